package kinora.codec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The steps that were made last: the pictures of a clip and the photos of a camera share theirs, and their tables take milliseconds.
final class ColourSteps {
    private static final int KEPT = 8;
    private static final LinkedHashMap<Key, Optional<ColourStep>> STEPS = new LinkedHashMap<>();

    private ColourSteps() {}

    /// @param meaning the meaning; of a profile, its hash in words
    private record Key(Object meaning, boolean gray) {}

    /// The step that a meaning needs: [ColourStep#of].
    static @Nullable ColourStep known(Colours.Meaning meaning, boolean gray) {
        Key key = new Key(meaning instanceof Colours.Meaning.Profile(byte[] icc) ? hash(icc) : meaning, gray);
        synchronized (STEPS) {
            Optional<ColourStep> step = STEPS.remove(key);
            if (step == null) {
                step = Optional.ofNullable(make(meaning, gray));
            }
            STEPS.putLast(key, step);
            if (STEPS.size() > KEPT) {
                STEPS.pollFirstEntry();
            }
            return step.orElse(null);
        }
    }

    private static @Nullable ColourStep make(Colours.Meaning meaning, boolean gray) {
        return switch (meaning) {
            case Colours.Meaning.Coded(int primaries, int transfer) -> CodedLight.of(primaries, transfer);
            case Colours.Meaning.Gamma gamma -> CodedLight.of(gamma);
            case Colours.Meaning.Profile(byte[] icc) -> ProfileStep.of(icc, gray);
            case Colours.Meaning.Inks _ -> null;
        };
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java has SHA-256", missing);
        }
    }
}
