package kinora.compose.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.compose.Vocabulary;
import kinora.media.ColourLut;
import kinora.media.Treatment;
import kinora.timeline.EffectUse;
import kinora.timeline.Keyframes;
import kinora.timeline.Keyframes.Keyframe;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;

/// The effects of one segment, resolved: names, aliases and looks to treatments, values to integers. What changes nothing is left out.
///
/// @param onPicture what is done in preparation, in order
/// @param changing what is done to the prepared picture of each frame after that, in order: from the first effect on that changes over time
/// @param onFrame what is done to each frame after that, in order
/// @param faults what of it cannot be done
public record Chain(List<Treatment> onPicture, List<Moving> changing, List<Moving> onFrame, List<Fault> faults) {

    /// Why an effect cannot be used.
    public sealed interface Fault {
        /// There is none of that name.
        record Unknown(String name) implements Fault {}

        /// It has no such parameter.
        ///
        /// @param allowed the parameters that it has
        record UnknownParameter(String effect, String parameter, List<String> allowed) implements Fault {
            public UnknownParameter {
                allowed = List.copyOf(allowed);
            }
        }

        /// A parameter cannot have that value.
        record OutOfRange(String effect, EffectParameter parameter, String found) implements Fault {}

        /// A parameter changes over time, which this entry cannot: what frames a picture stands still.
        record Animated(String effect, String parameter) implements Fault {}

        /// It needs a lookup table, and none is named.
        record NoTable(String effect, String parameter) implements Fault {}

        /// The lookup table that is named is not there.
        record MissingTable(String effect, String parameter, String name) implements Fault {}
    }

    public Chain {
        onPicture = List.copyOf(onPicture);
        changing = List.copyOf(changing);
        onFrame = List.copyOf(onFrame);
        faults = List.copyOf(faults);
    }

    /// Effects that need no lookup tables, in order of application.
    public static Chain of(List<EffectUse> uses) {
        return of(uses, Map.of());
    }

    /// The effects in order of application.
    ///
    /// @param tables the lookup tables that are there
    public static Chain of(List<EffectUse> uses, Map<MediaRef, ColourLut> tables) {
        List<Treatment> onPicture = new ArrayList<>();
        List<Moving> changing = new ArrayList<>();
        List<Moving> onFrame = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (EffectUse use : uses) {
            Optional<Effect> effect = Effects.find(use.name());
            if (effect.isEmpty()) {
                faults.add(new Fault.Unknown(use.name()));
                continue;
            }
            List<Keyframes<Integer>> values = values(effect.get(), use, faults);
            Optional<ColourLut> table = table(effect.get(), use, tables, faults);
            if (effect.get().needsTable() && table.isEmpty()) {
                continue;
            }
            for (Moving moving : movings(effect.get(), values, table)) {
                if (moving.isNeutral()) {
                    continue;
                }
                switch (Effects.find(moving.effect()).orElseThrow().work()) {
                    case Work.Colour _,Work.Spatial _ -> {
                        if (changing.isEmpty() && moving.isStill()) {
                            onPicture.add(moving.at(0));
                        } else {
                            changing.add(moving);
                        }
                    }
                    case Work.OnFrame _ -> onFrame.add(moving);
                    case Work.Look _ -> throw new IllegalArgumentException("a look in a look: " + moving.effect());
                }
            }
        }
        return new Chain(onPicture, changing, onFrame, faults);
    }

    /// What is done to frames of a size.
    ///
    /// @throws IllegalArgumentException when a treatment is not one of frames
    public static List<FrameEffect> onFrames(List<Treatment> treatments, int width, int height) {
        List<FrameEffect> effects = new ArrayList<>();
        for (Treatment treatment : treatments) {
            Effect effect = Effects.find(treatment.effect()).orElseThrow();
            if (!(effect.work() instanceof Work.OnFrame(var function))) {
                throw new IllegalArgumentException(effect.id() + " is not done to frames");
            }
            effects.add(function.of(new Settings(effect, treatment.values(), 64 * height, treatment.lut()), width, height));
        }
        return effects;
    }

    /// Whether how far one of them reaches is told in shares of the canvas' height.
    public static boolean reaches(List<Treatment> treatments) {
        return treatments.stream().flatMap(treatment -> Effects.find(treatment.effect()).orElseThrow().parameters().stream())
                .anyMatch(parameter -> parameter.unit() == Unit.HEIGHT);
    }

