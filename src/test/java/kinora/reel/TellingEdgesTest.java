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

import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;

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
}
