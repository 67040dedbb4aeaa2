package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.ClipFacts;
import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;

/// Facts as bytes: big-endian numbers in the order of their components; lists after how many there are; what may be missing after whether it is there.
public final class FactsForm {
    /// More of anything than clips have is a broken form.
    private static final int MOST = 1_000_000;

    private FactsForm() {}

    /// Writes the facts of a picture.
    public static void write(DataOutputStream out, PictureFacts facts) throws IOException {
        out.writeInt(facts.sharpness());
        out.writeInt(facts.darkPermille());
        out.writeInt(facts.brightPermille());
        out.writeInt(facts.whitePermille());
        out.writeInt(facts.luma());
        out.writeInt(facts.contrast());
        out.writeInt(facts.colourfulness());
        out.writeInt(facts.textPermille());
        out.writeLong(facts.hash());
        out.writeInt(facts.faces().size());
        for (PictureFacts.Face face : facts.faces()) {
            write(out, face.box());
            out.writeInt(face.surePermille());
        }
        write(out, facts.subject());
        PictureFacts.Texture texture = facts.texture();
        out.writeInt(texture.crispPermille());
        out.writeInt(texture.detailPermille());
        out.writeInt(texture.litPermille());
        out.writeInt(texture.flatPermille());
        for (int share : facts.palette().whole()) {
            out.writeInt(share);
        }
        for (int share : facts.palette().subject()) {
            out.writeInt(share);
        }
        out.writeLong(facts.layout().downHash());
        out.writeInt(facts.layout().lean());
        out.writeInt(facts.layout().letters());
    }

    /// Reads the facts of a picture.
    ///
    /// @throws IOException when the form is broken
    public static PictureFacts readPicture(DataInputStream in) throws IOException {
        try {
            return new PictureFacts(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                    in.readInt(), in.readLong(), readFaces(in), readOptional(in),
                    new PictureFacts.Texture(in.readInt(), in.readInt(), in.readInt(), in.readInt()),
                    new Palette(readBins(in), readBins(in)), new PictureFacts.Layout(in.readLong(), in.readInt(), in.readInt()));
        } catch (IllegalArgumentException broken) {
            throw new IOException("broken facts", broken);
        }
    }

    private static List<Integer> readBins(DataInputStream in) throws IOException {
        List<Integer> bins = new ArrayList<>();
        for (int i = 0; i < Palette.BINS; i++) {
            bins.add(in.readInt());
        }
        return bins;
    }

    /// Writes the facts of a clip.
    public static void write(DataOutputStream out, ClipFacts facts) throws IOException {
        out.writeInt(facts.stepMs());
        out.writeInt(facts.steps().size());
        for (ClipFacts.Step step : facts.steps()) {
            out.writeInt(step.motion());
            out.writeInt(step.shake());
            out.writeInt(step.sharpness());
            out.writeInt(step.luma());
            out.writeInt(step.levelDb());
            write(out, step.changed());
        }
        write(out, facts.poster());
        write(out, facts.spoken());
        write(out, facts.rests());
        out.writeBoolean(facts.speech());
    }

    private static void write(DataOutputStream out, List<ClipFacts.Span> spans) throws IOException {
        out.writeInt(spans.size());
        for (ClipFacts.Span span : spans) {
            out.writeLong(span.fromMs());
            out.writeLong(span.toMs());
        }
    }

    /// Reads the facts of a clip.
    ///
    /// @throws IOException when the form is broken
    public static ClipFacts readClip(DataInputStream in) throws IOException {
        try {
            int stepMs = in.readInt();
            List<ClipFacts.Step> steps = new ArrayList<>();
            for (int i = count(in); i > 0; i--) {
                steps.add(new ClipFacts.Step(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), readOptional(in)));
            }
            PictureFacts poster = readPicture(in);
            return new ClipFacts(stepMs, steps, poster, readSpans(in), readSpans(in), in.readBoolean());
        } catch (IllegalArgumentException broken) {
            throw new IOException("broken facts", broken);
        }
    }

    private static List<ClipFacts.Span> readSpans(DataInputStream in) throws IOException {
        List<ClipFacts.Span> spans = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            spans.add(new ClipFacts.Span(in.readLong(), in.readLong()));
        }
        return spans;
    }

    private static List<PictureFacts.Face> readFaces(DataInputStream in) throws IOException {
        List<PictureFacts.Face> faces = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            faces.add(new PictureFacts.Face(readRegion(in), in.readInt()));
        }
        return faces;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("broken facts: " + count);
        }
        return count;
    }

    private static void write(DataOutputStream out, Optional<Region> region) throws IOException {
        out.writeBoolean(region.isPresent());
        if (region.isPresent()) {
            write(out, region.get());
        }
    }

    private static void write(DataOutputStream out, Region region) throws IOException {
        out.writeInt(region.left());
        out.writeInt(region.top());
        out.writeInt(region.width());
        out.writeInt(region.height());
    }

    private static Optional<Region> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(readRegion(in)) : Optional.empty();
    }

    private static Region readRegion(DataInputStream in) throws IOException {
        return new Region(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
}
