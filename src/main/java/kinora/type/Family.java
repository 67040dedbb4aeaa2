package kinora.type;

/// The families of the build, in the order in which they are asked for a cluster (see [FallbackOrder]).
///
/// - `INTER`: Latin, Greek, Cyrillic, punctuation, arrows
/// - `SERIF`: Lora, Latin and Cyrillic with serifs, asked first where serifs are wanted
/// - `ARABIC`, `HEBREW`, `DEVANAGARI`, `THAI`: Noto Sans of that script
/// - `CHINESE`, `JAPANESE`, `KOREAN`: Noto Sans SC, JP and KR
/// - `SYMBOLS`, `SYMBOLS_2`, `MATH`: what is neither letter nor emoji
/// - `EMOJI`: Twemoji, in colour
enum Family {
    INTER("Inter", Files.PER_WEIGHT), SERIF("Lora", Files.PER_WEIGHT), ARABIC("NotoSansArabic", Files.PER_WEIGHT), HEBREW("NotoSansHebrew",
            Files.PER_WEIGHT), DEVANAGARI("NotoSansDevanagari", Files.PER_WEIGHT), THAI("NotoSansThai",
                    Files.PER_WEIGHT), CHINESE("noto-sans-sc", Files.SLICED), JAPANESE("noto-sans-jp", Files.SLICED), KOREAN("noto-sans-kr",
                            Files.SLICED), SYMBOLS("NotoSansSymbols", Files.PER_WEIGHT), SYMBOLS_2("NotoSansSymbols2_400Regular.ttf",
                                    Files.ONE), MATH("NotoSansMath_400Regular.ttf", Files.ONE), EMOJI("twemoji.woff2", Files.ONE);

    /// How a family lies in the folder: one file for all weights, one for each, or many small variable ones in a zip.
    enum Files {
        ONE, PER_WEIGHT, SLICED
    }

    private final String stem;
    private final Files files;

    Family(String stem, Files files) {
        this.stem = stem;
        this.files = files;
    }

    Files files() {
        return files;
    }

    /// The name of the file that holds a weight.
    String file(FontWeight weight) {
        return switch (files) {
            case ONE -> stem;
            case PER_WEIGHT -> stem + "_" + weight.fileSuffix() + ".ttf";
            case SLICED -> stem + ".zip";
        };
    }

    /// The entry of the zip that holds a slice.
    String slice(String name) {
        return stem + "-" + name + "-wght-normal.woff2";
    }

    /// Whether letters join, so that spacing would tear them.
    boolean isCursive() {
        return this == ARABIC;
    }
}
