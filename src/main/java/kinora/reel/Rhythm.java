package kinora.reel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.music.Grid;
import kinora.timeline.FrameRate;

/// How long all shots last, decided for the whole film at once: craft rules 11 and 12. Every cut falls on a beat where beats can be trusted; of all ways to do so
/// it is the one by which shots come nearest to the lengths that they want, shorter ones where the music is full, and the heaviest beats are met, found by dynamic programming over shots and beats.
///
/// @param lengths in frames
/// @param onBeat how many cuts lie on a beat or on the start of a phrase
/// @param worstMs largest distance of such a cut from it
record Rhythm(List<Long> lengths, Decision.Paced.Pacing by, int onBeat, long worstMs) {

    /// What a cut on a beat costs beside a shot that is twice as long as it wants to be, by the beat's weight.
    private static final double[] PRICE = {0, 0.10, 0.06, 0.02, 0};
    /// What it costs beside a beat: more than any length of the shots around it.
    private static final double OFF_BEAT = 8;
    /// How much shorter shots are where the music is at its fullest than where it is as usual, and longer where there is least of it: our own share.
    private static final double BY_ENERGY = 0.4;
    /// Places between beats are tried frame by frame in films of up to so many frames, and further apart in longer ones.
    private static final long MOST_PLACES = 6_000;
    /// Shots times places that are tried, which bounds memory and time.
    private static final long MOST_STEPS = 4_000_000;
    /// Shots are at most so many times as long as they want to be.
    private static final double LONGEST = 3;
    /// Without beats a cut is moved to the start of a phrase by at most this share of the shots beside it.
    private static final double MOVED = 0.35;

    /// @param shots how long they may be
    /// @param frames of the film; not less than all least and not more than all most together
    static Rhythm of(List<Pacing> shots, long frames, FrameRate rate, Optional<Grid> grid) {
        List<Long> even = Pacing.lengths(shots, OptionalLong.of(frames));
        if (grid.isEmpty()) {
            return new Rhythm(even, Decision.Paced.Pacing.NO_MUSIC, 0, 0);
        }
        List<Grid.Beat> beats = grid.get().beats();
        if (!grid.get().onBeats()) {
            return onPhrases(shots, even, beats, rate);
        }
        long[] cuts = onBeats(shots, even, places(beats, rate, frames));
        if (cuts.length == 0) {
            cuts = onBeats(shots, even, between(places(beats, rate, frames), frames));
        }
        if (cuts.length == 0) {
            return onPhrases(shots, even, beats.stream().filter(beat -> beat.weight() == Grid.Beat.PHRASE).toList(), rate);
        }
        List<Long> lengths = new ArrayList<>();
        long before = 0;
        for (long cut : cuts) {
            lengths.add(cut - before);
            before = cut;
        }
        return checked(lengths, Decision.Paced.Pacing.BEATS, beats, rate);
    }

    /// Whether every cut can fall on a beat.
    static boolean isOnBeats(List<Pacing> shots, long frames, FrameRate rate, Grid grid) {
        return onBeats(shots, Pacing.lengths(shots, OptionalLong.of(frames)), places(grid.beats(), rate, frames)).length > 0;
    }

    /// Where a shot may end.
    ///
    /// @param price what a cut there costs
    /// @param pace how much longer than usual a shot wants to be that ends there
    private record Place(long frame, double price, double pace) {}

    /// The beats, and the end of the film as the last one.
    private static List<Place> places(List<Grid.Beat> beats, FrameRate rate, long frames) {
        List<Place> places = new ArrayList<>();
        double usual = beats.stream().mapToInt(Grid.Beat::energyPermille).average().orElse(0);
        for (Grid.Beat beat : beats) {
            long frame = rate.frame(beat.ms());
            if (frame > (places.isEmpty() ? 0 : places.getLast().frame) && frame < frames) {
                places.add(new Place(frame, PRICE[beat.weight()], 1 + BY_ENERGY * (usual - beat.energyPermille()) / 1000));
            }
        }
        places.add(new Place(frames, 0, 1));
        return places;
    }

    /// The same with what lies between the beats, which costs so much that only as many cuts fall there as must: beside clips shorter than a beat, or where the
    /// music has none.
    private static List<Place> between(List<Place> beats, long frames) {
        long step = Math.max(1, Math.ceilDiv(frames, MOST_PLACES));
        List<Place> places = new ArrayList<>();
        long next = step;
        for (Place beat : beats) {
            for (; next < beat.frame; next += step) {
                places.add(new Place(next, OFF_BEAT, beat.pace));
            }
            places.add(beat);
            next = next == beat.frame ? next + step : next;
        }
        return places;
    }

