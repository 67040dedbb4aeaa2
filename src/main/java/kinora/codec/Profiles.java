package kinora.codec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The steps of the profiles that were met last: photos of one camera share theirs.
final class Profiles {
    private static final int KEPT = 8;
    private static final LinkedHashMap<String, Optional<ColourStep>> STEPS = new LinkedHashMap<>(KEPT, 0.75f, true);

    private Profiles() {}

    /// The step of [ProfileStep#of].
    static @Nullable ColourStep step(byte[] icc, boolean gray) {
        String key = (gray ? "gray " : "rgb ") + hash(icc);
        synchronized (STEPS) {
            Optional<ColourStep> known = STEPS.get(key);
            if (known == null) {
                known = Optional.ofNullable(ProfileStep.of(icc, gray));
                STEPS.put(key, known);
                if (STEPS.size() > KEPT) {
                    STEPS.pollFirstEntry();
                }
            }
            return known.orElse(null);
        }
    }

    private static String hash(byte[] icc) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(icc));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java has SHA-256", missing);
        }
    }
}
