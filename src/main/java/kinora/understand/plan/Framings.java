package kinora.understand.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Parameter;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// How pictures lie in their frame: turned, mirrored, cropped, fitted, framed.
record Framings(Work work) {
    private static final Map<Integer, String> TURNS = Map.of(90, "rotate-right", 180, "rotate-180", 270, "rotate-left");
    /// Cut off at every edge when nobody says how much.
    private static final double CUT = 0.1;
    /// Thin, plain and thick borders, as shares of the frame's height.
    private static final double[] BORDERS = {0.005, 0.012, 0.025};

    private List<Visual> visuals(Target what) {
        return work.visuals(what instanceof Target.Unsaid ? new Target.Whole() : what, Need.VISUAL);
    }

    void turn(Wish.Turn wish) {
        double degrees = ((wish.degrees() % 360) + 360) % 360;
        int whole = (int) Math.round(degrees);
        for (Visual visual : visuals(wish.what())) {
            if (whole % 90 == 0 && Math.abs(degrees - whole) < 0.01) {
                quarter(visual, whole);
            } else {
                straighten(visual, degrees > 180 ? degrees - 360 : degrees);
            }
        }
    }

    private void quarter(Visual visual, int degrees) {
        int before = visual.effects().stream().mapToInt(use -> TURNS.entrySet().stream()
                .filter(turn -> Tones.isNamed(use.name(), turn.getValue())).mapToInt(Map.Entry::getKey).findFirst().orElse(0)).sum();
        TURNS.values().forEach(name -> new Tones(work).without(visual.id(), name));
        int now = (before + degrees) % 360;
        String turned = TURNS.get(now);
        if (turned != null) {
            work.edit(new Edit.SetEffect(visual.id(), new EffectUse(turned, new TreeMap<>(), Extras.none())));
        }
    }

    private void straighten(Visual visual, double degrees) {
        double angle = Tones.number(visual, "straighten", "angle").orElse(0.0) + degrees;
        if (Math.abs(angle) > 45) {
            work.unmet(Topic.BEYOND_SOURCE, Measure.plain(angle));
        } else if (angle == 0) {
            new Tones(work).without(visual.id(), "straighten");
        } else {
            new Tones(work).set(visual, "straighten", Map.of("angle", new Parameter.Scalar(angle)));
        }
    }

    void straighten(Wish.Straighten wish) {
        switch (wish.amount()) {
            case Amount.To(double value, Amount.Unit _) -> turn(new Wish.Turn(wish.what(), value));
            case Amount.By(double value, Amount.Unit _) -> turn(new Wish.Turn(wish.what(), value));
            default -> throw new Work.Asked(Question.WHAT_CHANGE, Optional.empty(),
                    Stream.of(2, -2).<Work.Option>map(
                            degrees -> new Work.Option.Wishes(new Choice(degrees + "°", List.of(new Wish.Turn(wish.what(), degrees)))))
                            .toList());
        }
    }

    /// Mirrored twice is as it was.
    void mirror(Wish.Mirror wish) {
        String name = wish.upsideDown() ? "flip-vertical" : "mirror";
        for (Visual visual : visuals(wish.what())) {
            if (visual.effects().stream().anyMatch(use -> Tones.isNamed(use.name(), name))) {
                new Tones(work).without(visual.id(), name);
            } else {
                work.edit(new Edit.SetEffect(visual.id(), new EffectUse(name, new TreeMap<>(), Extras.none())));
            }
        }
    }

