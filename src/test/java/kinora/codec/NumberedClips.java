package kinora.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Clips whose frames carry their number as bars: the lowest bit left, white for one, black for nothing.
public final class NumberedClips {
    public static final int WIDTH = 160;
    public static final int HEIGHT = 96;
    private static final int BITS = 10;
    private static final int BAR = WIDTH / BITS;

    private NumberedClips() {}

    /// Writes a clip that can be decoded from its first frame only.
    public static Path write(Path file, int rateNum, int rateDen, int frames) throws IOException {
        return write(file, rateNum, rateDen, frames, frames);
    }

    /// Writes a clip that can be decoded from every so many frames on.
    ///
    /// @param part frames from one such place to the next
    static Path write(Path file, int rateNum, int rateDen, int frames, int part) throws IOException {
        EncoderProfile profile = EncoderProfile.standard(WIDTH, HEIGHT, rateNum, rateDen);
        List<Path> chunks = new ArrayList<>();
        for (int first = 0; first < frames; first += part) {
            Path chunk = file.resolveSibling(file.getFileName() + "." + first);
            int end = Math.min(frames, first + part);
            try (ChunkEncoder encoder = new ChunkEncoder(profile, end - first)) {
                for (int frame = first; frame < end; frame++) {
                    encoder.add(numbered(frame));
                }
                encoder.finish().write(chunk);
            }
            chunks.add(chunk);
        }
        FilmWriter.join(chunks, Optional.empty(), profile, Container.MP4, "", file);
        for (Path chunk : chunks) {
            Files.delete(chunk);
        }
        return file;
    }

    private static Planes numbered(int number) {
        Planes planes = Planes.filled(WIDTH, HEIGHT, YuvColour.of(0));
        for (int i = 0; i < planes.y().length; i++) {
            planes.y()[i] = (byte) (16 + 219 * (number >> (i % WIDTH / BAR) & 1));
        }
        return planes;
    }

    /// The levels of the bars in every frame of a film, from 0 for black to 1 for white.
    public static List<double[]> bars(Path film, int rateNum, int rateDen, int frames) throws MediaException {
        List<double[]> all = new ArrayList<>();
        try (Source source = Source.open(film); MediaFile file = MediaFile.open(source, "film")) {
            ClipReader reader = ((MediaFile.Clip) file).reader();
            for (long frame = 0; frame < frames; frame++) {
                try (Decoded decoded = reader.at((2000 * frame * rateDen + rateNum) / (2L * rateNum) + 2)) {
                    all.add(bars(Conversion.toPlanes(decoded, WIDTH, HEIGHT)));
                }
            }
        }
        return all;
    }

    /// The levels of the bars in a picture.
    static double[] bars(Planes planes) {
        double[] bars = new double[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            bars[bit] = ((planes.y()[HEIGHT / 2 * WIDTH + bit * BAR + BAR / 2] & 0xFF) - 16) / 219.0;
        }
        return bars;
    }

    /// The number that bars tell.
    public static int number(double[] bars) {
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            number |= bars[bit] > 0.5 ? 1 << bit : 0;
        }
        return number;
    }
}
