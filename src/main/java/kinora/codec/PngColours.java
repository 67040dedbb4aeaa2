package kinora.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/// The chunks of a PNG file that tell its colours, by the precedence of PNG, third edition, 4.3: cICP, iCCP, sRGB, gAMA with cHRM.
final class PngColours {
    private static final int CICP = 0x63494350;
    private static final int ICCP = 0x69434350;
    private static final int SRGB = 0x73524742;
    private static final int GAMA = 0x67414D41;
    private static final int CHRM = 0x6348524D;
    /// What gAMA and cHRM count in.
    private static final double UNIT = 100_000;
    private static final int MAX_NAME = 79;

    private @Nullable ByteBuffer codePoints;
    private @Nullable ByteBuffer profile;
    private boolean srgb;
    private long gamma;
    private List<Double> chromaticities = List.of();

    /// Takes a chunk; others than those of colours are passed over.
    void add(int type, ByteBuffer chunk) {
        switch (type) {
            case CICP -> codePoints = chunk.remaining() >= 4 ? chunk : codePoints;
            case ICCP -> profile = chunk;
            case SRGB -> srgb = true;
            case GAMA -> gamma = chunk.remaining() >= 4 ? chunk.getInt(0) & 0xFFFF_FFFFL : 0;
            case CHRM -> chromaticities = chromaticities(chunk);
            default -> {
            }
        }
    }

    /// White, red, green and blue; all of them or nothing.
    private static List<Double> chromaticities(ByteBuffer chunk) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 8 && chunk.remaining() >= 32; i++) {
            all.add((chunk.getInt(4 * i) & 0xFFFF_FFFFL) / UNIT);
        }
        return List.copyOf(all);
    }

    /// What the samples of such a picture mean. Matrix and range of cICP must be those of RGB in full range; narrow range is kept.
    Colours of(PngHeader header) {
        ByteBuffer told = codePoints;
        if (told != null && told.get(2) == 0) {
            return new Colours(0, told.get(3) != 0, new Colours.Meaning.Coded(told.get(0) & 0xFF, told.get(1) & 0xFF));
        }
        Optional<Colours.Meaning> icc = inflated().filter(each -> fits(each, header)).map(Colours.Meaning.Profile::new);
        if (icc.isPresent()) {
            return new Colours(0, true, icc.get());
        }
        return new Colours(0, true, srgb || gamma == 0 ? Colours.SRGB : new Colours.Meaning.Gamma(gamma / UNIT, chromaticities));
    }

    /// A profile of another kind of pixels than the picture has cannot be meant.
    private static boolean fits(byte[] icc, PngHeader header) {
        boolean gray = icc.length > 20 && icc[16] == 'G' && icc[17] == 'R' && icc[18] == 'A' && icc[19] == 'Y';
        boolean rgb = icc.length > 20 && icc[16] == 'R' && icc[17] == 'G' && icc[18] == 'B' && icc[19] == ' ';
        return header.gray() ? gray || rgb : rgb;
    }

    /// The profile of iCCP (11.3.2.3): a name, zero, the method 0, and a zlib stream.
    private Optional<byte[]> inflated() {
        ByteBuffer chunk = profile;
        if (chunk == null) {
            return Optional.empty();
        }
        int start = 0;
        while (start < Math.min(MAX_NAME + 1, chunk.limit()) && chunk.get(start) != 0) {
            start++;
        }
        if (start + 2 >= chunk.limit()) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunk.slice(start + 2, chunk.limit() - start - 2));
            byte[] icc = new byte[1 << 16];
            int size = 0;
            while (!inflater.finished()) {
                if (size == icc.length) {
                    if (size >= Colours.MAX_ICC) {
                        return Optional.empty();
                    }
                    icc = Arrays.copyOf(icc, 2 * size);
                }
                int more = inflater.inflate(icc, size, icc.length - size);
                if (more == 0 && size < icc.length && !inflater.finished()) {
                    return Optional.empty();
                }
                size += more;
            }
            return Optional.of(Arrays.copyOf(icc, size));
        } catch (DataFormatException broken) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
