package kinora.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.codec.HeifItem.Place;
import kinora.codec.HeifItems.Reference;
import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Reads the box `meta` of a picture file (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, 6 and 9.3).
final class HeifMeta {
    /// Most items of a file: the largest tiled phone pictures have 1000.
    static final int MAX_ITEMS = 20_000;
    /// Most bytes of the box.
    static final int MAX_BYTES = 64_000_000;
    private static final int FIELDS = 4;
    private static final int IN_FILE = 0;
    private static final int IN_BOX = 1;

    private final IsoBoxes boxes;
    private final List<IsoBox> inside;

    private HeifMeta(IsoBoxes boxes, List<IsoBox> inside) {
        this.boxes = boxes;
        this.inside = inside;
    }

    /// The items of a file.
    ///
    /// @param file all of it
    /// @return nothing when the box names no item to be shown
    static Optional<HeifItems> read(IsoBoxes boxes, ByteBuffer file, IsoBox meta) throws MediaException {
        if (meta.body().remaining() > MAX_BYTES) {
            throw new MediaException(new MediaRefusal.TooManyBytes(meta.body().remaining(), MAX_BYTES));
        }
        List<IsoBox> inside = boxes.in(meta, FIELDS);
        Optional<IsoBox> primary = IsoBoxes.first(inside, "pitm");
        if (primary.isEmpty()) {
            return Optional.empty();
        }
        HeifMeta reader = new HeifMeta(boxes, inside);
        BoxBytes in = primary.get().read(boxes.format());
        long id = id(in, in.version() > 0);
        ByteBuffer inBox = IsoBoxes.first(inside, "idat").map(IsoBox::body).orElse(ByteBuffer.allocate(0));
        return Optional.of(new HeifItems(boxes.format(), file, inBox, id, HeifItems.byId(reader.items()), reader.references()));
    }

    private List<HeifItem> items() throws MediaException {
        Map<Long, String> types = types();
        Map<Long, List<Place>> places = places();
        Map<Long, List<HeifProperty>> properties = properties();
        List<HeifItem> items = new ArrayList<>();
        types.forEach((id, type) -> items
                .add(new HeifItem(id, type, places.getOrDefault(id, List.of()), properties.getOrDefault(id, List.of()))));
        return items;
    }

    /// `iinf`: only entries of version 2 and 3 have a type that pictures can have.
    private Map<Long, String> types() throws MediaException {
        IsoBox info = boxes.need(inside, "iinf");
        BoxBytes in = info.read(boxes.format());
        boolean wide = in.version() > 0;
        requireItems(wide ? in.u32() : in.u16());
        Map<Long, String> types = new HashMap<>();
        for (IsoBox entry : boxes.in(info, wide ? 8 : 6)) {
            BoxBytes fields = entry.read(boxes.format());
            int version = entry.type().equals("infe") ? fields.version() : 0;
            if (version >= 2) {
                long id = id(fields, version > 2);
                types.put(id, fields.skip(2).code());
                requireItems(types.size());
            }
        }
        return types;
    }

    /// `iloc`.
    private Map<Long, List<Place>> places() throws MediaException {
        BoxBytes in = boxes.need(inside, "iloc").read(boxes.format());
        int version = in.version();
        int sizes = in.u16();
        int indexLength = version == 0 ? 0 : sizes & 15;
        long items = version < 2 ? in.u16() : in.u32();
        requireItems(items);
        Map<Long, List<Place>> places = new HashMap<>();
        for (long item = 0; item < items; item++) {
            long id = id(in, version > 1);
            int method = version == 0 ? IN_FILE : in.u16() & 15;
            int reference = in.u16();
            long base = in.number(sizes >>> 4 & 15);
            int count = in.u16();
            boxes.count(count);
            List<Place> parts = new ArrayList<>();
            for (int part = 0; part < count; part++) {
                in.number(indexLength);
                long offset = base + in.number(sizes >>> 12);
                long length = in.number(sizes >>> 8 & 15);
                parts.add(new Place(offset < 0 ? Long.MAX_VALUE : offset, length, method == IN_BOX));
            }
            // An item that is derived from others' bytes, or in another file, is as good as absent: nothing that we show may be one.
            places.put(id, method > IN_BOX || reference != 0 ? List.of() : parts);
        }
        return places;
    }

    /// `iprp`: properties in `ipco`, which items of `ipma` point to by their number from 1 on.
    private Map<Long, List<HeifProperty>> properties() throws MediaException {
        List<IsoBox> iprp = boxes.in(boxes.need(inside, "iprp"));
        List<IsoBox> all = boxes.in(boxes.need(iprp, "ipco"));
        List<HeifProperty> known = new ArrayList<>();
        for (IsoBox box : all) {
            known.add(HeifProperty.of(box, boxes.format()));
        }
        Map<Long, List<HeifProperty>> properties = new HashMap<>();
        for (IsoBox box : iprp) {
            if (box.type().equals("ipma")) {
                associate(box, known, properties);
            }
        }
        return properties;
    }

    private void associate(IsoBox box, List<HeifProperty> known, Map<Long, List<HeifProperty>> properties) throws MediaException {
        BoxBytes in = box.read(boxes.format());
        int flags = in.s32();
        boolean wideIndex = (flags & 1) != 0;
        long items = in.u32();
        requireItems(items);
        for (long item = 0; item < items; item++) {
            long id = id(in, flags >>> 24 > 0);
            int count = in.u8();
            boxes.count(count);
            List<HeifProperty> mine = properties.computeIfAbsent(id, _ -> new ArrayList<>());
            for (int i = 0; i < count; i++) {
                int entry = wideIndex ? in.u16() : in.u8();
                int index = entry & (wideIndex ? 0x7FFF : 0x7F);
                boolean essential = entry > (wideIndex ? 0x7FFF : 0x7F);
                if (index > known.size()) {
                    throw boxes.damaged();
                }
                if (index > 0 && (essential || !(known.get(index - 1) instanceof HeifProperty.Unknown))) {
                    mine.add(known.get(index - 1));
                }
            }
        }
    }

    /// `iref`.
    private List<Reference> references() throws MediaException {
        List<Reference> references = new ArrayList<>();
        Optional<IsoBox> iref = IsoBoxes.first(inside, "iref");
        if (iref.isPresent()) {
            boolean wide = iref.get().read(boxes.format()).version() > 0;
            for (IsoBox box : boxes.in(iref.get(), FIELDS)) {
                BoxBytes in = box.read(boxes.format());
                long from = id(in, wide);
                int count = in.u16();
                boxes.count(count);
                List<Long> to = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    to.add(id(in, wide));
                }
                references.add(new Reference(box.type(), from, to));
            }
        }
        return references;
    }

    private static long id(BoxBytes in, boolean wide) throws MediaException {
        return wide ? in.u32() : in.u16();
    }

    private static void requireItems(long items) throws MediaException {
        if (items > MAX_ITEMS) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.TRACKS, items, MAX_ITEMS));
        }
    }
}
