package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Walks the boxes of one file in the ISO base media file format (ISO/IEC 14496-12, 4.2), counting them: a file has a budget of boxes and of levels.
final class IsoBoxes {
    /// Most boxes, and entries of their lists, of a file: a picture of 10 000 tiles needs half of them.
    static final int MAX_PARTS = 100_000;
    /// Most boxes inside of each other: films need eight.
    static final int MAX_LEVELS = 16;
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    /// What a file is lost without when it is cut off. Other bytes behind the last box are a trailer, as some cameras append them.
    private static final Set<String> NEEDED_WHOLE = Set.of("ftyp", "meta", "moov", "mdat", "free", "skip");

    private final Format format;
    private int parts;

    IsoBoxes(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /// The boxes of a file.
    ///
    /// @throws MediaException when one that is needed is cut off
    List<IsoBox> top(ByteBuffer file) throws MediaException {
        return walk(file, 0);
    }

    /// The boxes that fill another one.
    List<IsoBox> in(IsoBox box) throws MediaException {
        return in(box, 0);
    }

    /// The boxes in another one behind some fields of its own.
    ///
    /// @param fields how many bytes of the body these fields are
    List<IsoBox> in(IsoBox box, int fields) throws MediaException {
        return walk(box.read(format).skip(fields).rest(), box.level() + 1);
    }

    /// The first of a type.
    static Optional<IsoBox> first(List<IsoBox> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
    }

    /// The first of a type, without which the file makes no sense.
    IsoBox need(List<IsoBox> boxes, String type) throws MediaException {
        return first(boxes, type).orElseThrow(this::damaged);
    }

    /// Counts boxes or entries of a list within the budget.
    void count(long more) throws MediaException {
        if (more > MAX_PARTS - parts) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.PARTS, parts + more, MAX_PARTS));
        }
        parts += (int) more;
    }

    MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(format.label()));
    }

    private List<IsoBox> walk(ByteBuffer bytes, int level) throws MediaException {
        if (level >= MAX_LEVELS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.LEVELS, level + 1L, MAX_LEVELS));
        }
        List<IsoBox> boxes = new ArrayList<>();
        int end = bytes.limit();
        int place = bytes.position();
        while (end - place >= HEADER) {
            String type = StandardCharsets.ISO_8859_1.decode(bytes.slice(place + 4, 4)).toString();
            long size = bytes.getInt(place) & 0xFFFF_FFFFL;
            int header = HEADER;
            if (size == 1) {
                header = LONG_HEADER;
                size = end - place < LONG_HEADER ? -1 : bytes.getLong(place + HEADER);
            } else if (size == 0) {
                size = (long) end - place;
            }
            if (size < header || size > end - place) {
                if (level == 0 && !NEEDED_WHOLE.contains(type)) {
                    break;
                }
                throw damaged();
            }
            count(1);
            boxes.add(new IsoBox(type, bytes.slice(place + header, (int) size - header), level));
            place += (int) size;
        }
        return boxes;
    }
}
