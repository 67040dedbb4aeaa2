package kinora.compose.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.media.Treatment;
import kinora.timeline.EffectUse;
import kinora.timeline.Parameter;

/// The effects of one segment, resolved: names, aliases and looks to treatments, values to integers. What changes nothing is left out.
///
/// @param onPicture what is done in preparation, in order
/// @param onFrame what is done to each frame after that, in order
/// @param faults what of it cannot be done
public record Chain(List<Treatment> onPicture, List<Treatment> onFrame, List<Fault> faults) {

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

        /// A parameter changes over time, which this effect cannot.
        record Animated(String effect, String parameter) implements Fault {}
    }

    public Chain {
        onPicture = List.copyOf(onPicture);
        onFrame = List.copyOf(onFrame);
        faults = List.copyOf(faults);
    }

    /// The effects in order of application.
    public static Chain of(List<EffectUse> uses) {
        List<Treatment> onPicture = new ArrayList<>();
        List<Treatment> onFrame = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (EffectUse use : uses) {
            Optional<Effect> effect = Effects.find(use.name());
            if (effect.isEmpty()) {
                faults.add(new Fault.Unknown(use.name()));
                continue;
            }
            for (Treatment treatment : treatments(effect.get(), values(effect.get(), use, faults))) {
                add(treatment, onPicture, onFrame);
            }
        }
        return new Chain(onPicture, onFrame, faults);
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
            effects.add(function.of(new Settings(effect, treatment.values(), 64 * height), width, height));
        }
        return effects;
    }

    /// Whether how far one of them reaches is told in shares of the canvas' height.
    public static boolean reaches(List<Treatment> treatments) {
        return treatments.stream().flatMap(treatment -> Effects.find(treatment.effect()).orElseThrow().parameters().stream())
                .anyMatch(parameter -> parameter.unit() == Unit.HEIGHT);
    }

    private static void add(Treatment treatment, List<Treatment> onPicture, List<Treatment> onFrame) {
        Effect effect = Effects.find(treatment.effect()).orElseThrow();
        if (!effect.isNeutral(treatment.values())) {
            switch (effect.work()) {
                case Work.Colour _,Work.Spatial _ -> onPicture.add(treatment);
                case Work.OnFrame _ -> onFrame.add(treatment);
                case Work.Look _ -> throw new IllegalArgumentException("a look in a look: " + effect.id());
            }
        }
    }

    private static List<Treatment> treatments(Effect effect, List<Integer> values) {
        return switch (effect.work()) {
            case Work.Colour _,Work.Spatial _,Work.OnFrame _ -> List.of(new Treatment(effect.id(), values));
            case Work.Look(List<Step> steps) -> {
                double share = values.getFirst() / (double) EffectParameter.PARTS;
                yield steps.stream().map(step -> step.at(share)).toList();
            }
        };
    }

    private static List<Integer> values(Effect effect, EffectUse use, List<Fault> faults) {
        Map<String, EffectParameter> known = effect.parameters().stream()
                .collect(Collectors.toMap(EffectParameter::id, parameter -> parameter));
        use.parameters().keySet().stream().filter(given -> !known.containsKey(given)).forEach(given -> faults
                .add(new Fault.UnknownParameter(use.name(), given, effect.parameters().stream().map(EffectParameter::id).toList())));
        List<Integer> values = new ArrayList<>();
        for (EffectParameter parameter : effect.parameters()) {
            values.add(EffectParameter.parts(value(use, parameter, faults)));
        }
        return values;
    }

    private static double value(EffectUse use, EffectParameter parameter, List<Fault> faults) {
        return switch (use.parameters().get(parameter.id())) {
            case Parameter.Scalar(double value) when parameter.allows(value) -> value;
            case Parameter.Scalar(double value) -> fault(parameter, faults, new Fault.OutOfRange(use.name(), parameter, plain(value)));
            case Parameter.Word(String word) -> fault(parameter, faults, new Fault.OutOfRange(use.name(), parameter, word));
            case Parameter.Animated _ -> fault(parameter, faults, new Fault.Animated(use.name(), parameter.id()));
            case null -> parameter.standard();
        };
    }

    private static double fault(EffectParameter parameter, List<Fault> faults, Fault fault) {
        faults.add(fault);
        return parameter.standard();
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
