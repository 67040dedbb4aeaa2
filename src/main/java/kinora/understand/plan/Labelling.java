package kinora.understand.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.timeline.SegmentId;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;
import kinora.understand.Wish.Label.Fact;

/// Writes on shots what is known of them.
record Labelling(Work work) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    void label(Wish.Label wish) {
        List<Visual> shots = work.visuals(wish.what(), Need.SHOT).stream().filter(shot -> work.now().index(shot.id()) >= 0).toList();
        List<SegmentId> made = new ArrayList<>();
        List<SegmentId> unknown = new ArrayList<>();
        for (Visual shot : shots) {
            Optional<String> words = words(shot, wish.fact());
            if (words.isEmpty()) {
                unknown.add(shot.id());
                continue;
            }
            new Titling(work).add(new Wish.AddTitle(words, new Place.Over(new Target.Nth(Kind.SHOT, work.now().index(shot.id()) + 1)),
                    Optional.of(wish.style().orElse("caption")), wish.look(), new Amount.Unsaid()));
            made.addAll(work.current());
        }
        work.about(made);
        if (made.isEmpty() && !shots.isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
        } else if (!unknown.isEmpty()) {
            work.note(Note.Kind.UNKNOWN_OF, unknown.stream().map(SegmentId::value).toArray(String[]::new));
        }
    }

    private Optional<String> words(Visual shot, Fact fact) {
        Optional<Scene.File> file = work.now().file(shot);
        return switch (fact) {
            case NUMBER -> Optional.of(Integer.toString(work.now().index(shot.id()) + 1));
            case NAME -> Optional.of(file.map(Scene.File::name).orElse(shot.name())).filter(name -> !name.isBlank());
            case PLACE -> file.flatMap(Scene.File::place);
            case SEEN -> file.flatMap(one -> Captioning.seen(one, chinese()));
            case DATE -> file.flatMap(one -> taken(one, chinese() ? CHINESE : ENGLISH));
            case YEAR -> file.flatMap(one -> taken(one, YEAR));
            case TIME -> file.flatMap(one -> taken(one, CLOCK));
        };
    }

    private boolean chinese() {
        return Captioning.chinese(work);
    }

    /// Cameras write down the time of the place without its zone.
    private static Optional<String> taken(Scene.File file, DateTimeFormatter form) {
        return file.takenMs().map(ms -> form.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneOffset.UTC)));
    }
}