    void crop(Wish.Crop wish) {
        double share = switch (wish.amount()) {
            case Amount.To(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT ? value / 100 : value;
            case Amount.By(double value, Amount.Unit unit) -> Math.abs(unit == Amount.Unit.PERCENT ? value / 100 : value);
            case Amount.Times(double factor) -> factor < 1 ? factor : 1 - 1 / factor;
            case Amount.Step(boolean _, int degree) -> degree <= 1 ? 0.06 : degree == 2 ? CUT : 0.2;
            case Amount.Unsaid _,Amount.Most _,Amount.Bound _,Amount.Usual _,Amount.Like _ -> wish.side().isPresent() ? 0.2 : CUT;
        };
        for (Visual visual : visuals(wish.what())) {
            Map<String, Parameter> cuts = new HashMap<>();
            if (wish.shape().isPresent()) {
                shape(visual, wish.shape().get(), cuts);
            } else if (wish.side().isPresent()) {
                cuts.put(wish.side().get(), new Parameter.Scalar(Math.clamp(share, 0.01, 0.9)));
            } else {
                Stream.of("left", "top", "right", "bottom")
                        .forEach(side -> cuts.put(side, new Parameter.Scalar(Math.clamp(share, 0.01, 0.45))));
            }
            if (!cuts.isEmpty()) {
                new Tones(work).set(visual, "crop", cuts);
            }
        }
    }

    private void shape(Visual visual, String shape, Map<String, Parameter> cuts) {
        Optional<double[]> ratio = Shapes.ratio(shape);
        Optional<Scene.File> file = work.now().file(visual).filter(one -> one.width() > 0 && one.height() > 0);
        if (ratio.isEmpty() || file.isEmpty()) {
            work.unmet(Topic.NOT_THERE, shape);
            return;
        }
        double is = (double) file.get().width() / file.get().height();
        double wanted = ratio.get()[0] / ratio.get()[1];
        double off = (1 - Math.min(is / wanted, wanted / is)) / 2;
        if (off > 0.002) {
            List<String> sides = is > wanted ? List.of("left", "right") : List.of("top", "bottom");
            sides.forEach(side -> cuts.put(side, new Parameter.Scalar(Math.min(0.45, off))));
        }
    }

    void fitting(Wish.Fitting wish) {
        Optional<Fit> fit = Stream.of(Fit.values()).filter(one -> one.name().equalsIgnoreCase(wish.fit().replace('-', '_'))).findFirst();
        if (fit.isEmpty()) {
            work.unmet(Topic.NOT_THERE, wish.fit());
            return;
        }
        for (Visual visual : visuals(wish.what())) {
            if (visual.fit() != fit.get()) {
                work.edit(new Edit.SetFit(visual.id(), fit.get()));
            }
        }
    }

    void framing(Wish.Framing wish) {
        Optional<Vocabulary.Entry> entry = Catalogue.FRAMINGS.find(wish.id());
        if (entry.isEmpty()) {
            new Tones(work).effect(new Wish.Effect(wish.what(), wish.id(), wish.amount()));
            return;
        }
        String id = entry.get().id();
        switch (id) {
            case "mirror" -> mirror(new Wish.Mirror(wish.what(), false));
            case "flip-vertical" -> mirror(new Wish.Mirror(wish.what(), true));
            case "rotate-right" -> turn(new Wish.Turn(wish.what(), 90));
            case "rotate-left" -> turn(new Wish.Turn(wish.what(), -90));
            case "rotate-180" -> turn(new Wish.Turn(wish.what(), 180));
            case "straighten" -> straighten(new Wish.Straighten(wish.what(), wish.amount()));
            case "crop" -> crop(new Wish.Crop(wish.what(), Optional.empty(), Optional.empty(), wish.amount()));
            default -> framed(wish, entry.get());
        }
    }

    private void framed(Wish.Framing wish, Vocabulary.Entry entry) {
        Map<String, Parameter> told = new HashMap<>();
        wish.colour().ifPresent(colour -> told.put("colour", new Parameter.Word(colour)));
        Optional<Vocabulary.Parameter.Amount> scale = Catalogue.strength(entry);
        scale.flatMap(one -> strength(wish.amount(), one, entry.id()))
                .ifPresent(value -> told.put(scale.get().name(), new Parameter.Scalar(value)));
        for (Visual visual : visuals(wish.what())) {
            new Tones(work).set(visual, entry.id(), told);
        }
    }

    private static Optional<Double> strength(Amount amount, Vocabulary.Parameter.Amount scale, String id) {
        Optional<Double> value = switch (amount) {
            case Amount.To(double to, Amount.Unit unit) ->
                Optional.of(unit == Amount.Unit.PERCENT ? to / 100 : unit == Amount.Unit.PIXELS ? to / 1080 : to);
            case Amount.Step(boolean more, int degree) -> Optional.of(id.equals("border")
                    ? BORDERS[more ? Math.clamp(degree - 1, 0, 2) : 0]
                    : scale.usual() * (more ? degree >= 3 ? 2 : 1.4 : 0.6));
            case Amount.Times(double factor) -> Optional.of(scale.usual() * factor);
            case Amount.Most(boolean least) -> Optional.of(least ? scale.least() : scale.most());
            case Amount.By _,Amount.Bound _,Amount.Unsaid _,Amount.Usual _,Amount.Like _ -> Optional.empty();
        };
        return value.map(one -> Math.clamp(one, scale.least(), scale.most()));
    }
}
