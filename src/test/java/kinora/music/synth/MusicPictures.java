package kinora.music.synth;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kinora.music.Fft;
import kinora.music.score.Score;

/// Draws a piece from left to right: its notes above (low notes below high ones, drums at the bottom), its spectrum below, from 40 Hz up to 16 kHz.
final class MusicPictures {
    static final int WIDTH = 760;
    /// Where notes end and the spectrum begins.
    static final int NOTES = 216;
    private static final int SPECTRUM = 144;
    private static final int LOWEST = 28;
    private static final int HIGHEST = 96;
    /// Pixels of half a tone, doubled.
    private static final int TWICE = 5;
    private static final int DRUM_ROWS = 10;
    private static final int DRUM_HEIGHT = 4;
    private static final int SIZE = 4096;
    private static final double LOW_HZ = 40;
    private static final double HIGH_HZ = 16_000;
    private static final int SHADES = 14;
    private static final double RANGE_DB = 72;
    private static final int[] SEA = {0x0b0d1a, 0x2b1b54, 0x7a1f6b, 0xc8413f, 0xf2982e, 0xfff3b0};

    private MusicPictures() {}

    /// The notes of a score, and the spectrum where there is sound.
    static BufferedImage of(Score score, Piece piece) {
        BufferedImage picture = notes(score);
        spectrum(piece, picture);
        return picture;
    }

    /// The notes alone.
    static BufferedImage notes(Score score) {
        BufferedImage picture = new BufferedImage(WIDTH, NOTES + SPECTRUM, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            long at = score.samples() * x / WIDTH;
            int section = (int) score.sections().stream().filter(one -> one.from() <= at).count();
            fill(picture, x, 0, 1, NOTES, section % 2 == 0 ? 0xf1f1f4 : 0xfcfcfd);
        }
        score.beats().stream().filter(beat -> beat.inBar() == 0).forEach(beat -> fill(picture, x(score, beat.at()), 0, 1, NOTES, 0xdcdce2));
        List<Integer> drums = score.parts().stream().filter(each -> each.instrument().kit()).flatMap(each -> each.notes().stream())
                .map(Score.Note::pitch).distinct().sorted().toList();
        List<Score.Part> parts = new ArrayList<>(score.parts());
        parts.sort(Comparator.comparingInt(MusicPictures::above));
        for (Score.Part part : parts) {
            for (Score.Note note : part.notes()) {
                int from = x(score, note.at());
                int colour = mixed(colour(part.role()), 0xffffff, 0.55 - 0.55 * note.velocity() / 127);
                if (part.instrument().kit()) {
                    int row = drums.indexOf(note.pitch()) % DRUM_ROWS;
                    fill(picture, from, NOTES - 2 - (row + 1) * DRUM_HEIGHT, 2, DRUM_HEIGHT - 1, colour);
                } else {
                    int y = (HIGHEST - Math.clamp(note.pitch(), LOWEST, HIGHEST)) * TWICE / 2;
                    fill(picture, from, y, Math.max(2, x(score, note.at() + note.length()) - from - 1), 3, colour);
                }
            }
        }
        return picture;
    }

    /// What is drawn over what.
    private static int above(Score.Part part) {
        return switch (part.role()) {
            case PAD -> 0;
            case HARMONY -> 1;
            case ARPEGGIO -> 2;
            case EFFECT, DRUMS -> 3;
            case BASS -> 4;
            case MELODY -> 5;
        };
    }

    private static int colour(Score.Role role) {
        return switch (role) {
            case MELODY -> 0xd9381e;
            case HARMONY -> 0x3a8f5c;
            case BASS -> 0x1f4e9c;
            case PAD -> 0xb9b3d8;
            case ARPEGGIO -> 0xd39a12;
            case DRUMS -> 0x2b2b33;
            case EFFECT -> 0x8a8a8a;
        };
    }

    private static int x(Score score, long at) {
        return (int) (at * WIDTH / score.samples());
    }

    private static void fill(BufferedImage picture, int x, int y, int width, int height, int colour) {
        for (int i = Math.max(0, x); i < Math.min(WIDTH, x + width); i++) {
            for (int j = Math.max(0, y); j < Math.min(picture.getHeight(), y + height); j++) {
                picture.setRGB(i, j, colour);
            }
        }
    }

    private static int mixed(int one, int other, double part) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 255;
            int b = other >> shift & 255;
            mixed |= (int) Math.round(a + (b - a) * part) << shift;
        }
        return mixed;
    }

    private static void spectrum(Piece piece, BufferedImage picture) {
        Fft fft = new Fft(SIZE);
        double[] window = new double[SIZE];
        double[] magnitudes = new double[SIZE / 2 + 1];
        for (int x = 0; x < WIDTH; x++) {
            int from = (int) ((long) piece.samples() * x / WIDTH) - SIZE / 2;
            for (int i = 0; i < SIZE; i++) {
                int at = from + i;
                double sample = at < 0 || at >= piece.samples() ? 0 : (piece.left()[at] + piece.right()[at]) / 2;
                window[i] = sample * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE));
            }
            fft.magnitudes(window, magnitudes);
            for (int row = 0; row < SPECTRUM; row++) {
                picture.setRGB(x, NOTES + SPECTRUM - 1 - row, shade(magnitudes, row));
            }
        }
    }

    private static int shade(double[] magnitudes, int row) {
        double octaves = Math.log(HIGH_HZ / LOW_HZ) / Math.log(2);
        double hz = LOW_HZ * Math.pow(2, octaves * row / SPECTRUM);
        double place = hz * SIZE / Score.RATE;
        double next = place * Math.pow(2, octaves / SPECTRUM);
        double highest = magnitudes[(int) place] + (magnitudes[(int) place + 1] - magnitudes[(int) place]) * (place % 1);
        for (int k = (int) Math.ceil(place); k < next; k++) {
            highest = Math.max(highest, magnitudes[k]);
        }
        // Highs are weaker in all music: 3 dB an octave, so that they are seen.
        double db = 20 * Math.log10(highest / 350 + 1e-9) + 3 * Math.log(hz / 250) / Math.log(2);
        double level = Math.clamp(1 + db / RANGE_DB, 0.0, 1.0);
        double step = Math.rint(level * (SHADES - 1)) / (SHADES - 1) * (SEA.length - 1);
        int low = Math.min(SEA.length - 2, (int) step);
        return mixed(SEA[low], SEA[low + 1], step - low);
    }
}
