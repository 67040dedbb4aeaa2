package kinora.type;

/// One cluster and the face that draws it.
///
/// @param written as it stands in the text
/// @param shaped  as it is given to the shaper: for emoji one of [Emoji#spellings]; perhaps with a place to break behind it
record Piece(Face face, String written, String shaped) {

    /// Zero width space: lines may break here.
    private static final String BREAK = "\u200B";

    Piece(Face face, String text) {
        this(face, text, text);
    }

    /// The same where a line may break behind it.
    Piece loosened() {
        return shaped.endsWith(BREAK) ? this : new Piece(face, written, shaped + BREAK);
    }
}
