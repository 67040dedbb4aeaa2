package kinora.codec;

import java.util.Optional;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Knows MPEG audio (MP3) and AAC by frames that follow each other, behind tags, padding or the rest of a frame that a recording began in.
final class SoundFrames {
    /// Kilobits per second by layer and index (ISO/IEC 11172-3, 2.4.2.3; for lower sampling rates ISO/IEC 13818-3, 2.4.2.3).
    private static final int[][] KILOBITS = {{32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
            {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
            {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
            {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256}, {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};
    /// Sampling rates that an ADTS header can name (ISO/IEC 14496-3, table 1.18).
    private static final int ADTS_RATES = 13;
    private static final int ADTS_HEADER = 7;
    /// What consecutive frames have in common: sync, version, layer, sampling rate.
    private static final int MPEG_SAME = 0xFFFE_0C00;
    private static final int ADTS_SAME = 0xFFFE_FC00;
    private static final int MAX_TAGS = 16;
    /// How far frames are looked for behind a tag or padding.
    private static final int WINDOW = 1 << 16;
    /// How far they are looked for in a file that begins with something else, and how many it takes to believe them.
    private static final int STRANGE_WINDOW = 1 << 13;
    private static final int STRANGE_FRAMES = 3;

    private final byte[] bytes;
    private final boolean toTheEnd;

    private SoundFrames(byte[] bytes, boolean toTheEnd) {
        this.bytes = bytes;
        this.toTheEnd = toTheEnd;
    }

    static Optional<Verdict> of(FileStart file) throws MediaException {
        long place = 0;
        for (int tags = 0; tags < MAX_TAGS; tags++) {
            byte[] header = file.at(place, 10);
            if (!isTag(header)) {
                break;
            }
            place += tagLength(header);
        }
        byte[] window = file.at(place, WINDOW);
        boolean tagged = place > 0;
        int start = 0;
        while (start < window.length && window[start] == 0) {
            start++;
        }
        if (tagged && FileStart.code(window, start).equals("fLaC")) {
            return Signatures.is(Format.FLAC);
        }
        SoundFrames frames = new SoundFrames(window, place + window.length >= file.size());
        Optional<Verdict> at = frames.at(start, 2);
        boolean padded = tagged || start > 0;
        int end = Math.min(window.length, padded ? WINDOW : STRANGE_WINDOW);
        for (int i = start + 1; at.isEmpty() && i < end; i++) {
            at = frames.at(i, padded && i > start ? 2 : STRANGE_FRAMES);
        }
        return at.isEmpty() && tagged ? Signatures.not(new MediaRefusal.Damaged(Format.MP3.label())) : at;
    }

    /// ID3v2.2 to 2.4 (id3.org, “ID3 tag version 2.4.0”, 3.1).
    private static boolean isTag(byte[] header) {
        return header.length == 10 && header[0] == 'I' && header[1] == 'D' && header[2] == '3' && FileStart.u8(header, 3) < 0xFF
                && (header[6] | header[7] | header[8] | header[9]) >= 0;
    }

    private static long tagLength(byte[] header) {
        long length = (long) header[6] << 21 | header[7] << 14 | header[8] << 7 | header[9];
        return 10 + length + ((header[5] & 0x10) != 0 ? 10 : 0);
    }

    private Optional<Verdict> at(int place, int wanted) {
        if ((FileStart.u8(bytes, place) != 0xFF) || (FileStart.u8(bytes, place + 1) & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        if (follow(place, wanted, ADTS_SAME, SoundFrames::adtsLength)) {
            return Signatures.is(Format.AAC);
        }
        return follow(place, wanted, MPEG_SAME, SoundFrames::mpegLength) ? Signatures.is(Format.MP3) : Optional.empty();
    }

    /// Whether there are as many frames in a row. At the end of the file fewer will do, but one whole frame at least.
    private boolean follow(int place, int wanted, int same, Length length) {
        int first = word(place);
        int at = place;
        for (int i = 0; i < wanted; i++) {
            if (at + 4 > bytes.length) {
                return i > 0 && toTheEnd && at <= bytes.length;
            }
            int frame = ((word(at) ^ first) & same) == 0 ? length.of(bytes, at) : -1;
            if (frame < 0) {
                return false;
            }
            at += frame;
        }
        return true;
    }

    private int word(int place) {
        return (int) FileStart.u32(bytes, place);
    }

    @FunctionalInterface
    private interface Length {
        /// How long the frame is whose header stands there, or −1 when it is none.
        int of(byte[] bytes, int place);
    }

    private static int mpegLength(byte[] bytes, int place) {
        int header = (int) FileStart.u32(bytes, place);
        int version = header >> 19 & 3;
        int layer = 4 - (header >> 17 & 3);
        int bitrate = header >> 12 & 15;
        int rate = header >> 10 & 3;
        if (header >>> 21 != 0x7FF || version == 1 || layer == 4 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return -1;
        }
        boolean first = version == 3;
        int bits = 1000 * KILOBITS[first ? layer - 1 : layer == 1 ? 3 : 4][bitrate - 1];
        int hertz = HERTZ[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int padding = header >> 9 & 1;
        return layer == 1 ? (12 * bits / hertz + padding) * 4 : (layer == 3 && !first ? 72 : 144) * bits / hertz + padding;
    }

    private static int adtsLength(byte[] bytes, int place) {
        int header = (int) FileStart.u32(bytes, place);
        if (header >>> 20 != 0xFFF || (header >> 17 & 3) != 0 || (header >> 10 & 15) >= ADTS_RATES || place + ADTS_HEADER > bytes.length) {
            return -1;
        }
        int length = (bytes[place + 3] & 3) << 11 | (bytes[place + 4] & 0xFF) << 3 | (bytes[place + 5] & 0xFF) >> 5;
        return length <= ADTS_HEADER ? -1 : length;
    }
}
