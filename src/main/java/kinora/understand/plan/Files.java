package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Question;

/// Files at hand that a target means: those that are not in the film first.
record Files(Work work) {

    /// The files of a target, in the order said; nothing is told as not there, several that are as likely are asked about.
    ///
    /// @param several whether all that lie there may be meant when nothing is named
    List<Scene.File> find(Target target, Predicate<Scene.File> fitting, boolean several) {
        return switch (target) {
            case Target.Both(List<Target> each) -> each.stream().flatMap(one -> find(one, fitting, several).stream()).distinct().toList();
            case Target.Spare(Kind kind, String words) -> named(target, kind, words, fitting, several);
            case Target.Named(Kind kind, String words) -> named(target, kind, words, fitting, several);
            case Target.All(Kind kind) -> named(target, kind, "", fitting, true);
            case Target.The(Kind kind) -> named(target, kind, "", fitting, several);
            case Target.Unsaid _,Target.Whole _ -> named(target, Kind.ANY, "", fitting, several);
            case Target.Having(Kind kind, Target.Quality quality) when quality == Target.Quality.UNUSED ->
                named(target, kind, "", fitting, true);
            case Target other -> work.find(other, Need.ANY).stream().flatMap(id -> work.seen.draft().find(id).stream())
                    .flatMap(segment -> work.seen.file(segment).stream()).filter(fitting).distinct().toList();
        };
    }

    private List<Scene.File> named(Target target, Kind kind, String words, Predicate<Scene.File> fitting, boolean several) {
        Likeness likeness = new Likeness(words);
        List<Scene.File> all = work.scene.files().stream().filter(fitting).toList();
        List<Scene.File> unused = all.stream().filter(file -> !work.seen.uses(file)).toList();
        if (words.isBlank() || likeness.isEmpty()) {
            List<Scene.File> kinds = unused.stream().filter(file -> is(file, kind)).toList();
            return chosen(target, kind, kinds, several, words);
        }
        List<Scene.File> best = best(unused, likeness);
        List<Scene.File> used = best(all, likeness);
        boolean other = !used.isEmpty() && !best.isEmpty()
                && score(used.getFirst(), likeness) > score(best.getFirst(), likeness) + Likeness.SAME;
        return chosen(target, kind, best.isEmpty() || other ? used : best, several, words);
    }

    /// Whether what is named lies at hand as a sound, and no picture is meant rather.
    boolean isHeardRather(Target target) {
        Optional<Likeness> named = likeness(target);
        return named.isPresent()
                && most(named.get(), Files::isHeard) >= Math.max(Likeness.ENOUGH, most(named.get(), Files::isSeen) + Likeness.SAME);
    }

    /// Whether what is named, or something of it, is not in the film, but lies at hand as a picture.
    boolean isUnused(Target target) {
        if (target instanceof Target.Both both) {
            return both.each().stream().anyMatch(this::isUnused);
        }
        Optional<Likeness> named = likeness(target);
        double unused = named.map(likeness -> most(likeness, file -> isSeen(file) && !work.seen.uses(file))).orElse(0.0);
        double used = named.map(likeness -> most(likeness, file -> isSeen(file) && work.seen.uses(file))).orElse(0.0);
        return unused >= Likeness.ENOUGH && unused > used + Likeness.SAME;
    }

    /// Whether a file is named that lies at hand and is not in the film.
    boolean isSpare(Target target) {
        return target instanceof Target.Named(Kind _, String words) && words.contains(".")
                && work.scene.files().stream().anyMatch(file -> file.name().equalsIgnoreCase(words) && !work.seen.uses(file));
    }

    private static Optional<Likeness> likeness(Target target) {
        return switch (target) {
            case Target.Named named -> Optional.of(new Likeness(named.words()));
            case Target.Spare spare -> Optional.of(new Likeness(spare.words()));
            default -> Optional.empty();
        };
    }

    private double most(Likeness likeness, Predicate<Scene.File> fitting) {
        return likeness.isEmpty() ? 0 : work.scene.files().stream().filter(fitting).mapToDouble(likeness::of).max().orElse(0);
    }

    private static double score(Scene.File file, Likeness likeness) {
        return likeness.of(file);
    }

    private static List<Scene.File> best(List<Scene.File> files, Likeness likeness) {
        double most = files.stream().mapToDouble(likeness::of).max().orElse(0);
        return most < Likeness.ENOUGH ? List.of() : files.stream().filter(file -> likeness.of(file) > most - Likeness.SAME).toList();
    }

    private List<Scene.File> chosen(Target target, Kind kind, List<Scene.File> files, boolean several, String words) {
        if (files.isEmpty()) {
            work.unmet(Topic.NOT_THERE, words);
            return files;
        }
        if (files.size() > 1 && !several) {
            throw new Work.Asked(Question.WHICH_ONE, Optional.of(target), files
                    .stream().<Work.Option>map(file -> new Work.Option.Meant(file.name(), new Target.Spare(kind, file.name()))).toList());
        }
        return files;
    }

    /// Whether a file is of a kind; a logo is a see-through picture or one that is called so.
    static boolean is(Scene.File file, Kind kind) {
        return switch (kind) {
            case ANY, SHOT -> isSeen(file) && !isLogo(file);
            case PHOTO -> file.kind() == Scene.Kind.PHOTO && !isLogo(file);
            case CLIP, VIDEO -> file.kind() == Scene.Kind.CLIP;
            case LOGO -> isLogo(file);
            case OVERLAY -> isSeen(file);
            case MUSIC -> file.kind() == Scene.Kind.MUSIC;
            case VOICE -> file.kind() == Scene.Kind.VOICE;
            case SOUND -> isHeard(file);
            case TITLE, CAPTION, OPENING, CLOSING -> file.kind() == Scene.Kind.CAPTIONS;
            case EFFECT -> file.kind() == Scene.Kind.TABLE;
            case TRANSITION -> false;
        };
    }

    static boolean isSeen(Scene.File file) {
        return file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP;
    }

    static boolean isHeard(Scene.File file) {
        return Set.of(Scene.Kind.MUSIC, Scene.Kind.VOICE, Scene.Kind.SOUND).contains(file.kind());
    }

    private static boolean isLogo(Scene.File file) {
        return file.kind() == Scene.Kind.PHOTO && (file.alpha() || View.isLogo(file.name()));
    }

    /// Files at hand of a kind, without asking.
    List<Scene.File> all(Kind kind) {
        return new ArrayList<>(work.scene.files().stream().filter(file -> is(file, kind)).toList());
    }
}
