package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Turn;

import org.junit.jupiter.api.Test;

/// Wishes as professionals, people at a phone, the elderly and learners of the language say them do what the plain wish does.
final class EnglishWordingsTest {
    /// A plain wish, and after `<` other ways to say it, apart by `|`.
    private static final String POLITE = """
            make the bridge brighter < I should like the bridge brighter|I wish that the bridge was brighter|We should very much like the bridge to be brighter|if it is not too much trouble, make the bridge brighter|I should be most grateful if you could make the bridge brighter|make the bridge brighter if you would be so kind
            remove the cat photo < I should like the cat photo to be left out|Might I ask you to remove the cat photo|if u dont mind remove the cat photo|When you have a moment, remove the cat photo. Many thanks in advance.
            replace the music with fado.mp3 < I should much prefer fado.mp3 to the music|we would prefer fado.mp3 over the music
            replace the bridge with the tram photo < I would much prefer the tram photo to the bridge|I'd rather have the tram photo than the bridge
            """;
    private static final String TRADE = """
            make the whole film 25 fps < conform to 25p|conform the timeline to 25p|set the project to 25 frames|make it 25p
            make the bridge less saturated < desat the bridge|knock the saturation back on the bridge|pull the saturation down on the bridge
            more contrast on all photos < push the contrast on all the stills|lift the contrast on the photos
            mute the clips < mute all nat sound|natsound off|kill the camera audio
            repeat the bridge < dupe the bridge
            add the tram photo at the end < tag the tram on the end
            fade the music in < ease the music in|sneak the music in
            make the music quieter < bring the music down|pull the music down|ride the music down
            fade the music out over 4 seconds < ease the music out over 4 seconds
            zoom out on the bridge < pull out on the bridge|the camera should go slowly away from the bridge
            zoom in on the bridge < the camera must go slowly to the bridge|let the camera approach the bridge
            no camera movement < ken burns off|kill the ken burns
            reverse the order < run the story backwards
            swap the tower and the cat < swap the order of 1 and 2
            replace the bridge with the tram photo < replace the bridge w/ the tram photo|sub the tram photo in for the bridge
            make it 15 seconds < cut it down to a 15|15 sec cutdown|its too long make it 15s
            make it 9:16 < make a 9x16 version
            rotate the bridge 90 degrees to the left < rotate the bridge a quarter turn to the left
            all shots 3 seconds < three seconds per shot across the board
            """;

    @Test
    void politeWordsWantWhatPlainWordsWant() {
        assertThat(otherwise(POLITE)).isEmpty();
    }

    @Test
    void wordsOfTheTradeWantWhatPlainWordsWant() {
        assertThat(otherwise(TRADE)).isEmpty();
    }

    private static List<String> otherwise(String rows) {
        List<String> other = new ArrayList<>();
        for (String row : rows.lines().toList()) {
            List<String> both = List.of(row.split(" < ", -1));
            Turn plain = said(both.getFirst());
            assertThat(plain.outcome()).as(both.getFirst()).isEqualTo(Turn.Outcome.EDITED);
            for (String way : both.getLast().split("\\|", -1)) {
                if (!same(said(way).after().scene().draft(), plain.after().scene().draft())) {
                    other.add(way + "\n    " + new RuleMind().hear(way, Holiday.scene()).wishes());
                }
            }
        }
        return other;
    }

    private static Turn said(String words) {
        return new Talking(new RuleMind(), new SceneReels(), true).turn(new Talk(Holiday.scene(), Optional.empty()), words);
    }

    private static boolean same(Draft one, Draft other) {
        return one.canvas().equals(other.canvas()) && one.title().equals(other.title()) && one.tracks().equals(other.tracks());
    }
}
