package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import kinora.compose.effect.Finishing;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.timeline.Box;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Inset;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// Frames in which pictures lie over others, for tests and for the reference.
final class OverlayExamples {
    /// A picture of a size.
    interface Source {
        Planes at(int width, int height) throws IOException;
    }

    private final Canvas canvas;
    private final List<Source> sources;

    /// @param sources pictures of 3:2, two or more
    OverlayExamples(int width, int height, List<Source> sources) {
        this.canvas = new Canvas(width, height, FrameRate.of(30), 0x18202A);
        this.sources = sources;
    }

    /// The second picture over the first.
    Planes blended(BlendMode mode) throws IOException {
        return drawn(List.of(visual(0), visual(1).withInset(Inset.PLAIN.blending(mode.id()))));
    }

    /// As many pictures as it has places.
    Planes laid(Layout layout) throws IOException {
        List<Box> boxes = layout.boxes(canvas, Layout.Settings.USUAL);
        List<Visual> visuals = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            visuals.add(visual(i % sources.size()).withInset(Inset.at(boxes.get(i))));
        }
        return drawn(visuals);
    }

    /// A small picture over a large one.
    Planes framed(Framing framing) throws IOException {
        TreeMap<String, Parameter> values = new TreeMap<>(switch (framing.id()) {
            case "crop" -> Map.of("left", new Parameter.Scalar(0.3), "top", new Parameter.Scalar(0.2));
            case "straighten" -> Map.of("angle", new Parameter.Scalar(-8));
            case "border" -> Map.of("width", new Parameter.Scalar(0.02));
            case "rounded" -> Map.of("radius", new Parameter.Scalar(0.08));
            default -> Map.of();
        });
        return drawn(List.of(visual(0), visual(1).withInset(Inset.at(new Box(0.5, 0.5, 0.62, 0.62)))
                .withEffects(List.of(new EffectUse(framing.id(), values, Extras.none())))));
    }

    private Visual visual(int source) {
        return Visual.still(new SegmentId("s"), canvas.rate().range(0, 1), "", new MediaRef.Stored("p" + source));
    }

    private Planes drawn(List<Visual> visuals) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < visuals.size(); i++) {
            Visual visual = visuals.get(i);
            Visual named = Visual.still(new SegmentId("s" + i), visual.range(), "", visual.source()).withInset(visual.inset())
                    .withEffects(visual.effects());
            tracks.add(new Track.Video(new TrackId("t" + i), List.of(named), List.of(), Extras.none()));
        }
        Composition.Result result = Composition.of(new Draft(canvas, "", tracks, 0, Extras.none()), OverlayExamples::info);
        assertThat(result).isInstanceOf(Composition.Result.Composed.class);
        Composition film = ((Composition.Result.Composed) result).composition();
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (Shot shot : film.pictures().toList()) {
            PictureSpec spec = shot.spec();
            Source source = sources.get(Integer.parseInt(shot.contentHash().substring(0, 1)));
            pictures.put(PictureKey.of(shot),
                    Cutting.before(spec, new Finishing(spec.finish())::apply).apply(source.at(spec.wholeWidth(), spec.wholeHeight())));
        }
        return new Compositor(film, pictures).draw(0);
    }

    private static Optional<MediaInfo> info(MediaRef reference) {
        String number = ((MediaRef.Stored) reference).id().substring(1);
        return Optional.of(new MediaInfo.Picture(number + "f".repeat(63), "jpeg", 1200, 800, Optional.empty(), ""));
    }
}
