package kinora.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which clusters are emoji, and how they are spelt for shaping (UTS #51).
final class Emoji {
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private Emoji() {}

    /// Whether a cluster is meant as a picture: it says so, or its first character is one by default.
    static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        if (cluster.indexOf(TEXT_STYLE) >= 0) {
            return false;
        }
        if (Character.isEmojiPresentation(first) || Characters.isRegionalIndicator(first)) {
            return true;
        }
        return Character.isEmoji(first) && cluster.codePoints().skip(1).anyMatch(Emoji::makesAPicture);
    }

    private static boolean makesAPicture(int point) {
        return point == EMOJI_STYLE || point == KEYCAP || Character.isEmojiModifier(point) || Character.isExtendedPictographic(point);
    }

    /// The spellings under which a font may know the cluster, most faithful first.
    ///
    /// HarfBuzz as Skia sets it up takes the first variation selector behind a character away before the font's ligatures are looked at, but leaves
    /// the second; so a font whose ligatures contain U+FE0F finds them only where it is written twice. Characters that need U+FE0F are often written without.
    static List<String> spellings(String cluster) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(cluster);
        spellings.add(cluster.replace("\uFE0F", "\uFE0F\uFE0F"));
        spellings.add(qualified(cluster));
        return List.copyOf(spellings);
    }

    /// The cluster with U+FE0F, twice, behind every character that is no picture by default.
    private static String qualified(String cluster) {
        int[] points = cluster.codePoints().filter(point -> point != EMOJI_STYLE).toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            text.appendCodePoint(points[i]);
            boolean modified = i + 1 < points.length && Character.isEmojiModifier(points[i + 1]);
            if (Character.isEmoji(points[i]) && !Character.isEmojiPresentation(points[i]) && !modified) {
                text.append("\uFE0F\uFE0F");
            }
        }
        return text.toString();
    }
}
