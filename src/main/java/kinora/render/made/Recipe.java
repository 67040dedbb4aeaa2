package kinora.render.made;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import kinora.music.score.Styles;

/// What is made, read from the words of a [kinora.timeline.MediaRef.Generated].
public sealed interface Recipe {
    /// The option of a piece that names what plays it.
    String SOUND_FONT = "soundfont";

    /// A picture of one colour, 0xRRGGBB.
    record Colour(int rgb) implements Recipe {}

    /// A picture that goes from one colour to another, from its upper left corner to the lower right one.
    record Gradient(int from, int to) implements Recipe {}

    /// A piece of music.
    ///
    /// @param style id of a style of music
    /// @param seed what tells it from others of its style
    /// @param milliBpm tempo in thousandths of a beat a minute; none = what suits
    /// @param soundFont path of the SoundFont that plays it, from the draft's folder; none = our own voices
    record Music(String style, long seed, OptionalInt milliBpm, Optional<String> soundFont) implements Recipe {}

    /// The words of a piece that a SoundFont plays.
    ///
    /// @param music words of a piece
    /// @param path of the SoundFont, from the draft's folder
    static String played(String music, String path) {
        String plain = unplayed(music);
        return plain + (plain.indexOf('?') < 0 ? "?" : "&") + SOUND_FONT + "=" + path.replace("%", "%25").replace("&", "%26");
    }

    /// The words of a piece without the SoundFont that plays it.
    static String unplayed(String music) {
        return music.replaceFirst("(?<=[?&])" + SOUND_FONT + "=[^&]*&?", "").replaceFirst("[?&]$", "");
    }

    /// Whether words are those of a piece of music.
    static boolean isMusic(String words) {
        return words.startsWith("music:");
    }

    /// Reads a recipe; none when nothing here makes it.
    public static Optional<Recipe> of(String words) {
        int colon = words.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String rest = words.substring(colon + 1);
        return switch (words.substring(0, colon)) {
            case "colour" -> colour(rest).map(Colour::new);
            case "gradient" -> gradient(rest);
            case "music" -> music(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<Recipe> gradient(String words) {
        int dash = words.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        Optional<Integer> from = colour(words.substring(0, dash));
        Optional<Integer> to = colour(words.substring(dash + 1));
        return from.isPresent() && to.isPresent() ? Optional.of(new Gradient(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<Integer> colour(String words) {
        boolean plain = words.length() == 7 && words.charAt(0) == '#' && words.chars().skip(1).allMatch(HexFormat::isHexDigit);
        return plain ? Optional.of(HexFormat.fromHexDigits(words, 1, 7)) : Optional.empty();
    }

    private static Optional<Recipe> music(String words) {
        int mark = words.indexOf('?');
        String name = mark < 0 ? words : words.substring(0, mark);
        Map<String, String> options = new TreeMap<>();
        if (mark >= 0) {
            for (String option : words.substring(mark + 1).split("&", -1)) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    return Optional.empty();
                }
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        try {
            String seed = options.getOrDefault("seed", "1");
            String bpm = options.getOrDefault("bpm", "");
            OptionalInt tempo = bpm.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) StrictMath.round(1000 * Math.clamp(Double.parseDouble(bpm), 1, 1000)));
            Optional<String> font = Optional.ofNullable(options.get(SOUND_FONT)).filter(path -> !path.isBlank())
                    .map(path -> path.replace("%26", "&").replace("%25", "%"));
            return Styles.find(name).map(style -> new Music(style.id(), Long.parseLong(seed), tempo, font));
        } catch (NumberFormatException nonsense) {
            return Optional.empty();
        }
    }
}
