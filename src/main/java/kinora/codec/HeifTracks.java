package kinora.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;
import kinora.media.Orientation;

/// Reads the tracks of a picture sequence from its box `moov`.
final class HeifTracks {
    private static final int MAX_TRACKS = 1000;
    private static final Set<String> PICTURES = Set.of("pict", "vide", "auxv");
    private static final Set<String> CODINGS = Set.of("av01", "hvc1", "hev1");
    /// Bytes of a sample entry before its boxes, and before its size (ISO/IEC 14496-12, 12.1.3).
    private static final int ENTRY_FIELDS = 78;
    private static final int BEFORE_SIZE = 24;
    /// 1 as a fixed-point number of 16.16 bits.
    private static final int ONE = 1 << 16;
    /// What auxiliary tracks without a word about their meaning are taken for.
    private static final String ALPHA = "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha";

    private final IsoBoxes boxes;
    private final ByteBuffer file;
    private final long movieTimescale;

    private HeifTracks(IsoBoxes boxes, ByteBuffer file, long movieTimescale) {
        this.boxes = boxes;
        this.file = file;
        this.movieTimescale = movieTimescale;
    }

    /// The tracks whose pictures we can decode; none when there are no pictures.
    static List<HeifTrack> read(IsoBoxes boxes, ByteBuffer file, IsoBox moov) throws MediaException {
        List<IsoBox> inside = boxes.in(moov);
        BoxBytes header = boxes.need(inside, "mvhd").read(boxes.format());
        long timescale = header.skip(header.version() == 0 ? 8 : 16).u32();
        HeifTracks reader = new HeifTracks(boxes, file, timescale);
        List<HeifTrack> tracks = new ArrayList<>();
        int seen = 0;
        for (IsoBox box : inside) {
            if (box.type().equals("trak")) {
                if (++seen > MAX_TRACKS) {
                    throw new MediaException(new MediaRefusal.TooMany(Counted.TRACKS, seen, MAX_TRACKS));
                }
                HeifTrack track = reader.track(boxes.in(box));
                if (track != null) {
                    tracks.add(track);
                }
            }
        }
        return tracks;
    }

    private @Nullable HeifTrack track(List<IsoBox> trak) throws MediaException {
        List<IsoBox> mdia = boxes.in(boxes.need(trak, "mdia"));
        String handler = boxes.need(mdia, "hdlr").read(boxes.format()).skip(8).code();
        if (!PICTURES.contains(handler)) {
            return null;
        }
        BoxBytes header = boxes.need(mdia, "mdhd").read(boxes.format());
        long timescale = header.skip(header.version() == 0 ? 8 : 16).u32();
        List<IsoBox> minf = boxes.in(boxes.need(mdia, "minf"));
        List<IsoBox> stbl = boxes.in(boxes.need(minf, "stbl"));
        IsoBox stsd = boxes.need(stbl, "stsd");
        List<IsoBox> entries = boxes.in(stsd, 8);
        if (entries.isEmpty() || !CODINGS.contains(entries.getFirst().type()) || timescale == 0) {
            return null;
        }
        requireOwnBytes(minf, entries.getFirst());
        HeifSamples samples = HeifSamples.read(boxes, stbl, file.limit(), timescale, edit(trak, timescale));
        return samples.times().length == 0 ? null : described(trak, entries.getFirst(), timescale, samples);
    }

