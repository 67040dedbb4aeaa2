package kinora.music.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts chords into voices that move little from one chord to the next.
///
/// @param low lowest pitch
/// @param high highest pitch
/// @param voices how many
/// @param open whether the second voice from above may lie an octave lower, so that the chord is wide
/// @param rooted whether the root is among them: not where a bass plays it
record Voicing(int low, int high, int voices, boolean open, boolean rooted) {

    /// Below this pitch thirds sound thick.
    private static final int THICK = 50;

    /// The voices of each chord, lowest first.
    List<int[]> of(Harmony harmony) {
        List<int[]> all = new ArrayList<>();
        int[] before = {};
        for (Harmony.Span span : harmony.spans()) {
            boolean last = span.equals(harmony.last());
            before = nearest(span, harmony.tonic(), before, last);
            all.add(before);
        }
        return all;
    }

    private int[] nearest(Harmony.Span span, int tonic, int[] before, boolean last) {
        int[] colours = span.shape().colours(voices, rooted || last);
        int[] classes = Arrays.stream(colours).map(colour -> (colour + tonic) % 12).toArray();
        int[] best = {};
        double least = Double.MAX_VALUE;
        for (int[] candidate : candidates(classes)) {
            double cost = cost(candidate, before) + (last && candidate[candidate.length - 1] % 12 != span.chord().root() ? 1.5 : 0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    private List<int[]> candidates(int[] classes) {
        List<int[]> all = new ArrayList<>();
        for (int bottom = low; bottom < low + 16 && bottom <= high; bottom++) {
            if (contains(classes, bottom % 12)) {
                int[] close = close(bottom, classes);
                all.add(close);
                if (open && voices > 2) {
                    int[] wide = close.clone();
                    wide[voices - 2] -= 12;
                    Arrays.sort(wide);
                    all.add(wide);
                }
            }
        }
        return all;
    }

    private int[] close(int bottom, int[] classes) {
        int[] close = new int[voices];
        int pitch = bottom;
        for (int i = 0; i < voices; i++) {
            while (!contains(classes, pitch % 12)) {
                pitch++;
            }
            close[i] = pitch++;
        }
        return close;
    }

    private static boolean contains(int[] classes, int pitchClass) {
        return Arrays.stream(classes).anyMatch(each -> each == pitchClass);
    }

    private double cost(int[] voicing, int[] before) {
        double cost = 0;
        double centre = (low + high) / 2.0;
        cost += 0.12 * Math.abs(Arrays.stream(voicing).average().orElse(centre) - centre) * voices;
        for (int i = 0; i < voicing.length; i++) {
            cost += 4 * Math.max(0, Math.max(low - voicing[i], voicing[i] - high));
            if (i > 0) {
                int gap = voicing[i] - voicing[i - 1];
                boolean thick = voicing[i - 1] < THICK && gap < 5;
                boolean sharp = gap == 1 && i == voicing.length - 1;
                cost += (thick ? 5 : 0) + (sharp ? 3 : 0) + (gap > 12 ? 4 : 0);
            }
        }
        if (before.length == voicing.length) {
            for (int i = 0; i < voicing.length; i++) {
                cost += Math.abs(voicing[i] - before[i]);
            }
            int top = Math.abs(voicing[voicing.length - 1] - before[before.length - 1]);
            cost += top > 4 ? 2.0 * (top - 4) : 0;
        }
        return cost;
    }
}
