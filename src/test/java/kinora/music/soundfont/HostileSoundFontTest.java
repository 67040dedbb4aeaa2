package kinora.music.soundfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.music.soundfont.TinySoundFont.Part;
import kinora.music.soundfont.TinySoundFont.Shape;

/// Files that are broken, by chance or on purpose: they are refused or play something, at once, and nothing is thrown.
final class HostileSoundFontTest {
    private static final byte[] SOUND = new TinySoundFont("a", "b").add("p", 0, 0, TinySoundFont.sine(), TinySoundFont.saw())
            .add("drums", SoundFont.DRUMS, 0, TinySoundFont.knock(1)).bytes();
    /// Where the tables begin.
    private static final int TABLES = new String(SOUND, StandardCharsets.ISO_8859_1).indexOf("pdta");

    @ParameterizedTest
    @ValueSource(strings = {"", "RIFF", "RIFF\0\0\0\0WAVEfmt ", "<html>no</html>", "OggS and more of it", "RIFF\4\0\0\0DLS "})
    void somethingElseIsNone(String content) {
        assertThat(SoundFont.read(TinySoundFont.file(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(new FontReading.Refused(FontProblem.NOT_A_SOUNDFONT));
    }

    @Test
    void aFileThatIsCutOffIsRefusedWhereverItEnds() {
        for (int length = 12; length < SOUND.length; length += length < TABLES - 20 ? 997 : 1) {
            assertThat(SoundFont.read(TinySoundFont.file(Arrays.copyOf(SOUND, length)))).as("%d bytes", length)
                    .isEqualTo(new FontReading.Refused(FontProblem.CUT_OFF));
        }
    }

    /// As if whoever cut it had also made its size right.
    @Test
    void aFileWithoutItsEndIsRefusedWhereverItEnds() {
        for (int length = 12; length < SOUND.length; length += length < TABLES - 20 ? 997 : 1) {
            byte[] cut = Arrays.copyOf(SOUND, length);
            ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN).putInt(4, length - 8);
            assertThat(SoundFont.read(TinySoundFont.file(cut))).as("%d bytes", length)
                    .isEqualTo(new FontReading.Refused(FontProblem.BROKEN));
        }
    }

    @Test
    void anySizeMayBeALie() {
        for (String id : List.of("RIFF", "LIST", "smpl", "pdta", "phdr", "pbag", "pgen", "inst", "ibag", "igen", "shdr", "INAM")) {
            int at = new String(SOUND, StandardCharsets.ISO_8859_1).indexOf(id);
            for (int size : new int[]{-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 1, 3, 1 << 24}) {
                byte[] lying = SOUND.clone();
                ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 4, size);
                play(lying);
            }
        }
    }

    @Test
    void whateverStandsInTheTablesNothingIsThrown() {
        SplittableRandom dice = new SplittableRandom(7);
        for (int round = 0; round < 1500; round++) {
            byte[] changed = SOUND.clone();
            for (int i = 0; i <= round % 24; i++) {
                changed[TABLES + dice.nextInt(SOUND.length - TABLES)] = (byte) (round % 2 == 0 ? dice.nextInt() : -1);
            }
            play(changed);
        }
    }

    @Test
    void zonesWithoutEndDoNotHoldAnythingUp() {
        Part[] all = new Part[3000];
        Arrays.fill(all, new Part(new short[64], 0, 64, 60, List.of(new Shape(Generator.MODE, 1))));
        byte[] many = new TinySoundFont("a", "b").add("p", 0, 0, all).bytes();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> play(many));
    }

    /// Every number of a zone at both ends of what can be written.
    @Test
    void numbersWithoutSenseArePlayed() {
        for (int generator = 0; generator < Generator.COUNT; generator++) {
            for (int value : new int[]{Short.MIN_VALUE, Short.MAX_VALUE, -1, 0}) {
                if (generator != Generator.SAMPLE && generator != Generator.KEYS && generator != Generator.VELOCITIES) {
                    play(new TinySoundFont("a", "b").add("p", 0, 0, TinySoundFont.saw().with(new Shape(generator, value))).bytes());
                }
            }
        }
    }

    @Test
    void compressedWavesAreNamed() {
        byte[] vorbis = SOUND.clone();
        int headers = new String(SOUND, StandardCharsets.ISO_8859_1).indexOf("shdr") + 8;
        vorbis[headers + 44] = 0x11;
        assertThat(SoundFont.read(TinySoundFont.file(vorbis))).isEqualTo(new FontReading.Refused(FontProblem.COMPRESSED));
        byte[] third = SOUND.clone();
        third[new String(SOUND, StandardCharsets.ISO_8859_1).indexOf("ifil") + 8] = 3;
        assertThat(SoundFont.read(TinySoundFont.file(third))).isEqualTo(new FontReading.Refused(FontProblem.COMPRESSED));
    }

    @Test
    void aFileWithoutInstrumentsIsEmpty() {
        assertThat(SoundFont.read(TinySoundFont.file(new TinySoundFont("a", "b").bytes())))
                .isEqualTo(new FontReading.Refused(FontProblem.EMPTY));
    }

    /// Reads a file and plays a little of what it has.
    private static void play(byte[] bytes) {
        if (SoundFont.read(TinySoundFont.file(bytes)) instanceof FontReading.Read(SoundFont font)) {
            for (Preset preset : font.presets().subList(0, Math.min(3, font.presets().size()))) {
                for (int key : new int[]{0, 60, 127}) {
                    Optional<Sampled> note = font.note(preset, key, 100, 3000);
                    note.ifPresent(sampled -> {
                        for (float[] side : List.of(sampled.left(), sampled.right())) {
                            for (float sample : side) {
                                assertThat(Float.isFinite(sample)).isTrue();
                            }
                        }
                    });
                }
            }
        }
    }
}
