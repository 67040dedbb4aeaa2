package kinora.understand.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.edit.Change;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.reel.Told;
import kinora.timeline.Draft;
import kinora.timeline.SegmentId;
import kinora.understand.LanguageModel.Call;
import kinora.understand.LanguageModel.Tool;
import kinora.understand.Reels;
import kinora.understand.Scene;
import kinora.understand.Turn;
import kinora.understand.Understanding;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Unmet;

/// What a language model may do to a film in one turn: the kinds of [Edit] as tools, with the catalogues of effects, transitions, titles and styles as the words that they take. A call is
/// checked like what a person asks for, and what is refused is told with what would be taken.
///
/// Pure where the reels are.
public final class Toolbox {
    private static final List<ToolUse> ALL = Stream.of(ShotTools.ALL, LookTools.ALL, TitleTools.ALL, SoundTools.ALL, FilmTools.ALL)
            .flatMap(List::stream).toList();
    private static final String REBUILD = "rebuild";
    private static final int MOST_LETTERS = 4_000;

    private final Scene scene;
    private final Reels reels;
    private final Work work;
    private final Set<Note> notes = new LinkedHashSet<>();
    private Optional<Understanding.Reel> reel = Optional.empty();
    private Optional<Turn.Retold> told = Optional.empty();

    /// @param reels for a film that is made anew
    public Toolbox(Scene scene, Reels reels) {
        this.scene = scene;
        this.reels = reels;
        this.work = new Work(scene);
    }

    /// All tools, always the same.
    public static List<Tool> tools() {
        return ALL.stream().map(ToolUse::tool).toList();
    }

    /// What came of a call.
    ///
    /// @param text for the model
    /// @param sense whether there is such a tool and it was given something that could be read
    public record Result(String text, boolean sense) {}

    /// The film and what lies at hand, in words for a model.
    public String scene() {
        return new Portrayal(new View(work.draft(), scene)).text();
    }

    /// Does what a model wants done, as far as it can be done.
    public Result use(Call call) {
        Optional<ToolUse> tool = ALL.stream().filter(one -> one.tool().name().equals(call.tool())).findFirst();
        if (tool.isEmpty()) {
            return new Result("refused: there is no such tool", false);
        }
        if (call.given().isEmpty()) {
            return new Result("refused: the arguments are no JSON object", false);
        }
        try {
            return new Result(used(tool.get(), Given.of(tool.get().tool().parameters(), call.given().get())), true);
        } catch (Given.Wrong wrong) {
            return new Result(shortened("refused: " + wrong.getMessage()), true);
        } catch (IllegalArgumentException outside) {
            // Each number is within its range, but together they make something that no draft can hold, such as a title that ends after the longest film.
            return new Result(shortened("refused: " + outside.getMessage()), true);
        }
    }

    private String used(ToolUse tool, Given given) {
        if (tool.tool().name().equals(REBUILD)) {
            return rebuilt(given);
        }
        Draft before = work.draft();
        Set<Unmet> known = new LinkedHashSet<>(work.unmet());
        work.begin();
        String more = "";
        try {
            tool.doing().on(work, given);
        } catch (Work.Missing missing) {
            more = "refused: what it needs is not there";
        } catch (Work.Asked asked) {
            more = "refused: it is not clear what is meant";
        }
        List<String> lines = new ArrayList<>(done(before));
        work.unmet().stream().filter(unmet -> !known.contains(unmet)).forEach(unmet -> lines.add("refused: " + why(unmet)));
        if (!more.isEmpty()) {
            lines.add(more);
        }
        if (lines.isEmpty()) {
            lines.add("nothing to do: it is so already");
        }
        return shortened(String.join("\n", lines));
    }

    private List<String> done(Draft before) {
        Change change = Change.between(before, work.draft());
        if (change.isEmpty()) {
            return List.of();
        }
        StringBuilder line = new StringBuilder("done; the film is ").append(work.draft().durationMs()).append(" ms long");
        named("; new: ", change.added(), line);
        named("; gone: ", change.removed(), line);
        return List.of(line.toString());
    }

    private static void named(String word, List<SegmentId> ids, StringBuilder line) {
        if (!ids.isEmpty()) {
            line.append(word).append(ids.stream().map(SegmentId::value).collect(Collectors.joining(", ")));
        }
    }

    private static String why(Unmet unmet) {
        String words = unmet.words().isBlank() ? "" : " " + Portrayal.quoted(unmet.words());
        return unmet.reason().map(Object::toString).orElseGet(() -> unmet.topic().id() + words);
    }

    /// A new film in the place of all there is; what was done before it in the same turn is gone with it.
    private String rebuilt(Given given) {
        Map<String, String> brief = new HashMap<>();
        for (String key : List.of("style", "order", "cuts", "camera", "title")) {
            given.find(key).ifPresent(value -> brief.put(key, value));
        }
        given.decimal("seconds").ifPresent(seconds -> brief.put("seconds", Measure.plain(seconds)));
        given.whole("shots").ifPresent(shots -> brief.put("shots", Long.toString(shots)));
        given.find("music")
                .ifPresent(music -> brief.put("music", SoundTools.STYLES.contains(music) ? MusicPlan.made(music, 1).called() : music));
        Understanding.Reel asked = new Understanding.Reel(brief, Set.of(), List.of(), List.of());
        return switch (reels.tell(asked, scene.withDraft(work.draft()))) {
            case Told.Refused(var why) -> "refused: " + why;
            case Told.Made(Draft draft, var decisions) -> {
                work.back(scene.draft());
                work.edit(new Edit.Rebuild(draft.canvas(), draft.title(), draft.tracks()));
                if (draft.gainPermille() != work.draft().gainPermille()) {
                    work.edit(new Edit.SetFilmGain(draft.gainPermille()));
                }
                reel = Optional.of(asked);
                told = Optional.of(new Turn.Retold(decisions, Optional.empty()));
                if (scene.files().stream().noneMatch(Files::isSeen)) {
                    notes.add(new Note(Note.Kind.NO_PHOTOGRAPHS, List.of()));
                }
                yield "done; now it is\n" + String.join("\n", new Portrayal(new View(work.draft(), scene)).film());
            }
        };
    }

    /// What was done, in one step; nothing when the film is as it was.
    public Optional<Understanding.Edits> done() {
        if (work.edits().isEmpty() || !(Edits.apply(scene.draft(), work.edits()) instanceof Outcome.Applied applied)) {
            return Optional.empty();
        }
        return Optional.of(new Understanding.Edits(work.edits(), applied.draft(), List.of(), List.copyOf(notes), work.spokenOf()));
    }

    /// The film that was made anew, if any was.
    public Optional<Understanding.Reel> reel() {
        return reel;
    }

    /// What came of telling it.
    public Optional<Turn.Retold> told() {
        return told;
    }

    private static String shortened(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
    }
}
