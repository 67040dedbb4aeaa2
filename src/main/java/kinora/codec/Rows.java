package kinora.codec;

/// The rows of one component of a picture as stored, read in any order.
interface Rows {
    /// Bits of the levels that rows are read as. There are two more to a `short`: one for the sign, one for what filters overshoot.
    int BITS = 14;

    /// Samples in a row.
    int width();

    /// Rows.
    int height();

    /// Reads one row.
    ///
    /// @param levels receives [#width()] samples; a sample of `d` bits is moved to [#BITS] bits by shifting
    void read(int row, short[] levels);
}
