package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// The film as a file, and what it is for, told beside the wish; titles with times; what a removal does not reach.
class EnglishFilesTest {
    private static List<Wish> read(String text) {
        return EnglishFamiliesTest.read(text);
    }

    @Test
    void whereAFileIsShownSaysHowItIsWritten() {
        Map.of("I have to show this on TikTok, so save the file for that", "tiktok",
                "my aunt only has WhatsApp, so I need a file that plays there", "whatsapp", "save it so it works on LinkedIn", "linkedin",
                "we want to put this on YouTube, so export it that way", "youtube")
                .forEach((said, platform) -> assertThat(read(said)).as(said).singleElement().matches(
                        wish -> wish instanceof Wish.Export(Map<String, String> options) && platform.equals(options.get("platform"))));
    }

    @Test
    void whatIsToldBesideAFileIsNoWish() {
        Map.of("our projector is slow, so I want the MP4 in 480p", "size", "I play it in the kitchen, so give me the sound as mp3",
                "format", "we own a 4K projector, so I need the export in that size", "size")
                .forEach((said, option) -> assertThat(read(said)).as(said).singleElement()
                        .matches(wish -> wish instanceof Wish.Export(Map<String, String> options)
                                && options.keySet().equals(java.util.Set.of(option))));
    }

    @Test
    void aFileThatSomebodyAsksForIsNoQuestion() {
        assertThat(read("could I have the file in 720p?")).containsExactly(new Wish.Export(Map.of("size", "720p")));
        assertThat(read("what would an export cost?")).containsExactly(new Wish.Question(About.COST, new Target.Unsaid()));
    }

    @Test
    void thePictureOfACoverIsNamedBehindIt() {
        assertThat(read("I need a cover image, use the horse"))
                .containsExactly(new Wish.Export(Map.of("format", "jpg", "frameOf", "horse")));
    }

    @Test
    void textsWithTimesAreTitlesThere() {
        for (String said : List.of("chapters \"Snow\" 0:07, \"Sun\" 0:21", "chapter titles: at 7s \"Snow\", at 21s \"Sun\"")) {
            assertThat(read(said)).as(said).hasSize(2).allMatch(wish -> wish instanceof Wish.AddTitle title
                    && title.place() instanceof Place.From && title.style().equals(java.util.Optional.of("chapter")));
        }
        assertThat(read("\"Snow\" at 0:07")).singleElement().matches(wish -> wish instanceof Wish.AddTitle title
                && title.place().equals(new Place.From(new Moment.After(7_000), java.util.Optional.empty())));
    }

    @Test
    void lettersThatNobodyCanDrawKeepTheirColour() {
        assertThat(read("the title green with a neon glow")).hasSize(2).hasAtLeastOneElementOfType(Wish.Restyle.class)
                .contains(new Wish.Impossible(Topic.TEXT_STYLE, new Target.The(Kind.TITLE)));
    }

    @Test
    void aRemovalReachesOnlyWhatStandsWithIt() {
        assertThat(read("jazz music, no title")).hasSize(2).contains(new Wish.Remove(new Target.The(Kind.TITLE)))
                .hasAtLeastOneElementOfType(Wish.Music.class);
        assertThat(read("the horse and the tower can go")).hasSize(2).allMatch(Wish.Remove.class::isInstance);
        assertThat(read("mute the clips, the music stays")).containsExactly(new Wish.Mute(new Target.All(Kind.CLIP), true));
    }

    @Test
    void whatWasWrittenOnFadesAndNotTheWords() {
        assertThat(read("write \"Bye\" on the last photo and let it fade out")).hasSize(2)
                .contains(new Wish.Fade(new Target.Nth(Kind.PHOTO, -1), false, true, new kinora.understand.Amount.Unsaid(), false));
    }

    @Test
    void captionsAreThoseOfTheClipThatIsNamed() {
        for (String said : List.of("add subtitles to the horse clip", "write captions for the horse clip")) {
            assertThat(read(said)).as(said).singleElement().matches(wish -> wish instanceof Wish.Captions captions
                    && captions.file().filter(of -> of.equals(new Target.Named(Kind.CLIP, "horse"))).isPresent());
        }
        assertThat(read("somebody should read the title aloud"))
                .containsExactly(new Wish.Impossible(Topic.VOICE_OVER, new Target.Unsaid()));
    }

    @Test
    void aSongThatIsNamedWithTheBeatIsTheMusic() {
        for (String said : List.of("fado.mp3, cut on the beat", "cut the photos to the beat of fado.mp3")) {
            assertThat(read(said)).as(said).hasSize(2).hasAtLeastOneElementOfType(Wish.Music.class).contains(new Wish.OnBeat());
        }
    }

    @Test
    void theSizeOfAFileKeepsItsShape() {
        assertThat(read("export it 9:16 in 720p")).containsExactly(new Wish.Export(Map.of("size", "720x1280")));
    }

    @Test
    void whatIsNotWantedEverywhereIsWhereItIsWanted() {
        Target horse = new Target.Named(Kind.ANY, "horse");
        assertThat(read("I don't want the logo everywhere, only on the horse")).singleElement()
                .matches(wish -> wish instanceof Wish.Overlay laid && laid.place().equals(new Place.Over(horse)));
        assertThat(read("I don't want the title everywhere, just on the horse"))
                .containsExactly(new Wish.Move(new Target.The(Kind.TITLE), new Place.Over(horse)));
    }

    @Test
    void whatIsAskedForPolitelyIsWritten() {
        for (String said : List.of("I want you to export the film in 4K", "I would like it if you could export the film in 4K")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.Export(Map.of("size", "2160p")));
        }
    }
}
