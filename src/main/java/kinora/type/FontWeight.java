package kinora.type;

/// How bold text is; the number is the CSS and OpenType weight class.
public enum FontWeight {
    REGULAR(400, "400Regular"), MEDIUM(500, "500Medium"), SEMI_BOLD(600, "600SemiBold"), BOLD(700, "700Bold");

    private final int weightClass;
    private final String fileSuffix;

    FontWeight(int weightClass, String fileSuffix) {
        this.weightClass = weightClass;
        this.fileSuffix = fileSuffix;
    }

    /// The weight class, 1…1000.
    public int weightClass() {
        return weightClass;
    }

    /// How the file of this weight ends, as Google's fonts are named on npm.
    String fileSuffix() {
        return fileSuffix;
    }
}
