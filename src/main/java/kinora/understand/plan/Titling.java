package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Extras;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// Words on the picture.
record Titling(Work work) {
    private static final long TITLE_MS = 3_000;
    private static final long CAPTION_MS = 4_000;
    /// The longest that words stay over one picture when nobody says.
    private static final long MOST_MS = 6_000;

    void add(Wish.AddTitle wish) {
        Optional<String> style = wish.style().flatMap(name -> Catalogue.TITLES.find(name).map(Vocabulary.Entry::id));
        boolean countdown = style.filter("countdown"::equals).isPresent();
        String text = wish.text().filter(words -> !words.isBlank()).or(() -> countdown ? Optional.of("3") : Optional.empty())
                .orElseThrow(() -> what(wish));
        if (style.filter("chapter"::equals).isPresent() && wish.place() instanceof Place.Beside) {
            new Ordering(work).card(new Wish.Card(Optional.empty(), Optional.of(text), style, wish.place(), wish.length()));
            return;
        }
        String id = style.orElse(usual(wish.place(), text));
        Placing.Spot spot = spot(wish, id, text);
        long end = work.now().pictureEndMs();
        long from = work.now().snap(Math.clamp(spot.fromMs(), 0, Math.max(0, end - 100)));
        long to = work.now().snap(end > 0 ? Math.min(spot.toMs(), end) : spot.toMs());
        if (to <= from) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        SegmentId made = work.fresh();
        StyleUse use = styled(StyleUse.of(id), wish.look());
        TimeRange range = TimeRange.between(from, to);
        String written = wish.look().caps().orElse(false) ? text.toUpperCase(Locale.ROOT) : text;
        if (work.edit(new Edit.AddTitle(new Title(made, range, "", shortened(written), free(use, range), Extras.none()), Optional.empty()))) {
            work.about(List.of(made));
        }
    }

    private static String shortened(String text) {
        return text.length() > 4_000 ? text.substring(0, 4_000) : text;
    }

    private Work.Asked what(Wish.AddTitle wish) {
        List<Work.Option> options = new ArrayList<>();
        String title = work.draft().title();
        if (!title.isBlank() && work.draft().segments().noneMatch(segment -> segment instanceof Title one && one.text().equals(title))) {
            options.add(new Work.Option.Wishes(new Choice(title,
                    List.of(new Wish.AddTitle(Optional.of(title), wish.place(), wish.style(), wish.look(), wish.length())))));
        }
        return new Work.Asked(Question.WHAT_TEXT, Optional.empty(), options);
    }

