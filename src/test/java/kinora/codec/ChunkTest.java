package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.Chunk.Packet;
import kinora.media.Planes;
import kinora.media.YuvColour;

final class ChunkTest {
    @TempDir
    private Path folder = Path.of("");

    private static Chunk chunk() {
        return new Chunk(new byte[]{1, 2, 3}, 3,
                List.of(new Packet(0, true, new byte[]{4, 5}), new Packet(2, false, new byte[]{6}), new Packet(1, false, new byte[0])));
    }

    @Test
    void theFileFormKeepsEverything() throws IOException {
        Path file = folder.resolve("chunk");
        chunk().write(file);
        assertThat(Chunk.read(file)).usingRecursiveComparison().isEqualTo(chunk());
    }

    @Test
    void filesThatBreakOffOrAreDamagedAreReadOrIoExceptions() throws IOException {
        Path file = folder.resolve("chunk");
        chunk().write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Chunk.read(file)).isInstanceOf(IOException.class);
        }
        long seed = 61;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 500; round++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            Files.write(file, broken);
            try {
                assertThat(Chunk.read(file).packets()).as("seed %d round %d", seed, round).isNotEmpty();
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void chunksThatShowAFrameTwiceOrDoNotBeginWithAKeyFrameAreRejected() {
        Packet key = new Packet(0, true, new byte[1]);
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunk(new byte[0], 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunk(new byte[0], 2, List.of(key)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunk(new byte[0], 1, List.of(new Packet(0, false, new byte[1]))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunk(new byte[0], 2, List.of(key, key)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunk(new byte[0], 2, List.of(key, new Packet(2, false, new byte[1]))));
    }

    @Test
    void planesComeBackFromTheirFileAndBrokenFilesAreIoExceptions() throws IOException {
        Path file = folder.resolve("planes");
        Planes planes = Planes.filled(6, 4, YuvColour.of(0x123456));
        planes.y()[5] = 77;
        PlanesFile.write(planes, file);
        Planes read = PlanesFile.read(file);
        assertThat(read).usingRecursiveComparison().isEqualTo(planes);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PlanesFile.read(file)).isInstanceOf(IOException.class);
        }
        for (int at = 0; at < 12; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x41;
            Files.write(file, broken);
            assertThatThrownBy(() -> PlanesFile.read(file)).as("byte %d", at).isInstanceOf(IOException.class);
        }
    }
}
