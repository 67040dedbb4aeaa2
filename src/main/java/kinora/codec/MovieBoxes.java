package kinora.codec;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Looks over the boxes of an MP4 or QuickTime film (ISO/IEC 14496-12; Apple, “QuickTime File Format”) before any demuxer does: that they are whole, within each
/// other and within reason, and that nothing in them points to other files. Only headers and tables are read, in time proportional to their number.
final class MovieBoxes {
    /// Most boxes of a file. An hour in fragments of a second has 30 000.
    static final int MAX_BOXES = 200_000;
    /// Most boxes inside of each other. Films need eight.
    static final int MAX_LEVELS = 32;
    /// Most tracks. Cameras and editors write fewer than fifty.
    static final int MAX_TRACKS = 1000;
    /// Most entries of a table: samples of ten hours at 240 frames a second.
    static final long MAX_ENTRIES = 10_000_000;
    /// Most entries of an edit list.
    static final long MAX_EDITS = 100_000;
    /// Most entries of all tables.
    static final long MAX_ENTRIES_IN_ALL = 40_000_000;
    /// How many samples a byte can hold in the densest coding of sound (QuickTime's IMA 4:1 packs 64 into 34), generously.
    private static final long MAX_SAMPLES_PER_BYTE = 64;
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int READ_AT_ONCE = 1 << 16;

