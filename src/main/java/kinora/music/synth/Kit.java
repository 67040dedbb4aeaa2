package kinora.music.synth;

import java.util.Map;

/// Drums by General MIDI percussion number: a drum set of its own, hand percussion that all share, and for what neither has the nearest number.
record Kit(Map<Integer, Stroke> set) implements Sound {
    /// The numbers that General MIDI names.
    static final int LOWEST = 35;
    static final int HIGHEST = 81;

    Kit {
        set = Map.copyOf(set);
    }

    Stroke stroke(int pitch) {
        int number = Math.clamp(pitch, LOWEST, HIGHEST);
        Stroke own = set.get(number);
        return own != null ? own : HandDrums.stroke(number);
    }

    @Override
    public Take play(Tone tone) {
        Stroke stroke = stroke(tone.pitch());
        Take take = stroke.drum().hit(tone.force(), tone.hiss(), tone.samples());
        return Level.set(take, StrictMath.pow(10, stroke.gainDb() / 20), take.length());
    }
}
