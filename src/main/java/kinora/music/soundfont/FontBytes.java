package kinora.music.soundfont;

/// The bytes of a file, at any place. Declared here, implemented where files are opened.
public interface FontBytes {
    /// How many there are.
    long size();

    /// Fills an array from a place on; both ends lie within the file.
    void read(long at, byte[] to);
}
