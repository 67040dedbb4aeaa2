package kinora.understand.grammar;

/// A stretch of tokens that was understood as something.
///
/// @param sort what it is
/// @param value of a word the value of its sense, of a constituent what its rule made
/// @param from its first token
/// @param to behind its last token
/// @param weight how much of the text it explains, 1 a plain word
/// @param several whether it is a plural
record Piece(Sort sort, Object value, int from, int to, double weight, boolean several) {
    String text() {
        return value instanceof String said ? said : "";
    }
}
