package kinora.type;

/// Where lines stand in their box: `START` and `END` are the sides where reading starts and ends, so that right-to-left text starts at the right.
public enum TextAlignment {
    START, CENTER, END
}
