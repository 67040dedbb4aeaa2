package kinora.type;

/// One cluster and the face that draws it.
///
/// @param text as it is given to the shaper: [Emoji#plain] gives back what was written
record Piece(Face face, String text) {}
