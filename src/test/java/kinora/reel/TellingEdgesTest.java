package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Visual;
import kinora.vision.Flaw;

/// More shots than beats, wide groups of faces, titles beside faces: what only sets of an awkward size show.
final class TellingEdgesTest {
    private static final Canvas WIDE = new Canvas(1920, 1080, FrameRate.of(30), 0);
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 7, 12, 12, 0);

    private static Story.Photo photo(int i, List<PictureFacts.Face> faces) {
        PictureFacts facts = new PictureFacts(400 + i % 100, 5, 5, 20, 110, 50, 40, 0, i * 0x9E3779B97F4A7C15L, faces, Optional.empty(),
                new PictureFacts.Texture(600, 500, 500, 50));
        return new Story.Photo("photo " + i + ".jpg", new MediaRef.Stored("p" + i),
                new MediaInfo.Picture("%064d".formatted(i), "jpeg", 4000, 3000, Optional.empty(), "", true), Optional.of(facts),
                Optional.of(new Taken(NOON.plusMinutes(17L * i).plusDays(i / 10), Taken.Witness.CAMERA)), 1_000_000);
    }

    private static List<Story.Item> photos(int count) {
        List<Story.Item> photos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            photos.add(photo(i, List.of()));
        }
        return photos;
    }

    private static Optional<Story.Music> pulse(int bpm) {
        List<Integer> beats = new ArrayList<>();
        for (int i = 0; 300 + i * 60_000 / bpm < 180_000; i++) {
            beats.add(300 + i * 60_000 / bpm);
        }
        MusicFacts facts = new MusicFacts(beats, 0, 4, bpm * 1000, 900, List.of(), List.of(new MusicFacts.Part(0, 500)));
        return Optional.of(new Story.Played("song.mp3", new MediaRef.Stored("m"),
                new MediaInfo.Audio("f".repeat(64), "mp3", 180_000, new MediaInfo.AudioTrack(2, 44_100), Optional.empty(), ""),
                Optional.of(facts)));
    }

    private static Told.Made made(List<Story.Item> items, String style, Optional<Story.Music> music, OptionalLong lengthMs, String title) {
        return (Told.Made) Telling
                .of(new Story(WIDE, items, false, music, style, lengthMs, title, Story.TitledBy.PERSON, Story.Wishes.NONE));
    }

    @Test
    void moreShotsThanTheBeatsHaveRoomForAreLeftOutRatherThanCutBesideThem() {
        for (String style : Styles.names()) {
            for (int bpm = 60; bpm <= 180; bpm += 7) {
                Told.Made told = made(photos(120), style, pulse(bpm), OptionalLong.empty(), "");
                Decision.Paced paced = told.decisions().stream().filter(Decision.Paced.class::isInstance).map(Decision.Paced.class::cast)
                        .findFirst().orElseThrow();
                assertThat(paced.by()).as("%s at %s", style, bpm).isEqualTo(Decision.Paced.Pacing.BEATS);
                assertThat(paced.onBeat()).as("%s at %s", style, bpm).isEqualTo(paced.cuts());
            }
        }
    }

    @Test
    void whatIsLeftOutForWantOfRoomNamesTheShotsThatThereAreAndNoDayIsLost() {
        Told.Made told = made(photos(120), "fast", pulse(60), OptionalLong.of(30_000), "");
        int shots = told.draft().main().orElseThrow().visuals().size();
        Set<String> names = new HashSet<>();
        told.draft().main().orElseThrow().visuals().forEach(shot -> names.add(shot.name()));
        for (Decision decision : told.decisions()) {
            if (decision instanceof Decision.LeftOut(String name, Decision.Why why)) {
                assertThat(why).isEqualTo(new Decision.Why.NoRoom(shots));
                assertThat(names.add(name)).isTrue();
            }
        }
        assertThat(names).hasSize(120);
        for (int day = 0; day < 12; day++) {
            int first = 10 * day;
            assertThat(told.draft().main().orElseThrow().visuals()).as("day %s", day)
                    .anyMatch(shot -> photos(120).subList(first, first + 10).stream().anyMatch(one -> one.name().equals(shot.name())));
        }
    }

    @Test
    void aTitleThatUsuallyStandsBelowGoesAwayFromFacesThere() {
        PictureFacts.Face low = new PictureFacts.Face(new Region(400, 650, 150, 150), 800);
        List<Story.Item> items = List.of(photo(1, List.of(low)), photo(2, List.of(low)), photo(3, List.of(low)));
        for (String style : Styles.names()) {
            Told.Made told = made(items, style, Optional.empty(), OptionalLong.empty(), "By the sea");
            Decision.Titled titled = told.decisions().stream().filter(Decision.Titled.class::isInstance).map(Decision.Titled.class::cast)
                    .findFirst().orElseThrow();
            if (OpeningTitle.LOW.contains(Styles.style(style).orElseThrow().titleStyle())) {
                assertThat(titled.moved()).as(style).isTrue();
            }
        }
    }

    @Test
    void theSameClipInOtherFormatsIsShownOnceAndTheLargestOfThem() {
        List<Story.Item> items = new ArrayList<>(photos(4));
        items.add(clip("small.gif", 640, 360, 4_000, 90, 0x1234_5678_9ABC_DEF0L));
        items.add(clip("large.mp4", 1920, 1080, 4_040, 92, 0x1234_5678_9ABC_DEF1L));
        items.add(clip("another.mp4", 1920, 1080, 4_000, 150, 0x1234_5678_9ABC_DEF0L));
        Told.Made told = made(items, "auto", Optional.empty(), OptionalLong.empty(), "");
        List<String> shown = told.draft().main().orElseThrow().visuals().stream().map(Visual::name).toList();
        assertThat(shown).contains("large.mp4", "another.mp4").doesNotContain("small.gif");
        assertThat(told.decisions())
                .contains(new Decision.LeftOut("small.gif", new Decision.Why.Flawed(new Flaw.Duplicate(5, 1), "large.mp4")));
    }

    private static Story.Clip clip(String name, int width, int height, long durationMs, int luma, long hash) {
        List<ClipFacts.Step> steps = new ArrayList<>();
        for (int i = 0; i < durationMs / 500; i++) {
            steps.add(new ClipFacts.Step(300, 40, 400, luma + 3 * i, -100, Optional.empty()));
        }
        PictureFacts poster = new PictureFacts(400, 5, 5, 20, 110, 50, 40, 0, hash, List.of(), Optional.empty(),
                new PictureFacts.Texture(600, 500, 500, 50));
        return new Story.Clip(name, new MediaRef.Stored(name.replace('.', '-')),
                new MediaInfo.Clip("%064d".formatted(width), "mp4", width, height, durationMs, 30, 1, false, Optional.empty(),
                        Optional.empty(), ""),
                Optional.of(new ClipFacts(500, steps, poster, List.of(), List.of(), false)), Optional.empty());
    }
}
