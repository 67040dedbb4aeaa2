package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

import org.junit.jupiter.api.Test;

/// What words for a film mean where there is one, and what stands on one that is made.
final class FilmThereTest {
    private static final Scene FILM = scene(film());
    private static final Scene NONE = scene(Draft.empty(Canvas.hd()));

    private static Draft film() {
        Edit shot = new Edit.InsertShot(0, Visual.still(new SegmentId("s1"), new TimeRange(0, 2000), "p1", new MediaRef.Local("p1.jpg")));
        return ((Outcome.Applied) Edits.apply(Draft.empty(Canvas.hd()), shot)).draft();
    }

    private static Scene scene(Draft draft) {
        return new Scene(draft, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Wish reel(Target from, Map<String, String> brief) {
        return new Wish.Reel(Optional.empty(), from, brief);
    }

    private static List<Wish> settled(String text, Wish... wishes) {
        List<Wish> all = new ArrayList<>(List.of(wishes));
        FilmThere there = new FilmThere(text, FILM);
        there.again(all);
        there.lasting(all);
        FilmThere.best(all, text);
        return all;
    }

    private static List<Wish> named(String text, Wish... wishes) {
        List<Wish> all = new ArrayList<>(List.of(wishes));
        FilmName.into(all, text);
        return all;
    }

    private static final Target IT = new Target.It(Target.Kind.ANY, false);
    private static final Wish UPRIGHT = new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of("reels"));

    @Test
    void aFilmThatIsThereBecomesAReelByItsShape() {
        assertThat(settled("we want this as a reel", reel(IT, Map.of()))).containsExactly(UPRIGHT);
        assertThat(settled("give me a highlight reel of it", reel(IT, Map.of()))).containsExactly(reel(IT, Map.of()));
        assertThat(settled("make a new reel", reel(new Target.Unsaid(), Map.of()))).containsExactly(reel(new Target.Unsaid(), Map.of()));
    }

    @Test
    void aFilmThatIsThereIsCutDownToALength() {
        Wish total = new Wish.Total(new Amount.To(12_000, Amount.Unit.MILLISECONDS));
        Wish twelve = reel(new Target.Unsaid(), Map.of("seconds", "12"));
        assertThat(settled("12 s preview please", twelve)).containsExactly(total);
        assertThat(settled("make a slideshow of 12 s", twelve)).containsExactly(twelve);
        assertThat(settled("another teaser of 12 s", twelve)).containsExactly(twelve);
    }

    @Test
    void theBestOnesAreSeveral() {
        Wish best = new Wish.Keep(new Target.Having(Target.Kind.SHOT, Target.Quality.BEST));
        assertThat(settled("leave only the best ones in", best)).containsExactly(new Wish.Best(new Target.Unsaid(), OptionalInt.empty()));
        assertThat(settled("leave only the best one in", best)).containsExactly(best);
    }

    @Test
    void whomAFilmIsForIsGreetedOnIt() {
        Wish film = reel(new Target.Unsaid(), Map.of());
        assertThat(named("a birthday clip for Nora", film))
                .containsExactly(reel(new Target.Unsaid(), Map.of("title", "Happy birthday, Nora")));
        assertThat(named("farewell film for our trainer Mr. Lund", film))
                .containsExactly(reel(new Target.Unsaid(), Map.of("title", "Farewell, Mr Lund")));
        assertThat(named("a birthday clip for YouTube", film)).containsExactly(film);
        assertThat(named("a film for Nora", film)).containsExactly(film);
    }

    @Test
    void wordsAloneMakeAFilmOfAllLinesThatAreQuoted() {
        List<Wish> read = WordsOnly.settled(List.of(new Wish.Script(List.of("Two", "Three"))), "a film that says “One”, “Two” and “Three”",
                NONE);
        assertThat(read).contains(new Wish.Script(List.of("One", "Two", "Three")));
        assertThat(WordsOnly.settled(read, "a film that says “One”, “Two” and “Three”", FILM)).isEqualTo(read);
    }
}
