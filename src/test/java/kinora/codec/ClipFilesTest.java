package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_image_get_linesize;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.AudioBlock;
import kinora.media.Caption;
import kinora.media.MediaInfo;

/// Clips of cameras, browsers and editors, when they are there: what is told of them, and that every moment shows the right frame.
class ClipFilesTest {
    private static final long SEED = 20_250_117;

    /// Sizes, lengths and rates as ffprobe has them; sound as channels, or 0.
    @ParameterizedTest
    @CsvSource({"video/-video-with-dash-.mp4, mp4, 1, 1, 5000, 1, 1, 0",
            "video/audio-shorter-than-video.mp4, mp4, 640, 360, 11200, 25, 1, 2", "video/av1.mkv, mkv, 640, 360, 5000, 25, 1, 0",
            "video/bbb-1s-vp8.webm, webm, 1280, 720, 1000, 24, 1, 2", "video/bbb-30s-vp8.webm, webm, 1280, 720, 30000, 24, 1, 2",
            "video/chaplin-mp3-audio.mp4, mp4, 640, 360, 9640, 25, 1, 2", "video/full-range-noaudio.mp4, mp4, 1280, 720, 1000, 30, 1, 0",
            "video/h264-10bit.mp4, mp4, 200, 200, 1000, 30, 1, 0", "video/hevc-10bit.mp4, mp4, 200, 200, 1000, 30, 1, 0",
            "video/hevc-128.mp4, mp4, 128, 128, 1000, 10, 1, 0", "video/nasa-multistream.mp4, mp4, 480, 270, 13013, 30000, 1001, 2",
            "video/one-pixel.mp4, mp4, 1, 1, 5000, 1, 1, 0", "video/phone-rotated180-vfr.mp4, mp4, 1280, 720, 2380, 750000, 71393, 1",
            "video/smpte-1080p-timecode.mp4, mp4, 1920, 1080, 10040, 25, 1, 2", "video/vp9-alpha.webm, webm, 200, 200, 5000, 30, 1, 2",
            "video/vp9-opus-no-duration.webm, webm, 1280, 720, 4938, 15000, 1001, 2",
            "derived/mov-hevc-hvc1-rot90.mov, mov, 720, 1280, 4000, 24, 1, 2",
            "derived/mp4-noaudio-720p.mp4, mp4, 1280, 720, 5000, 24, 1, 0", "derived/mp4-vfr.mp4, mp4, 1280, 720, 6000, 27, 2, 2",
            "derived/avi-mpeg4-mp3.avi, avi, 640, 360, 9680, 25, 1, 2"})
    void isToldAsItsSourceSays(String name, String format, int width, int height, long ms, int num, int den, int channels)
            throws MediaException {
        try (Source source = Source.open(SharedMedia.file(name)); MediaFile file = MediaFile.open(source, "hash")) {
            MediaInfo.Clip info = clip(file).info();
            assertThat(info.format()).isEqualTo(format);
            assertThat(List.of(info.width(), info.height())).isEqualTo(List.of(width, height));
            assertThat(info.durationMs()).isCloseTo(ms, within(1L));
            assertThat(List.of(info.rateNum(), info.rateDen())).isEqualTo(List.of(num, den));
            assertThat(info.audio().map(MediaInfo.AudioTrack::channels).orElse(0)).isEqualTo(channels);
        }
    }

    /// Frames as decoded one after the other are the judge of `at`, forwards over all and then here and there.
    @ParameterizedTest
    @ValueSource(strings = {"video/smpte-1080p-timecode.mp4", "video/hevc-128.mp4", "video/av1.mkv", "video/bbb-1s-vp8.webm",
            "video/h264-10bit.mp4", "video/hevc-10bit.mp4", "video/nasa-multistream.mp4", "video/phone-rotated180-vfr.mp4",
            "video/one-pixel.mp4", "video/vp9-opus-no-duration.webm", "derived/mov-hevc-hvc1-rot90.mov", "derived/mp4-vfr.mp4",
            "derived/avi-mpeg4-mp3.avi"})
    void everyMomentShowsItsFrame(String name) throws MediaException {
        Path path = SharedMedia.file(name);
        List<Frame> frames = sequentially(path);
        Random random = new Random(SEED);
        try (Source source = Source.open(path); MediaFile file = MediaFile.open(source, "hash")) {
            ClipReader reader = clip(file);
            for (Frame frame : frames) {
                assertShown(reader, frame.ms(), frame);
            }
            for (int i = 0; i < 12; i++) {
                int index = random.nextInt(frames.size());
                long until = index + 1 < frames.size() ? frames.get(index + 1).ms() : reader.info().durationMs();
                assertShown(reader, random.nextLong(frames.get(index).ms(), until), frames.get(index));
            }
        }
    }

    /// What is read from the whole file is what its header and both ends tell.
    @ParameterizedTest
    @ValueSource(strings = {"video/smpte-1080p-timecode.mp4", "video/nasa-multistream.mp4", "video/bbb-30s-vp8.webm", "video/av1.mkv",
            "derived/avi-mpeg4-mp3.avi", "derived/mp4-vfr.mp4", "derived/mov-hevc-hvc1-rot90.mov"})
    void largeFilesAreUnderstoodFromTheirEnds(String name) throws MediaException {
        try (Source source = Source.open(SharedMedia.file(name))) {
            Format format = Signatures.of(source);
            try (MediaFile whole = Containers.open(source, format, "hash"); MediaFile ends = Containers.open(source, format, "hash", 0)) {
                MediaInfo.Clip expected = clip(whole).info();
                MediaInfo.Clip info = clip(ends).info();
                assertThat(info.durationMs()).isEqualTo(expected.durationMs());
                assertThat(List.of(info.rateNum(), info.rateDen())).isEqualTo(List.of(expected.rateNum(), expected.rateDen()));
            }
        }
    }

