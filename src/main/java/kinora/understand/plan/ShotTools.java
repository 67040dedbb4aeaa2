package kinora.understand.plan;

import static kinora.understand.plan.ToolUse.choice;
import static kinora.understand.plan.ToolUse.decimal;
import static kinora.understand.plan.ToolUse.file;
import static kinora.understand.plan.ToolUse.flag;
import static kinora.understand.plan.ToolUse.id;
import static kinora.understand.plan.ToolUse.ids;
import static kinora.understand.plan.ToolUse.ms;
import static kinora.understand.plan.ToolUse.optional;
import static kinora.understand.plan.ToolUse.whole;
import static kinora.understand.plan.ToolUse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.LanguageModel.Kind;
import kinora.understand.LanguageModel.Parameter;
import kinora.understand.Scene;

/// Tools for what is shown, and when.
final class ShotTools {
    private static final double SLOWEST = Limits.MIN_SPEED_PERMILLE / 1000.0;
    private static final double FASTEST = Limits.MAX_SPEED_PERMILLE / 1000.0;
    private static final int MOST_SPANS = 200;

    private ShotTools() {}

    static final List<ToolUse> ALL = List.of(
            ToolUse.of("insert_shot", "Puts a photo or clip at hand, or a plain colour, among the shots. Give file or colour.",
                    ShotTools::insert, optional(file("file")), optional(words("colour", 7, "as #rrggbb")),
                    optional(whole("position", 1, Limits.MAX_SEGMENTS, "the number that the shot then has; without it the last")),
                    optional(ms("duration_ms", 100, "how long it lasts"))),
            ToolUse.of("remove", "Takes segments out: shots, titles, sounds, overlays.",
                    (work, given) -> given.ids("ids").forEach(id -> work.edit(new Edit.Remove(id))), ids("what goes")),
            ToolUse.of("move_shot", "Moves a shot of the main track to another place.",
                    (work, given) -> work.edit(new Edit.MoveShot(given.id("id"), (int) given.whole("position", 1) - 1)), id(),
                    whole("position", 1, Limits.MAX_SEGMENTS, "the number that it then has")),
            ToolUse.of("move_to", "Moves a title, sound or overlay in time.",
                    (work, given) -> work.edit(new Edit.MoveTo(given.id("id"), given.whole("start_ms", 0), Optional.empty())), id(),
                    ms("start_ms", 0, "where it then starts")),
            ToolUse.of("reorder", "Puts all shots of the main track into this order.",
                    (work, given) -> work.edit(new Edit.Reorder(given.ids("ids"))), ids("every shot, in the new order")),
            ToolUse.of("trim",
                    "Cuts this much off the start and the end of a clip or sound; negative gives back what the source still has.",
                    (work, given) -> work.edit(new Edit.Trim(given.id("id"), given.whole("off_start_ms", 0), given.whole("off_end_ms", 0))),
                    id(), optional(ms("off_start_ms", -Limits.MAX_FILM_MS, "off its start")),
                    optional(ms("off_end_ms", -Limits.MAX_FILM_MS, "off its end"))),
            ToolUse.of("set_duration", "Makes photos, titles, clips or sounds last so long; of clips and sounds the end is cut off.",
                    ShotTools::lasting, ids("what lasts so long"), ms("duration_ms", 1, "how long each lasts")),
            ToolUse.of("split", "Cuts a segment in two.",
                    (work, given) -> work.edit(new Edit.Split(given.id("id"), given.whole("at_ms", 0))), id(),
                    ms("at_ms", 0, "where in the film")),
            ToolUse.of("retime", "Plays clips or sounds at another speed: 2 is twice as fast, negative is backwards.", ShotTools::retime,
                    ids("clips or sounds"), decimal("speed", -FASTEST, FASTEST, "not between -0.1 and 0.1"),
                    optional(flag("keep_pitch", "whether voices stay as high as they are; they do without it"))),
            ToolUse.of("repeat", "Shows a clip several times, one after the other.",
                    (work, given) -> work.edit(new Edit.Repeat(given.id("id"), (int) given.whole("times", 2))), id(),
                    whole("times", 2, 100, "how often it is then shown")),
            ToolUse.of("freeze", "Holds the picture that a clip shows at a time, then lets it go on.",
                    (work, given) -> work.edit(new Edit.Freeze(given.id("id"), given.whole("at_ms", 0), given.whole("duration_ms", 1))),
                    id(), ms("at_ms", 0, "where in the film"), ms("duration_ms", 1, "how long it holds")),
            ToolUse.of("keep_spans", "Keeps only these parts of a clip or sound.", ShotTools::keep, id(),
                    new Parameter("spans_ms", "milliseconds of its source: from, to, from, to, …",
                            new Kind.Many(new Kind.Whole(0, Limits.MAX_SOURCE_MS), MOST_SPANS), true)),
            ToolUse.of("replace_media", "Shows or plays another file in the place of a segment's own; all else stays.", ShotTools::replace,
                    id(), file("file")),
            ToolUse.of("rename", "Calls a segment something else; nothing is written on the picture.",
                    (work, given) -> work.edit(new Edit.Rename(given.id("id"), given.words("name"))), id(),
                    words("name", Limits.MAX_NAME, "its name")),
            ToolUse.of("rebuild",
                    "Makes a new film of the files at hand in the place of all there is: chooses, orders and cuts, with music. Only when a new film or reel is asked for.",
                    (work, given) -> {
                        throw new IllegalStateException("a reel is told by who has the files");
                    }, optional(choice("style", kinora.reel.Styles.names(), "kind of film")),
                    optional(decimal("seconds", 1, 3600, "how long it is")), optional(whole("shots", 1, 1000, "most shots")),
                    optional(choice("order", List.of("given", "time", "name", "best"), "order of the shots")),
                    optional(choice("cuts", List.of("hard", "soft"), "how shots follow each other")),
                    optional(choice("camera", List.of("none", "gentle", "full"), "how much the camera moves")),
                    optional(words("title", Limits.MAX_NAME, "words over its beginning; none for no title")), optional(words("music",
                            Limits.MAX_NAME, "name of a music file at hand, none, or a style: " + String.join(", ", SoundTools.STYLES)))));

