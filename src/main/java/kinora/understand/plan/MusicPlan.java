package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.edit.Edit;
import kinora.music.score.Style;
import kinora.music.score.Styles;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// Music under the film: a file at hand, or made in a style.
record MusicPlan(Work work) {
    /// Fade at the film's end (craft rule 14).
    private static final long FADE_MS = 2_500;
    private static final int ALONE = 800;
    /// Under somebody who speaks.
    private static final int UNDER = 450;
    private static final String USUAL = "upbeat";
    /// The option of a recipe that names a SoundFont.
    private static final String SOUND_FONT = "soundfont=";
    /// Words for moods, occasions and kinds of music, and the style that suits them best; what styles are called themselves stands in their catalogue.
    private static final Map<String, List<String>> MOODS = Map.of( //
            "lo-fi", List.of("hiphop", "hip-hop", "relaxed", "coffee", "study", "cool", "urban", "rnb"), //
            "upbeat",
            List.of("energetic", "party", "fast", "lively", "rock", "summer", "funny", "birthday", "exciting", "travel", "pets", "funky"), //
            "cinematic", List.of("suspense", "dark", "classical", "sad", "wedding", "romantic", "strings"), //
            "acoustic", List.of("country", "family", "food", "ukulele", "nostalgic", "children", "love"), //
            "ambient", List.of("piano", "slow", "gentle", "quiet", "nature", "minimal"), //
            "electronic", List.of("sport", "hype", "club", "neon", "gaming"), //
            "corporate", List.of("product", "modern", "office", "company"), //
            "jazz", List.of("jazzy", "groovy", "bar", "night"), //
            "holiday", List.of("snow", "jingle"), //
            "epic", List.of("grand", "adventure"));

    /// The style that a word means; the usual one when nobody said or nobody knows it.
    static String style(Optional<String> said) {
        return said.map(word -> word.strip().toLowerCase(Locale.ROOT).replace('_', '-')).flatMap(MusicPlan::known).orElse(USUAL);
    }

    private static Optional<String> known(String word) {
        return Styles.find(word).map(Style::id)
                .or(() -> MOODS.entrySet().stream().filter(mood -> mood.getValue().contains(word)).map(Map.Entry::getKey).findFirst());
    }

    /// What makes a piece of a style.
    static MediaRef.Generated made(String style, int seed) {
        return MediaRef.Generated.music(style, seed);
    }

    /// There is music: another one may be meant, of a file or a style.
    private static Work.Asked which(List<Scene.File> lying) {
        List<Work.Option> options = new ArrayList<>();
        for (Scene.File file : lying) {
            options.add(option(file.name(), Optional.empty(), Optional.of(new Target.Named(Target.Kind.ANY, file.name()))));
        }
        Stream.of("calm", "upbeat", "cinematic").forEach(style -> options.add(option(style, Optional.of(style), Optional.empty())));
        return new Work.Asked(Question.WHICH_MUSIC, Optional.empty(), options);
    }

    private static Work.Option option(String label, Optional<String> style, Optional<Target> file) {
        return new Work.Option.Wishes(new Choice(label, List.of(new Wish.Music(style, file, true, new Place.Unsaid()))));
    }

    /// Music that belongs to something else that is wanted.
    void music(Wish.Music wish) {
        music(wish, false);
    }

    /// Music that somebody asks for.
    ///
    /// @param alone whether nothing else is wanted, so that it may be asked which music is meant
    void music(Wish.Music wish, boolean alone) {
        List<Sound> there = work.now().sounds(SoundRole.MUSIC);
        if (wish.file().isPresent()) {
            if (wish.style().isPresent() && !isSong(wish.file().get())) {
                music(new Wish.Music(wish.style(), Optional.empty(), wish.other(), wish.place()), alone);
                return;
            }
            List<Scene.File> files = new Files(work).find(wish.file().get(), Files::isHeard, false);
            file(files.stream().findFirst().orElseThrow(Work.Missing::new), wish.place());
            return;
        }
        List<Scene.File> lying = new Files(work).all(Kind.MUSIC).stream().filter(file -> !work.now().uses(file)).toList();
        if (wish.style().isEmpty() && !wish.other() && !there.isEmpty()) {
            if (alone) {
                throw which(lying);
            }
            work.about(there.stream().map(Sound::id).toList());
            return;
        }
        if (wish.style().isEmpty() && lying.size() == 1) {
            work.note(Note.Kind.FIRST_CHOICE, lying.getFirst().name());
            file(lying.getFirst(), wish.place());
            return;
        }
        make(wish, there);
    }

