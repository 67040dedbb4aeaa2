package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Corner;
import kinora.compose.Layout;
import kinora.compose.Layouts;
import kinora.compose.Vocabulary;
import kinora.compose.Watermark;
import kinora.edit.Edit;
import kinora.timeline.Box;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// Pictures over the film: logos, pictures in pictures, split screens.
record Overlays(Work work) {
    private static final double LEAST = 0.03;
    /// Of a picture in a picture, as a share of the canvas' sides.
    private static final double SIZE = 0.3;
    private static final double INSIDE = 0.05;

    /// How long something is seen at the beginning or the end when nobody says.
    static final long EDGE_MS = 3_000;

    void overlay(Wish.Overlay wish) {
        if (wish.place() instanceof Place.Over(Target.Both both)) {
            // "On the first and the last shot": once on each, and not on what lies between.
            both.each().forEach(
                    each -> overlay(new Wish.Overlay(wish.file(), wish.position(), wish.size(), wish.opacity(), new Place.Over(each))));
            return;
        }
        Target what = wish.file() instanceof Target.Unsaid ? new Target.Spare(Kind.LOGO, "") : wish.file();
        if (new Files(work).isHeardRather(what)) {
            new Sounds(work).add(new Wish.AddSound(what, wish.place()));
            return;
        }
        lay(new Files(work).find(what, Files::isSeen, false).stream().findFirst().orElseThrow(Work.Missing::new), wish);
    }

    /// Lays a file over the film, where and when a wish says.
    void lay(Scene.File file, Wish.Overlay wish) {
        boolean logo = Files.is(file, Kind.LOGO);
        long end = work.now().pictureEndMs();
        boolean edge = wish.place() instanceof Place.First || wish.place() instanceof Place.Last;
        Placing.Spot spot = new Placing(work).spot(wish.place(), edge ? Math.min(end, EDGE_MS) : end)
                .orElse(new Placing.Spot(0, end, true));
        long from = work.now().snap(spot.fromMs());
        long lasting = Math.min(spot.toMs(), end) - from;
        boolean clip = file.kind() == Scene.Kind.CLIP;
        lasting = clip && file.durationMs() > 0 ? Math.min(lasting, file.durationMs()) : lasting;
        long to = work.now().snap(from + lasting);
        if (to <= from) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        Canvas canvas = work.draft().canvas();
        Box box = opaque(logo ? logo(canvas, file, wish) : small(canvas, wish), wish.opacity());
        SegmentId id = work.fresh();
        Visual picture = new Visual(id, TimeRange.between(from, to), Showing.name(file.name()), file.source(), 0,
                clip ? Math.max(1, file.durationMs()) : 0, Speed.NORMAL, logo ? Fit.CONTAIN : Fit.COVER, Keyframes.still(Camera.WHOLE),
                List.of(), false, clip && isHeard(from, to) ? 0 : 1000, Extras.none()).withInset(Inset.at(box));
        if (work.edit(new Edit.AddOverlay(picture, Optional.empty()))) {
            work.about(List.of(id));
        }
    }

    /// Whether somebody speaks under it.
    private boolean isHeard(long from, long to) {
        return work.now().clips().stream().filter(clip -> clip.range().startMs() < to && clip.range().endMs() > from)
                .anyMatch(clip -> work.now().file(clip).filter(Scene.File::speech).isPresent());
    }

    private static Box logo(Canvas canvas, Scene.File file, Wish.Overlay wish) {
        Corner corner = wish.position().flatMap(Corner::find).orElse(Corner.TOP_RIGHT);
        Box box = Watermark.of(canvas, corner, Math.max(1, file.width()), Math.max(1, file.height()));
        return wish.size() instanceof Amount.Unsaid ? box : sized(canvas, box, corner, wish.size(), 1);
    }

