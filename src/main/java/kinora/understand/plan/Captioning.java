package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.edit.Edit;
import kinora.timeline.Extras;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;
import kinora.understand.Wish;

/// Captions of a file, or of what is known of pictures.
record Captioning(Work work) {
    private static final int MOST = 1_000;
    private static final long PHOTO_MS = 3_500;

    /// Lays captions under what is seen, in the style and with the look that are wished.
    void captions(Wish.Captions wish) {
        List<SegmentId> before = work.now().titles().stream().map(Title::id).toList();
        laid(wish);
        List<SegmentId> made = work.now().titles().stream().map(Title::id).filter(id -> !before.contains(id)).toList();
        work.about(made);
        TitleLooks looks = new TitleLooks(work);
        for (SegmentId id : made) {
            work.now().title(id).ifPresent(title -> looks.dressed(title, wish.style(), wish.look()));
        }
    }

    private void laid(Wish.Captions wish) {
        Optional<Visual> spoken = clip(wish.file());
        if (spoken.isPresent()) {
            lines(spoken.get()).ifPresentOrElse(this::read, () -> work.unmet(Topic.CAPTIONS_FROM_SPEECH, spoken.get().name()));
            return;
        }
        List<Scene.File> lying = work.scene.files().stream().filter(file -> file.kind() == Scene.Kind.CAPTIONS).toList();
        Optional<Target> told = wish.file().filter(target -> !(target instanceof Target.Nth)
                && (!(target instanceof Target.Named(Kind _, String words)) || words.contains(".")));
        if (told.isPresent() || !lying.isEmpty()) {
            Target target = told.orElse(new Target.Spare(Kind.CAPTION, ""));
            Scene.File file = new Files(work).find(target, one -> one.kind() == Scene.Kind.CAPTIONS, false).stream().findFirst()
                    .orElseThrow(Work.Missing::new);
            read(file);
        } else if (work.now().clips().stream().anyMatch(clip -> work.now().file(clip).map(Scene.File::sound).orElse(true))) {
            work.unmet(Topic.CAPTIONS_FROM_SPEECH, "");
        } else {
            seen();
        }
    }

    private void read(Scene.File file) {
        of(file);
        work.note(Note.Kind.CAPTIONS_OF, file.name());
    }

    /// The clip for which captions are wished, where one is named and no file.
    private Optional<Visual> clip(Optional<Target> file) {
        boolean named = file
                .filter(target -> target instanceof Target.Nth
                        || (target instanceof Target.Named(Kind kind, String words) && kind != Kind.CAPTION && !words.contains(".")))
                .isPresent();
        return named && new Targets(work, Need.ANY).find(file.orElseThrow()) instanceof Found.Some some && some.ids().size() == 1
                ? work.now().visual(some.ids().getFirst()).filter(shot -> !View.isStill(shot))
                : Optional.empty();
    }

    /// The lines that lie at hand for a clip: a file that is called like it.
    private Optional<Scene.File> lines(Visual clip) {
        return work.scene.files().stream().filter(file -> file.kind() == Scene.Kind.CAPTIONS)
                .filter(file -> stem(file.name()).equals(stem(clip.name()))
                        || work.now().file(clip).filter(one -> stem(one.name()).equals(stem(file.name()))).isPresent())
                .findFirst();
    }

    /// In the time of the clip that is called like the file; in the film's when there is none.
    private void of(Scene.File file) {
        String stem = stem(file.name());
        Optional<Visual> clip = work.now().shots().stream().filter(shot -> !View.isStill(shot)).filter(
                shot -> stem(shot.name()).equals(stem) || work.now().file(shot).filter(one -> stem(one.name()).equals(stem)).isPresent())
                .findFirst();
        long film = work.now().pictureEndMs();
        for (Scene.Cue cue : file.captions().stream().limit(MOST).toList()) {
            long from = clip.map(one -> inFilm(one, cue.fromMs())).orElse(cue.fromMs());
            long to = clip.map(one -> inFilm(one, cue.toMs())).orElse(cue.toMs());
            long least = clip.map(one -> one.range().startMs()).orElse(0L);
            long most = clip.map(one -> one.range().endMs()).orElse(film);
            caption(Math.clamp(from, least, most), Math.clamp(to, least, most), cue.text());
        }
    }

    private static long inFilm(Visual clip, long sourceMs) {
        return clip.range().startMs() + (sourceMs - clip.sourceInMs()) * 1000 / Math.abs(clip.speed().permille());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void caption(long from, long to, String text) {
        long first = work.now().snap(from);
        long end = work.now().snap(to);
        boolean there = work.now().titles().stream()
                .anyMatch(title -> title.text().equals(text) && title.range().startMs() < end && title.range().endMs() > first);
        if (end > first && !text.isBlank() && !there) {
            work.edit(new Edit.AddTitle(
                    new Title(work.fresh(), TimeRange.between(first, end), "", text, StyleUse.of("caption"), Extras.none()),
                    Optional.empty()));
        }
    }

    /// What is seen in each picture, or where it is, in the language that most of the film's words are in.
    private void seen() {
        boolean chinese = chinese(work);
        boolean any = false;
        for (Visual shot : work.now().shots()) {
            Optional<String> words = work.now().file(shot).flatMap(file -> seen(file, chinese).or(file::place));
            if (words.isPresent()) {
                any = true;
                caption(shot.range().startMs(), Math.min(shot.range().endMs(), shot.range().startMs() + PHOTO_MS), words.get());
            }
        }
        if (!any) {
            work.unmet(Topic.CAPTIONS_FROM_SPEECH, "");
        }
    }

    /// Whether most of the film's words are Chinese.
    static boolean chinese(Work work) {
        return work.draft().title().codePoints().anyMatch(Character::isIdeographic)
                || work.now().titles().stream().anyMatch(title -> title.text().codePoints().anyMatch(Character::isIdeographic));
    }

    /// What is seen in a picture, as a line of words.
    static Optional<String> seen(Scene.File file, boolean chinese) {
        return Optional.ofNullable(file.seen().get(chinese ? "zh" : "en")).or(() -> file.seen().values().stream().sorted().findFirst())
                .map(Captioning::capital);
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