    /// Lines of a script, one over each shot.
    void script(List<String> lines) {
        int shots = work.now().shots().size();
        List<String> said = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < Math.min(shots, said.size()); i++) {
            add(new Wish.AddTitle(Optional.of(said.get(i).strip()), new Place.Over(new Target.Nth(Kind.SHOT, i + 1)), Optional.of("caption"),
                    Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
        if (said.size() > shots) {
            work.note(Note.Kind.SHORTENED, Integer.toString(said.size() - shots));
        }
    }

    /// The style that suits where nobody named one.
    private static String usual(Place place, String text) {
        return switch (place) {
            case Place.Unsaid _,Place.First _,Place.Last _ -> text.length() > 60 ? "caption" : "title";
            case Place.Over(Target target) when target instanceof Target.Whole -> "caption";
            case Place _ -> text.length() > 28 ? "caption" : "title";
        };
    }

    private Placing.Spot spot(Wish.AddTitle wish, String style, String text) {
        long usual = lasting(wish, style, text);
        Placing placing = new Placing(work);
        Place place = wish.place() instanceof Place.Unsaid ? unsaid(style) : wish.place();
        Placing.Spot spot = placing.spot(place, usual).orElse(new Placing.Spot(0, usual, false));
        if (spot.set()) {
            return spot;
        }
        if (!(wish.length() instanceof Amount.Unsaid)) {
            boolean last = place instanceof Place.Last;
            return new Placing.Spot(last ? Math.max(0, spot.toMs() - usual) : spot.fromMs(), last ? spot.toMs() : spot.fromMs() + usual, true);
        }
        boolean over = place instanceof Place.Over || place instanceof Place.Number;
        return over ? new Placing.Spot(spot.fromMs(), Math.min(spot.toMs(), spot.fromMs() + Math.max(usual, MOST_MS)), false) : spot;
    }

    /// Where words of a style stand when nobody says: those that end a film at its end, a name where somebody speaks, else after what stands there already.
    private Place unsaid(String style) {
        if (style.equals("credits") || style.equals("end-card")) {
            return new Place.Last();
        }
        if (style.equals("lower-third") && !work.now().clips().isEmpty()) {
            Target clip = work.now().clips().stream().filter(one -> work.now().file(one).filter(file -> file.speech()).isPresent()).findFirst()
                    .<Target>map(one -> new Target.Nth(Kind.SHOT, work.now().index(one.id()) + 1)).orElse(new Target.Nth(Kind.SHOT, 1));
            return new Place.Over(clip);
        }
        return new Place.First();
    }

    private long lasting(Wish.AddTitle wish, String style, String text) {
        int lines = (int) text.lines().count();
        long usual = switch (style) {
            // Each line is seen for at least 2.5 s while it rolls.
            case "credits" -> Math.max(4_000, 3_000 + 400L * lines);
            case "countdown" -> 1_000L * number(text);
            case "caption", "boxed" -> CAPTION_MS;
            case "typewriter" -> Math.max(TITLE_MS, 110L * text.length());
            default -> Math.max(TITLE_MS, Math.min(MOST_MS, 60L * text.length()));
        };
        return wish.length() instanceof Amount.Unsaid
                ? usual
                : Math.max(200, Math.round(new Measure(200, 3_600_000, usual, Measure.LENGTH.more(), Measure.LENGTH.less()).bounded(wish.length(), usual)));
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 1, 60);
        } catch (NumberFormatException e) {
            return 3;
        }
    }

    /// Where other words stand at the same place and time, new ones stand elsewhere.
    private StyleUse free(StyleUse use, TimeRange range) {
        List<String> taken = work.now().titles().stream().filter(title -> title.range().overlaps(range)).map(title -> position(title.style())).toList();
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
        return Catalogue.TITLES.find(style).stream().flatMap(entry -> entry.parameters().stream()).anyMatch(one -> one.name().equals(parameter));
    }

    private static StyleUse with(StyleUse use, String name, Parameter value) {
        SortedMap<String, Parameter> parameters = new TreeMap<>(use.parameters());
        parameters.put(name, value);
        return new StyleUse(use.name(), parameters);
    }

