package kinora.media;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Which colours a picture has, counted in eleven bins: eight of hue, then dark, grey and light ones without a hue.
///
/// @param whole of the whole picture, in thousandths of its area
/// @param subject of what the eye goes to first, or else of its middle, in thousandths of that
public record Palette(List<Integer> whole, List<Integer> subject) {

    /// Eight of hue and three without.
    public static final int BINS = 11;
    /// Of red and brown, of orange and yellow, of the blue of sky and sea, and the first of those without a hue.
    public static final int BROWN = 2;
    public static final int YELLOW = 3;
    public static final int BLUE = 7;
    public static final int DARK = 8;
    /// Those from red over orange to yellow.
    private static final List<Integer> WARM = List.of(BROWN, YELLOW);

    /// All grey: of what nobody has looked at.
    public static final Palette GREY = new Palette(grey(), grey());

    public Palette {
        whole = List.copyOf(whole);
        subject = List.copyOf(subject);
        if (whole.size() != BINS || subject.size() != BINS) {
            throw new IllegalArgumentException("a palette has " + BINS + " bins: " + whole.size() + ", " + subject.size());
        }
        whole.forEach(PictureFacts::requirePermille);
        subject.forEach(PictureFacts::requirePermille);
    }

    private static List<Integer> grey() {
        List<Integer> bins = new ArrayList<>(Collections.nCopies(BINS, 0));
        bins.set(DARK + 1, Region.ONE);
        return bins;
    }

    /// How much of it is red, orange or yellow, in thousandths.
    public int warmPermille() {
        return WARM.stream().mapToInt(whole::get).sum();
    }

    /// How much of two pictures is of other colours, in thousandths.
    public int apart(Palette other) {
        return apart(whole, other.whole);
    }

    /// The same of what the eye goes to first.
    public int subjectsApart(Palette other) {
        return apart(subject, other.subject);
    }

    private static int apart(List<Integer> one, List<Integer> other) {
        int sum = 0;
        for (int i = 0; i < BINS; i++) {
            sum += Math.abs(one.get(i) - other.get(i));
        }
        return Math.min(Region.ONE, sum / 2);
    }
}
