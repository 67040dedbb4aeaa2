package kinora.codec;

import java.util.List;

/// One item of a picture file: coded pixels, a rule to derive a picture from others, or metadata (ISO/IEC 14496-12, 8.11).
///
/// @param type its four characters, such as `hvc1`, `av01`, `grid`, `Exif`
/// @param places where its bytes are, in their order
/// @param properties in the order in which they are applied
record HeifItem(long id, String type, List<Place> places, List<HeifProperty> properties) {
    /// Some bytes of an item.
    ///
    /// @param offset within what holds them
    /// @param inBox whether the box `idat` holds them rather than the file
    /// @param length 0 for all up to the end
    record Place(long offset, long length, boolean inBox) {}

    /// The first property of a kind.
    <P extends HeifProperty> List<P> all(Class<P> kind) {
        return properties.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
