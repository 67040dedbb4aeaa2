package kinora.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.media.MediaRefusal;

/// The items of a picture file, with what is told about them and how they belong together.
///
/// @param primary the item to be shown
/// @param inBox the bytes of `idat`
record HeifItems(Format format, ByteBuffer file, ByteBuffer inBox, long primary, Map<Long, HeifItem> items, List<Reference> references) {

    /// Says that one item needs or describes others.
    ///
    /// @param type such as `dimg` (is derived from), `auxl` (is auxiliary to), `cdsc` (describes), `prem` (is premultiplied with)
    record Reference(String type, long from, List<Long> to) {}

    Optional<HeifItem> item(long id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The items that one is derived from, in their order.
    ///
    /// @throws MediaException when one of them does not exist
    List<HeifItem> sources(HeifItem derived) throws MediaException {
        List<HeifItem> sources = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.type().equals("dimg") && reference.from() == derived.id()) {
                for (long id : reference.to()) {
                    sources.add(item(id).orElseThrow(this::damaged));
                }
            }
        }
        return sources;
    }

    /// The items that refer to one.
    List<HeifItem> referringTo(HeifItem item, String type) {
        return references.stream().filter(reference -> reference.type().equals(type) && reference.to().contains(item.id()))
                .flatMap(reference -> item(reference.from()).stream()).toList();
    }

    /// The bytes of an item.
    ///
    /// @param most how many are wanted at most
    /// @throws MediaException when they are not all in the file
    ByteBuffer bytes(HeifItem item, long most) throws MediaException {
        List<ByteBuffer> parts = new ArrayList<>();
        long sum = 0;
        for (HeifItem.Place place : item.places()) {
            ByteBuffer part = part(place);
            sum += part.remaining();
            parts.add(part);
            // Places may overlap, so that a small file could claim an item of any size.
            if (sum > file.limit()) {
                throw damaged();
            }
        }
        if (sum == 0) {
            throw damaged();
        }
        ByteBuffer first = parts.getFirst();
        if (parts.size() == 1) {
            return first.slice(0, (int) Math.min(most, sum));
        }
        ByteBuffer joined = ByteBuffer.allocate((int) Math.min(most, sum));
        for (ByteBuffer part : parts) {
            joined.put(part.slice(0, Math.min(part.remaining(), joined.remaining())));
        }
        return joined.flip();
    }

    private ByteBuffer part(HeifItem.Place place) throws MediaException {
        ByteBuffer holder = place.inBox() ? inBox : file;
        long length = place.length() == 0 ? holder.limit() - place.offset() : place.length();
        if (place.offset() > holder.limit() || length < 0 || length > holder.limit() - place.offset()) {
            throw damaged();
        }
        return holder.slice((int) place.offset(), (int) length);
    }

    MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(format.label()));
    }

    /// The same items, with each by its id.
    static Map<Long, HeifItem> byId(List<HeifItem> items) {
        Map<Long, HeifItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
