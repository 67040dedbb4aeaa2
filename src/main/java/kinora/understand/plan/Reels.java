package kinora.understand.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.BriefOf;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Understanding;
import kinora.understand.Understanding.Unmet;
import kinora.understand.Wish;

/// Films that are told from files: what of a sentence is said to whoever tells the reel, and what is done to the film then.
///
/// Keys of a brief: `style`, `seconds`, `shots`, `order` (`given`, `time`, `name`, `best`), `cuts` (`hard`, `soft`), `camera` (`none`, `gentle`, `full`), `flawed` (`keep`), `colours`
/// (`none`), `title` (a text, or `none`), `titled` (`always`), `music` (a file's name, `music:STYLE?seed=N`, or `none`), `size` (`WxH`), `fps`.
/// Lines of a film of words stay a [Wish.Script] among what is done then.
final class Reels {
    /// Styles whose names say what a film is of.
    private static final Set<String> OCCASIONS = Set.of("birthday", "wedding", "travel");

    private static final Set<Kind> ABSENT = EnumSet.of(Kind.CAPTION, Kind.OVERLAY, Kind.LOGO, Kind.EFFECT);

    private final Work work;
    private final Map<String, String> brief = new HashMap<>();
    private final Set<String> drop = new HashSet<>();
    private final List<Wish> then = new ArrayList<>();
    private final List<Unmet> unmet = new ArrayList<>();
    /// How large the shorter side is, as it was said.
    private Optional<String> side = Optional.empty();

    Reels(Scene scene) {
        work = new Work(scene);
    }

    /// Whether a sentence asks for a film that is not there yet.
    static boolean isAsked(List<Wish> wishes, Scene scene) {
        boolean empty = scene.draft().segments().findAny().isEmpty();
        boolean reel = wishes.stream().anyMatch(wish -> wish instanceof Wish.Reel || (empty && wish instanceof Wish.Script));
        boolean files = scene.files().stream().anyMatch(Files::isSeen);
        boolean said = wishes.stream().anyMatch(wish -> wish instanceof Wish.AddTitle title && title.text().isPresent());
        return reel || (empty && (files || said) && wishes.stream().anyMatch(Reels::isEdit));
    }

    private static boolean isEdit(Wish wish) {
        return switch (wish) {
            case Wish.Question _,Wish.Chat _,Wish.Act _,Wish.Impossible _,Wish.Unclear _,Wish.Undo _,Wish.Redo _,Wish.StartOver _,Wish.Stays _ ->
                false;
            default -> true;
        };
    }

