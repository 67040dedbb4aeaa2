package kinora.codec;

import java.util.Optional;

import kinora.media.MediaRefusal;

/// How the first picture of a TIFF file is stored (TIFF 6.0; Technical Note 2 for JPEG; Supplement 1 for tiles of other codings).
///
/// @param width in pixels
/// @param height in pixels
/// @param bits of a sample: 1, 2, 4, 8 or 16
/// @param samples of a pixel
/// @param photometric 0 and 1 gray, 2 RGB, 3 palette, 5 inks, 6 YCbCr
/// @param compression 1 none, 2 to 4 fax, 5 LZW, 7 JPEG, 8 and 32946 deflate, 32773 PackBits
/// @param predictor 1 none, 2 differences along the row
/// @param planar whether each channel is stored apart
/// @param blockWidth of a tile, or the picture's
/// @param blockHeight of a tile, or rows of a strip
/// @param tiled whether the blocks are tiles
/// @param extra 0 no opacity, 1 multiplied with it already, 2 not
record TiffLayout(int width, int height, int bits, int samples, int photometric, int compression, int predictor, boolean planar,
        int blockWidth, int blockHeight, boolean tiled, int extra) {

    static final int INKS = 5;
    static final int PALETTE = 3;
    static final int YCBCR = 6;
    static final int JPEG = 7;
    static final int LZW = 5;
    static final int DEFLATE = 8;
    static final int OLD_DEFLATE = 32_946;
    static final int PACK_BITS = 32_773;
    private static final int MAX_BLOCKS = 1 << 20;
    /// Most bytes of a strip or tile, which the Java heap of 256 MB must hold.
    private static final long MAX_BLOCK_BYTES = 100_000_000;
    /// About how many bytes of a plain strip are taken at once.
    private static final int STRETCH = 1 << 20;
    private static final int WORD = 16;

    static TiffLayout of(TiffDirectory directory) throws MediaException {
        long width = directory.number(256, 0);
        long height = directory.number(257, 0);
        int samples = (int) Math.min(directory.number(277, 1), 100);
        int compression = (int) directory.number(259, 1);
        int photometric = (int) directory.number(262, samples >= 3 ? 2 : 1);
        if (width < 1 || height < 1 || samples < 1) {
            throw damaged();
        }
        int bits = (int) directory.number(258, 1);
        for (int i = 1; i < Math.min(samples, directory.count(258)); i++) {
            bits = directory.number(258, i, bits) == bits ? bits : -1;
        }
        boolean tiled = directory.has(322);
        long blockWidth = tiled ? directory.number(322, 0) : width;
        long blockHeight = tiled ? directory.number(323, 0) : Math.min(height, Math.max(1, directory.number(278, height)));
        PixelLimits.require(width, height, bits == WORD ? 64 : 32);
        if (blockWidth < 1 || blockHeight < 1) {
            throw damaged();
        }
        PixelLimits.require(blockWidth, blockHeight, 64);
        int colours = colours(photometric);
        boolean alpha = samples > colours && directory.count(338) > 0;
        int extra = alpha ? (int) directory.number(338, 0) : 0;
        TiffLayout layout = new TiffLayout((int) width, (int) height, bits, samples, photometric, compression,
                (int) directory.number(317, 1), directory.number(284, 1) == 2 && samples > 1, (int) blockWidth, (int) blockHeight, tiled,
                extra > 2 ? 0 : extra);
        layout.requireKnown(directory, colours);
        return layout;
    }

    private static int colours(int photometric) {
        return switch (photometric) {
            case 0, 1, PALETTE -> 1;
            case 2, YCBCR -> 3;
            case INKS -> 4;
            default -> Integer.MAX_VALUE;
        };
    }

    private void requireKnown(TiffDirectory directory, int colours) throws MediaException {
        String unusual = null;
        if (colours == Integer.MAX_VALUE || samples < colours || samples > 16) {
            unusual = "TIFF of photometric interpretation " + photometric;
        } else if (bits < 1 || (bits & (bits - 1)) != 0 || bits > WORD || (bits < 8 && samples > 1)
                || (photometric == PALETTE && (bits > 8 || planar))) {
            unusual = "TIFF with " + bits + " bits";
        } else if (directory.number(339, 1) != 1) {
            unusual = "TIFF of signed or floating numbers";
        } else if (predictor != 1 && !(predictor == 2 && bits >= 8)) {
            unusual = "TIFF of predictor " + predictor;
        } else if (photometric == YCBCR && compression != JPEG) {
            unusual = "TIFF of YCbCr without JPEG";
        } else if (!known() || (photometric == YCBCR && compression != JPEG)
                || (photometric == INKS && (planar || directory.number(332, 1) != 1))) {
            unusual = "TIFF of compression " + compression;
        } else if ((fax() && (bits != 1 || tiled)) || (compression == JPEG && (bits != 8 || planar))) {
            unusual = "TIFF of compression " + compression;
        }
        if (unusual != null) {
            throw new MediaException(new MediaRefusal.Unsupported(unusual));
        }
        // Plain strips are read in stretches of rows; everything else is taken as a whole.
        long most = compression == 1 && !tiled ? 1 : blockHeight;
        if (((long) blockWidth * stored() * bits + 7) / 8 * most > MAX_BLOCK_BYTES) {
            throw new MediaException(new MediaRefusal.TooManyPixels(blockWidth, blockHeight, MAX_BLOCK_BYTES * 8 / bits / stored()));
        }
        if (blocks() > MAX_BLOCKS) {
            throw new MediaException(new MediaRefusal.TooMany(MediaRefusal.Counted.PARTS, blocks(), MAX_BLOCKS));
        }
    }

    private boolean known() {
        return switch (compression) {
            case 1, 2, 3, 4, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACK_BITS -> true;
            default -> false;
        };
    }

    /// Whether it is coded as fax machines do (ITU-T T.4, T.6).
    boolean fax() {
        return compression >= 2 && compression <= 4;
    }

    int across() {
        return (width + blockWidth - 1) / blockWidth;
    }

    int down() {
        return (int) (((long) height + blockHeight - 1) / blockHeight);
    }

    /// How many blocks hold the picture, of all channels.
    long blocks() {
        return (long) across() * down() * (planar ? samples : 1);
    }

    /// Samples of a pixel within a block.
    int stored() {
        return planar ? 1 : samples;
    }

    /// Bytes of a row of a block.
    int rowBytes() {
        return (int) (((long) blockWidth * stored() * bits + 7) / 8);
    }

    /// Rows that a block has: the last strip ends with the picture, tiles are all whole.
    int rows(int blockDown) {
        return tiled ? blockHeight : Math.min(blockHeight, height - blockDown * blockHeight);
    }

    /// How many rows of a strip of some rows are decoded at once.
    int stretch(int rows) {
        return compression == 1 && !tiled ? Math.min(rows, Math.max(1, STRETCH / rowBytes())) : rows;
    }

    /// Channels of a decoded pixel: gray, RGB or inks, with opacity where there is one.
    int channels() {
        int colours = photometric == PALETTE ? 3 : colours(photometric);
        return colours == 4 ? 4 : colours + (extra == 0 ? 0 : 1);
    }

    /// In technical terms.
    String detail() {
        String colours = switch (photometric) {
            case 0, 1 -> "gray";
            case PALETTE -> "palette";
            case INKS -> "CMYK";
            case YCBCR -> "YCbCr";
            default -> "RGB";
        };
        String coding = switch (compression) {
            case 1 -> "uncompressed";
            case 2, 3 -> "fax group 3";
            case 4 -> "fax group 4";
            case LZW -> "LZW";
            case JPEG -> "JPEG";
            case PACK_BITS -> "PackBits";
            default -> "deflate";
        };
        return colours + (extra == 0 ? "" : " with alpha") + " " + bits + " bit, " + coding + (tiled ? ", tiles" : "");
    }

    static Optional<byte[]> icc(TiffDirectory directory) {
        return directory.bytes(34_675, Colours.MAX_ICC);
    }

    static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.TIFF.label()));
    }
}