    private static List<Moving> movings(Effect effect, List<Keyframes<Integer>> values, Optional<ColourLut> table) {
        return switch (effect.work()) {
            case Work.Colour _,Work.Spatial _,Work.OnFrame _ -> List.of(new Moving(effect.id(), values, table));
            case Work.Look(List<Step> steps) -> steps.stream().map(step -> step.moving(values.getFirst())).toList();
        };
    }

    private static List<Keyframes<Integer>> values(Effect effect, EffectUse use, List<Fault> faults) {
        Map<String, EffectParameter> known = effect.parameters().stream()
                .collect(Collectors.toMap(EffectParameter::id, parameter -> parameter));
        use.parameters().keySet().stream().filter(given -> !known.containsKey(given) && !isTable(effect, given))
                .forEach(given -> faults.add(new Fault.UnknownParameter(use.name(), given,
                        effect.entry().parameters().stream().map(Vocabulary.Parameter::name).toList())));
        List<Keyframes<Integer>> values = new ArrayList<>();
        for (EffectParameter parameter : effect.parameters()) {
            values.add(course(use, parameter, faults));
        }
        return values;
    }

    private static boolean isTable(Effect effect, String parameter) {
        return effect.needsTable() && parameter.equals(effect.table());
    }

    private static Optional<ColourLut> table(Effect effect, EffectUse use, Map<MediaRef, ColourLut> tables, List<Fault> faults) {
        if (!effect.needsTable()) {
            return Optional.empty();
        }
        return switch (use.parameters().get(effect.table())) {
            case Parameter.File(MediaRef file) -> {
                Optional<ColourLut> table = Optional.ofNullable(tables.get(file));
                if (table.isEmpty()) {
                    faults.add(new Fault.MissingTable(use.name(), effect.table(), file.called()));
                }
                yield table;
            }
            case Parameter.Scalar _,Parameter.Word _,Parameter.Animated _ -> noTable(effect, use, faults);
            case null -> noTable(effect, use, faults);
        };
    }

    private static Optional<ColourLut> noTable(Effect effect, EffectUse use, List<Fault> faults) {
        faults.add(new Fault.NoTable(use.name(), effect.table()));
        return Optional.empty();
    }

    private static Keyframes<Integer> course(EffectUse use, EffectParameter parameter, List<Fault> faults) {
        return switch (use.parameters().get(parameter.id())) {
            case Parameter.Scalar(double value) -> Keyframes.still(parts(value, use, parameter, faults));
            case Parameter.Word(String word) ->
                Keyframes.still(EffectParameter.parts(fault(parameter, faults, new Fault.OutOfRange(use.name(), parameter, word))));
            case Parameter.File(MediaRef file) -> Keyframes
                    .still(EffectParameter.parts(fault(parameter, faults, new Fault.OutOfRange(use.name(), parameter, file.called()))));
            case Parameter.Animated(Keyframes<Double> frames) -> course(frames, use, parameter, faults);
            case null -> Keyframes.still(EffectParameter.parts(parameter.standard()));
        };
    }

    /// In millionths; of keyframes nearer to each other than that, the first counts.
    private static Keyframes<Integer> course(Keyframes<Double> frames, EffectUse use, EffectParameter parameter, List<Fault> faults) {
        List<Keyframe<Integer>> course = new ArrayList<>();
        for (Keyframe<Double> frame : frames.frames()) {
            double at = EffectParameter.parts(frame.at()) / (double) EffectParameter.PARTS;
            int value = parts(frame.value(), use, parameter, faults);
            if (course.isEmpty() || course.getLast().at() < at) {
                course.add(new Keyframe<>(at, value, frame.easing()));
            }
        }
        return new Keyframes<>(course);
    }

    private static int parts(double value, EffectUse use, EffectParameter parameter, List<Fault> faults) {
        double allowed = parameter.allows(value)
                ? value
                : fault(parameter, faults, new Fault.OutOfRange(use.name(), parameter, plain(value)));
        return EffectParameter.parts(allowed);
    }

    private static double fault(EffectParameter parameter, List<Fault> faults, Fault fault) {
        faults.add(fault);
        return parameter.standard();
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
