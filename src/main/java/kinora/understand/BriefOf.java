package kinora.understand;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import kinora.reel.Story.OwnTitle;
import kinora.reel.Story.Wishes;
import kinora.reel.Styles;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;

/// What the words of a brief ask for, as values. What a brief says that makes no sense is passed over: it was made by a plan, not by a person.
///
/// @param style name of a style, when one was asked for
/// @param lengthMs how long the film shall last
/// @param title what is written over its beginning
/// @param titled whether it gets a title that nobody has said
/// @param music a file's name, `music:` with a recipe, or `none`
public record BriefOf(Optional<String> style, OptionalLong lengthMs, Optional<String> title, OwnTitle titled, Optional<String> music,
        Wishes wishes) {

    private static final int MOST_SHOTS = 1_000;
    private static final String NONE = "none";

    /// Reads a brief.
    ///
    /// @param drop names of what must not be shown
    public static BriefOf of(Map<String, String> brief, Set<String> drop) {
        Optional<String> style = word(brief, "style").flatMap(Styles::find);
        Optional<String> title = text(brief, "title").filter(text -> !text.equalsIgnoreCase(NONE))
                .map(text -> text.substring(0, Math.min(text.length(), Limits.MAX_NAME)));
        boolean none = text(brief, "title").filter(text -> text.equalsIgnoreCase(NONE)).isPresent();
        OwnTitle titled = none
                ? OwnTitle.NEVER
                : word(brief, "titled").filter("always"::equals).map(_ -> OwnTitle.ALWAYS).orElse(OwnTitle.WHERE_TOLD);
        OptionalLong length = number(brief, "seconds").filter(seconds -> seconds > 0 && seconds * 1000 <= Limits.MAX_FILM_MS)
                .map(seconds -> OptionalLong.of(Math.max(1, Math.round(seconds * 1000)))).orElse(OptionalLong.empty());
        OptionalInt most = number(brief, "shots").filter(shots -> shots >= 1 && shots <= MOST_SHOTS)
                .map(shots -> OptionalInt.of((int) Math.round(shots))).orElse(OptionalInt.empty());
        Optional<Wishes.Order> order = word(brief, "order").flatMap(by -> switch (by) {
            case "given" -> Optional.of(Wishes.Order.GIVEN);
            case "time" -> Optional.of(Wishes.Order.TIME);
            case "name" -> Optional.of(Wishes.Order.NAME);
            default -> Optional.empty();
        });
        Optional<Wishes.Cuts> cuts = word(brief, "cuts").flatMap(how -> switch (how) {
            case "hard" -> Optional.of(Wishes.Cuts.HARD);
            case "soft" -> Optional.of(Wishes.Cuts.SOFT);
            default -> Optional.empty();
        });
        Optional<Double> camera = word(brief, "camera").flatMap(how -> switch (how) {
            case NONE -> Optional.of(0.0);
            case "gentle" -> Optional.of(0.5);
            case "full" -> Optional.of(1.0);
            default -> Optional.empty();
        });
        boolean flawed = word(brief, "flawed").filter("keep"::equals).isPresent();
        boolean colours = word(brief, "colours").filter(NONE::equals).isEmpty();
        Set<String> keep = new HashSet<>();
        text(brief, "keep").ifPresent(keep::add);
        return new BriefOf(style, length, title, titled, text(brief, "music"),
                new Wishes(most, order, cuts, camera, flawed, colours, keep, drop));
    }

    /// The canvas that a brief asks for, else another one.
    public static Canvas canvas(Map<String, String> brief, Canvas usual) {
        String[] sides = text(brief, "size").orElse("").split("x", -1);
        int width = usual.width();
        int height = usual.height();
        if (sides.length == 2 && side(sides[0]) > 0 && side(sides[1]) > 0) {
            width = side(sides[0]);
            height = side(sides[1]);
        }
        FrameRate rate = number(brief, "fps").filter(fps -> fps >= Limits.MIN_FPS && fps <= Limits.MAX_FPS).map(FrameRate::of)
                .orElse(usual.rate());
        return new Canvas(width, height, rate, usual.backgroundRgb());
    }

    private static int side(String text) {
        String digits = text.strip();
        boolean number = !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int side = number ? Integer.parseInt(digits) : 0;
        return side >= Limits.MIN_SIDE && side <= Limits.MAX_SIDE && side % 2 == 0 ? side : 0;
    }

    /// Whether music shall play that is no file: its recipe.
    public Optional<String> recipe() {
        return music.filter(one -> one.startsWith("music:"));
    }

    /// Whether there shall be none.
    public boolean silent() {
        return music.filter(one -> one.equalsIgnoreCase(NONE)).isPresent();
    }

    private static Optional<String> text(Map<String, String> brief, String key) {
        return Optional.ofNullable(brief.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> word(Map<String, String> brief, String key) {
        return text(brief, key).map(value -> value.toLowerCase(Locale.ROOT));
    }

    private static Optional<Double> number(Map<String, String> brief, String key) {
        try {
            return text(brief, key).map(Double::parseDouble).filter(Double::isFinite);
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
    }
}
