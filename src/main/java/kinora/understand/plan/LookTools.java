package kinora.understand.plan;

import static kinora.understand.plan.ToolUse.choice;
import static kinora.understand.plan.ToolUse.decimal;
import static kinora.understand.plan.ToolUse.file;
import static kinora.understand.plan.ToolUse.ids;
import static kinora.understand.plan.ToolUse.ms;
import static kinora.understand.plan.ToolUse.optional;
import static kinora.understand.plan.ToolUse.words;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

import kinora.compose.Corner;
import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Camera;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.understand.Amount;
import kinora.understand.LanguageModel.Kind;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// Tools for how pictures look, move and follow each other.
final class LookTools {
    private static final long TRANSITION_MS = 500;
    private static final int MOST_SETTINGS = 16;

    private LookTools() {}

    static final List<ToolUse> ALL = List.of(
            ToolUse.of("set_effect", "Gives pictures an effect, look or framing. " + effects(), LookTools::effect, ids("pictures"),
                    choice("name", Tooling.names(Catalogue.EFFECTS), "which one"),
                    optional(decimal("amount", -1e6, 1e6, "its first number; the usual one without it")),
                    optional(new kinora.understand.LanguageModel.Parameter("settings", "more of its numbers and words, each as name=value",
                            new Kind.Many(new Kind.Words(100), MOST_SETTINGS), false))),
            ToolUse.of("remove_effect", "Takes an effect off pictures.",
                    (work, given) -> given.ids("ids").forEach(id -> work.edit(new Edit.RemoveEffect(id, given.words("name")))),
                    ids("pictures"), words("name", Limits.MAX_NAME, "as it is listed")),
            ToolUse.of("set_camera",
                    "Moves the camera over pictures: zoom 1 is the whole picture, 1.2 nearer; x and y 0 to 1 say what stands in the middle. Without the ends it stands still.",
                    LookTools::camera, ids("pictures"), optional(decimal("zoom", 0.05, Limits.MAX_ZOOM, "at its start")),
                    optional(decimal("x", 0, 1, "0 left, 1 right")), optional(decimal("y", 0, 1, "0 top, 1 bottom")),
                    optional(decimal("end_zoom", 0.05, Limits.MAX_ZOOM, "at its end")), optional(decimal("end_x", 0, 1, "at its end")),
                    optional(decimal("end_y", 0, 1, "at its end")),
                    optional(decimal("rotation", -360, 360, "degrees clockwise, throughout"))),
            ToolUse.of("set_fit", "Says how pictures of another shape meet the film's.",
                    (work, given) -> given.ids("ids")
                            .forEach(id -> work.edit(new Edit.SetFit(id, ToolUse.constant(Fit.class, given.words("fit"))))),
                    ids("pictures"),
                    choice("fit", ToolUse.words(Fit.values()), "cover crops, contain shows all, blur_fill shows all over a blurred copy")),
            ToolUse.of("set_transition", "Joins two shots that follow each other. " + transitions(),
                    (work, given) -> work.edit(new Edit.SetTransition(given.id("left"), given.id("right"), given.words("name"),
                            given.whole("duration_ms", TRANSITION_MS), Easing.LINEAR)),
                    words("left", Limits.MAX_NAME, "id of the first"), words("right", Limits.MAX_NAME, "id of the next"),
                    choice("name", Tooling.names(Catalogue.TRANSITIONS), "which one"), optional(ms("duration_ms", 1, "how long"))),
            ToolUse.of("set_all_transitions", "Joins all shots with one transition; the names are those of set_transition.",
                    (work, given) -> work.edit(
                            new Edit.SetAllTransitions(given.words("name"), given.whole("duration_ms", TRANSITION_MS), Easing.LINEAR)),
                    choice("name", Tooling.names(Catalogue.TRANSITIONS), "which one"), optional(ms("duration_ms", 1, "how long"))),
            ToolUse.of("remove_transition", "Makes the border between two shots a cut.",
                    (work, given) -> work.edit(new Edit.RemoveTransition(given.id("left"), given.id("right"))),
                    words("left", Limits.MAX_NAME, "id of the first"), words("right", Limits.MAX_NAME, "id of the next")),
            ToolUse.of("add_overlay", "Lays a picture or clip at hand over the film: a logo, a picture in the picture.", LookTools::overlay,
                    file("file"), optional(choice("position", Corner.words(), "where")),
                    optional(decimal("size", 0.02, 1, "share of the film's width")), optional(decimal("opacity", 0.02, 1, "1 hides all")),
                    optional(ms("start_ms", 0, "from when")), optional(ms("end_ms", 1, "until when"))));

    private static String effects() {
        return Catalogue.EFFECTS.entries().stream().map(entry -> entry.id() + Tooling.told(entry))
                .collect(Collectors.joining(", ", "What each takes: ", "."));
    }

    private static String transitions() {
        return Catalogue.TRANSITIONS.entries().stream().map(entry -> entry.id() + ": " + entry.about().english())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static void effect(Work work, Given given) {
        String name = given.words("name");
        Vocabulary.Entry entry = Catalogue.EFFECTS.chosen(name).orElseThrow(() -> new Given.Wrong("there is no effect " + name));
        SortedMap<String, Parameter> parameters = Tooling.settings(entry, given.list("settings"));
        if (given.has("amount")) {
            Vocabulary.Parameter.Amount strength = Catalogue.strength(entry).orElseThrow(() -> new Given.Wrong(name + " has no amount"));
            parameters.put(strength.name(), Tooling.number(strength, Double.toString(given.decimal("amount", 0))));
        }
        for (SegmentId id : given.ids("ids")) {
            work.edit(new Edit.SetEffect(id, new EffectUse(name, parameters, Extras.none())));
        }
    }

    private static void camera(Work work, Given given) {
        double rotation = given.decimal("rotation", 0);
        Camera from = new Camera(given.decimal("x", 0.5), given.decimal("y", 0.5), given.decimal("zoom", 1), rotation);
        Camera to = new Camera(given.decimal("end_x", from.centerX()), given.decimal("end_y", from.centerY()),
                given.decimal("end_zoom", from.zoom()), rotation);
        Keyframes<Camera> moved = from.equals(to) ? Keyframes.still(from) : Showing.soft(from, to);
        given.ids("ids").forEach(id -> work.edit(new Edit.SetCamera(id, moved)));
    }

    private static void overlay(Work work, Given given) {
        Scene.File file = Tooling.file(work, given.words("file"), Files::isSeen);
        new Overlays(work).lay(file, new Wish.Overlay(new Target.Unsaid(), given.find("position"), amount(given, "size"),
                amount(given, "opacity"), Tooling.between(given)));
    }

    private static Amount amount(Given given, String name) {
        return given.decimal(name).isPresent() ? new Amount.To(given.decimal(name, 1) * 100, Amount.Unit.PERCENT) : new Amount.Unsaid();
    }
}