    /// Whether a sentence only changes the one clip that lies there, so that it is the film as it is.
    static boolean isOneClip(List<Wish> wishes, Scene scene) {
        List<Scene.File> seen = scene.files().stream().filter(Files::isSeen).toList();
        boolean empty = scene.draft().segments().findAny().isEmpty();
        return empty && seen.size() == 1 && seen.getFirst().kind() == Scene.Kind.CLIP && seen.getFirst().durationMs() > 0
                && wishes.stream()
                        .noneMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Total || wish instanceof Wish.Better
                                || wish instanceof Wish.Best || wish instanceof Wish.OnBeat || wish instanceof Wish.Insert
                                || wish instanceof Wish.Script)
                && wishes.stream().anyMatch(wish -> isEdit(wish) && !(wish instanceof Wish.Export));
    }

    Understanding reel(List<Wish> wishes) {
        wishes.forEach(this::take);
        unmet.addAll(work.unmet());
        return new Understanding.Reel(brief, drop, then, unmet);
    }

    private void take(Wish wish) {
        switch (wish) {
            case Wish.Reel reel -> told(reel);
            case Wish.Total(Amount.To(double ms, Amount.Unit unit)) when unit == Amount.Unit.MILLISECONDS ->
                brief.put("seconds", Measure.plain(ms / 1000));
            case Wish.Total(Amount.Bound(double ms, Amount.Unit unit, boolean _)) when unit == Amount.Unit.MILLISECONDS ->
                brief.put("seconds", Measure.plain(ms / 1000));
            case Wish.Order(Wish.Order.By by) -> order(wish, by);
            case Wish.Best best -> best.count().ifPresentOrElse(count -> brief.put("shots", Integer.toString(count)),
                    () -> brief.putIfAbsent("style", "auto"));
            case Wish.Cuts(Target at) when at instanceof Target.Unsaid || at instanceof Target.Whole || at instanceof Target.All ->
                brief.put("cuts", "hard");
            case Wish.Transition transition -> transition(transition);
            case Wish.Music music -> music(music);
            case Wish.Remove(Target what) -> remove(wish, what);
            case Wish.Keep(Target what) -> keep(wish, what);
            case Wish.Canvas canvas -> canvas(canvas);
            case Wish.Text(Target what, String text, Optional<String> replaces, Wish.Text.Append append) when titled(what)
                    && replaces.isEmpty() && append == Wish.Text.Append.NO ->
                brief.put("title", text);
            case Wish.AddTitle title when title.text().isEmpty() && title.style().isEmpty() ->
                words().ifPresentOrElse(words -> brief.putIfAbsent("title", words), () -> brief.put("titled", "always"));
            case Wish.Camera camera when camera.what() instanceof Target.Unsaid || camera.what() instanceof Target.Whole -> {
                if (camera.move() == Wish.Camera.Move.STILL) {
                    brief.put("camera", "none");
                }
                then.add(wish);
            }
            case Wish.Length length -> {
                if (length.what() instanceof Target.All || length.what() instanceof Target.Whole) {
                    // Whoever says how long each photo lasts wants to see each.
                    brief.put("flawed", "keep");
                }
                then.add(wish);
            }
            case Wish.Background _ -> {
                then.add(wish);
                // Behind pictures that fill the frame, or stand on a blurred copy, no colour would be seen.
                then.add(new Wish.Fitting(new Target.All(Kind.SHOT), "contain"));
            }
            case Wish.Insert _ -> brief.put("flawed", "keep");
            case Wish.Mute mute when mute.muted() && mute.what() instanceof Target.The(Kind kind) && kind == Kind.MUSIC ->
                brief.put("music", "none");
            case Wish.Mute mute when mute.muted() && (mute.what() instanceof Target.Unsaid || mute.what() instanceof Target.Whole) -> {
                brief.put("music", "none");
                then.add(wish);
            }
            case Wish.Better _,Wish.Chat _,Wish.Question _,Wish.Act _ -> brief.putIfAbsent("style", "auto");
            case Wish.Impossible(var topic, Target _) -> unmet.add(new Unmet(topic, "", Optional.empty()));
            case Wish.Unclear(String words) -> then.add(new Wish.Unclear(words));
            case Wish other -> then.add(other);
        }
    }

    /// What is written where nobody says what: what it is for, else what the film is called where it is not another one than was there.
    private Optional<String> words() {
        boolean other = work.draft().segments().findAny().isPresent();
        String name = other ? "" : work.draft().title().strip();
        Optional<String> style = Optional.ofNullable(brief.get("style")).filter(one -> OCCASIONS.contains(one));
        return style.map(one -> one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1))
                .or(() -> Optional.of(name).filter(one -> !one.isEmpty())).or(this::years);
    }

    /// The title of a film that is not there yet, or "it" that shall say something.
    private static boolean titled(Target what) {
        return what instanceof Target.Whole || (what instanceof Target.The(Kind kind) && kind == Kind.TITLE)
                || (what instanceof Target.It it && (it.kind() == Kind.TITLE || it.kind() == Kind.ANY));
    }

    /// The years in which the files were taken.
    private Optional<String> years() {
        List<Integer> years = work.scene.files().stream().flatMap(file -> file.takenMs().stream())
                .map(ms -> Instant.ofEpochMilli(ms).atZone(ZoneOffset.UTC).getYear()).sorted().distinct().toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(years.size() == 1 ? years.getFirst().toString() : years.getFirst() + "–" + years.getLast());
    }

    /// "Vertical" and "in 4K" are one canvas, in whatever order they are said.
    private void canvas(Wish.Canvas wish) {
        side = wish.size().or(() -> side);
        Wish.Canvas whole = new Wish.Canvas(wish.shape(), side, wish.platform());
        Canvases.size(whole, BriefOf.canvas(brief, work.draft().canvas()))
                .ifPresentOrElse(size -> brief.put("size", size.width() + "x" + size.height()), () -> then.add(wish));
    }

    private void told(Wish.Reel reel) {
        reel.style().ifPresent(style -> brief.put("style", style));
        brief.putAll(reel.brief());
        boolean there = (reel.from() instanceof Target.Whole || reel.from() instanceof Target.It)
                && work.draft().segments().findAny().isPresent();
        if (there) {
            // "Highlights of this film": of what is in it, and of nothing else that lies at hand.
            work.scene.files().stream().filter(file -> Files.isSeen(file) && !work.seen.uses(file)).map(Scene.File::name)
                    .forEach(drop::add);
            return;
        }
        boolean everything = reel.from() instanceof Target.Unsaid || reel.from() instanceof Target.Whole || work.scene.files().isEmpty();
        if (everything || (reel.from() instanceof Target.All(Kind kind) && (kind == Kind.ANY || kind == Kind.SHOT))
                || reel.from() instanceof Target.It) {
            return;
        }
        only(reel.from());
    }

    /// Only these files: all others are dropped.
    private void only(Target from) {
        Set<String> names = names(from);
        if (!names.isEmpty()) {
            work.scene.files().stream().filter(Files::isSeen).map(Scene.File::name).filter(name -> !names.contains(name))
                    .forEach(drop::add);
        }
    }

    /// The names of files that a target means where nothing is in a film yet: kinds, numbers and words.
    private Set<String> names(Target target) {
        List<Scene.File> files = work.scene.files().stream().filter(Files::isSeen).toList();
        return switch (target) {
            case Target.All(Kind kind) -> named(files.stream().filter(file -> Files.is(file, kind)).toList());
            case Target.The(Kind kind) -> named(files.stream().filter(file -> Files.is(file, kind)).toList());
            case Target.Nth nth -> {
                int at = Kinds.place(nth.number(), files.size());
                yield at >= 0 && at < files.size() ? Set.of(files.get(at).name()) : Set.of();
            }
            case Target.Run run -> {
                int from = Math.max(0, Kinds.place(run.from(), files.size()));
                int to = Math.min(files.size(), Kinds.place(run.to(), files.size()) + 1);
                yield from < to ? named(files.subList(from, to)) : Set.of();
            }
            case Target.Both(List<Target> each) -> {
                Set<String> all = new HashSet<>();
                each.forEach(one -> all.addAll(names(one)));
                yield all;
            }
            case Target.Except(Target all, Target but) -> {
                Set<String> left = new HashSet<>(all instanceof Target.Whole ? named(files) : names(all));
                left.removeAll(names(but));
                yield left;
            }
            case Target.Named named -> like(files, named.words());
            case Target.Spare spare -> like(files, spare.words());
            default -> Set.of();
        };
    }

    private static Set<String> named(List<Scene.File> files) {
        return Set.copyOf(files.stream().map(Scene.File::name).toList());
    }

    private static Set<String> like(List<Scene.File> files, String words) {
        Likeness likeness = new Likeness(words);
        double most = files.stream().mapToDouble(likeness::of).max().orElse(0);
        return most < Likeness.ENOUGH ? Set.of() : named(files.stream().filter(file -> likeness.of(file) > most - Likeness.SAME).toList());
    }

    private void order(Wish wish, Wish.Order.By by) {
        switch (by) {
            case Wish.Order.By.Name _ -> brief.put("order", "name");
            case Wish.Order.By.Time(boolean newestFirst) -> {
                brief.put("order", "time");
                if (newestFirst) {
                    then.add(wish);
                }
            }
            case Wish.Order.By.These(List<Target> order) -> {
                brief.put("order", "given");
                if (!order.isEmpty()) {
                    then.add(wish);
                }
            }
            case Wish.Order.By.Merit _,Wish.Order.By.Reversed _,Wish.Order.By.Shuffled _ -> then.add(wish);
        }
    }

    private void transition(Wish.Transition transition) {
        boolean all = transition.at() instanceof Target.Unsaid || transition.at() instanceof Target.Whole
                || transition.at() instanceof Target.All;
        if (all && transition.id().isEmpty() && transition.length() instanceof Amount.Unsaid) {
            brief.put("cuts", "soft");
        } else {
            then.add(transition);
        }
    }

    private void music(Wish.Music music) {
        if (music.file().isPresent()) {
            new Files(work).find(music.file().get(), Files::isHeard, true).stream().findFirst()
                    .ifPresent(file -> brief.put("music", file.name()));
            return;
        }
        List<Scene.File> lying = new Files(work).all(Kind.MUSIC);
        if (music.style().isEmpty() && !lying.isEmpty()) {
            brief.put("music", lying.getFirst().name());
        } else {
            Optional<String> style = music.style().or(() -> Optional.ofNullable(brief.get("style")).filter(one -> !one.equals("auto")));
            brief.put("music", MusicPlan.made(MusicPlan.style(style), 1).recipe());
        }
    }

    private void remove(Wish wish, Target what) {
        boolean music = Sounds.isSound(what);
        Set<String> names = names(what);
        if (music) {
            brief.put("music", "none");
        } else if (what instanceof Target.All(Kind kind) && kind == Kind.TRANSITION) {
            brief.put("cuts", "hard");
        } else if ((what instanceof Target.All(Kind kind) && kind == Kind.TITLE)
                || (what instanceof Target.The(Kind one) && one == Kind.TITLE)) {
            brief.put("title", "none");
        } else if (!names.isEmpty()) {
            drop.addAll(names);
        } else if (!(what instanceof Target.Unsaid) && !isAbsent(what)) {
            then.add(wish);
        }
    }

    /// Whether a film that is told anew has nothing of a kind: "a logo is not needed" is so already.
    private static boolean isAbsent(Target what) {
        return (what instanceof Target.The(Kind the) && ABSENT.contains(the))
                || (what instanceof Target.All(Kind all) && ABSENT.contains(all));
    }

    private void keep(Wish wish, Target what) {
        boolean all = what instanceof Target.All || what instanceof Target.Whole || what instanceof Target.Unsaid;
        boolean kind = what instanceof Target.All(Kind one) && (one == Kind.PHOTO || one == Kind.CLIP) && mixed();
        if (kind) {
            only(what);
        } else if (all) {
            brief.put("flawed", "keep");
        } else if (!names(what).isEmpty()) {
            only(what);
            brief.put("flawed", "keep");
        } else {
            then.add(wish);
        }
    }

    private boolean mixed() {
        List<Scene.File> files = work.scene.files();
        return files.stream().anyMatch(file -> file.kind() == Scene.Kind.CLIP)
                && files.stream().anyMatch(file -> file.kind() == Scene.Kind.PHOTO);
    }

    /// Whether there is anything that a film of words can say, or a file that one can show.
    boolean hasSubstance() {
        return work.scene.files().stream().anyMatch(Files::isSeen) || brief.containsKey("title")
                || then.stream()
                        .anyMatch(wish -> (wish instanceof Wish.AddTitle title && title.text().isPresent())
                                || (wish instanceof Wish.Card card && card.text().isPresent()) || wish instanceof Wish.Text
                                || wish instanceof Wish.Script);
    }
}