    private HeifTrack described(List<IsoBox> trak, IsoBox entry, long timescale, HeifSamples samples) throws MediaException {
        BoxBytes in = entry.read(boxes.format()).skip(BEFORE_SIZE);
        int width = in.u16();
        int height = in.u16();
        List<HeifProperty> properties = new ArrayList<>();
        Optional<String> meaning = Optional.empty();
        for (IsoBox box : boxes.in(entry, ENTRY_FIELDS)) {
            switch (box.type()) {
                case "hvcC", "av1C", "colr" -> properties.add(HeifProperty.of(box, boxes.format()));
                case "auxi" -> meaning = Optional.of(box.read(boxes.format()).skip(4).text());
                default -> {
                    // Others tell more about the coded pictures without changing them.
                }
            }
        }
        TileCoding coding = properties.stream().filter(HeifProperty.Coding.class::isInstance).map(HeifProperty.Coding.class::cast)
                .map(HeifProperty.Coding::coding).findFirst().orElseThrow(boxes::damaged);
        if (width == 0 || height == 0 || (coding.format() == Format.AVIF) != entry.type().equals("av01")) {
            throw boxes.damaged();
        }
        BoxBytes header = boxes.need(trak, "tkhd").read(boxes.format());
        boolean small = header.version() == 0;
        long id = header.skip(small ? 8 : 16).u32();
        Orientation orientation = orientation(header.skip((small ? 8 : 12) + 16));
        return new HeifTrack(id, referred(trak, "auxl"), referred(trak, "prem"), HeifPlan.isOpacity(meaning.orElse(ALPHA)), coding, width,
                height, properties, orientation, timescale, samples.samples(), samples.times(), samples.start(), samples.duration());
    }

    /// The four factors of the track's matrix that turn (ISO/IEC 14496-12, 8.3.2); anything but quarter turns and mirrors is left out.
    private static Orientation orientation(BoxBytes matrix) throws MediaException {
        int a = matrix.s32();
        int b = matrix.s32();
        int c = matrix.skip(4).s32();
        int d = matrix.s32();
        return HeifView.turning(List.of(a / ONE, b / ONE, c / ONE, d / ONE));
    }

    private List<Long> referred(List<IsoBox> trak, String type) throws MediaException {
        List<Long> ids = new ArrayList<>();
        Optional<IsoBox> tref = IsoBoxes.first(trak, "tref");
        if (tref.isPresent()) {
            for (IsoBox box : boxes.in(tref.get())) {
                BoxBytes in = box.read(boxes.format());
                boxes.count(in.remaining() / 4);
                while (box.type().equals(type) && in.remaining() >= 4) {
                    ids.add(in.u32());
                }
            }
        }
        return ids;
    }

    /// The part of the media that is shown, in its time: that of the only entry of the edit list that shows something.
    private HeifSamples.Edit edit(List<IsoBox> trak, long timescale) throws MediaException {
        HeifSamples.Edit whole = new HeifSamples.Edit(0, Long.MAX_VALUE);
        Optional<IsoBox> edts = IsoBoxes.first(trak, "edts");
        Optional<IsoBox> elst = edts.isPresent() ? IsoBoxes.first(boxes.in(edts.get()), "elst") : Optional.empty();
        if (elst.isEmpty() || movieTimescale == 0) {
            return whole;
        }
        BoxBytes in = elst.get().read(boxes.format());
        boolean wide = in.version() == 1;
        long count = in.u32();
        boxes.count(count);
        HeifSamples.Edit shown = whole;
        int found = 0;
        for (long i = 0; i < count; i++) {
            long duration = wide ? in.u63() : in.u32();
            long start = wide ? (long) in.s32() << 32 | in.u32() : in.s32();
            in.skip(4);
            if (start >= 0) {
                found++;
                double length = (double) duration * timescale / movieTimescale;
                shown = new HeifSamples.Edit(start,
                        duration == 0 || length > Integer.MAX_VALUE ? Long.MAX_VALUE : start + StrictMath.round(length));
            }
        }
        return found == 1 ? shown : whole;
    }

    /// A data reference must say that the bytes are in this file (ISO/IEC 14496-12, 8.7.2).
    private void requireOwnBytes(List<IsoBox> minf, IsoBox entry) throws MediaException {
        int index = entry.read(boxes.format()).skip(6).u16();
        List<IsoBox> references = boxes.in(boxes.need(boxes.in(boxes.need(minf, "dinf")), "dref"), 8);
        if (index < 1 || index > references.size()) {
            throw boxes.damaged();
        }
        if ((references.get(index - 1).read(boxes.format()).s32() & 1) == 0) {
            throw new MediaException(new MediaRefusal.RefersElsewhere(boxes.format().label()));
        }
    }
}
