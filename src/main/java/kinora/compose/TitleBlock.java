package kinora.compose;

/// Lines of a title that are set alike.
///
/// @param takes which lines of the text they are
/// @param face typeface, weight and tracking
/// @param size of the em in thousandths of the canvas' shorter side
/// @param lineHeight in thousandths of an em
/// @param maxLines most lines
/// @param capitals whether they are set in capitals, in scripts that have them
/// @param limited whether lines are as short as captions' (craft rule 21)
/// @param accented whether they have the accent's colour
/// @param in how they come
/// @param out how they go
record TitleBlock(Takes takes, Inscription.Face face, int size, int lineHeight, int maxLines, boolean capitals, boolean limited,
        boolean accented, Gesture in, Gesture out) {

    /// Which lines of a text of several; a text of one line is all `MAIN`.
    ///
    /// - `MAIN`: those that nobody else takes.
    /// - `FIRST`: the first one.
    /// - `REST`: all but the first one.
    /// - `LAST`: the last one.
    /// - `MARK`: none: an opening quotation mark.
    enum Takes {
        MAIN, FIRST, REST, LAST, MARK
    }

    /// All lines, in sans of a weight.
    static TitleBlock sans(int size, int weight, int lineHeight, int maxLines) {
        return new TitleBlock(Takes.MAIN, new Inscription.Face(false, weight, 0), size, lineHeight, maxLines, false, false, false,
                Gesture.fade(300), Gesture.fade(300));
    }

    /// All lines, in serif of a weight.
    static TitleBlock serif(int size, int weight, int lineHeight, int maxLines) {
        return sans(size, weight, lineHeight, maxLines).with(new Inscription.Face(true, weight, 0));
    }

    private TitleBlock with(Inscription.Face other) {
        return new TitleBlock(takes, other, size, lineHeight, maxLines, capitals, limited, accented, in, out);
    }

    /// These lines of a text instead.
    TitleBlock taking(Takes other) {
        return new TitleBlock(other, face, size, lineHeight, maxLines, capitals, limited, accented, in, out);
    }

    /// Set apart by thousandths of an em, tighter when negative.
    TitleBlock tracked(int thousandths) {
        return with(new Inscription.Face(face.serif(), face.weight(), thousandths));
    }

    /// In capitals.
    TitleBlock inCapitals() {
        return new TitleBlock(takes, face, size, lineHeight, maxLines, true, limited, accented, in, out);
    }

    /// In lines as short as captions'.
    TitleBlock inShortLines() {
        return new TitleBlock(takes, face, size, lineHeight, maxLines, capitals, true, accented, in, out);
    }

    /// In the accent's colour.
    TitleBlock inAccent() {
        return new TitleBlock(takes, face, size, lineHeight, maxLines, capitals, limited, true, in, out);
    }

    /// Coming and going so.
    TitleBlock moving(Gesture coming, Gesture going) {
        return new TitleBlock(takes, face, size, lineHeight, maxLines, capitals, limited, accented, coming, going);
    }
}
