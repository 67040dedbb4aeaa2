package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Orientation;

/// What stands in a JPEG file before its pixels. Nothing is decoded and nothing is allocated by what the file claims.
///
/// @param width in pixels as stored
/// @param height in pixels as stored
/// @param components 1 gray, 3 colour, 4 CMYK
/// @param progressive whether it comes in scans that refine each other
/// @param exif what EXIF tells
/// @param adobe Adobe's marker, when there is one
/// @param icc the ICC profile, when it is complete
record JpegHeader(int width, int height, int components, boolean progressive, Exif exif, Optional<Adobe> adobe, Optional<byte[]> icc) {

    /// Adobe's marker APP14 (Adobe Technical Note 5116).
    ///
    /// @param place of its name in the file
    /// @param transform 0 RGB or CMYK, 1 YCbCr, 2 YCCK
    record Adobe(int place, int transform) {}

    /// Marker codes are from ITU-T T.81, table B.1.
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int SOF2 = 0xC2;
    private static final int SOF3 = 0xC3;
    private static final int BITS = 8;

    /// Reads the header of a JPEG file. Bytes between segments that belong to none are passed over, as all decoders do.
    ///
    /// @param file the whole file, from its first byte
    static JpegHeader read(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        if (in.remaining() < 4 || (in.get() & 0xFF) != 0xFF || (in.get() & 0xFF) != SOI) {
            throw damaged();
        }
        Segments seen = new Segments();
        while (in.remaining() >= 4) {
            if ((in.get() & 0xFF) != 0xFF) {
                continue;
            }
            int marker = in.get() & 0xFF;
            while (marker == 0xFF && in.hasRemaining()) {
                marker = in.get() & 0xFF;
            }
            if (marker <= 0x01 || (marker >= 0xD0 && marker <= SOI)) {
                continue;
            }
            if (marker == SOS || marker == EOI || in.remaining() < 2) {
                break;
            }
            int length = (in.getShort() & 0xFFFF) - 2;
            if (length < 0 || length > in.remaining()) {
                break;
            }
            seen.add(marker, in.slice(in.position(), length), in.position());
            in.position(in.position() + length);
        }
        return seen.header();
    }

