package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;

/// What an English message tells beside an order, before it, behind it or between others, changes nothing of what the order does.
final class MessageTest {
    private final Starts starts = new Starts();
    private final Mind mind = new KinoraMind();

    /// Messages, and the order in them by itself.
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("My boss hates waiting, so cut the film down to 20 seconds", "cut the film down to 20 seconds"),
            Map.entry("The cake looks awful in this light. Could you brighten it?", "brighten the cake"),
            Map.entry("Mute the party clip please, my neighbour keeps swearing in it", "mute the party clip"),
            Map.entry("I never liked that picture of the dog, take it out", "take the dog out"),
            Map.entry("make the title red, our school colour is red", "make the title red"),
            Map.entry("Everybody told me the music is boring. Replace it with guitar.mp3.", "replace the music with guitar.mp3"),
            Map.entry("The lake photo got too little time and my aunt complained, show it for 6 seconds",
                    "show the lake photo for 6 seconds"),
            Map.entry("you can hardly read the caption on a phone; make it bigger", "make the caption bigger"),
            Map.entry("I filmed the party with my old phone and it shows. Give that clip some sharpening.",
                    "give the party clip some sharpening"),
            Map.entry("put the group photo first, people want to see faces right away", "put the group photo first"),
            Map.entry("our customers watch on mobile, so vertical please", "make it vertical"),
            Map.entry("The dog photo was taken in the rain, warm it up", "warm up the dog photo"),
            Map.entry("The beach picture is my favourite. Show it twice as long.", "show the beach picture twice as long"),
            Map.entry("Add a vignette to the cake, I think it looks more festive that way", "add a vignette to the cake"),
            Map.entry("The transition between the lake and the interview scares my kids, make it a simple crossfade",
                    "crossfade between the lake and the interview"),
            Map.entry("It rained all week and you can see it. Warm up the whole film.", "warm up the whole film"),
            Map.entry("my idea: warmer colours throughout", "warmer colours throughout"),
            Map.entry("small correction: the title should say \"Winter\"", "the title should say \"Winter\""),
            Map.entry("My mum can't read it, turn that caption red", "make the caption red"),
            Map.entry("mute the party clip my landlord is always complaining", "mute the party clip"),
            Map.entry("take the caption off it annoys my sister", "take the caption off"),
            Map.entry("warm up the lake shot the weather was miserable all week", "warm up the lake shot"),
            Map.entry("zoom in on the dog he earned it", "zoom in on the dog"),
            Map.entry("delete the cake nobody here eats sugar anymore", "delete the cake"),
            Map.entry("The reception was a bit of a shambles and half of us were sunburnt. Black and white for the beach, please.",
                    "black and white for the beach"),
            Map.entry("I run a tiny flower stall and my phone is ancient. Make it square.", "make it square"));

    /// What is told has a wish of its own in it, or says how far a wish goes.
    private static final Map<String, String> BOTH = Map.ofEntries(
            Map.entry("The beach is too dark. Make the title bigger.", "brighten the beach and make the title bigger"),
            Map.entry("The title can go, and the cake should be last.", "delete the title and move the cake to the end"));

    @Test
    void whatIsOnlyToldIsNoWish() {
        MESSAGES.forEach((said, order) -> assertThat(draft(said)).as(said).isNotEqualTo(starts.scene("standard").draft())
                .matches(got -> Judge.same(got, draft(order)), "as by “" + order + "”"));
    }

    @Test
    void whatIsWrongWithSomethingElseIsAWishToo() {
        BOTH.forEach((said, wishes) -> assertThat(draft(said)).as(said).matches(got -> Judge.same(got, draft(wishes)),
                "as by “" + wishes + "”"));
    }

    @Test
    void whatIsWithinAPictureIsNotThePicture() {
        assertThat(draft("There's a stranger in the group photo. Take that out.")).isEqualTo(starts.scene("standard").draft());
    }

    @Test
    void whatKeepsSomethingOfItsOwnIsNotAllThatStays() {
        assertThat(draft("Stop the camera on the photos. Only the last one may keep its movement.").main().orElseThrow().visuals())
                .hasSize(8);
        assertThat(draft("make the dog sepia, nothing else though")).matches(got -> Judge.same(got, draft("make the dog sepia")),
                "only that");
    }

    private Draft draft(String text) {
        return mind.about(starts.scene("standard")).say(text).draft();
    }
}
