package kinora.understand.gold;

/// How an entry came out.
///
/// @param why what was not as expected; empty when it was
record Verdict(Kind kind, String why) {
    /// Of the contract.
    enum Kind {
        CORRECT, SAFE, WRONG
    }
}