    private static Box small(Canvas canvas, Wish.Overlay wish) {
        Corner corner = wish.position().flatMap(Corner::find).orElse(Corner.BOTTOM_RIGHT);
        double size = switch (wish.size()) {
            case Amount.To(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT ? value / 100 : value;
            case Amount.Step(boolean more, int degree) -> more ? degree >= 3 ? 0.6 : 0.45 : degree >= 3 ? 0.2 : SIZE;
            case Amount.Times(double factor) -> factor < 1 ? factor : SIZE * factor;
            case Amount.Most(boolean least) -> least ? 0.15 : 1;
            case Amount.By _,Amount.Bound _,Amount.Unsaid _,Amount.Usual _,Amount.Like _ -> SIZE;
        };
        double side = Math.clamp(size, 0.1, 1);
        return side > Layout.MAX_SIZE
                ? at(canvas, corner, side, side, 1)
                : Layouts.find("picture-in-picture").orElseThrow().boxes(canvas, new Layout.Settings(0, 0, side, corner)).getLast();
    }

    private static Box opaque(Box box, Amount opacity) {
        return box.withOpacity(Math.clamp(switch (opacity) {
            case Amount.To(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT || value > 1 ? value / 100 : value;
            case Amount.By(double value, Amount.Unit unit) -> box.opacity() + (unit == Amount.Unit.PERCENT ? value / 100 : value);
            case Amount.Times(double factor) -> box.opacity() * factor;
            case Amount.Step(boolean more, int degree) ->
                more ? Math.min(1, box.opacity() * (1 + 0.25 * degree)) : box.opacity() * (1 - 0.2 * degree);
            case Amount.Most(boolean least) -> least ? 0.1 : 1;
            case Amount.Bound _,Amount.Unsaid _,Amount.Like _ -> box.opacity();
            case Amount.Usual _ -> 1;
        }, 0.02, 1));
    }

    /// A box at the edge of the canvas, some way inside.
    private static Box at(Canvas canvas, Corner corner, double width, double height, double opacity) {
        double inside = width > 0.85 || height > 0.85 ? 0 : INSIDE * Math.min(canvas.width(), canvas.height());
        double insideX = inside / canvas.width();
        double insideY = inside / canvas.height();
        double across = corner.ordinal() % 3 / 2.0;
        int row = corner.ordinal() / 3;
        return new Box(insideX + width / 2 + (1 - width - 2 * insideX) * across,
                insideY + height / 2 + (1 - height - 2 * insideY) * (row / 2.0), width, height, 0, opacity);
    }

    private static Corner corner(Box box) {
        int column = box.x() < 1 / 3.0 ? 0 : box.x() < 2 / 3.0 ? 1 : 2;
        int row = box.y() < 1 / 3.0 ? 0 : box.y() < 2 / 3.0 ? 1 : 2;
        return Corner.values()[3 * row + column];
    }

    /// A box of another size at the same edge.
    private static Box sized(Canvas canvas, Box box, Corner corner, Amount size, double usual) {
        Measure measure = new Measure(LEAST, 1, usual, new Measure.Steps(1.2, 1.4, 1.8), new Measure.Steps(0.85, 0.7, 0.5));
        double larger = Math.max(box.width(), box.height());
        double factor = Math.clamp(measure.of(size, larger), LEAST, 1) / larger;
        return at(canvas, corner, Math.clamp(box.width() * factor, 0.01, 1), Math.clamp(box.height() * factor, 0.01, 1), box.opacity());
    }

    void look(Wish.OverlayLook wish) {
        List<Visual> found = wish.what() instanceof Target.Unsaid || isLogo(wish.what())
                ? isLogo(wish.what()) ? work.now().logos() : work.now().overlays()
                : work.visuals(wish.what(), Need.VISUAL);
        if (found.isEmpty() && isLogo(wish.what())) {
            // "Our logo small at the bottom right": it lies at hand and is not in the film yet.
            overlay(new Wish.Overlay(wish.what(), wish.position(), wish.size(), wish.opacity(), new Place.Unsaid()));
            return;
        }
        if (found.isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
        }
        work.about(found.stream().map(Visual::id).toList());
        for (Visual overlay : found) {
            Canvas canvas = work.draft().canvas();
            Box box = overlay.inset().box().frames().getLast().value();
            Corner corner = wish.position().flatMap(Corner::find).orElse(corner(box));
            Box sized = wish.size() instanceof Amount.Unsaid ? box : sized(canvas, box, corner, wish.size(), 1);
            Box placed = wish.position().isPresent() ? at(canvas, corner, sized.width(), sized.height(), sized.opacity()) : sized;
            Box clear = opaque(placed, wish.opacity());
            Inset inset = overlay.inset();
            Keyframes<Box> boxes = clear.equals(box) ? inset.box() : Keyframes.still(clear);
            Optional<String> blend = wish.blend().flatMap(Catalogue.BLENDS::find).map(Vocabulary.Entry::id);
            if (wish.blend().isPresent() && blend.isEmpty()) {
                work.unmet(Topic.NOT_THERE, wish.blend().get());
            }
            work.put(overlay.withInset(new Inset(boxes, blend.orElse(inset.blend()), inset.fadeInMs(), inset.fadeOutMs())));
        }
    }

    private static boolean isLogo(Target target) {
        return target instanceof Target.The(Target.Kind kind) && kind == Target.Kind.LOGO;
    }

    /// After the canvas got another shape: logos keep theirs.
    void reshape() {
        for (Visual logo : work.now().logos()) {
            Box box = logo.inset().box().frames().getLast().value();
            work.now().file(logo).filter(file -> file.width() > 0 && file.height() > 0)
                    .ifPresent(file -> work.put(logo.withInset(new Inset(
                            Keyframes.still(Watermark.of(work.draft().canvas(), corner(box), file.width(), file.height())
                                    .withOpacity(box.opacity())),
                            logo.inset().blend(), logo.inset().fadeInMs(), logo.inset().fadeOutMs()))));
        }
    }

    /// Several pictures at the same time: the first stays where it is, the others come to lie beside it.
    void arrange(Wish.Arrange wish) {
        Optional<Layout> layout = Layouts.find(wish.layout());
        if (layout.isEmpty()) {
            work.unmet(Topic.NOT_THERE, wish.layout());
            return;
        }
        int cells = layout.get().cells().size();
        List<Visual> shots = new ArrayList<>(wish.what() instanceof Target.Unsaid || wish.what() instanceof Target.Whole
                ? work.now().shots().stream().limit(cells).toList()
                : work.visuals(wish.what(), Need.SHOT));
        if (shots.size() < cells) {
            work.unmet(Topic.NOT_THERE, Integer.toString(cells));
            return;
        }
        if (shots.size() > cells) {
            work.note(Note.Kind.GUESSED, Integer.toString(cells));
        }
        List<Box> boxes = layout.get().boxes(work.draft().canvas(), Layout.Settings.USUAL);
        List<Visual> beside = shots.subList(1, cells);
        beside.forEach(shot -> work.edit(new Edit.Remove(shot.id())));
        Visual first = work.now().visual(shots.getFirst().id()).orElseThrow(Work.Missing::new);
        work.put(first.withInset(Inset.at(boxes.getFirst())).withFit(Fit.COVER));
        List<SegmentId> ids = new ArrayList<>(List.of(first.id()));
        for (int i = 0; i < beside.size(); i++) {
            Visual shot = beside.get(i);
            long lasting = View.isStill(shot)
                    ? first.range().durationMs()
                    : Math.min(first.range().durationMs(), shot.range().durationMs());
            TimeRange range = TimeRange.between(first.range().startMs(), work.now().snap(first.range().startMs() + lasting));
            work.edit(
                    new Edit.AddOverlay(shot.withRange(range).withFit(Fit.COVER).withInset(Inset.at(boxes.get(i + 1))), Optional.empty()));
            ids.add(shot.id());
        }
        work.about(ids);
    }
}
