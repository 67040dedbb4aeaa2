package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.AudioBlock;
import kinora.media.MediaInfo;

/// Sound of recorders, editors and other players' tests, when it is there.
class SoundFilesTest {

    /// Lengths: of the WAV and Ogg files as their headers count samples, of files made from them as their sources, of MP3 by its frames less what its LAME tag
    /// says to leave out.
    @ParameterizedTest
    @CsvSource({"audio/24bit-pcm.wav, wav, 100, 2, 8000", "audio/32bit-float.wav, wav, 100, 2, 8000",
            "audio/adpcm.wav, wav, 12132, 1, 44100", "audio/image-text-encoding.mp3, mp3, 1071, 1, 22050",
            "audio/mp3-audio.wav, wav, 1045, 1, 44100", "audio/mp3-large-cover.mp3, mp3, 1007, 2, 44100",
            "audio/mpeg4-with-image.m4a, m4a, 1294, 1, 8000", "audio/music-brahms-tempo-changes.ogg, ogg, 45845, 2, 44100",
            "audio/music-lets-go-fishin.ogg, ogg, 132989, 2, 44100", "audio/music-trumpet-90bpm.ogg, ogg, 5333, 2, 44100",
            "audio/music-vibe-ace.ogg, ogg, 61459, 2, 44100", "audio/rain-60s.mp3, mp3, 60460, 2, 44100",
            "audio/silence-22khz-mono-1s.mp3, mp3, 1071, 1, 22050", "audio/speech-female.ogg, ogg, 13910, 1, 16000",
            "audio/speech-male.ogg, ogg, 14840, 1, 16000", "audio/speech-nasa.mp3, mp3, 13056, 2, 8000",
            "audio/test.ogg, ogg, 1000, 2, 44100", "audio/test.wav, wav, 1000, 2, 44100", "audio/vbr-xing-header.mp3, mp3, 3917, 1, 44100",
            "audio/vbr44stereo.mp3, mp3, 9040, 2, 44100", "audio/vbr8.mp3, mp3, 9040, 1, 8000", "audio/vbri.mp3, mp3, 444, 2, 44100",
            "audio/wav-with-image.wav, wav, 2145, 1, 8000", "derived/music-vibe-ace-15s.wav, wav, 15000, 2, 44100",
            "derived/music-trumpet-90bpm.mp3, mp3, 32001, 2, 44100", "derived/music-vibe-ace-vbr-cover.mp3, mp3, 61459, 2, 44100",
            "derived/speech-male.mp3, mp3, 14840, 1, 16000", "derived/music-vibe-ace.m4a, m4a, 61459, 2, 44100",
            "derived/music-vibe-ace.aac, aac, 20039, 2, 44100"})
    void isHeardAsLongAsItsSource(String name, String format, long ms, int channels, int rate) throws MediaException {
        try (Source source = Source.open(SharedMedia.file(name)); MediaFile file = MediaFile.open(source, "hash")) {
            assertThat(file).isInstanceOf(MediaFile.Audio.class);
            MediaFile.Audio audio = (MediaFile.Audio) file;
            assertThat(audio.info().format()).isEqualTo(format);
            assertThat(audio.info().durationMs()).isCloseTo(ms, within(1L));
            assertThat(audio.info().audio()).isEqualTo(new MediaInfo.AudioTrack(channels, rate));
            long heard = 0;
            for (Optional<AudioBlock> block = audio.reader().next(); block.isPresent(); block = audio.reader().next()) {
                heard += block.get().length();
            }
            assertThat(heard / 48).isCloseTo(ms, within(1L));
        }
    }
}
