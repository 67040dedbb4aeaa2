package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Parameter;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// How words look: style, colour, size, weight, place.
record TitleLooks(Work work) {

    /// Where other words stand at the same place and time, new ones stand elsewhere.
    StyleUse free(StyleUse use, TimeRange range) {
        List<String> taken = work.now().titles().stream().filter(title -> title.range().overlaps(range))
                .map(title -> position(title.style())).toList();
        boolean said = use.parameters().containsKey("position");
        if (said || !taken.contains(position(use)) || !takes(use.name(), "position")) {
            return use;
        }
        return List.of("bottom", "top", "centre", "lower-start").stream().filter(place -> !taken.contains(place)).findFirst()
                .map(place -> with(use, "position", new Parameter.Word(place))).orElse(use);
    }

    private static String position(StyleUse use) {
        return use.parameters().get("position") instanceof Parameter.Word(String word) ? word : usualWord(use.name(), "position");
    }

    private static String usualWord(String style, String parameter) {
        return Catalogue.TITLES.find(style).stream().flatMap(entry -> entry.parameters().stream())
                .filter(one -> one instanceof Vocabulary.Parameter.Word word && word.name().equals(parameter))
                .map(one -> ((Vocabulary.Parameter.Word) one).words().getFirst()).findFirst().orElse("");
    }

    private static boolean takes(String style, String parameter) {
        return Catalogue.TITLES.find(style).stream().flatMap(entry -> entry.parameters().stream())
                .anyMatch(one -> one.name().equals(parameter));
    }

    private static StyleUse with(StyleUse use, String name, Parameter value) {
        SortedMap<String, Parameter> parameters = new TreeMap<>(use.parameters());
        parameters.put(name, value);
        return new StyleUse(use.name(), parameters);
    }

    /// A style with what is said of it; what a style cannot have is told.
    StyleUse styled(StyleUse use, Wish.TitleLook look) {
        StyleUse changed = use;
        if (look.colour().isPresent()) {
            SortedMap<String, Parameter> parameters = new TreeMap<>(changed.parameters());
            parameters.remove("color");
            changed = with(new StyleUse(changed.name(), parameters), "colour", new Parameter.Word(look.colour().get()));
        }
        if (look.position().isPresent() && takes(use.name(), "position")) {
            changed = with(changed, "position", new Parameter.Word(look.position().get()));
        }
        if (look.accent().isPresent() && takes(use.name(), "accent")) {
            changed = with(changed, "accent", new Parameter.Word(look.accent().get()));
        }
        if (look.font().isPresent()) {
            if (List.of("sans", "serif").contains(look.font().get())) {
                changed = with(changed, "font", new Parameter.Word(look.font().get()));
            } else {
                work.unmet(Topic.FONT, look.font().get());
            }
        }
        return weighed(sized(changed, look.size()), look.weight());
    }

    private StyleUse sized(StyleUse use, Amount size) {
        Optional<Vocabulary.Parameter.Amount> scale = Catalogue.TITLES.find(use.name()).flatMap(entry -> Catalogue.number(entry, "size"));
        if (size instanceof Amount.Unsaid || scale.isEmpty()) {
            return use;
        }
        double usual = scale.get().usual();
        double current = use.parameters().get("size") instanceof Parameter.Scalar(double value) ? value : usual;
        if (size instanceof Amount.Like(Target other)) {
            current = work.find(other, Need.TITLE).stream().flatMap(id -> work.now().title(id).stream()).findFirst()
                    .map(title -> title.style().parameters().get("size") instanceof Parameter.Scalar(double value)
                            ? value
                            : Catalogue.TITLES.find(title.style().name()).flatMap(entry -> Catalogue.number(entry, "size"))
                                    .map(Vocabulary.Parameter.Amount::usual).orElse(usual))
                    .orElse(current);
        }
        Measure measure = new Measure(0.015, Math.min(scale.get().most(), 0.4), usual, new Measure.Steps(1.18, 1.3, 1.7),
                new Measure.Steps(0.86, 0.75, 0.55));
        Amount said = size instanceof Amount.To(double value, Amount.Unit unit)
                && (unit == Amount.Unit.PIXELS || (unit == Amount.Unit.PLAIN && value > 1))
                        ? new Amount.To(value / work.draft().canvas().height(), Amount.Unit.PLAIN)
                        : size;
        double value = Math.round(Math.clamp(measure.of(said, current), measure.least(), measure.most()) * 10_000) / 10_000.0;
        return with(use, "size", new Parameter.Scalar(value));
    }

    private static StyleUse weighed(StyleUse use, Optional<String> weight) {
        if (weight.isEmpty()) {
            return use;
        }
        List<String> weights = List.of("regular", "medium", "semi-bold", "bold");
        String current = use.parameters().get("weight") instanceof Parameter.Word(String word) ? word : usualWord(use.name(), "weight");
        int at = Math.max(0, weights.indexOf(current));
        String wanted = switch (weight.get()) {
            case "+" -> weights.get(weights.size() - 1);
            case "-" -> weights.get(Math.max(0, at >= 2 ? 0 : at - 1));
            case "light", "thin" -> "regular";
            case String named -> weights.contains(named) ? named : "bold";
        };
        return wanted.equals(current) ? use : with(use, "weight", new Parameter.Word(wanted));
    }

    void restyle(Wish.Restyle wish) {
        new Titling(work).titles(wish.what()).forEach(title -> dressed(title, wish.style(), wish.look()));
    }

    /// Gives a title another style, or what is said of its looks.
    void dressed(Title title, Optional<String> named, Wish.TitleLook look) {
        Optional<String> style = named.flatMap(name -> Catalogue.TITLES.find(name).map(Vocabulary.Entry::id));
        if (named.isPresent() && style.isEmpty()) {
            work.unmet(Topic.TEXT_STYLE, named.get());
        }
        StyleUse use = style.map(name -> another(title.style(), name)).orElse(title.style());
        StyleUse changed = styled(use, look);
        if (!changed.equals(title.style())) {
            work.edit(new Edit.SetStyle(title.id(), changed));
        }
        look.caps().ifPresent(caps -> cased(title, caps));
    }

    /// Another style keeps the colour and the letters that were chosen, and has its own place and size.
    static StyleUse another(StyleUse use, String name) {
        SortedMap<String, Parameter> kept = new TreeMap<>();
        use.parameters().forEach((parameter, value) -> {
            boolean keeps = List.of("colour", "color", "font").contains(parameter) && (takes(name, parameter) || parameter.equals("color"));
            if (keeps) {
                kept.put(parameter, value);
            }
        });
        return new StyleUse(name, kept);
    }

    private void cased(Title title, boolean caps) {
        String text = caps ? title.text().toUpperCase(Locale.ROOT) : sentence(title.text());
        if (!text.equals(title.text())) {
            work.edit(new Edit.SetText(title.id(), text));
        }
    }

    private static String sentence(String text) {
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
        String lower = text.toLowerCase(Locale.ROOT);
        return shouting && !lower.isEmpty() ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1) : lower;
    }
}