    /// A style with what is said of it; what a style cannot have is told.
    private StyleUse styled(StyleUse use, Wish.TitleLook look) {
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
                    .map(title -> title.style().parameters().get("size") instanceof Parameter.Scalar(double value) ? value
                            : Catalogue.TITLES.find(title.style().name()).flatMap(entry -> Catalogue.number(entry, "size")).map(Vocabulary.Parameter.Amount::usual).orElse(usual))
                    .orElse(current);
        }
        Measure measure = new Measure(0.015, Math.min(scale.get().most(), 0.4), usual, new Measure.Steps(1.18, 1.3, 1.7), new Measure.Steps(0.86, 0.75, 0.55));
        Amount said = size instanceof Amount.To(double value, Amount.Unit unit) && (unit == Amount.Unit.PIXELS || (unit == Amount.Unit.PLAIN && value > 1))
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
        return with(use, "weight", new Parameter.Word(wanted));
    }

    private List<Title> titles(Target what) {
        Target meant = what instanceof Target.Unsaid ? new Target.The(Kind.TITLE) : what;
        List<Title> found = work.find(meant, Need.TITLE).stream().flatMap(id -> work.now().title(id).stream()).toList();
        if (found.isEmpty() && work.unmet().isEmpty()) {
            work.unmet(Topic.NOT_THERE, Pointing.words(what));
        }
        return found;
    }

    void restyle(Wish.Restyle wish) {
        for (Title title : titles(wish.what())) {
            Optional<String> style = wish.style().flatMap(name -> Catalogue.TITLES.find(name).map(Vocabulary.Entry::id));
            if (wish.style().isPresent() && style.isEmpty()) {
                work.unmet(Topic.TEXT_STYLE, wish.style().get());
            }
            StyleUse use = style.map(name -> another(title.style(), name)).orElse(title.style());
            StyleUse changed = styled(use, wish.look());
            if (!changed.equals(title.style())) {
                work.edit(new Edit.SetStyle(title.id(), changed));
            }
            if (wish.look().caps().isPresent()) {
                cased(title, wish.look().caps().get());
            }
        }
    }

    /// Another style keeps the colour and the letters that were chosen, and has its own place and size.
    private static StyleUse another(StyleUse use, String name) {
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

    void text(Wish.Text wish) {
        if (wish.replaces().isPresent()) {
            replace(wish, wish.replaces().get());
            return;
        }
        boolean none = work.now().titles().isEmpty();
        if (none && wish.append() == Wish.Text.Append.NO && isTitle(wish.what())) {
            add(new Wish.AddTitle(Optional.of(wish.text()), new Place.First(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
            return;
        }
        for (Title title : titles(wish.what())) {
            String text = switch (wish.append()) {
                case NO -> wish.text();
                case BEFORE -> joined(wish.text(), title.text());
                case AFTER -> joined(title.text(), wish.text());
            };
            write(title, text);
        }
    }

    private static boolean isTitle(Target what) {
        return what instanceof Target.Unsaid || (what instanceof Target.The(Kind kind) && (kind == Kind.TITLE || kind == Kind.OPENING));
    }

    private void write(Title title, String text) {
        if (text.isBlank()) {
            work.edit(new Edit.Remove(title.id()));
        } else if (!text.equals(title.text())) {
            work.edit(new Edit.SetText(title.id(), shortened(text)));
        }
    }

    /// Punctuation and signs without spaces between words stand close.
    private static String joined(String one, String other) {
        boolean close = other.isEmpty() || one.isEmpty() || !Character.isLetterOrDigit(other.codePointAt(0)) || other.codePointAt(0) >= 0x2E80
                || one.codePointBefore(one.length()) >= 0x2E80 || Character.isWhitespace(one.codePointBefore(one.length()));
        return close ? one + other : one + " " + other;
    }

    private void replace(Wish.Text wish, String part) {
        List<Title> meant = wish.what() instanceof Target.Unsaid ? List.of() : titles(wish.what());
        List<Title> with = meant.stream().filter(title -> found(title.text(), part).isPresent()).toList();
        List<Title> all = with.isEmpty() ? work.now().titles().stream().filter(title -> found(title.text(), part).isPresent()).toList() : with;
        if (all.isEmpty()) {
            work.unmet(Topic.NOT_THERE, part);
            return;
        }
        work.about(all.stream().map(Title::id).toList());
        for (Title title : all) {
            int[] place = found(title.text(), part).orElseThrow();
            String old = title.text().substring(place[0], place[1]);
            String text = title.text().substring(0, place[0]) + alike(old, wish.text()) + title.text().substring(place[1]);
            write(title, wish.text().isEmpty() ? tidy(text) : text);
        }
    }

    private static String tidy(String text) {
        String single = text;
        while (single.contains("  ")) {
            single = single.replace("  ", " ");
        }
        return single.strip();
    }

    /// As the words before: begun with a capital, or all capitals.
    private static String alike(String old, String text) {
        if (text.isEmpty() || old.isEmpty() || !Character.isUpperCase(old.codePointAt(0)) || !text.equals(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        boolean all = old.length() > 1 && old.equals(old.toUpperCase(Locale.ROOT));
        return all ? text.toUpperCase(Locale.ROOT) : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// Where a part stands in a text: from and to. `#year` is the first number of four digits.
    private static Optional<int[]> found(String text, String part) {
        if (part.equals("#year")) {
            for (int i = 0; i + 4 <= text.length(); i++) {
                if (text.substring(i, i + 4).chars().allMatch(Character::isDigit)) {
                    return Optional.of(new int[] {i, i + 4});
                }
            }
            return Optional.empty();
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
        return part.isEmpty() || at < 0 || at + part.length() > text.length() ? Optional.empty() : Optional.of(new int[] {at, at + part.length()});
    }
}
