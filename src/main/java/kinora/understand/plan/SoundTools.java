package kinora.understand.plan;

import static kinora.understand.plan.ToolUse.choice;
import static kinora.understand.plan.ToolUse.file;
import static kinora.understand.plan.ToolUse.flag;
import static kinora.understand.plan.ToolUse.id;
import static kinora.understand.plan.ToolUse.ids;
import static kinora.understand.plan.ToolUse.ms;
import static kinora.understand.plan.ToolUse.optional;
import static kinora.understand.plan.ToolUse.whole;

import java.util.List;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.music.score.Styles;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Visual;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Wish;

/// Tools for what is heard.
final class SoundTools {
    private static final long SHORTEST_MS = 100;
    /// Styles of music that the plan makes.
    static final List<String> STYLES = Styles.names().stream().filter(style -> MusicPlan.style(Optional.of(style)).equals(style)).toList();

    private SoundTools() {}

    static final List<ToolUse> ALL = List.of(ToolUse.of("add_sound",
            "Plays music, a voice or a sound. Give file, or style for music that is made to the length of the film; without times music lies under all of it in the place of what is there.",
            SoundTools::add, optional(file("file")), optional(choice("style", STYLES, "kind of music that is made")),
            optional(ms("start_ms", 0, "from when")), optional(ms("end_ms", 1, "until when"))),
            ToolUse.of("set_gain", "Makes sounds, or the own sound of clips, louder or softer; 0 is silent.",
                    (work, given) -> given.ids("ids")
                            .forEach(id -> work.edit(new Edit.SetGain(id, (int) given.whole("percent", 100) * 10))),
                    ids("sounds or clips"), whole("percent", 0, Limits.MAX_GAIN_PERMILLE / 10, "100 is as the source")),
            ToolUse.of("set_fades", "Lets sounds swell and die away; 0 is no fade.",
                    (work, given) -> given.ids("ids").forEach(id -> work.edit(fades(work, given, id))), ids("sounds"),
                    optional(ms("fade_in_ms", 0, "at the start")), optional(ms("fade_out_ms", 0, "at the end"))),
            ToolUse.of("set_loop", "Lets a sound repeat until the end, or not.",
                    (work, given) -> work.edit(new Edit.SetLoop(given.id("id"), given.flag("loop", true))), id(),
                    flag("loop", "whether it repeats")),
            ToolUse.of("set_strip", "Puts sounds to the left or right, and lets music give way while somebody speaks.",
                    (work, given) -> given.ids("ids").forEach(id -> strip(work, given, id)), ids("sounds or clips"),
                    optional(whole("pan", -Limits.MAX_PAN, Limits.MAX_PAN, "-100 left, 0 middle, 100 right")),
                    optional(flag("ducking", "whether it gives way"))),
            ToolUse.of("extract_sound", "Puts the own sound of clips onto a track of its own; the clips are silent then.",
                    (work, given) -> given.ids("ids").forEach(id -> work.edit(new Edit.ExtractSound(id))), ids("clips")),
            ToolUse.of("replace_sound", "Lets a file be heard in the place of a clip's own sound.", SoundTools::replace, id(),
                    file("file")));

    private static void add(Work work, Given given) {
        if (given.has("file") == given.has("style")) {
            throw new Given.Wrong("give either file or style");
        }
        Place place = Tooling.between(given);
        if (given.has("style")) {
            new MusicPlan(work).music(new Wish.Music(given.find("style"), Optional.empty(), false, place));
            return;
        }
        Scene.File file = Tooling.file(work, given.words("file"), Files::isHeard);
        if (work.now().pictureEndMs() < SHORTEST_MS) {
            throw new Given.Wrong("there is no picture yet that it could be heard with");
        }
        if (file.kind() == Scene.Kind.MUSIC && place instanceof Place.Unsaid) {
            new MusicPlan(work).file(file, place);
        } else {
            new Sounds(work).put(file, place);
        }
    }

    private static Edit fades(Work work, Given given, SegmentId id) {
        Sound sound = work.now().sound(id).orElseThrow(() -> new Given.Wrong(id + " is no sound"));
        return new Edit.SetFades(id, given.whole("fade_in_ms", sound.fadeInMs()), given.whole("fade_out_ms", sound.fadeOutMs()));
    }

    private static void strip(Work work, Given given, SegmentId id) {
        ChannelStrip strip = switch (work.draft().find(id).orElse(null)) {
            case Sound sound -> sound.strip();
            case Visual visual -> visual.strip();
            case null, default -> throw new Given.Wrong(id + " is neither a sound nor a clip");
        };
        work.edit(new Edit.SetStrip(id, new ChannelStrip(strip.automation(), (int) given.whole("pan", strip.pan()), strip.fade(),
                given.flag("ducking", strip.ducking()), strip.barUs())));
    }

    private static void replace(Work work, Given given) {
        Segment clip = work.draft().find(given.id("id")).orElseThrow(() -> new Given.Wrong("there is no segment " + given.words("id")));
        Scene.File file = Tooling.file(work, given.words("file"), Files::isHeard);
        work.edit(new Edit.ReplaceSound(clip.id(), file.source(), 0, Math.max(0, file.durationMs()), Showing.name(file.name()),
                Sounds.role(file)));
    }
}
