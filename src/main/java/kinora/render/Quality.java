package kinora.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How much care and room a file gets; what it means for each format stands in [OutputFormat].
///
/// - `DRAFT`: quick and small, to look at.
/// - `GOOD`: hard to tell from the original.
/// - `BEST`: for further work, at about twice the time.
public enum Quality {
    DRAFT, GOOD, BEST;

    /// Its name.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The quality of a name.
    public static Optional<Quality> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /// All names.
    public static List<String> ids() {
        return Arrays.stream(values()).map(Quality::id).toList();
    }
}
