package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.Recordings.Happening;
import kinora.Recordings.What;
import kinora.Voices.Said;
import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.reel.LongClip;
import kinora.reel.LongClip.Piece;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;

/// Long clips as people have them, from the file to what is shown of it: a recorded screen and somebody who talks. What happens in them and when is known.
final class RecordingsIT {
    private static final List<String> SENTENCES = List.of("Good morning everybody, and thank you for coming so early.",
            "Today I would like to show you how we plan our garden.", "First, we measure the beds, and we write everything down.",
            "Then we look for plants that like each other.", "Some of them want sun; others, as you know, would rather have shade.",
            "That is all you need to begin with.");
    /// Before each sentence, and behind the last one. Such of up to 300 ms belong to what is said.
    private static final List<Integer> PAUSES = List.of(2_200, 300, 1_600, 250, 4_000, 900, 3_000);
    /// What begins and ends words may be so weak that it counts as silence, such as an f; it takes a part of the 150 ms that are kept around words.
    private static final int WEAK_MS = 120;

    private static final List<Happening> SCRIPT = List.of(new Happening(What.TYPING, 4_000, 9_000),
            new Happening(What.TYPING, 13_000, 16_000), new Happening(What.POINTER, 22_000, 23_000),
            new Happening(What.WINDOW, 23_000, 48_000), new Happening(What.SCROLLING, 26_000, 29_000),
            new Happening(What.DIALOG, 35_000, 44_500), new Happening(What.FILLING, 36_000, 43_000),
            new Happening(What.TYPING, 50_000, 54_000));
    private static final int SCREEN_MS = 60_000;

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    private record Watched(MediaInfo.Clip clip, ClipFacts facts) {
        LongClip cut(OptionalLong most) {
            return LongClip.of(clip, facts, most);
        }
    }

    private Watched watch(Path file) {
        MediaInfo.Clip clip = (MediaInfo.Clip) success(new Request.Probe(file));
        return new Watched(clip, success(new Request.Watch(file, clip.contentHash())));
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    @Test
    void silencesOfATalkGoAndNoWordIsCut() throws Exception {
        assumeTrue(Voices.has(), "ffmpeg has no voice here");
        Path voice = folder.resolve("voice.wav");
        List<Said> said = Voices.speak(voice, SENTENCES, PAUSES);
        int length = said.getLast().toMs() + PAUSES.getLast();
        Watched talk = watch(Recordings.talk(folder.resolve("talk.mp4"), length, List.of("-i", voice.toString())));
        assertThat(talk.facts.speech()).isTrue();
        LongClip cut = talk.cut(OptionalLong.empty());
        assertThat(cut.screen()).isFalse();
        for (Said sentence : said) {
            Piece piece = around(cut, sentence).orElseThrow(() -> new AssertionError(sentence + " is cut: " + cut.pieces()));
            assertThat(piece.speedPermille()).isEqualTo(LongClip.NORMAL);
        }
        for (int i = 0; i < PAUSES.size(); i++) {
            int from = i == 0 ? 0 : said.get(i - 1).toMs();
            int to = i == said.size() ? length : said.get(i).fromMs();
            long shown = shown(cut, from, to);
            if (PAUSES.get(i) <= 300) {
                assertThat(shown).as("pause %s", i).isEqualTo(to - from);
            } else {
                assertThat(shown).as("pause %s", i).isLessThanOrEqualTo(2 * (150 + WEAK_MS));
            }
        }
        for (long most : new long[]{4_000, 5_000, 6_000, 7_000, 8_500, 10_000, 13_000, 15_000}) {
            LongClip brief = talk.cut(OptionalLong.of(most));
            assertThat(brief.shownMs()).isBetween(most / 2, most);
            long end = brief.pieces().getLast().toMs();
            assertThat(said).as("%s ms, rests %s", most, talk.facts.rests())
                    .noneMatch(each -> each.fromMs() + WEAK_MS < end && end < each.toMs() - WEAK_MS);
        }
    }

    private static Optional<Piece> around(LongClip cut, Said sentence) {
        return cut.pieces().stream()
                .filter(each -> each.fromMs() <= sentence.fromMs() - 150 + WEAK_MS && each.toMs() >= sentence.toMs() + 150 - WEAK_MS)
                .findFirst();
    }

    private static long shown(LongClip cut, long from, long to) {
        return cut.pieces().stream().mapToLong(each -> Math.max(0, Math.min(to, each.toMs()) - Math.max(from, each.fromMs()))).sum();
    }

    @Test
    void ofARecordedScreenStaysWhatHappens() throws Exception {
        assumeTrue(Program.has("ffmpeg"), "no ffmpeg here");
        Watched screen = watch(Recordings.screen(folder.resolve("screen.mp4"), SCREEN_MS, SCRIPT, List.of()));
        LongClip cut = screen.cut(OptionalLong.empty());
        assertThat(cut.screen()).isTrue();
        for (Happening each : SCRIPT) {
            if (each.what() == What.WINDOW || each.what() == What.DIALOG) {
                assertThat(shown(cut, each.ms() - 200, each.ms() + 1_000)).as("%s", each).isEqualTo(1_200);
                assertThat(shown(cut, each.toMs() - 200, each.toMs() + 500)).as("%s", each).isEqualTo(700);
            } else {
                assertThat(shown(cut, each.ms(), each.toMs())).as("%s in %s", each, cut.pieces()).isEqualTo(each.toMs() - each.ms());
            }
        }
        for (int[] still : new int[][]{{0, 4_000}, {9_000, 13_000}, {16_000, 22_000}, {23_100, 26_000}, {29_000, 35_000}, {44_500, 48_000},
                {54_000, 60_000}}) {
            assertThat(shown(cut, still[0], still[1])).as("%s to %s in %s", still[0], still[1], cut.pieces()).isLessThanOrEqualTo(1_800);
        }
        assertThat(cut.pieces()).as("what is typed goes faster")
                .anyMatch(each -> each.fromMs() < 6_000 && each.toMs() > 8_000 && each.speedPermille() == LongClip.DOUBLE);
        assertThat(cut.pieces().stream().flatMap(each -> each.zooms().stream())).as("the dialog")
                .anyMatch(zoom -> zoom.startMs() < 37_500 && zoom.endMs() > 38_500 && zoom.view().left() > 200 && zoom.view().top() < 100);
    }
}
