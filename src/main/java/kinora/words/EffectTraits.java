package kinora.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import kinora.compose.Vocabulary;
import kinora.timeline.EffectUse;
import kinora.timeline.Parameter;

/// What is different about the effects of a picture or clip: what one sees of tones and framings, the name of any other.
final class EffectTraits {
    /// Differences below are none.
    private static final double NONE = 0.0005;

    private final Messages messages;
    private final Naming naming;
    private final Spoken spoken;

    EffectTraits(Messages messages, Naming naming) {
        this.messages = messages;
        this.naming = naming;
        this.spoken = new Spoken(messages);
    }

    List<Trait> of(List<EffectUse> was, List<EffectUse> is) {
        List<Trait> traits = new ArrayList<>();
        SequencedMap<String, EffectUse> old = byName(was);
        SequencedMap<String, EffectUse> now = byName(is);
        now.forEach((name, use) -> {
            EffectUse before = old.get(name);
            if (before == null) {
                traits.add(come(use));
            }
        });
        new TreeMap<>(old).forEach((name, use) -> {
            if (!now.containsKey(name)) {
                traits.add(gone(use));
            }
        });
        new TreeMap<>(now).forEach((name, use) -> {
            EffectUse before = old.get(name);
            if (before != null && !before.equals(use)) {
                traits.add(changed(before, use));
            }
        });
        return traits;
    }

    private static SequencedMap<String, EffectUse> byName(List<EffectUse> uses) {
        SequencedMap<String, EffectUse> names = new LinkedHashMap<>();
        uses.forEach(use -> names.put(use.name(), use));
        return names;
    }

    private Trait come(EffectUse use) {
        return tone(use.name(), Optional.of(0.0), amount(use)).or(() -> framed(use)).orElseGet(() -> named(use));
    }

    private Trait gone(EffectUse use) {
        return tone(use.name(), amount(use), Optional.of(0.0)).or(() -> unframed(use.name()))
                .orElseGet(() -> Trait.of("reply.effect-off", naming.entry(use.name())));
    }

    private Trait changed(EffectUse was, EffectUse is) {
        Optional<Double> amount = amount(is);
        return tone(is.name(), amount(was), amount).or(() -> framed(is))
                .orElseGet(() -> amount.filter(now -> !amount(was).equals(amount))
                        .map(now -> Trait.of("reply.effect-at", naming.entry(is.name()), spoken.percent(Math.round(now * 1000))))
                        .orElseGet(() -> Trait.of("reply.effect-set", naming.entry(is.name()))));
    }

    private Trait named(EffectUse use) {
        if (entry(use.name(), "looks").isEmpty()) {
            return Trait.of("reply.effect-on", naming.entry(use.name()));
        }
        return amount(use).filter(_ -> use.parameters().containsKey("amount"))
                .map(amount -> Trait.of("reply.look-on-at", naming.entry(use.name()), spoken.percent(Math.round(amount * 1000))))
                .orElseGet(() -> Trait.of("reply.look-on", naming.entry(use.name())));
    }

    /// More or less of what everybody has a word for; nothing of other effects, and of amounts that change over time.
    private Optional<Trait> tone(String name, Optional<Double> was, Optional<Double> is) {
        if (was.isEmpty() || is.isEmpty() || Math.abs(was.get() - is.get()) < NONE) {
            return Optional.empty();
        }
        boolean own = Math.abs(is.get()) < NONE;
        boolean more = is.get() > was.get();
        String key = switch (name) {
            case "brightness", "exposure" -> own ? "reply.brightness-own" : more ? "reply.brighter" : "reply.darker";
            case "contrast" -> own ? "reply.contrast-own" : more ? "reply.contrast-more" : "reply.contrast-less";
            case "saturation", "vibrance" -> own ? "reply.colours-own" : more ? "reply.colours-more" : "reply.colours-less";
            case "warmth" -> own ? "reply.warmth-own" : more ? "reply.warmer" : "reply.cooler";
            default -> "";
        };
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(own ? Trait.of(key) : Trait.of(key, signed(name, is.get())));
    }

    private String signed(String name, double value) {
        String size = name.equals("exposure")
                ? messages.say("amount.stops", Spoken.number(Math.abs(value)))
                : spoken.percent(Math.round(Math.abs(value) * 1000));
        return (value > 0 ? "+" : "−") + size;
    }

    /// What a framing does now.
    private Optional<Trait> framed(EffectUse use) {
        return Optional.ofNullable(switch (use.name()) {
            case "mirror" -> Trait.of("reply.mirrored");
            case "flip-vertical" -> Trait.of("reply.flipped");
            case "rotate-right" -> Trait.of("reply.turned-right");
            case "rotate-left" -> Trait.of("reply.turned-left");
            case "rotate-180" -> Trait.of("reply.turned-round");
            case "black-and-white" -> amount(use).orElse(0.0) > 1 - NONE ? Trait.of("reply.without-colour") : null;
            case "straighten" -> tilted(number(use, "angle").orElse(0.0));
            case "crop" -> cropped(use);
            default -> null;
        });
    }

    private static Optional<Trait> unframed(String name) {
        return Optional.ofNullable(switch (name) {
            case "mirror", "flip-vertical" -> Trait.of("reply.mirrored-not");
            case "rotate-right", "rotate-left", "rotate-180", "straighten" -> Trait.of("reply.turned-not");
            case "black-and-white" -> Trait.of("reply.with-colour");
            case "crop" -> Trait.of("reply.cropped-not");
            default -> null;
        });
    }

    private Trait tilted(double angle) {
        String size = messages.say("amount.degrees", Spoken.number(Math.abs(angle)));
        return Math.abs(angle) < NONE
                ? Trait.of("reply.turned-not")
                : Trait.of(angle > 0 ? "reply.tilted-right" : "reply.tilted-left", size);
    }

    private Trait cropped(EffectUse use) {
        List<String> sides = new ArrayList<>();
        BiConsumer<String, String> side = (key, name) -> number(use, name).filter(share -> share > NONE)
                .ifPresent(share -> sides.add(messages.say(key, spoken.percent(Math.round(share * 1000)))));
        side.accept("reply.crop-left", "left");
        side.accept("reply.crop-right", "right");
        side.accept("reply.crop-top", "top");
        side.accept("reply.crop-bottom", "bottom");
        return sides.isEmpty()
                ? Trait.of("reply.cropped-not")
                : Trait.of("reply.cropped", String.join(messages.say("describe.comma"), sides));
    }

    /// How much there is of an effect that has an amount; nothing where it changes over time.
    private static Optional<Double> amount(EffectUse use) {
        return number(use, use.name().equals("exposure") ? "stops" : "amount");
    }

    /// The number that is given, or the one that is usual.
    private static Optional<Double> number(EffectUse use, String name) {
        Parameter given = use.parameters().get(name);
        if (given != null) {
            return given instanceof Parameter.Scalar(double value) ? Optional.of(value) : Optional.empty();
        }
        return List.of("effects", "looks", "framings").stream().flatMap(kind -> entry(use.name(), kind).stream())
                .flatMap(entry -> entry.parameters().stream()).filter(Vocabulary.Parameter.Amount.class::isInstance)
                .map(Vocabulary.Parameter.Amount.class::cast).filter(amount -> amount.name().equals(name))
                .map(Vocabulary.Parameter.Amount::usual).findFirst();
    }

    private static Optional<Vocabulary.Entry> entry(String name, String kind) {
        return Vocabulary.of(kind).stream().flatMap(vocabulary -> vocabulary.entries().stream())
                .filter(entry -> entry.id().equals(name) || entry.aliases().contains(name)).findFirst();
    }
}
