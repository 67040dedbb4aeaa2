package kinora.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinora.timeline.Limits;

/// The width and height that `--size` means, before it is known whether a film can have them.
record FilmSize(int width, int height) {
    private static final Map<String, FilmSize> NAMED = named();
    private static final Pattern SIDES = Pattern.compile("(\\d{1,6})[x×*](\\d{1,6})");

    /// The sizes that have names, in the order in which they are told.
    private static Map<String, FilmSize> named() {
        Map<String, FilmSize> named = new LinkedHashMap<>();
        named.put("1080p", new FilmSize(1920, 1080));
        named.put("720p", new FilmSize(1280, 720));
        // 480 lines of 16:9 are 853 1/3 wide.
        named.put("480p", new FilmSize(854, 480));
        named.put("2160p", new FilmSize(3840, 2160));
        named.put("vertical", new FilmSize(1080, 1920));
        named.put("square", new FilmSize(1080, 1080));
        named.put("4:5", new FilmSize(1080, 1350));
        return named;
    }

    /// What a person wrote; nothing when it is no size.
    static Optional<FilmSize> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        FilmSize named = NAMED.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        Matcher sides = SIDES.matcher(word);
        return sides.matches()
                ? Optional.of(new FilmSize(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))))
                : Optional.empty();
    }

    /// Whether both sides are within what a film may have.
    boolean isWithinLimits() {
        return Math.min(width, height) >= Limits.MIN_SIDE && Math.max(width, height) <= Limits.MAX_SIDE;
    }

    /// Whether both sides are even.
    boolean isEven() {
        return width % 2 == 0 && height % 2 == 0;
    }

    /// The next smaller size with even sides.
    FilmSize even() {
        return new FilmSize(width / 2 * 2, height / 2 * 2);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
