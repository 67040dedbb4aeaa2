package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.render.Answer;
import kinora.render.EngineFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ProbeJsonTest {
    private static final MediaInfo.AudioTrack STEREO = new MediaInfo.AudioTrack(2, 44_100);

    @Test
    void aPictureHasItsSizeAndNoLength() {
        MediaInfo picture = new MediaInfo.Picture("h", "heic", 3024, 4032, Optional.of(LocalDateTime.of(2024, 6, 14, 5, 31)), "hevc");
        assertThat(one(new Answer.Success<>(picture))).isEqualTo(parsed("""
                {"file":"a “b”.x","kind":"image","format":"heic","width":3024,"height":4032,"durationMs":null,"fps":null,"audio":null,
                 "taken":"2024-06-14T05:31:00","reason":null,"detail":"hevc"}"""));
    }

    @Test
    void aFilmAndAnAnimationAreTwoKinds() {
        assertThat(one(new Answer.Success<>(clip(false, Optional.of(STEREO))))).isEqualTo(parsed("""
                {"file":"a “b”.x","kind":"video","format":"mov","width":1080,"height":1920,"durationMs":12433,"fps":29.97,
                 "audio":{"channels":2,"sampleRate":44100},"taken":null,"reason":null,"detail":""}"""));
        JsonNode animation = one(new Answer.Success<>(clip(true, Optional.empty())));
        assertThat(animation.get("kind").asString()).isEqualTo("clip");
        assertThat(animation.get("audio").isNull()).isTrue();
    }

    @Test
    void soundHasNoSize() {
        JsonNode sound = one(new Answer.Success<>(new MediaInfo.Audio("h", "mp3", 61_000, STEREO, Optional.empty(), "mp3")));
        assertThat(sound.get("kind").asString()).isEqualTo("audio");
        assertThat(sound.get("width").isNull()).isTrue();
        assertThat(sound.get("durationMs").asInt()).isEqualTo(61_000);
        assertThat(sound.get("audio").get("sampleRate").asInt()).isEqualTo(44_100);
    }

    @Test
    void everyRefusalHasACodeOfItsOwn() {
        List<Answer<MediaInfo>> refused = new ArrayList<>();
        List.of(new MediaRefusal.Empty(), new MediaRefusal.NotMedia("HTML"), new MediaRefusal.Unsupported("JPEG XL"),
                new MediaRefusal.Damaged("PNG"), new MediaRefusal.NothingInside("MP4"), new MediaRefusal.RefersElsewhere("SVG"),
                new MediaRefusal.TooManyBytes(2, 1), new MediaRefusal.TooManyPixels(2, 2, 1), new MediaRefusal.TooLong(2, 1),
                new MediaRefusal.Unreadable(), new MediaRefusal.Changed()).forEach(refusal -> refused.add(new Answer.Refused<>(refusal)));
        for (MediaRefusal.Counted what : MediaRefusal.Counted.values()) {
            refused.add(new Answer.Refused<>(new MediaRefusal.TooMany(what, 2, 1)));
        }
        List.of(new EngineFailure.Crashed("x"), new EngineFailure.Hung(4, "x"), new EngineFailure.OverMemory(1024, "x"),
                new EngineFailure.Flooded("x"), new EngineFailure.Faulted("x"), new EngineFailure.NotStarted("x"))
                .forEach(failure -> refused.add(new Answer.Failed<>(failure)));
        refused.add(new Answer.Cancelled<>());

        List<String> codes = refused.stream().map(answer -> {
            JsonNode node = one(answer);
            assertThat(node.get("kind").asString()).isEqualTo("refused");
            assertThat(node.get("reason").asString()).isEqualTo("why");
            assertThat(node.get("format").isNull()).isTrue();
            return node.get("detail").asString();
        }).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void noFilesAreAnEmptyArray() {
        assertThat(ProbeJson.of(List.of())).isEqualTo("[]");
    }

    private static MediaInfo clip(boolean animation, Optional<MediaInfo.AudioTrack> audio) {
        return new MediaInfo.Clip("h", "mov", 1080, 1920, 12_433, 30_000, 1_001, animation, audio, Optional.empty(), "");
    }

    private static JsonNode one(Answer<MediaInfo> answer) {
        return parsed(ProbeJson.of(List.of(new ProbeJson.Entry("a “b”.x", answer, "why")))).get(0);
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
