package kinora.understand.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// Colour, light, sharpness, looks.
record Tones(Work work) {
    /// Looks that a good editor would offer.
    private static final List<String> OFFERED = List.of("cinematic", "vivid", "warm", "vintage", "black-and-white");
    /// A bit, plain, a lot, of a scale that goes from −1 to 1.
    private static final double[] STEPS = {0.12, 0.22, 0.4};
    private static final double[] STOPS = {0.3, 0.6, 1};

    /// The effect and the parameter that a property is.
    private record Knob(String effect, String parameter, boolean positive) {}

    private static Knob knob(Wish.Tone.Property property) {
        return switch (property) {
            case BRIGHTNESS -> new Knob("brightness", "amount", false);
            case CONTRAST -> new Knob("contrast", "amount", false);
            case SATURATION -> new Knob("saturation", "amount", false);
            case WARMTH -> new Knob("warmth", "amount", false);
            case EXPOSURE -> new Knob("exposure", "stops", false);
            case TINT -> new Knob("tint", "amount", false);
            case SHARPNESS -> new Knob("sharpen", "amount", true);
            case VIBRANCE -> new Knob("vibrance", "amount", false);
        };
    }

    void tone(Wish.Tone wish) {
        Knob knob = knob(wish.property());
        Amount amount = wish.amount() instanceof Amount.Unsaid ? new Amount.Step(true, 2) : wish.amount();
        boolean softer = knob.positive && amount instanceof Amount.Step(boolean more, int _) && !more;
        for (Visual visual : visuals(wish.what())) {
            double current = number(visual, knob.effect, knob.parameter).orElse(0.0);
            if (softer && current == 0) {
                set(visual, "blur", Map.of());
            } else if (amount instanceof Amount.Like(Target other)) {
                like(visual, knob, other);
            } else {
                turn(visual, knob, amount, current);
            }
        }
    }

    private List<Visual> visuals(Target what) {
        return work.visuals(what instanceof Target.Unsaid || isEffects(what) ? new Target.Whole() : what, Need.VISUAL);
    }

    private void like(Visual visual, Knob knob, Target other) {
        double value = work.visuals(other, Need.VISUAL).stream().findFirst().flatMap(one -> number(one, knob.effect, knob.parameter))
                .orElse(0.0);
        put(visual, knob, value);
    }

    private void turn(Visual visual, Knob knob, Amount amount, double current) {
        Vocabulary.Parameter.Amount scale = Catalogue.EFFECTS.find(knob.effect).flatMap(entry -> Catalogue.number(entry, knob.parameter))
                .orElseThrow();
        double[] steps = knob.parameter.equals("stops") ? STOPS : STEPS;
        double value = switch (amount) {
            case Amount.Step(boolean more, int degree) -> current + (more ? 1 : -1) * steps[Math.clamp(degree, 1, 3) - 1];
            case Amount.To(double to, Amount.Unit unit) ->
                unit != Amount.Unit.PERCENT ? to : to > 100 || knob.effect.equals("saturation") ? to / 100 - 1 : to / 100;
            case Amount.By(double by, Amount.Unit unit) -> current + (unit == Amount.Unit.PERCENT ? by / 100 : by);
            case Amount.Times(double factor) -> current == 0 ? Math.clamp(factor - 1, -0.6, 0.6) : current * factor;
            case Amount.Most(boolean least) -> least ? scale.least() : scale.most() * 0.8;
            case Amount.Bound(double bound, Amount.Unit unit, boolean most) -> {
                double at = unit == Amount.Unit.PERCENT ? bound / 100 : bound;
                yield most ? Math.min(current, at) : Math.max(current, at);
            }
            case Amount.Usual _,Amount.Unsaid _,Amount.Like _ -> 0;
        };
        double rounded = Math.round(value * 1000) / 1000.0;
        if (rounded < scale.least() || rounded > scale.most()) {
            work.note(Note.Kind.LIMITED, Measure.plain(Math.clamp(rounded, scale.least(), scale.most())));
        }
        put(visual, knob, Math.clamp(rounded, scale.least(), scale.most()));
    }

