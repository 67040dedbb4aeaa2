package kinora.type;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Cuts text into clusters and finds the face for each.
final class Itemiser {
    /// Every way to end a line (UAX #14: BK, CR, LF, NL).
    private static final String LINE_ENDS = "\r\n|[\r\u000B\f\u0085\u2028\u2029]";
    /// Control characters, which have no glyphs, but for the end of a line.
    private static final String CONTROLS = "[\\p{Cc}\uFEFF&&[^\n]]";

    private final Fonts fonts;
    private final EmojiShapes emoji;

    /// What became of a text.
    ///
    /// @param pieces  all of it, in order
    /// @param missing the clusters that no face draws; then the pieces are not complete
    record Items(List<Piece> pieces, List<Painting.Cluster> missing) {}

    Itemiser(Fonts fonts) {
        this.fonts = fonts;
        emoji = new EmojiShapes();
    }

    Items itemise(String written, TextStyle style) {
        String text = clean(written);
        FallbackOrder order = FallbackOrder.of(text, style.hanForms(), style.serif());
        boolean[] wide = wide(text);
        List<Piece> pieces = new ArrayList<>();
        Set<Painting.Cluster> missing = new LinkedHashSet<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int start = clusters.first(), end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = text.substring(start, end);
            Face before = pieces.isEmpty() ? null : pieces.getLast().face();
            Piece piece = piece(cluster, order.families(cluster, wide[start]), style.weight(), before);
            if (piece == null) {
                missing.add(new Painting.Cluster(cluster));
            } else {
                pieces.add(piece);
            }
        }
        return new Items(List.copyOf(pieces), List.copyOf(missing));
    }

    /// Composed characters, which more fonts have than their parts; one kind of line end; no control characters.
    private static String clean(String written) {
        String lines = written.replaceAll(LINE_ENDS, "\n").replace('\t', ' ');
        return Normalizer.normalize(lines.replaceAll(CONTROLS, ""), Normalizer.Form.NFC);
    }

    private @Nullable Piece piece(String cluster, List<Family> families, FontWeight weight, @Nullable Face before) {
        if (cluster.codePoints().allMatch(point -> point == '\n' || Characters.isIgnorable(point))) {
            return new Piece(before != null && before.family() != Family.EMOJI ? before : fonts.face(Family.INTER, weight), cluster);
        }
        for (Family family : families) {
            Face face = fonts.find(family, weight, cluster);
            String spelling = face == null ? null : family == Family.EMOJI ? emoji.spelling(face, cluster) : cluster;
            if (face != null && spelling != null) {
                return new Piece(face, cluster, spelling);
            }
        }
        return null;
    }

    /// For each place whether the nearest letter before it, or else behind it, is Chinese or Japanese.
    private static boolean[] wide(String text) {
        boolean[] wide = new boolean[text.length()];
        boolean now = text.codePoints().filter(Characters::isOfAScript).mapToObj(Itemiser::isWide).findFirst().orElse(false);
        for (int i = 0; i < wide.length; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Characters.isOfAScript(point)) {
                now = isWide(point);
            }
            wide[i] = now;
        }
        return wide;
    }

    private static boolean isWide(int point) {
        return Characters.isHan(point) || Characters.isKana(point);
    }
}
