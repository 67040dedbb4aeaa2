package kinora.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/// A file of still pictures or picture sequences as ISO/IEC 23008-12 and AVIF have them.
final class HeifFile {
    private HeifFile() {}

    /// Opens the file for what is shown of it: its primary picture, or its sequence when it calls itself one and has several pictures.
    ///
    /// @param format by its first bytes; what is told in the end goes by how the picture is coded
    static MediaFile open(Source source, Format format, String contentHash) throws MediaException {
        ByteBuffer file = source.whole();
        IsoBoxes boxes = new IsoBoxes(format);
        List<IsoBox> top = boxes.top(file);
        Optional<IsoBox> meta = IsoBoxes.first(top, "meta");
        Optional<HeifItems> items = meta.isPresent() ? HeifMeta.read(boxes, file, meta.get()) : Optional.empty();
        return new MediaFile.Picture(HeifPicture.open(items.orElseThrow(boxes::damaged), contentHash));
    }
}
