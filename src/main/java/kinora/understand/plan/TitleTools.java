package kinora.understand.plan;

import static kinora.understand.plan.ToolUse.choice;
import static kinora.understand.plan.ToolUse.decimal;
import static kinora.understand.plan.ToolUse.id;
import static kinora.understand.plan.ToolUse.ids;
import static kinora.understand.plan.ToolUse.ms;
import static kinora.understand.plan.ToolUse.optional;
import static kinora.understand.plan.ToolUse.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Extras;
import kinora.timeline.Limits;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.understand.Amount;
import kinora.understand.LanguageModel.Parameter;
import kinora.understand.Wish;

/// Tools for words on the picture.
final class TitleTools {
    private static final long TITLE_MS = 3_000;
    private static final List<String> WEIGHTS = List.of("regular", "medium", "semi-bold", "bold");

    private TitleTools() {}

    static final List<ToolUse> ALL = List.of(
            ToolUse.of("add_title", "Writes words on the picture. Styles: " + styles(), TitleTools::add,
                    words("text", Limits.MAX_TEXT, "to the letter as the person said it; lines are separated by a line break"),
                    optional(style()), ms("start_ms", 0, "from when"), optional(ms("duration_ms", 100, "how long; 3000 without it")),
                    optional(position()), optional(colour()), optional(size()), optional(weight())),
            ToolUse.of("set_text", "Makes a title say something else.",
                    (work, given) -> work.edit(new Edit.SetText(given.id("id"), given.words("text"))), id(),
                    words("text", Limits.MAX_TEXT, "all that it then says")),
            ToolUse.of("set_style", "Changes how titles look; what is not given stays. The styles are those of add_title.",
                    TitleTools::restyle, ids("titles"), optional(style()), optional(position()), optional(colour()), optional(size()),
                    optional(weight())));

    private static String styles() {
        return Catalogue.TITLES.entries().stream().map(entry -> entry.id() + ": " + entry.about().english())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Parameter style() {
        return choice("style", Tooling.names(Catalogue.TITLES), "which one");
    }

    private static Parameter position() {
        List<String> places = Catalogue.TITLES.entries().stream().flatMap(entry -> entry.parameters().stream())
                .filter(Vocabulary.Parameter.Word.class::isInstance).map(Vocabulary.Parameter.Word.class::cast)
                .filter(word -> word.name().equals("position")).flatMap(word -> word.words().stream()).distinct().sorted().toList();
        return choice("position", places, "where it stands");
    }

    private static Parameter colour() {
        return words("colour", 7, "of the letters, as #rrggbb");
    }

    private static Parameter size() {
        return decimal("size", 0.015, 0.4, "of the letters, as a share of the film's height; most styles have 0.04 to 0.1");
    }

    private static Parameter weight() {
        return choice("weight", WEIGHTS, "of the letters");
    }

    private static Wish.TitleLook look(Given given) {
        Amount size = given.has("size") ? new Amount.To(given.decimal("size", 0.06), Amount.Unit.PLAIN) : new Amount.Unsaid();
        return new Wish.TitleLook(given.find("colour").map(Tooling::colour), given.find("position"), size, given.find("weight"),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void add(Work work, Given given) {
        String style = given.find("style").orElse("title");
        long from = work.now().snap(given.whole("start_ms", 0));
        long end = work.now().pictureEndMs();
        if (end > 0 && from >= end) {
            throw new Given.Wrong("start_ms must be before the end of the film, " + end);
        }
        long wished = from + given.whole("duration_ms", TITLE_MS);
        long to = work.now().snap(end > 0 ? Math.min(end, wished) : wished);
        if (to <= from) {
            throw new Given.Wrong("duration_ms is shorter than a frame");
        }
        SegmentId id = work.fresh();
        TimeRange range = TimeRange.between(from, to);
        TitleLooks looks = new TitleLooks(work);
        StyleUse use = looks.free(looks.styled(StyleUse.of(style), look(given)), range);
        if (work.edit(new Edit.AddTitle(new Title(id, range, "", given.words("text"), use, Extras.none()), Optional.empty()))) {
            work.about(List.of(id));
        }
    }

    private static void restyle(Work work, Given given) {
        TitleLooks looks = new TitleLooks(work);
        for (SegmentId id : given.ids("ids")) {
            Title title = work.now().title(id).orElseThrow(() -> new Given.Wrong(id + " is no title"));
            StyleUse named = given.find("style").map(style -> TitleLooks.another(title.style(), style)).orElse(title.style());
            work.edit(new Edit.SetStyle(id, looks.styled(named, look(given))));
        }
    }
}