    private void put(Visual visual, Knob knob, double value) {
        boolean there = visual.effects().stream().anyMatch(use -> use.name().equals(knob.effect));
        if (Math.abs(value) < 0.0005) {
            if (there) {
                work.edit(new Edit.RemoveEffect(visual.id(), knob.effect));
            }
            return;
        }
        set(visual, knob.effect, Map.of(knob.parameter, new Parameter.Scalar(value)));
    }

    /// A number of an effect as it stands at its end; the usual one where it is not told.
    static Optional<Double> number(Visual visual, String effect, String parameter) {
        return visual.effects().stream().filter(use -> isNamed(use.name(), effect)).findFirst().map(use -> {
            Optional<Double> usual = Catalogue.EFFECTS.find(effect).flatMap(entry -> Catalogue.number(entry, parameter))
                    .map(Vocabulary.Parameter.Amount::usual);
            return switch (use.parameters().get(parameter)) {
                case Parameter.Scalar(double value) -> value;
                case Parameter.Animated animated -> animated.frames().frames().getLast().value();
                case Parameter.Word _,Parameter.File _ -> usual.orElse(0.0);
                case null -> usual.orElse(0.0);
            };
        });
    }

    /// Gives an effect with these parameters; what else was told of it stays.
    void set(Visual visual, String name, Map<String, Parameter> changed) {
        Optional<EffectUse> there = work.now().visual(visual.id()).stream().flatMap(now -> now.effects().stream())
                .filter(use -> isNamed(use.name(), name)).findFirst();
        SortedMap<String, Parameter> parameters = new TreeMap<>(there.map(EffectUse::parameters).orElse(new TreeMap<>()));
        parameters.putAll(changed);
        work.edit(new Edit.SetEffect(visual.id(),
                new EffectUse(there.map(EffectUse::name).orElse(name), parameters, there.map(EffectUse::extras).orElse(Extras.none()))));
    }

    /// Whether a name in a draft is that of an entry, by its id or another of its names.
    static boolean isNamed(String used, String asked) {
        return used.equals(asked) || Catalogue.EFFECTS.find(used).map(Vocabulary.Entry::id)
                .equals(Catalogue.EFFECTS.find(asked).map(Vocabulary.Entry::id).or(() -> Optional.of(asked)));
    }

    void effect(Wish.Effect wish) {
        if (wish.id().isBlank() && wish.strength() instanceof Amount.Like(Target other)) {
            if (other instanceof Target.All(Target.Kind kind) && kind == Target.Kind.EFFECT
                    && work.now().shots().stream().noneMatch(Tones::looks)) {
                throw which(wish.what());
            }
            same(wish.what(), other);
            return;
        }
        Optional<Vocabulary.Entry> entry = Catalogue.EFFECTS.find(wish.id());
        boolean table = wish.id().equals("lut") && new Files(work).all(Target.Kind.EFFECT).size() == 1;
        if (table) {
            table(new Wish.Table(wish.what(), new Target.All(Target.Kind.EFFECT)));
            return;
        }
        if (entry.isEmpty() || wish.id().equals("lut")) {
            throw which(wish.what());
        }
        if (Catalogue.FRAMINGS.has(entry.get().id()) && !Catalogue.LOOKS.has(entry.get().id())) {
            new Framings(work).framing(new Wish.Framing(wish.what(), entry.get().id(), wish.strength(), Optional.empty()));
            return;
        }
        for (Visual visual : there(wish, entry.get().id())) {
            look(visual, entry.get(), wish.strength());
        }
    }

    /// "A stronger warm look": of those that have it, where some do and nobody says which.
    private List<Visual> there(Wish.Effect wish, String id) {
        List<Visual> all = visuals(wish.what());
        boolean changes = wish.what() instanceof Target.Unsaid
                && (wish.strength() instanceof Amount.Step || wish.strength() instanceof Amount.Times);
        List<Visual> wearing = all.stream().filter(visual -> visual.effects().stream().anyMatch(use -> isNamed(use.name(), id))).toList();
        return changes && !wearing.isEmpty() ? wearing : all;
    }