    private static void insert(Work work, Given given) {
        if (given.has("file") == given.has("colour")) {
            throw new Given.Wrong("give either file or colour");
        }
        int last = work.now().shots().size();
        int index = (int) Math.min(given.whole("position", last + 1L) - 1, last);
        SegmentId id = work.fresh();
        Visual shot = given.has("file")
                ? new Showing(work).shot(id, Tooling.file(work, given.words("file"), Files::isSeen), index)
                : new Showing(work).card(id, Tooling.colour(given.words("colour")), 3_000);
        long lasting = work.now().snap(given.whole("duration_ms", shot.range().durationMs()));
        boolean clip = !View.isStill(shot) && shot.sourceLengthMs() > 0;
        long possible = clip ? Math.min(lasting, work.now().snap(Math.max(shot.sourceLengthMs(), shot.range().durationMs()))) : lasting;
        if (work.edit(new Edit.InsertShot(index, shot.withRange(new TimeRange(0, Math.max(1, possible)))))) {
            work.about(List.of(id));
        }
    }

    private static void lasting(Work work, Given given) {
        long wanted = given.whole("duration_ms", 1);
        for (SegmentId id : given.ids("ids")) {
            Optional<Segment> there = work.draft().find(id);
            boolean plain = there.isEmpty() || there.get() instanceof Title
                    || (there.get() instanceof Visual visual && View.isStill(visual));
            work.edit(plain
                    ? new Edit.SetDuration(id, wanted, Edit.Edge.END)
                    : new Edit.Trim(id, 0, there.get().range().durationMs() - wanted));
        }
    }

    private static void retime(Work work, Given given) {
        int permille = (int) Math.round(given.decimal("speed", 1) * 1000);
        if (Math.abs(permille) < Limits.MIN_SPEED_PERMILLE) {
            throw new Given.Wrong("speed must not be between -" + SLOWEST + " and " + SLOWEST);
        }
        Speed.Pitch pitch = given.flag("keep_pitch", true) ? Speed.Pitch.KEPT : Speed.Pitch.FOLLOWS;
        given.ids("ids").forEach(id -> work.edit(new Edit.Retime(id, new Speed(permille, Optional.empty(), pitch))));
    }

    private static void keep(Work work, Given given) {
        List<Long> edges = given.numbers("spans_ms");
        List<TimeRange> spans = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i += 2) {
            long from = edges.get(i);
            long to = edges.get(i + 1);
            if (from > Limits.MAX_FILM_MS || to <= from || to - from > Limits.MAX_FILM_MS || (i > 0 && from < edges.get(i - 1))) {
                throw new Given.Wrong("spans_ms must rise: from, to, from, to");
            }
            spans.add(TimeRange.between(from, to));
        }
        if (edges.size() % 2 != 0) {
            throw new Given.Wrong("spans_ms must be pairs");
        }
        work.edit(new Edit.KeepSpans(given.id("id"), spans));
    }

    private static void replace(Work work, Given given) {
        Segment segment = work.draft().find(given.id("id")).orElseThrow(() -> new Given.Wrong("there is no segment " + given.words("id")));
        boolean seen = segment instanceof Visual;
        Scene.File by = Tooling.file(work, given.words("file"), seen ? Files::isSeen : Files::isHeard);
        if (segment instanceof Visual visual) {
            new Adding(work).show(visual, by);
        } else {
            work.edit(new Edit.ReplaceMedia(segment.id(), by.source(), 0, Math.max(0, by.durationMs()), Showing.name(by.name())));
        }
    }
}
