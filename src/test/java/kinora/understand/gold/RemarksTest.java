package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.grammar.Reader;

/// What is told of something before an order tells what the order is about, and is no wish of its own.
class RemarksTest {
    private static List<Wish> read(String text) {
        return Reader.usual().read(text, new Starts().scene("standard")).wishes();
    }

    /// A remark, and what would be wanted by the order alone, about what was told of.
    private static final Map<String, String> REMARKS = Map.ofEntries(
            Map.entry("The beach is gone before anybody sees it, give it two more seconds.", "give the beach two more seconds"),
            Map.entry("Nobody cares about the interview, throw it out.", "throw the interview out"),
            Map.entry("I can hardly see the cake, so brighten it.", "brighten the cake"),
            Map.entry("The lake comes far too early, please move it to the end.", "move the lake to the end"),
            Map.entry("The dog and the party are the wrong way round, swap them.", "swap the dog and the party"),
            Map.entry("The party drags on and on, make it faster.", "make the party faster"),
            Map.entry("The cake runs a second too long, take it off the end.", "take a second off the end of the cake"),
            Map.entry("The lake zooms in, I'd rather have it zoom out.", "zoom out of the lake"),
            Map.entry("There's a dull bit from 12 to 14 seconds, cut that.", "cut 12 to 14 seconds"),
            Map.entry("The music drowns out everything, so turn it down.", "turn the music down"));

    @Test
    void aRemarkTellsWhatAnOrderIsAbout() {
        REMARKS.forEach((said, plain) -> assertThat(read(said)).as(said).isNotEmpty().isEqualTo(read(plain)));
    }

    @Test
    void aRemarkThatWantsSomethingElseIsAWishToo() {
        assertThat(read("The dog is too dark, and make the title bigger.")).hasSize(2);
        assertThat(read("The music is too loud, and I want the title gone.")).hasSize(2);
        assertThat(read("The title is yellow, make it bigger.")).hasSize(2);
        assertThat(read("The beach is too dark and the cake is too bright.")).hasSize(2);
        assertThat(read("The lake comes first, the cake goes to the end.")).hasSize(2);
    }

    @Test
    void whatIsTheFilmIsNoShot() {
        assertThat(read("It just stops, fade it to black.")).singleElement().isInstanceOf(Wish.Fade.class);
        assertThat(read("The film feels endless, bring it down to 20 seconds.")).singleElement().isInstanceOf(Wish.Total.class);
    }

    @Test
    void whatGoesOnWithAShotIsAboutThatShot() {
        assertThat(read("brighten the party, 4 seconds")).anyMatch(Wish.Length.class::isInstance).noneMatch(Wish.Total.class::isInstance);
        assertThat(read("delete the cake, dog 6 seconds").getFirst()).isEqualTo(new Wish.Remove(new Target.Named(Kind.ANY, "cake")));
    }

    @Test
    void nothingInAPictureCanBeMadeToMove() {
        for (String said : List.of("make the dog run", "let the dog jump", "animate the candles on the cake", "I want the dog to run")) {
            assertThat(read(said)).as(said).singleElement()
                    .matches(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && topic == Topic.ANIMATE_PERSON);
        }
        for (String said : List.of("make the lake move to the end", "let the party play in slow motion", "make the beach look warmer")) {
            assertThat(read(said)).as(said).noneMatch(Wish.Impossible.class::isInstance);
        }
    }

    @Test
    void aBorderIsSaidWithToAlone() {
        Target border = new Target.Between(Kind.TRANSITION, new Target.Nth(Kind.SHOT, 3), new Target.Nth(Kind.SHOT, 4));
        assertThat(read("wipe 3 to 4")).singleElement()
                .matches(wish -> wish instanceof Wish.Transition join && join.at().equals(border) && join.id().equals(Optional.of("wipe")));
        assertThat(read("crossfade dog to party")).singleElement()
                .matches(wish -> wish instanceof Wish.Transition join && join.at() instanceof Target.Between);
    }

    @Test
    void theFilmStopsWhereItShall() {
        for (String said : List.of("stop at 20 seconds", "end the film at 0:20", "only the part up to 20 seconds")) {
            assertThat(read(said)).as(said).singleElement().isInstanceOf(Wish.CutSpan.class);
        }
        assertThat(read("the title ends at 4 seconds")).noneMatch(Wish.CutSpan.class::isInstance);
    }
}