    /// Where the picture ends: behind its EOI marker. Segments are stepped over by their length, so neither the end of a thumbnail inside one nor what phones
    /// append behind the picture counts; within coded data 0xFF is followed by 0 or a restart marker (ITU-T T.81, B.1.1.5). The decoder alone would
    /// fill what is missing with grey.
    ///
    /// @throws MediaException when it does not end
    static int end(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        in.position(in.position() + Math.min(2, in.remaining()));
        while (in.remaining() >= 2) {
            if ((in.get() & 0xFF) != 0xFF) {
                continue;
            }
            int marker = in.get(in.position()) & 0xFF;
            if (marker == EOI) {
                return in.position() + 1;
            }
            boolean alone = marker <= 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= SOI);
            if (!alone) {
                int length = in.remaining() < 3 ? Integer.MAX_VALUE : in.getShort(in.position() + 1) & 0xFFFF;
                if (length > in.remaining() - 1) {
                    break;
                }
                in.position(in.position() + 1 + length);
            }
        }
        throw damaged();
    }

    /// The same as it concerns everybody: sizes as shown.
    MediaInfo.Picture picture(String contentHash) {
        boolean turned = orientation().swapsSides();
        return new MediaInfo.Picture(contentHash, Format.JPEG.id(), turned ? height : width, turned ? width : height, exif.taken(),
                detail(), exif.camera());
    }

    /// How the stored pixels are turned to be shown.
    Orientation orientation() {
        return exif.orientation();
    }

    private String detail() {
        int transform = adobe.map(Adobe::transform).orElse(-1);
        String colours = switch (components) {
            case 1 -> "gray";
            case 3 -> transform == 0 ? "RGB" : "YCbCr";
            default -> transform == 2 ? "YCCK" : "CMYK";
        };
        String turned = orientation().equals(Orientation.UPRIGHT) ? "" : ", EXIF orientation " + orientation().exif();
        return (progressive ? "progressive " : "") + colours + (icc.isPresent() ? ", ICC" : "") + turned;
    }

    private static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.JPEG.label()));
    }

    /// What the segments have told so far.
    private static final class Segments {
        private final IccParts icc = new IccParts();
        private @Nullable ByteBuffer frame;
        private int coding;
        private @Nullable ByteBuffer exif;
        private @Nullable Adobe adobe;

        void add(int marker, ByteBuffer segment, int place) {
            switch (marker) {
                case APP1 -> {
                    if (exif == null && Exif.isMarked(segment)) {
                        exif = segment;
                    }
                }
                case APP2 -> icc.add(segment);
                case APP14 -> {
                    if (segment.remaining() >= 12 && text(segment, 5).equals("Adobe")) {
                        adobe = new Adobe(place, segment.get(11) & 0xFF);
                    }
                }
                default -> {
                    if (frame == null && isFrame(marker)) {
                        frame = segment;
                        coding = marker;
                    }
                }
            }
        }

        /// SOF0…SOF15 without DHT, JPG and DAC.
        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        JpegHeader header() throws MediaException {
            ByteBuffer size = frame;
            if (size == null || size.remaining() < 6) {
                throw damaged();
            }
            int height = size.getShort(1) & 0xFFFF;
            int width = size.getShort(3) & 0xFFFF;
            int components = size.get(5) & 0xFF;
            if (width == 0 || height == 0 || size.remaining() < 6 + 3 * components) {
                throw damaged();
            }
            if (coding > SOF3 || size.get(0) != BITS || (components != 1 && components != 3 && components != 4)) {
                throw new MediaException(new MediaRefusal.Unsupported(unusual(size.get(0) & 0xFF, components)));
            }
            PixelLimits.require(width, height, bitsPerPixel(size, components));
            return new JpegHeader(width, height, components, coding == SOF2, exif == null ? Exif.NONE : Exif.read(exif),
                    Optional.ofNullable(adobe), icc.whole());
        }

        private String unusual(int bits, int components) {
            if (bits != BITS) {
                return bits + "-bit JPEG";
            }
            return coding > SOF3 ? "JPEG coded as SOF" + (coding & 0xF) : "JPEG with " + components + " channels";
        }

        /// Progressive pictures keep two bytes of coefficient for each sample; inks are converted into a second frame.
        private long bitsPerPixel(ByteBuffer size, int components) throws MediaException {
            long all = 0;
            int across = 1;
            int down = 1;
            for (int i = 0; i < components; i++) {
                int sampling = size.get(7 + 3 * i) & 0xFF;
                if (sampling >> 4 == 0 || (sampling & 0xF) == 0) {
                    throw damaged();
                }
                all += (long) (sampling >> 4) * (sampling & 0xF);
                across = Math.max(across, sampling >> 4);
                down = Math.max(down, sampling & 0xF);
            }
            long bits = -Math.floorDiv(-BITS * all, across * down);
            return bits * (coding == SOF2 ? 3 : 1) + (components == 4 ? 4 * BITS : 0);
        }
    }

    /// An ICC profile in parts (ICC.1:2022, annex B.4): each has its number, from 1, and how many there are.
    private static final class IccParts {
        private static final String NAME = "ICC_PROFILE\0";
        private static final int HEAD = 14;

        private final List<ByteBuffer> parts = new ArrayList<>();

        void add(ByteBuffer segment) {
            if (segment.remaining() > HEAD && text(segment, NAME.length()).equals(NAME)) {
                parts.add(segment);
            }
        }

        Optional<byte[]> whole() {
            ByteBuffer[] ordered = new ByteBuffer[parts.isEmpty() ? 0 : parts.getFirst().get(NAME.length() + 1) & 0xFF];
            int size = 0;
            int found = 0;
            for (ByteBuffer part : parts) {
                int number = part.get(NAME.length()) & 0xFF;
                if (number >= 1 && number <= ordered.length && ordered[number - 1] == null) {
                    ordered[number - 1] = part.slice(HEAD, part.remaining() - HEAD);
                    size += part.remaining() - HEAD;
                    found++;
                }
            }
            if (found == 0 || found < ordered.length) {
                return Optional.empty();
            }
            ByteBuffer whole = ByteBuffer.allocate(size);
            for (ByteBuffer part : ordered) {
                whole.put(part);
            }
            return Optional.of(whole.array());
        }
    }

    private static String text(ByteBuffer segment, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(length, segment.remaining()); i++) {
            text.append((char) (segment.get(i) & 0xFF));
        }
        return text.toString();
    }
}
