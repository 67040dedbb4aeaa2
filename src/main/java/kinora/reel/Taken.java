package kinora.reel;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When something was taken, and how that is known.
///
/// @param at by the clock of whatever took it
/// @param by what says so
public record Taken(LocalDateTime at, Witness by) {
    /// Who says when something was taken, the most reliable first.
    ///
    /// - `CAMERA`: the file, as its camera wrote it
    /// - `NAME`: the name that a camera or a phone gave to the file
    /// - `FILE`: when the file was last changed, which copying and downloading may set anew
    public enum Witness {
        CAMERA, NAME, FILE
    }

    /// Years in which pictures that people still have were taken by something that names files by the time.
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /// Date and time as phones, cameras, messengers and recorders write them into names: the date's parts together or apart, the time after it with hours,
    /// minutes and perhaps seconds. No digit stands before or after, for then it is some other number.
    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{4})([-_. :]?)(\\d{2})\\2(\\d{2})"
            + "(?:(?:[-_. T]|\\s+at\\s+|\\s)*(\\d{2})(?:[-_.:h]?(\\d{2})(?:[-_.:m]?(\\d{2}))?)(?:\\d{3})?)?(?!\\d)");

    /// When something was taken: what the file says, else its name, else the time of the file.
    ///
    /// @param written by the camera into the file
    /// @param name of the file
    /// @param changed when the file was last changed
    public static Optional<Taken> of(Optional<LocalDateTime> written, String name, Optional<LocalDateTime> changed) {
        return written.map(at -> new Taken(at, Witness.CAMERA)).or(() -> named(name).map(at -> new Taken(at, Witness.NAME)))
                .or(() -> changed.map(at -> new Taken(at, Witness.FILE)));
    }

    private static Optional<LocalDateTime> named(String name) {
        Matcher matcher = NAMED.matcher(name);
        while (matcher.find()) {
            Optional<LocalDateTime> time = time(matcher);
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> time(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(year, number(matcher, 3), number(matcher, 4), number(matcher, 5), number(matcher, 6),
                    number(matcher, 7)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