    /// Whether a shot has a look of its own.
    private static boolean looks(Visual visual) {
        return visual.effects().stream().anyMatch(use -> !Catalogue.FRAMINGS.has(use.name()) || Catalogue.LOOKS.has(use.name()));
    }

    /// Gives these the effects that another one has.
    private void same(Target what, Target other) {
        Visual like = work.visuals(other, Need.VISUAL).stream().findFirst().orElseThrow(Work.Missing::new);
        for (Visual visual : visuals(what)) {
            for (EffectUse use : like.effects()) {
                if (!visual.id().equals(like.id()) && (!Catalogue.FRAMINGS.has(use.name()) || Catalogue.LOOKS.has(use.name()))) {
                    rivals(visual, use.name()).forEach(rival -> work.edit(new Edit.RemoveEffect(visual.id(), rival)));
                    work.edit(new Edit.SetEffect(visual.id(), use));
                }
            }
        }
    }

    private void look(Visual visual, Vocabulary.Entry entry, Amount strength) {
        if (strength instanceof Amount.Like(Target _)) {
            work.note(Note.Kind.GUESSED);
        }
        Optional<Vocabulary.Parameter.Amount> scale = Catalogue.strength(entry);
        boolean there = visual.effects().stream().anyMatch(use -> isNamed(use.name(), entry.id()));
        if (there && (strength instanceof Amount.Unsaid || scale.isEmpty())) {
            return;
        }
        double current = scale.flatMap(one -> number(visual, entry.id(), one.name()))
                .orElse(scale.map(Vocabulary.Parameter.Amount::usual).orElse(1.0));
        double value = scale
                .map(one -> Math.clamp(Math.round(strong(strength, current, one, there) * 10_000) / 10_000.0, one.least(), one.most()))
                .orElse(1.0);
        if (there && value == 0) {
            work.edit(new Edit.RemoveEffect(visual.id(), named(visual, entry.id())));
            return;
        }
        rivals(visual, entry.id()).forEach(rival -> work.edit(new Edit.RemoveEffect(visual.id(), rival)));
        set(visual, entry.id(),
                strength instanceof Amount.Unsaid || scale.isEmpty() ? Map.of() : Map.of(scale.get().name(), new Parameter.Scalar(value)));
    }

    private static String named(Visual visual, String id) {
        return visual.effects().stream().map(EffectUse::name).filter(name -> isNamed(name, id)).findFirst().orElse(id);
    }

