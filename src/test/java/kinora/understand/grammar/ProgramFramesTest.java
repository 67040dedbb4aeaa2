package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgramFramesTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000), List.of(), List.of(),
            List.of(), List.of(), List.of());

    private static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            do my pictures end up on some server? | PRIVACY
            will it run without internet | OFFLINE
            do we have to create an account first? | ACCOUNT
            does the film have a watermark in the corner? | WATERMARK
            does it understand French? | LANGUAGES
            are you based on ChatGPT? | MODEL
            may I use the song commercially? | RIGHTS
            is there an app for my phone? | SYSTEMS
            how many clips can I use at most? | LIMITS
            how long will the export take? | EXPORT_TIME
            can I drop in AVIF pictures? | INPUTS
            which format is best for WhatsApp? | SUITABLE
            please write me a catchy slogan | WRITING
            can two people work on this? | TOGETHER
            what's the best free app to edit reels? | TOOLS
            why are there black bars on the left and right? | BARS
            is there a monthly fee? | COST
            are my clips visible to anyone else? | PRIVACY
            can I get it without a watermark? | WATERMARK
            could my wife help me with this film? | TOGETHER
            is rendering fast? | EXPORT_TIME
            can I use PNG images? | INPUTS
            a 30 second script for my coffee shop | WRITING
            飞机上能用吗 | OFFLINE
            有没有电脑版 | SYSTEMS
            一次最多放几段视频？ | LIMITS
            照片会传到别的地方吗 | PRIVACY
            断网了还能用吗 | OFFLINE
            要付费吗 | COST
            帮我想几个文案 | WRITING
            """)
    void whatIsAskedAboutTheProgramIsTold(String said, About about) {
        assertThat(read(said)).first().isEqualTo(new Wish.Question(about, new Target.Unsaid()));
    }

    @Test
    void whatCanBeSaidAsItIsIsQuoted() {
        assertThat(read("how do I make the film shorter?"))
                .containsExactly(new Wish.Question(About.HOW_SAID, new Target.Named(Target.Kind.ANY, "make the film shorter")));
    }

    @Test
    void whatIsNotPossibleIsToldToWhoAsksForTheWay() {
        assertThat(read("how can I remove the background?"))
                .containsExactly(new Wish.Impossible(Topic.BACKGROUND_REMOVAL, new Target.Unsaid()));
    }

    @Test
    void wishesWithTheSameWordsAreWishes() {
        assertThat(read("can you make it brighter?")).noneMatch(Wish.Question.class::isInstance);
        assertThat(read("could it be ten seconds shorter?")).noneMatch(Wish.Question.class::isInstance);
        for (String said : new String[]{"can you add a watermark?", "can we remove the borders?", "make a video from this script",
                "export it for my phone", "have an AI read it aloud", "this is too long, cut it to half",
                "can you get my video down to 20 seconds", "用我自己的音乐", "帮我做个带货视频"}) {
            assertThat(read(said)).as(said).noneMatch(Wish.Question.class::isInstance);
        }
        assertThat(read("write a title that says “Free coffee”")).noneMatch(Wish.Question.class::isInstance);
    }
}