    /// Boxes that hold boxes and nothing else.
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf",
            "mfra");
    /// Boxes that a film cannot do without where they begin.
    private static final Set<String> NEEDED_WHOLE = Set.of("ftyp", "moov", "moof");

    /// A table in a box: where its number of entries stands and how long an entry is (ISO/IEC 14496-12, 8.6 and 8.7).
    private record Table(int countAt, int entryBytes) {}

    private static final Map<String, Table> TABLES = Map.of("stts", new Table(4, 8), "ctts", new Table(4, 8), "stss", new Table(4, 4),
            "stsc", new Table(4, 12), "stco", new Table(4, 4), "co64", new Table(4, 8), "elst", new Table(4, 12), "stsz", new Table(8, 4),
            "trun", new Table(4, 0), "stps", new Table(4, 4));

    private final Source source;
    private final Format format;
    private int boxes;
    private int tracks;
    private long entries;
    private boolean fragments;
    private boolean film;
    private boolean described;

    private MovieBoxes(Source source, Format format) {
        this.source = source;
        this.format = format;
    }

    /// Refuses a film whose boxes promise trouble. Files of other formats pass.
    static void check(Source source, Format format) throws MediaException {
        switch (format) {
            case MP4, MOV, M4A -> new MovieBoxes(source, format).check();
            case JPEG, PNG, WEBP, GIF, BMP, TIFF, HEIC, AVIF, WEBM, MKV, AVI, WAV, MP3, AAC, OGG, OPUS, FLAC -> {
            }
        }
    }

    private void check() throws MediaException {
        walk(0, source.size(), 0);
        if (!fragments && !(film && described)) {
            throw damaged();
        }
        if (tracks == 0) {
            throw new MediaException(new MediaRefusal.NothingInside(format.label()));
        }
    }

    /// Looks at the boxes of one level. What is left of a file behind its last sound box is not looked at: some programs append things of their own.
    private void walk(long start, long end, int level) throws MediaException {
        if (level > MAX_LEVELS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.LEVELS, level, MAX_LEVELS));
        }
        long place = start;
        while (end - place >= HEADER) {
            byte[] header = bytes(place, LONG_HEADER);
            long size = FileStart.u32(header, 0);
            String type = FileStart.code(header, 4);
            int head = size == 1 ? LONG_HEADER : HEADER;
            long length = size == 1 ? FileStart.u64(header, 8) : size == 0 ? end - place : size;
            boolean cut = length > end - place;
            if (length < head || (cut && (level > 0 || NEEDED_WHOLE.contains(type)))) {
                if (level == 0 && film && !NEEDED_WHOLE.contains(type)) {
                    return;
                }
                throw damaged();
            }
            if (++boxes > MAX_BOXES) {
                throw new MediaException(new MediaRefusal.TooMany(Counted.PARTS, boxes, MAX_BOXES));
            }
            if (cut) {
                return;
            }
            look(type, place + head, place + length, level);
            place += length;
        }
    }

    private void look(String type, long start, long end, int level) throws MediaException {
        switch (type) {
            case "moov" -> film = true;
            case "moof" -> fragments = true;
            case "mvex" -> fragments = true;
            case "mvhd" -> described = true;
            case "trak" -> tracks++;
            case "rmra" -> throw new MediaException(new MediaRefusal.RefersElsewhere(format.label()));
            case "cmov" -> throw new MediaException(new MediaRefusal.Unsupported("QuickTime (cmov)"));
            case "dref" -> references(start, end);
            default -> {
            }
        }
        if (tracks > MAX_TRACKS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.TRACKS, tracks, MAX_TRACKS));
        }
        if (CONTAINERS.contains(type)) {
            walk(start, end, level + 1);
        } else if (TABLES.containsKey(type)) {
            table(type, start, end);
        }
    }

    /// Where samples are kept: in this file, or in another one when the first flag is not set and a place is given (8.7.2).
    private void references(long start, long end) throws MediaException {
        long count = end - start < HEADER ? 0 : FileStart.u32(bytes(start, HEADER), 4);
        long place = start + HEADER;
        for (long i = 0; i < count && end - place >= HEADER + 4; i++) {
            byte[] entry = bytes(place, HEADER + 4);
            long length = FileStart.u32(entry, 0);
            if (length < HEADER + 4 || length > end - place || ++boxes > MAX_BOXES) {
                throw damaged();
            }
            boolean here = (entry[HEADER + 3] & 1) != 0;
            if (!here && length > HEADER + 4 && hasText(place + HEADER + 4, place + length)) {
                throw new MediaException(new MediaRefusal.RefersElsewhere(format.label()));
            }
            place += length;
        }
    }

    private boolean hasText(long start, long end) throws MediaException {
        for (byte each : bytes(start, (int) Math.min(end - start, 256))) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    private void table(String type, long start, long end) throws MediaException {
        Table table = TABLES.getOrDefault(type, new Table(4, 0));
        long fields = table.countAt() + 4L;
        if (end - start < fields) {
            throw damaged();
        }
        byte[] head = bytes(start, (int) fields);
        long count = FileStart.u32(head, table.countAt());
        boolean constant = type.equals("stsz") && FileStart.u32(head, 4) != 0;
        int entryBytes = constant ? 0 : type.equals("elst") && head[0] == 1 ? 20 : table.entryBytes();
        if (constant) {
            if (count / MAX_SAMPLES_PER_BYTE > source.size()) {
                throw damaged();
            }
            return;
        }
        long most = type.equals("elst") ? MAX_EDITS : MAX_ENTRIES;
        entries += count;
        if (count > most || entries > MAX_ENTRIES_IN_ALL) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.PARTS, Math.max(count, entries), most));
        }
        if (count * entryBytes > end - start - fields) {
            throw damaged();
        }
        switch (type) {
            case "stsz" -> requireInside(sum(start + fields, count));
            case "stco" -> requireInside(largest(start + fields, count, 4) + 1);
            case "co64" -> requireInside(largest(start + fields, count, 8) + 1);
            default -> {
            }
        }
    }

    /// What a table of a whole film tells must be in the file; when it is not, the file was cut off.
    private void requireInside(long end) throws MediaException {
        if (end > source.size() || end < 0) {
            throw damaged();
        }
    }

    private long sum(long start, long count) throws MediaException {
        long sum = 0;
        ByteBuffer part = ByteBuffer.allocate(READ_AT_ONCE);
        for (long done = 0; done < count;) {
            int now = (int) Math.min(count - done, READ_AT_ONCE / 4);
            fill(start + done * 4, part.clear().limit(now * 4));
            for (int i = 0; i < now; i++) {
                sum += part.getInt(i * 4) & 0xFFFF_FFFFL;
            }
            done += now;
        }
        return sum;
    }

    /// The largest entry, −1 of none; negative, too, when one is beyond all files.
    private long largest(long start, long count, int entryBytes) throws MediaException {
        long largest = -1;
        ByteBuffer part = ByteBuffer.allocate(READ_AT_ONCE);
        for (long done = 0; done < count;) {
            int now = (int) Math.min(count - done, READ_AT_ONCE / entryBytes);
            fill(start + done * entryBytes, part.clear().limit(now * entryBytes));
            for (int i = 0; i < now; i++) {
                long entry = entryBytes == 8 ? part.getLong(i * 8) : part.getInt(i * 4) & 0xFFFF_FFFFL;
                if (entry < 0 || entry >= Long.MAX_VALUE - 1) {
                    return -2;
                }
                largest = Math.max(largest, entry);
            }
            done += now;
        }
        return largest;
    }

    /// Bytes from a place on, zeros behind the end of the file.
    private byte[] bytes(long place, int length) throws MediaException {
        byte[] bytes = new byte[length];
        source.read(place, ByteBuffer.wrap(bytes));
        return bytes;
    }

    private void fill(long place, ByteBuffer part) throws MediaException {
        int wanted = part.remaining();
        if (source.read(place, part) < wanted) {
            throw damaged();
        }
    }

    private MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(format.label()));
    }
}
