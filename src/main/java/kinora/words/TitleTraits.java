package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import kinora.compose.Vocabulary;
import kinora.timeline.Parameter;
import kinora.timeline.Title;

/// What is different about a title.
final class TitleTraits {
    private final Messages messages;
    private final Spoken spoken;
    private final Naming naming;

    TitleTraits(Messages messages, Naming naming) {
        this.messages = messages;
        this.spoken = new Spoken(messages);
        this.naming = naming;
    }

    /// @param alone whether it moved by itself, and not along with the shot below it
    List<Trait> of(Title was, Title is, boolean alone) {
        List<Trait> traits = new ArrayList<>();
        if (!was.text().equals(is.text())) {
            traits.add(Trait.of("reply.text", Naming.clipped(is.text()), Naming.clipped(was.text())));
        }
        if (!was.style().name().equals(is.style().name())) {
            traits.add(Trait.of("reply.style", naming.entry(is.style().name())));
        }
        TreeSet<String> names = new TreeSet<>(was.style().parameters().keySet());
        names.addAll(is.style().parameters().keySet());
        for (String name : names) {
            Optional<Parameter> old = Optional.ofNullable(was.style().parameters().get(name));
            Optional<Parameter> now = Optional.ofNullable(is.style().parameters().get(name));
            if (!old.equals(now)) {
                traits.add(parameter(is, name, old, now));
            }
        }
        if (was.range().durationMs() != is.range().durationMs() || was.range().startMs() != is.range().startMs()) {
            Trait seen = Trait.of("reply.seen", spoken.time(is.range().startMs()), spoken.time(is.range().endMs()));
            traits.add(alone ? seen : Trait.following(seen.key(), seen.values().toArray()));
        }
        return traits;
    }

    private Trait parameter(Title title, String name, Optional<Parameter> was, Optional<Parameter> is) {
        if (name.equals("size")) {
            double old = number(title, was);
            double now = number(title, is);
            return old > 0 && now > 0
                    ? Trait.of("reply.title-looks", messages.say(now > old ? "reply.bigger" : "reply.smaller", Spoken.number(now / old)))
                    : Trait.of("reply.title-other");
        }
        String word = is.map(TitleTraits::word).orElse("");
        if (word.isEmpty()) {
            return Trait.of("reply.title-usual", messages.say(known(name)));
        }
        return look(name, word).map(said -> Trait.of("reply.title-looks", said)).orElseGet(
                () -> name.equals("accent") ? Trait.of("reply.accent", Shape.named(messages, word)) : Trait.of("reply.title-other"));
    }

    /// How a title looks in which it differs from others of its style.
    List<String> looks(Title title) {
        List<String> looks = new ArrayList<>();
        title.style().parameters().forEach((name, value) -> look(name, word(value)).ifPresent(looks::add));
        return looks;
    }

    /// What is said of a title behind “is now”: several are one sentence.
    private Optional<String> look(String name, String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return switch (name) {
            case "colour" -> Optional.of(messages.say("reply.colour", Shape.named(messages, word)));
            case "position" -> Optional.of(messages.say("reply.title-at", messages.say("reply.at." + word)));
            case "weight" -> Optional.of(messages.say("reply.weight", messages.say("reply.weight." + word)));
            case "font" -> Optional.of(messages.say("reply.font", messages.say("reply.font." + word)));
            default -> Optional.empty();
        };
    }

    private static String known(String name) {
        return switch (name) {
            case "colour" -> "reply.usual-colour";
            case "accent" -> "reply.usual-accent";
            case "position" -> "reply.usual-position";
            case "weight" -> "reply.usual-weight";
            case "font" -> "reply.usual-font";
            default -> "reply.usual-look";
        };
    }

    private static String word(Parameter parameter) {
        return parameter instanceof Parameter.Word(String value) ? value : "";
    }

    /// The value, or what the style has.
    private static double number(Title title, Optional<Parameter> parameter) {
        if (parameter.isPresent() && parameter.get() instanceof Parameter.Scalar(double value)) {
            return value;
        }
        return Vocabulary.of("titles").orElseThrow().entries().stream()
                .filter(entry -> entry.id().equals(title.style().name()) || entry.aliases().contains(title.style().name()))
                .flatMap(entry -> entry.parameters().stream())
                .filter(one -> one instanceof Vocabulary.Parameter.Amount amount && amount.name().equals("size"))
                .mapToDouble(one -> one instanceof Vocabulary.Parameter.Amount amount ? amount.usual() : 0).findFirst().orElse(0);
    }
}
