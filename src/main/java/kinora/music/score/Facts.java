package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

import kinora.media.MusicFacts;

/// Says of a piece what listening to it would find, but surely.
public final class Facts {
    private static final int SURE = 1000;
    private static final long MS = Score.RATE / 1000;

    private Facts() {}

    /// Facts about a piece.
    public static MusicFacts of(Score score) {
        List<Integer> beats = score.beats().stream().map(beat -> ms(beat.at())).toList();
        int barStart = 0;
        for (int i = Math.min(score.beats().size(), score.beatsPerBar()) - 1; i >= 0; i--) {
            barStart = score.beats().get(i).inBar() == 0 ? i : barStart;
        }
        List<Integer> phrases = new ArrayList<>();
        List<MusicFacts.Part> parts = new ArrayList<>();
        for (Score.Section section : score.sections()) {
            if (section.from() > 0) {
                phrases.add(ms(section.from()));
            }
            parts.add(new MusicFacts.Part(ms(section.from()), section.energyPermille()));
        }
        return new MusicFacts(beats, barStart, score.beatsPerBar(), score.milliBpm(), SURE, phrases, parts);
    }

    private static int ms(long samples) {
        return Math.toIntExact((2 * samples + MS) / (2 * MS));
    }
}
