package kinora.compose;

import kinora.timeline.Canvas;
import kinora.timeline.Visual;

/// How a clip plays in a film: the moment of its file for each frame of its shot.
///
/// Frame f of the film shows what is on screen in the source at `in + (f − first)·den/num·speed`; backwards, what is on screen just before
/// `out − (f − first)·den/num·|speed|`. Beyond the span [in, out) the source plays on through transitions where it has material; else its first or last
/// picture of the span holds. Where the speed changes, its integral takes the place of the product.
final class Playback {
    /// How far inside of the moment that a frame begins with it looks, in milliseconds. Times of drafts and of files are rounded; a look at the very border
    /// of two pictures would show now the one and now the other. Each of three roundings (in, the file's clock, milliseconds) is half a
    /// millisecond at most; the shortest picture of a source of 240 frames a second lasts four.
    static final long INSIDE_MS = 2;

    private Playback() {}

    /// @param durationMs of the source
    /// @param first of the shot, in frames of the film
    /// @param frames of the shot
    static Moments.Timed of(Canvas canvas, Visual visual, long durationMs, long first, int frames) {
        Moments.Moving steady = steady(canvas, visual, durationMs, first, frames);
        return visual.speed().ramp().isPresent() ? ramped(canvas, visual, steady, first) : steady;
    }

    /// The same bounds with the moments of a speed that changes. Frame f of n shows what is on screen at `start + S(f / n)`, where S is the integral of the
    /// speed over the shot; it shows the first of the span at its start, and what comes next in the source would be its n-th.
    private static Moments.Listed ramped(Canvas canvas, Visual visual, Moments.Moving steady, long first) {
        long begin = canvas.rate().frame(visual.range().startMs());
        long ranged = canvas.rate().frame(visual.range().endMs()) - begin;
        double perMille = (double) ranged * canvas.rate().den() / canvas.rate().num();
        double start = (double) (steady.start() - (first - begin) * steady.step()) / steady.unit();
        int[] ms = new int[steady.frames()];
        for (int i = 0; i < ms.length; i++) {
            double passed = visual.speed().passed((double) (first - begin + i) / ranged) * perMille;
            ms[i] = (int) Math.clamp((long) StrictMath.floor(start + passed), steady.lowest(), steady.highest());
        }
        return new Moments.Listed(0, Moments.Milliseconds.of(ms));
    }

    private static Moments.Moving steady(Canvas canvas, Visual visual, long durationMs, long first, int frames) {
        int unit = canvas.rate().num();
        long step = (long) canvas.rate().den() * visual.speed().permille();
        long begin = canvas.rate().frame(visual.range().startMs());
        long end = canvas.rate().frame(visual.range().endMs());
        long in = Math.min(visual.sourceInMs(), durationMs - 1);
        long length = visual.sourceLengthMs() == 0 ? durationMs : visual.sourceLengthMs();
        long out = Math.clamp(in + length, in + 1, durationMs);
        boolean backwards = step < 0;
        long lowest = in + Math.min(INSIDE_MS, (out - in) / 2);
        long highest = Math.max(lowest, out - INSIDE_MS);
        long start = unit * (backwards ? highest : lowest);
        // A range may be longer than what it plays by the rounding to frames; more than that is a picture that was meant to hold.
        boolean used = (end - begin) * Math.abs(step) > (out - in) * unit + Math.abs(step);
        boolean before = first < begin;
        boolean after = first + frames > end && !used;
        return new Moments.Moving(0, frames, start + (first - begin) * step, step, unit, (backwards ? after : before) ? 0 : lowest,
                (backwards ? before : after) ? durationMs : highest);
    }
}