    /// The ends of all shots, the last one the film's; nothing when shots cannot be set on these places, or there are too many of both.
    private static long[] onBeats(List<Pacing> shots, List<Long> even, List<Place> places) {
        int count = shots.size();
        int ends = places.size();
        if ((long) count * ends > MOST_STEPS) {
            return new long[0];
        }
        long[] moments = places.stream().mapToLong(Place::frame).toArray();
        double[] best = new double[ends];
        int[][] from = new int[count][ends];
        double[] before = new double[ends];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        for (int i = 0; i < count; i++) {
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            Arrays.fill(from[i], -1);
            double usual = even.get(i);
            long least = shots.get(i).least();
            long most = Math.min(shots.get(i).most(), (long) (LONGEST * usual));
            for (int j = i == count - 1 ? ends - 1 : 0; j < (i == count - 1 ? ends : ends - 1); j++) {
                double wanted = usual * places.get(j).pace;
                for (int k = j - 1; k >= -1; k--) {
                    long length = moments[j] - (k < 0 ? 0 : moments[k]);
                    if (length > most) {
                        break;
                    }
                    double so = k < 0 ? i == 0 ? 0 : Double.POSITIVE_INFINITY : i == 0 ? Double.POSITIVE_INFINITY : before[k];
                    if (length < least || so == Double.POSITIVE_INFINITY) {
                        continue;
                    }
                    double away = (length - wanted) / wanted;
                    double cost = so + away * away + places.get(j).price;
                    if (cost < best[j]) {
                        best[j] = cost;
                        from[i][j] = k;
                    }
                }
            }
            double[] swap = before;
            before = best;
            best = swap;
        }
        if (before[ends - 1] == Double.POSITIVE_INFINITY) {
            return new long[0];
        }
        long[] cuts = new long[count];
        int j = ends - 1;
        for (int i = count - 1; i >= 0; i--) {
            cuts[i] = moments[j];
            j = from[i][j];
        }
        return cuts;
    }

    /// Even lengths, with cuts moved to the starts of phrases that lie near.
    private static Rhythm onPhrases(List<Pacing> shots, List<Long> even, List<Grid.Beat> phrases, FrameRate rate) {
        long[] cuts = new long[even.size() + 1];
        for (int i = 0; i < even.size(); i++) {
            cuts[i + 1] = cuts[i] + even.get(i);
        }
        for (Grid.Beat phrase : phrases) {
            long moment = rate.frame(phrase.ms());
            int nearest = -1;
            for (int i = 1; i < even.size(); i++) {
                nearest = nearest < 0 || Math.abs(cuts[i] - moment) < Math.abs(cuts[nearest] - moment) ? i : nearest;
            }
            if (nearest > 0 && fits(shots, cuts, nearest, moment)) {
                cuts[nearest] = moment;
            }
        }
        List<Long> lengths = new ArrayList<>();
        for (int i = 1; i < cuts.length; i++) {
            lengths.add(cuts[i] - cuts[i - 1]);
        }
        return checked(lengths, phrases.isEmpty() ? Decision.Paced.Pacing.NO_PULSE : Decision.Paced.Pacing.PHRASES, phrases, rate);
    }

    private static boolean fits(List<Pacing> shots, long[] cuts, int cut, long moment) {
        long left = moment - cuts[cut - 1];
        long right = cuts[cut + 1] - moment;
        Pacing before = shots.get(cut - 1);
        Pacing after = shots.get(cut);
        return Math.abs(moment - cuts[cut]) <= MOVED * Math.min(cuts[cut] - cuts[cut - 1], cuts[cut + 1] - cuts[cut])
                && left >= before.least() && left <= before.most() && right >= after.least() && right <= after.most();
    }

    private static Rhythm checked(List<Long> lengths, Decision.Paced.Pacing by, List<Grid.Beat> beats, FrameRate rate) {
        int on = 0;
        long worst = 0;
        long frame = 0;
        long oneFrame = Math.max(1, Math.ceilDiv(1000L * rate.den(), rate.num()));
        for (int i = 0; i + 1 < lengths.size(); i++) {
            frame += lengths.get(i);
            long ms = rate.ms(frame);
            long away = beats.stream().mapToLong(beat -> Math.abs(beat.ms() - ms)).min().orElse(Long.MAX_VALUE);
            if (away <= oneFrame) {
                on++;
                worst = Math.max(worst, away);
            }
        }
        return new Rhythm(List.copyOf(lengths), by, on, worst);
    }
}