    /// How strong an effect is then, within the scale of its strength.
    private static double strong(Amount strength, double current, Vocabulary.Parameter.Amount scale, boolean there) {
        return switch (strength) {
            case Amount.Unsaid _,Amount.Like _,Amount.Usual _ -> scale.usual();
            case Amount.To(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT ? value / 100 * Math.min(1, scale.most()) : value;
            case Amount.By(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT ? current * (1 + value / 100) : current + value;
            case Amount.Times(double factor) -> current * factor;
            case Amount.Step(boolean more, int degree) -> there
                    ? current * (more ? new double[]{1.25, 1.5, 2} : new double[]{0.75, 0.5, 0.25})[Math.clamp(degree, 1, 3) - 1]
                    : scale.usual() * new double[]{0.6, 1, 1.6}[more ? Math.clamp(degree, 1, 3) - 1 : 0];
            case Amount.Most(boolean least) -> least ? scale.least() : scale.most();
            case Amount.Bound(double value, Amount.Unit unit, boolean most) -> {
                double bound = unit == Amount.Unit.PERCENT ? value / 100 : value;
                yield most ? Math.min(current, bound) : Math.max(current, bound);
            }
        };
    }

    /// What gives way: a look to a look, sepia and black and white to each other.
    private static List<String> rivals(Visual visual, String id) {
        Set<String> mono = Set.of("sepia", "black-and-white");
        boolean look = Catalogue.LOOKS.has(id) && !mono.contains(id);
        return visual.effects().stream().map(EffectUse::name).filter(name -> !isNamed(name, id)).filter(name -> {
            String other = Catalogue.EFFECTS.find(name).map(Vocabulary.Entry::id).orElse(name);
            boolean otherLook = Catalogue.LOOKS.has(other) && !Catalogue.FRAMINGS.has(other) && !mono.contains(other);
            return (look && otherLook) || (mono.contains(id) && mono.contains(other));
        }).toList();
    }

    private static Work.Asked which(Target what) {
        return new Work.Asked(
                Question.WHICH_EFFECT, Optional.empty(), OFFERED
                        .stream().<Work.Option>map(
                                id -> new Work.Option.Wishes(new Choice(id, List.of(new Wish.Effect(what, id, new Amount.Unsaid())))))
                        .toList());
    }

    /// The question which effect is meant.
    static Work.Asked some(Wish.SomeEffect wish) {
        return which(wish.what());
    }

    /// Takes effects off; how a picture is turned, mirrored or cropped stays unless it is named.
    void plain(Target what, Optional<String> id) {
        Target meant = what instanceof Target.Unsaid || isEffects(what) ? new Target.Whole() : what;
        boolean done = false;
        List<Visual> visuals = meant instanceof Target.Whole
                ? Stream.concat(work.now().shots().stream(), work.now().overlays().stream()).toList()
                : work.visuals(meant, Need.VISUAL);
        for (Visual visual : visuals) {
            List<String> off = visual.effects().stream().map(EffectUse::name)
                    .filter(name -> id.map(one -> isNamed(name, one)).orElse(!Catalogue.FRAMINGS.has(name) || Catalogue.LOOKS.has(name)))
                    .distinct().toList();
            for (String name : off) {
                done |= work.edit(new Edit.RemoveEffect(visual.id(), name));
            }
        }
        if (!done && id.filter("grain"::equals).isPresent() && !visuals.isEmpty()) {
            // Nobody has put it there: it is that of the camera.
            effect(new Wish.Effect(what, "denoise", new Amount.Unsaid()));
        } else if (!done && id.isPresent() && !visuals.isEmpty()) {
            work.note(Note.Kind.ALREADY_SO, id.get());
        }
    }

    private static boolean isEffects(Target what) {
        return (what instanceof Target.All(Kind kind) && kind == Kind.EFFECT)
                || (what instanceof Target.The(Kind one) && one == Kind.EFFECT);
    }

    void table(Wish.Table wish) {
        List<Scene.File> tables = new Files(work).find(wish.file(), file -> file.kind() == Scene.Kind.TABLE, false);
        Scene.File table = tables.stream().findFirst().orElseThrow(Work.Missing::new);
        for (Visual visual : visuals(wish.what())) {
            set(visual, "lut", Map.of("table", new Parameter.File(table.source())));
        }
    }

    /// Gives all shots an effect with this strength, unless they have it.
    void all(String effect, String parameter, double value) {
        for (Visual visual : work.now().shots()) {
            if (visual.effects().stream().noneMatch(use -> isNamed(use.name(), effect))) {
                set(visual, effect, Map.of(parameter, new Parameter.Scalar(value)));
            }
        }
    }

    /// Whether nothing of its colours was touched.
    static boolean isUntouched(Visual visual) {
        return visual.effects().stream().allMatch(use -> Catalogue.FRAMINGS.has(use.name()));
    }

    /// The segment without an effect, if it has it.
    void without(SegmentId id, String effect) {
        work.now().visual(id).stream().flatMap(visual -> visual.effects().stream()).map(EffectUse::name)
                .filter(name -> isNamed(name, effect)).toList().forEach(name -> work.edit(new Edit.RemoveEffect(id, name)));
    }
}