    /// Whether a word is in the name of a song that lies there.
    private boolean isSong(Target target) {
        return target instanceof Target.Named(Kind _, String words) && new Files(work).all(Kind.MUSIC).stream().anyMatch(
                file -> file.kind() == Scene.Kind.MUSIC && file.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    private void make(Wish.Music wish, List<Sound> there) {
        Optional<String> now = there.stream().map(sound -> sound.source().called()).filter(name -> name.startsWith("music:")).findFirst();
        String style = wish.style().isEmpty() && now.isPresent() && wish.other() ? another(now.get()) : style(wish.style());
        int seed = 1 + now.map(recipe -> seed(recipe)).orElse(0);
        work.note(Note.Kind.MADE_MUSIC, style);
        put(played(made(style, seed), now), Styles.find(style).map(found -> found.title().english()).orElse(style), 0, wish.place());
    }

    /// A piece that is played by the SoundFont that has played the one before.
    private static MediaRef played(MediaRef.Generated made, Optional<String> before) {
        int at = before.map(recipe -> recipe.indexOf(SOUND_FONT)).orElse(-1);
        if (at < 0) {
            return made;
        }
        String rest = before.orElseThrow().substring(at);
        int end = rest.indexOf('&');
        return new MediaRef.Generated(made.recipe() + "&" + (end < 0 ? rest : rest.substring(0, end)));
    }

    /// The next style of the catalogue.
    private static String another(String recipe) {
        List<String> styles = Styles.names();
        int at = 0;
        for (int i = 0; i < styles.size(); i++) {
            at = recipe.startsWith("music:" + styles.get(i)) ? i + 1 : at;
        }
        return styles.get(at % styles.size());
    }

    private static int seed(String recipe) {
        int at = recipe.indexOf("seed=");
        int end = at + 5;
        while (at >= 0 && end < recipe.length() && end < at + 12 && Character.isDigit(recipe.charAt(end))) {
            end++;
        }
        return at >= 0 && end > at + 5 ? Integer.parseInt(recipe.substring(at + 5, end)) : 0;
    }

    /// Music of a file, in the place of what is there.
    void file(Scene.File file, Place place) {
        put(file.source(), Showing.name(file.name()), file.durationMs(), place);
    }

    private void put(MediaRef source, String name, long lengthMs, Place place) {
        List<Sound> there = work.now().sounds(SoundRole.MUSIC);
        if (work.now().shots().isEmpty()) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        if (there.isEmpty() || !(place instanceof Place.Unsaid)) {
            boolean part = place instanceof Place.Over || place instanceof Place.From;
            if (!part) {
                there.forEach(sound -> work.edit(new Edit.Remove(sound.id())));
            }
            add(source, name, lengthMs, place);
            return;
        }
        Sound first = there.getFirst();
        there.stream().skip(1).forEach(sound -> work.edit(new Edit.Remove(sound.id())));
        work.about(List.of(first.id()));
        work.edit(new Edit.ReplaceMedia(first.id(), source, 0, lengthMs, name));
        long end = work.now().pictureEndMs();
        long lasting = work.now().sound(first.id()).map(sound -> sound.range().durationMs()).orElse(0L);
        boolean loops = lengthMs > 0 && lengthMs < end - first.range().startMs();
        if (first.loop() != loops) {
            work.edit(new Edit.SetLoop(first.id(), loops));
        }
        if (there.size() > 1 && first.range().startMs() + lasting < end) {
            work.attempt(new Edit.Trim(first.id(), 0, first.range().startMs() + lasting - end));
            work.edit(new Edit.SetFades(first.id(), first.fadeInMs(), Math.min(FADE_MS, end)));
        }
    }

    private void add(MediaRef source, String name, long lengthMs, Place place) {
        long end = work.now().pictureEndMs();
        Placing.Spot spot = new Placing(work).spot(place, end).orElse(new Placing.Spot(0, end, true));
        long from = work.now().snap(Math.clamp(spot.fromMs(), 0, Math.max(0, end - 100)));
        long to = work.now().snap(Math.min(Math.max(spot.toMs(), from + 100), end));
        long lasting = to - from;
        boolean loops = lengthMs > 0 && lengthMs < lasting;
        boolean spoken = work.now().clips().stream().anyMatch(clip -> work.now().file(clip).filter(Scene.File::speech).isPresent())
                || !work.now().sounds(SoundRole.VOICE).isEmpty();
        SegmentId id = work.fresh();
        Sound sound = new Sound(id, TimeRange.between(from, Math.max(to, from + 1)), name, source, 0, lengthMs, Speed.NORMAL,
                spoken ? UNDER : ALONE, 0, Math.min(FADE_MS, lasting / 3), loops, SoundRole.MUSIC, List.of(), Extras.none());
        if (work.edit(new Edit.AddSound(sound, Optional.empty()))) {
            work.about(List.of(id));
        }
    }

}
