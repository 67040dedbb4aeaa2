package kinora.codec;

/// A row of a PNG's stored samples as the bytes of a frame.
sealed interface PngRow {
    /// Resolves palettes and transparent colours.
    ///
    /// @param stored the unfiltered row
    /// @param width pixels of it
    /// @param decoded receives [PngHeader#decodedBytes] for each
    void expand(byte[] stored, int width, byte[] decoded) throws MediaException;

    static PngRow of(PngHeader header) throws MediaException {
        if (header.type() == PngHeader.PALETTE) {
            return Palette.of(header);
        }
        if (header.depth() < 8) {
            return new Bits(header.depth(), header.transparency().map(key -> key[1] & (1 << header.depth()) - 1).orElse(-1));
        }
        int sample = header.depth() / 8;
        return header.transparency().<PngRow>map(key -> new Keyed(header.channels(), sample, key)).orElseGet(() -> new Plain());
    }

    /// Samples that are the frame's already.
    record Plain() implements PngRow {
        @Override
        public void expand(byte[] stored, int width, byte[] decoded) {
            System.arraycopy(stored, 0, decoded, 0, decoded.length);
        }
    }

    /// Gray of 1, 2 or 4 bits.
    ///
    /// @param transparent the level that is not seen, -1 when all are
    record Bits(int depth, int transparent) implements PngRow {
        @Override
        public void expand(byte[] stored, int width, byte[] decoded) {
            int scale = 255 / ((1 << depth) - 1);
            for (int i = 0, at = 0; i < width; i++) {
                int level = index(stored, i, depth);
                decoded[at++] = (byte) (level * scale);
                if (transparent >= 0) {
                    decoded[at++] = (byte) (level == transparent ? 0 : 255);
                }
            }
        }
    }

    /// Samples of 8 or 16 bits, one colour of which is not seen.
    ///
    /// @param channels without opacity
    /// @param sample bytes of a sample
    /// @param key the colour, two bytes a channel
    record Keyed(int channels, int sample, byte[] key) implements PngRow {
        @Override
        public void expand(byte[] stored, int width, byte[] decoded) {
            int pixel = channels * sample;
            for (int i = 0, from = 0, to = 0; i < width; i++, from += pixel, to += pixel + sample) {
                boolean seen = false;
                for (int j = 0; j < pixel; j++) {
                    decoded[to + j] = stored[from + j];
                    seen |= stored[from + j] != key[sample == 2 ? j : 2 * j + 1];
                }
                for (int j = 0; j < sample; j++) {
                    decoded[to + pixel + j] = (byte) (seen ? 255 : 0);
                }
            }
        }
    }

    /// Indices of 1 to 8 bits.
    ///
    /// @param colours 256 times three or four bytes
    /// @param size bytes of a colour
    record Palette(int depth, byte[] colours, int size) implements PngRow {
        static Palette of(PngHeader header) throws MediaException {
            byte[] rgb = header.palette().orElseThrow(PngHeader::damaged);
            int size = header.alpha() ? 4 : 3;
            byte[] colours = new byte[256 * size];
            byte[] alpha = header.transparency().orElse(new byte[0]);
            // Indices behind the palette's end show black, as browsers have it.
            for (int i = 0; i < 256; i++) {
                for (int j = 0; j < 3; j++) {
                    colours[i * size + j] = 3 * i + j < rgb.length ? rgb[3 * i + j] : 0;
                }
                if (size == 4) {
                    colours[i * size + 3] = i < alpha.length ? alpha[i] : (byte) 255;
                }
            }
            return new Palette(header.depth(), colours, size);
        }

        @Override
        public void expand(byte[] stored, int width, byte[] decoded) {
            for (int i = 0, at = 0; i < width; i++) {
                int from = size * index(stored, i, depth);
                for (int j = 0; j < size; j++) {
                    decoded[at++] = colours[from + j];
                }
            }
        }
    }

    /// One of the samples that share bytes, the leftmost in the highest bits.
    private static int index(byte[] stored, int i, int depth) {
        int bit = i * depth;
        return stored[bit >> 3] >> (8 - depth - (bit & 7)) & (1 << depth) - 1;
    }
}
