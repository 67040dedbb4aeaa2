package kinora.music.synth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinora.music.score.Score.Note;
import kinora.music.score.Score.Part;
import kinora.music.synth.Tone.Touch;

/// Plays a part, stretch after stretch: takes begin with their notes, are released with them, and give way to a note of the same string or choke group.
final class Player {
    /// Until what gives way is 60 dB quieter.
    private static final double GIVES_WAY_S = 0.09;
    private static final double CHOKED_S = 0.035;
    /// The longest that a note rings on its own.
    private static final int RINGS_ON = 8 * Tone.RATE;
    /// Where a released note ends: −80 dB.
    private static final float ENDED = 1e-4f;

    private final int number;
    private final Part part;
    private final Voice voice;
    private final Shelf shelf;
    private final long seed;
    private final Map<Shelf.Key, Integer> needed = new HashMap<>();
    private final Shelf.Key[] keys;
    private final List<Sounding> sounding = new ArrayList<>();
    private int next;

    Player(int number, Part part, Band band, Shelf shelf, long seed) {
        this.number = number;
        this.part = part;
        this.shelf = shelf;
        this.seed = seed;
        voice = band.voice(part.instrument());
        keys = keys();
    }

    Voice voice() {
        return voice;
    }

    /// Whether anything sounds before a moment.
    boolean plays(long to) {
        return !sounding.isEmpty() || (next < keys.length && part.notes().get(next).at() < to);
    }

    private Shelf.Key[] keys() {
        Shelf.Key[] named = new Shelf.Key[part.notes().size()];
        Map<Integer, Integer> turns = new HashMap<>();
        for (int i = 0; i < named.length; i++) {
            Note note = part.notes().get(i);
            int turn = turns.merge(note.pitch(), 1, Integer::sum);
            Touch touch = voice.held() ? Touch.of(note.length()) : Touch.MEDIUM;
            named[i] = new Shelf.Key(number, note.pitch(), voice.layer(note.velocity()), touch, turn % voice.variants());
            needed.merge(named[i], samples(note), Math::max);
        }
        return named;
    }

    private int samples(Note note) {
        if (part.instrument().kit()) {
            return (int) Math.min(note.length(), RINGS_ON);
        }
        if (voice.releaseS() <= 0) {
            return RINGS_ON;
        }
        return (int) Math.min(note.length() + (long) (voice.releaseS() * 1.35 * Tone.RATE), 60L * Tone.RATE);
    }

    /// Adds what sounds in a stretch.
    void play(long from, int samples, float[] left, float[] right) {
        while (next < keys.length && part.notes().get(next).at() < from + samples) {
            begin(part.notes().get(next), keys[next]);
            next++;
        }
        for (Sounding one : sounding) {
            one.play(from, samples, left, right);
        }
        sounding.removeIf(Sounding::ended);
    }

    private void begin(Note note, Shelf.Key key) {
        Take take = shelf.take(key, () -> voice.sound().play(new Tone(key.pitch(), Voice.force(key.layer()), key.touch(),
                needed.getOrDefault(key, Tone.RATE), (seed * 131 + part.instrument().ordinal()) * 31 + key.variant())));
        float gain = (float) voice.gain(note.velocity());
        float onLeft = gain;
        float onRight = gain;
        int group = 0;
        if (voice.sound() instanceof Kit kit) {
            Stroke stroke = kit.stroke(note.pitch());
            double turns = (stroke.side() * 0.8 + 1) / 8;
            onLeft *= (float) (StrictMath.sqrt(2) * Sine.at(Sine.phase(0.25 + turns)));
            onRight *= (float) (StrictMath.sqrt(2) * Sine.at(Sine.phase(turns)));
            group = stroke.choke();
        }
        for (Sounding one : sounding) {
            if (group != 0 && one.group == group) {
                one.release(note.at(), CHOKED_S);
            } else if (voice.releaseS() > 0 && one.pitch == note.pitch()) {
                one.release(note.at(), Math.min(GIVES_WAY_S, voice.releaseS()));
            }
        }
        Sounding one = new Sounding(take, note, group, onLeft, onRight);
        if (voice.releaseS() > 0) {
            one.release(note.at() + note.length(), voice.releaseS());
        }
        sounding.add(one);
    }

    /// A take that sounds.
    private static final class Sounding {
        private final Take take;
        private final int pitch;
        private final int group;
        private final long at;
        private final float onLeft;
        private final float onRight;
        private long releasedAt = Long.MAX_VALUE;
        private float less = 1;
        private float gain = 1;
        private boolean ended;

        Sounding(Take take, Note note, int group, float onLeft, float onRight) {
            this.take = take;
            this.group = group;
            this.onLeft = onLeft;
            this.onRight = onRight;
            pitch = note.pitch();
            at = note.at();
        }

        void release(long moment, double seconds) {
            float faster = (float) StrictMath.pow(1e-3, 1 / (seconds * Tone.RATE));
            if (moment < releasedAt || faster < less) {
                releasedAt = Math.min(releasedAt, moment);
                less = Math.min(less, faster);
            }
        }

        boolean ended() {
            return ended;
        }

        void play(long from, int samples, float[] left, float[] right) {
            int begin = (int) Math.max(0, at - from);
            int end = (int) Math.min(samples, at + take.length() - from);
            int held = Math.clamp(releasedAt - from, begin, Math.max(begin, end));
            int offset = (int) (from - at);
            hold(left, take.left(), begin, held, offset, onLeft * gain);
            hold(right, take.right(), begin, held, offset, onRight * gain);
            if (held < end) {
                fade(left, right, held, end, offset);
            }
            ended |= from + samples >= at + take.length();
        }

        private static void hold(float[] into, float[] take, int begin, int end, int offset, float gain) {
            for (int i = begin; i < end; i++) {
                into[i] += take[i + offset] * gain;
            }
        }

        private void fade(float[] left, float[] right, int begin, int end, int offset) {
            float[] l = take.left();
            float[] r = take.right();
            float now = gain;
            for (int i = begin; i < end; i++) {
                left[i] += l[i + offset] * (onLeft * now);
                right[i] += r[i + offset] * (onRight * now);
                now *= less;
            }
            gain = now;
            ended = now < ENDED;
        }
    }
}
