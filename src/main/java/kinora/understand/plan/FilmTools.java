package kinora.understand.plan;

import static kinora.understand.plan.ToolUse.choice;
import static kinora.understand.plan.ToolUse.decimal;
import static kinora.understand.plan.ToolUse.ms;
import static kinora.understand.plan.ToolUse.optional;
import static kinora.understand.plan.ToolUse.whole;
import static kinora.understand.plan.ToolUse.words;

import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.understand.Wish;

/// Tools for the film as a whole.
final class FilmTools {
    private static final long SHORTEST_SHOT_MS = 400;

    private FilmTools() {}

    static final List<ToolUse> ALL = List.of(
            ToolUse.of("set_film_title", "Names the film; nothing is written on the picture.",
                    (work, given) -> work.edit(new Edit.SetFilmTitle(given.words("title"))), words("title", Limits.MAX_NAME, "its name")),
            ToolUse.of("set_film_gain", "Makes all that is heard louder or softer together; 0 is silent.",
                    (work, given) -> work.edit(new Edit.SetFilmGain((int) given.whole("percent", 100) * 10)),
                    whole("percent", 0, Limits.MAX_GAIN_PERMILLE / 10, "100 is as the sounds are")),
            ToolUse.of("set_canvas",
                    "Changes the size or shape of the film (vertical: 1080 x 1920), its frames a second or its background.",
                    FilmTools::canvas, optional(whole("width", Limits.MIN_SIDE, Limits.MAX_SIDE, "pixels, even")),
                    optional(whole("height", Limits.MIN_SIDE, Limits.MAX_SIDE, "pixels, even")),
                    optional(decimal("fps", Limits.MIN_FPS, Limits.MAX_FPS, "frames a second")),
                    optional(words("background", 7, "colour behind pictures, as #rrggbb"))),
            ToolUse.of("set_total_duration", "Makes the film exactly this long by making all shots longer or shorter in proportion.",
                    (work, given) -> work.edit(new Edit.SetTotalDuration(given.whole("duration_ms", 0), SHORTEST_SHOT_MS)),
                    ms("duration_ms", 1, "length of the film")),
            ToolUse.of("remove_all", "Removes everything of one kind.",
                    (work, given) -> work.edit(new Edit.RemoveAll(ToolUse.constant(Edit.Kind.class, given.words("kind")))),
                    choice("kind", words(Edit.Kind.values()), "what goes")));

    private static void canvas(Work work, Given given) {
        Canvas now = work.draft().canvas();
        Optional<Integer> background = given.find("background").map(Tooling::rgb);
        if (given.has("width") || given.has("height")) {
            long width = given.whole("width", now.width());
            long height = given.whole("height", now.height());
            new Canvases(work)
                    .canvas(new Wish.Canvas(Optional.of(width / 2 * 2 + "x" + height / 2 * 2), Optional.empty(), Optional.empty()));
        }
        Canvas sized = work.draft().canvas();
        FrameRate rate = given.has("fps") ? FrameRate.of(given.decimal("fps", sized.rate().perSecond())) : sized.rate();
        Canvas changed = new Canvas(sized.width(), sized.height(), rate, background.orElse(sized.backgroundRgb()));
        if (!changed.equals(sized)) {
            work.edit(new Edit.SetCanvas(changed));
        }
    }
}
