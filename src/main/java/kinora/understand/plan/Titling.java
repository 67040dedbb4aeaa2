package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Extras;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.understand.Amount;
import kinora.understand.Moment;
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
        String text = wish.text().filter(words -> !words.isBlank())
                .or(() -> countdown ? Optional.of(counted(wish.length())) : Optional.empty()).orElseThrow(() -> what(wish));
        if (style.filter("chapter"::equals).isPresent() && wish.place() instanceof Place.Beside) {
            new Adding(work).card(new Wish.Card(Optional.empty(), Optional.of(text), style, wish.place(), wish.length()));
            return;
        }
        if (wish.place() instanceof Place.Over(Target target) && each(target)) {
            over(target, wish, text);
            return;
        }
        Optional<Title> same = wish.place() instanceof Place.From
                ? work.now().titles().stream().filter(title -> title.text().equalsIgnoreCase(text)).findFirst()
                : Optional.empty();
        if (same.isPresent()) {
            new Placing(work).move(same.get(), wish.place());
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
        StyleUse use = new TitleLooks(work).styled(StyleUse.of(id), wish.look());
        TimeRange range = TimeRange.between(from, to);
        String written = wish.look().caps().orElse(false) ? text.toUpperCase(Locale.ROOT) : text;
        if (work.edit(new Edit.AddTitle(
                new Title(made, range, "", shortened(written), new TitleLooks(work).free(use, range), Extras.none()), Optional.empty()))) {
            work.about(List.of(made));
        }
    }

    /// Whether each of several is meant, and not the time from the first to the last of them.
    private static boolean each(Target target) {
        return switch (target) {
            case Target.All _,Target.Both _,Target.Others _,Target.Except _,Target.Having _ -> true;
            default -> false;
        };
    }

    /// The same words on each of several shots.
    private void over(Target target, Wish.AddTitle wish, String text) {
        List<Integer> shots = work.find(target, Need.SHOT).stream().map(id -> work.now().index(id)).filter(at -> at >= 0).sorted().toList();
        List<SegmentId> made = new ArrayList<>();
        for (int at : shots) {
            Target shot = new Target.Nth(Kind.SHOT, at + 1);
            add(new Wish.AddTitle(Optional.of(text), new Place.Over(shot), wish.style(), wish.look(), wish.length()));
            made.addAll(work.current());
        }
        work.about(made);
    }

    /// From which number it is counted down: a second each.
    private static String counted(Amount length) {
        return length instanceof Amount.To(double ms, Amount.Unit unit) && unit == Amount.Unit.MILLISECONDS && ms >= 2_000 && ms <= 60_000
                ? Long.toString(Math.round(ms / 1000))
                : "3";
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
            add(new Wish.AddTitle(Optional.of(said.get(i).strip()), new Place.Over(new Target.Nth(Kind.SHOT, i + 1)),
                    Optional.of("caption"), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
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
            return new Placing.Spot(last ? Math.max(0, spot.toMs() - usual) : spot.fromMs(), last ? spot.toMs() : spot.fromMs() + usual,
                    true);
        }
        if (place instanceof Place.Over(Target target) && target instanceof Target.Run) {
            return spot;
        }
        boolean over = place instanceof Place.Over || place instanceof Place.Nth;
        return over ? new Placing.Spot(spot.fromMs(), Math.min(spot.toMs(), spot.fromMs() + Math.max(usual, MOST_MS)), false) : spot;
    }

    /// Where words of a style stand when nobody says: those that end a film at its end, a name where somebody speaks, else after what stands there already.
    private Place unsaid(String style) {
        if (style.equals("credits") || style.equals("end-card")) {
            return new Place.Last();
        }
        if (style.equals("lower-third") && !work.now().clips().isEmpty()) {
            Target clip = work.now().clips().stream().filter(one -> work.now().file(one).filter(file -> file.speech()).isPresent())
                    .findFirst().<Target>map(one -> new Target.Nth(Kind.SHOT, work.now().index(one.id()) + 1))
                    .orElse(new Target.Nth(Kind.SHOT, 1));
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
                : Math.max(200, Math.round(new Measure(200, 3_600_000, usual, Measure.LENGTH.more(), Measure.LENGTH.less())
                        .bounded(wish.length(), (double) usual)));
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 1, 60);
        } catch (NumberFormatException e) {
            return 3;
        }
    }

    List<Title> titles(Target what) {
        Target meant = what instanceof Target.Unsaid ? new Target.The(Kind.TITLE) : what;
        List<Title> found = work.find(meant, Need.TITLE).stream().flatMap(id -> work.now().title(id).stream()).toList();
        if (found.isEmpty() && work.unmet().isEmpty()) {
            work.unmet(Topic.NOT_THERE, Pointing.words(what));
        }
        return found;
    }

    void text(Wish.Text wish) {
        if (wish.replaces().isPresent()) {
            replace(wish, wish.replaces().get());
            return;
        }
        boolean none = work.now().titles().isEmpty();
        if (none && wish.append() == Wish.Text.Append.NO && isTitle(wish.what())) {
            add(new Wish.AddTitle(Optional.of(wish.text()), new Place.First(), Optional.empty(), Wish.TitleLook.UNSAID,
                    new Amount.Unsaid()));
            return;
        }
        if (wish.append() == Wish.Text.Append.NO && wish.what() instanceof Target.The(Kind kind)
                && (kind == Kind.CLOSING || kind == Kind.OPENING)
                && new Pointing(work, work.now(), Need.TITLE).find(wish.what()) instanceof Found.None) {
            Place end = kind == Kind.CLOSING ? new Place.Last() : new Place.First();
            add(new Wish.AddTitle(Optional.of(wish.text()), end, Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
            return;
        }
        if (wish.append() == Wish.Text.Append.NO && wish.what() instanceof Target.At(Kind kind, Moment.Edge(Target of, boolean _))
                && new Pointing(work, work.now(), Need.TITLE).find(wish.what()) instanceof Found.None) {
            Optional<String> style = kind == Kind.CAPTION ? Optional.of("caption") : Optional.empty();
            add(new Wish.AddTitle(Optional.of(wish.text()), new Place.Over(of), style, Wish.TitleLook.UNSAID, new Amount.Unsaid()));
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
        boolean close = other.isEmpty() || one.isEmpty() || !Character.isLetterOrDigit(other.codePointAt(0))
                || other.codePointAt(0) >= 0x2E80 || one.codePointBefore(one.length()) >= 0x2E80
                || Character.isWhitespace(one.codePointBefore(one.length()));
        return close ? one + other : one + " " + other;
    }

    private void replace(Wish.Text wish, String part) {
        List<Title> meant = wish.what() instanceof Target.Unsaid ? List.of() : titles(wish.what());
        List<Title> with = meant.stream().filter(title -> found(title.text(), part).isPresent()).toList();
        List<Title> all = with.isEmpty()
                ? work.now().titles().stream().filter(title -> found(title.text(), part).isPresent()).toList()
                : with;
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
                    return Optional.of(new int[]{i, i + 4});
                }
            }
            return Optional.empty();
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
        return part.isEmpty() || at < 0 || at + part.length() > text.length()
                ? Optional.empty()
                : Optional.of(new int[]{at, at + part.length()});
    }

    /// A title of the film, or the name of a shot.
    void rename(Wish.Rename wish) {
        boolean film = wish.what() instanceof Target.Whole || wish.what() instanceof Target.Unsaid;
        if (film) {
            String name = Showing.name(wish.name().strip());
            if (!name.equals(work.draft().title())) {
                work.edit(new Edit.SetFilmTitle(name));
            }
            return;
        }
        for (SegmentId id : work.find(wish.what(), Need.ANY)) {
            if (work.draft().find(id).filter(Title.class::isInstance).isPresent()) {
                text(new Wish.Text(wish.what(), wish.name(), Optional.empty(), Wish.Text.Append.NO));
            } else {
                work.edit(new Edit.Rename(id, Showing.name(wish.name().strip())));
            }
        }
    }
}
