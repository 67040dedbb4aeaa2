package kinora.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes small HEIF files, right and wrong ones, for tests.
final class HeifBytes {
    private record Item(int id, String type, byte[] data, List<Integer> properties) {}

    private record Reference(String type, int from, int[] to) {}

    private final List<byte[]> properties = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private int primary = 1;

    static byte[] box(String type, byte[]... parts) {
        byte[] body = join(parts);
        return join(u32(8L + body.length), type.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    static byte[] full(String type, int version, int flags, byte[]... parts) {
        return box(type, u32((long) version << 24 | flags), join(parts));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] u8(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    static byte[] u16(int number) {
        return ByteBuffer.allocate(2).putShort((short) number).array();
    }

    static byte[] u32(long number) {
        return ByteBuffer.allocate(4).putInt((int) number).array();
    }

    static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] ispe(long width, long height) {
        return full("ispe", 0, 0, u32(width), u32(height));
    }

    static byte[] irot(int quarters) {
        return box("irot", u8(quarters));
    }

    static byte[] imir(int axis) {
        return box("imir", u8(axis));
    }

    static byte[] clap(int width, int height, int right, int below) {
        return box("clap", u32(width), u32(1), u32(height), u32(1), u32(right), u32(2), u32(below), u32(2));
    }

    static byte[] alphaName() {
        return full("auxC", 0, 0, text("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"));
    }

    static byte[] nclx(int primaries, int transfer, int matrix, boolean full) {
        return box("colr", "nclx".getBytes(StandardCharsets.ISO_8859_1), u16(primaries), u16(transfer), u16(matrix), u8(full ? 0x80 : 0));
    }

    static byte[] grid(int rows, int columns, int width, int height) {
        return join(u8(0, 0, rows - 1, columns - 1), u16(width), u16(height));
    }

    /// AV1, 8 bit, 4:2:0.
    static byte[] av1C() {
        return box("av1C", u8(0x81, 0, 0x0C, 0));
    }

    /// Adds a property, essential for all items that get it.
    ///
    /// @return its index
    int property(byte[] box) {
        properties.add(box);
        return properties.size();
    }

    HeifBytes item(int id, String type, byte[] data, int... itsProperties) {
        List<Integer> list = new ArrayList<>();
        for (int property : itsProperties) {
            list.add(property);
        }
        items.add(new Item(id, type, data, list));
        return this;
    }

    HeifBytes reference(String type, int from, int... to) {
        references.add(new Reference(type, from, to));
        return this;
    }

    HeifBytes primary(int id) {
        primary = id;
        return this;
    }

    /// The whole file.
    byte[] file() {
        byte[] ftyp = box("ftyp", "mif1".getBytes(StandardCharsets.ISO_8859_1), u32(0), "mif1".getBytes(StandardCharsets.ISO_8859_1));
        int before = ftyp.length + meta(0).length + 8;
        byte[] data = join(items.stream().map(Item::data).toArray(byte[][]::new));
        return join(ftyp, meta(before), box("mdat", data));
    }

    private byte[] meta(int dataStart) {
        List<byte[]> infe = new ArrayList<>();
        List<byte[]> iloc = new ArrayList<>();
        List<byte[]> ipma = new ArrayList<>();
        int place = dataStart;
        for (Item item : items) {
            infe.add(full("infe", 2, 0, u16(item.id()), u16(0), item.type().getBytes(StandardCharsets.ISO_8859_1), u8(0)));
            iloc.add(join(u16(item.id()), u16(0), u16(1), u32(place), u32(item.data().length)));
            place += item.data().length;
            List<byte[]> own = new ArrayList<>();
            item.properties().forEach(property -> own.add(u8(0x80 | property)));
            ipma.add(join(u16(item.id()), u8(own.size()), join(own.toArray(byte[][]::new))));
        }
        List<byte[]> iref = new ArrayList<>();
        for (Reference reference : references) {
            List<byte[]> to = new ArrayList<>();
            for (int id : reference.to()) {
                to.add(u16(id));
            }
            iref.add(box(reference.type(), u16(reference.from()), u16(to.size()), join(to.toArray(byte[][]::new))));
        }
        return full("meta", 0, 0, full("hdlr", 0, 0, u32(0), "pict".getBytes(StandardCharsets.ISO_8859_1), new byte[13]),
                full("pitm", 0, 0, u16(primary)), full("iloc", 0, 0, u8(0x44, 0), u16(items.size()), join(iloc.toArray(byte[][]::new))),
                full("iinf", 0, 0, u16(items.size()), join(infe.toArray(byte[][]::new))),
                full("iref", 0, 0, join(iref.toArray(byte[][]::new))), box("iprp", box("ipco", join(properties.toArray(byte[][]::new))),
                        full("ipma", 0, 0, u32(items.size()), join(ipma.toArray(byte[][]::new)))));
    }
}
