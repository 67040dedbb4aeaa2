package kinora.codec;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file of still pictures or picture sequences as ISO/IEC 23008-12 and AVIF have them.
final class HeifFile {
    /// Major brands of files whose sequence is what they are about (ISO/IEC 23008-12, 10.3 and B.4; AVIF, 6).
    private static final Set<String> SEQUENCES = Set.of("avis", "msf1", "hevc", "hevx", "hevm", "hevs");

    private HeifFile() {}

    /// Opens the file for what is shown of it: its sequence, when it calls itself one and has several pictures, else its primary picture.
    ///
    /// @param format by its first bytes; what is told in the end goes by how the picture is coded
    static MediaFile open(Source source, Format format, String contentHash) throws MediaException {
        ByteBuffer file = source.whole();
        IsoBoxes boxes = new IsoBoxes(format);
        List<IsoBox> top = boxes.top(file);
        Optional<IsoBox> meta = IsoBoxes.first(top, "meta");
        Optional<IsoBox> moov = IsoBoxes.first(top, "moov");
        Optional<HeifItems> items = meta.isPresent() ? HeifMeta.read(boxes, file, meta.get()) : Optional.empty();
        boolean asksForSequence = SEQUENCES.contains(boxes.need(top, "ftyp").read(format).code());
        if (moov.isPresent() && (asksForSequence || items.isEmpty())) {
            List<HeifTrack> tracks = HeifTracks.read(boxes, file, moov.get());
            Optional<HeifTrack> shown = HeifClip.shown(tracks);
            boolean moves = shown.isPresent() && shown.get().times().length > 1 && shown.get().duration() > 0;
            if (shown.isPresent() && (moves || items.isEmpty())) {
                HeifClip clip = HeifClip.open(file, format, tracks, shown.get(), taken(items), contentHash);
                return moves ? new MediaFile.Clip(clip) : new MediaFile.Picture(clip.first());
            }
        }
        return new MediaFile.Picture(HeifPicture.open(items.orElseThrow(boxes::damaged), contentHash));
    }

    private static Optional<LocalDateTime> taken(Optional<HeifItems> items) throws MediaException {
        if (items.isPresent()) {
            Optional<HeifItem> primary = items.get().item(items.get().primary());
            return primary.isPresent() ? HeifExif.taken(items.get(), primary.get()) : Optional.empty();
        }
        return Optional.empty();
    }
}