    @Test
    void opacityBesideThePictureIsKept() throws MediaException {
        try (Source source = Source.open(SharedMedia.file("video/vp9-alpha.webm"));
                MediaFile file = MediaFile.open(source, "hash");
                Decoded picture = clip(file).at(2_000)) {
            AVFrame frame = picture.frame();
            assertThat(frame.format()).isEqualTo(AV_PIX_FMT_YUVA420P);
            byte[] row = new byte[frame.width()];
            frame.data(3).get(row);
            assertThat(row).contains((byte) 0);
        }
    }

    @Test
    void turningIsToldWithThePicture() throws MediaException {
        try (Source source = Source.open(SharedMedia.file("derived/mov-hevc-hvc1-rot90.mov"));
                MediaFile file = MediaFile.open(source, "hash");
                Decoded picture = clip(file).at(0)) {
            assertThat(picture.orientation().exif()).isEqualTo(8);
            assertThat(picture.frame().width()).isEqualTo(1280);
        }
    }

    @Test
    void coloursAreThoseOfTheFrame() throws MediaException {
        try (Source source = Source.open(SharedMedia.file("video/full-range-noaudio.mp4"));
                MediaFile file = MediaFile.open(source, "hash");
                Decoded picture = clip(file).at(0)) {
            assertThat(picture.colours()).isEqualTo(new Colours(1, true, new Colours.Meaning.Coded(1, 1)));
        }
    }

    @Test
    void phonesSayWhenTheyFilmed() throws MediaException {
        try (Source source = Source.open(SharedMedia.file("video/phone-rotated180-vfr.mp4"));
                MediaFile file = MediaFile.open(source, "hash")) {
            assertThat(file.info().taken()).contains(LocalDateTime.of(2017, 1, 5, 18, 32, 43));
            assertThat(file.info().detail()).contains("turned 180");
        }
    }

    @Test
    void subtitlesBecomeCaptions() throws MediaException {
        try (Source source = Source.open(SharedMedia.file("video/nasa-multistream.mp4")); MediaFile file = MediaFile.open(source, "hash")) {
            List<Caption> captions = clip(file).captions();
            assertThat(captions).hasSize(4);
            assertThat(captions.getFirst()).isEqualTo(new Caption(210, 4_260, "NAR: This is the optical and science segment of the Webb"));
        }
    }

    /// In samples at 48 kHz, from the packets that ffprobe lists. The phone's clip has a pause of 155 ms in its sound's clock.
    @ParameterizedTest
    @CsvSource({"video/smpte-1080p-timecode.mp4, 482304", "video/nasa-multistream.mp4, 626688", "video/phone-rotated180-vfr.mp4, 115991",
            "derived/mov-hevc-hvc1-rot90.mov, 192000", "derived/avi-mpeg4-mp3.avi, 463935"})
    void soundIsAsLongAsItIsHeard(String name, long samples) throws MediaException {
        try (Source source = Source.open(SharedMedia.file(name));
                MediaFile file = MediaFile.open(source, "hash");
                SoundReader sound = clip(file).sound().orElseThrow()) {
            long heard = 0;
            for (Optional<AudioBlock> block = sound.next(); block.isPresent(); block = sound.next()) {
                heard += block.get().length();
            }
            assertThat(heard).isCloseTo(samples, within(48L));
        }
    }

    private record Frame(long ms, long hash) {}

    private static void assertShown(ClipReader reader, long ms, Frame expected) throws MediaException {
        try (Decoded shown = reader.at(ms)) {
            assertThat(hash(shown.frame())).as("at %d ms", ms).isEqualTo(expected.hash());
        }
    }

    private static List<Frame> sequentially(Path path) throws MediaException {
        List<Frame> frames = new ArrayList<>();
        AVFrame frame = av_frame_alloc();
        try (Source source = Source.open(path); Demuxer demuxer = new Containers.Opening(source, Signatures.of(source)).demuxer()) {
            int index = Tracks.of(demuxer).video().orElseThrow();
            TimeBase base = TimeBase.of(demuxer.stream(index).time_base());
            try (PacketDecoder decoder = PacketDecoder.usual(demuxer, index)) {
                long first = Long.MIN_VALUE;
                while (decoder.next(frame)) {
                    first = frames.isEmpty() ? frame.best_effort_timestamp() : first;
                    frames.add(new Frame(base.toMs(frame.best_effort_timestamp() - first), hash(frame)));
                    av_frame_unref(frame);
                }
            }
        } finally {
            av_frame_free(frame);
        }
        assertThat(frames).isNotEmpty();
        return frames;
    }

    private static long hash(AVFrame frame) {
        CRC32 hash = new CRC32();
        byte[] row = new byte[av_image_get_linesize(frame.format(), frame.width(), 0)];
        for (int y = 0; y < frame.height(); y++) {
            frame.data(0).position((long) y * frame.linesize(0)).get(row);
            hash.update(row);
        }
        return hash.getValue();
    }

    private static ClipReader clip(MediaFile file) {
        assertThat(file).isInstanceOf(MediaFile.Clip.class);
        return ((MediaFile.Clip) file).reader();
    }
}
