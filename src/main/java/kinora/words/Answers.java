package kinora.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kinora.compose.Vocabulary;
import kinora.render.OutputFormat;
import kinora.render.Platforms;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Turn;
import kinora.understand.Wish;

/// Answers questions about a film from the film itself.
final class Answers {
    /// Shots that are listed one by one.
    private static final int LISTED = 12;

    private final Messages messages;
    private final Spoken spoken;
    private final Naming naming;
    private final Scene scene;
    private final Draft draft;
    private final List<SegmentId> about;

    Answers(Messages messages, Turn turn) {
        this.messages = messages;
        this.spoken = new Spoken(messages);
        // What is asked beside a change is asked about what comes of it.
        this.scene = turn.questions().isEmpty() ? turn.before() : turn.after().scene();
        this.draft = scene.draft();
        this.naming = new Naming(messages, draft, draft, scene.files());
        this.about = turn.about();
    }

    String to(Wish.Question question) {
        boolean empty = draft.durationMs() == 0;
        return switch (question.about()) {
            case HOW -> how(kind(question.what()));
            case CAN -> can(kind(question.what()));
            case WHO -> messages.say("reply.chat.who-are-you");
            case COST -> messages.say("reply.credits");
            case FORMATS -> messages.say("reply.formats", ids(false), ids(true),
                    String.join(", ", Platforms.ALL.stream().map(one -> naming.phrase(one.title())).toList()));
            case WHAT_CHANGED -> changed();
            case WHY_LEFT_OUT -> new LeftOuts(messages, scene).answer(question.what());
            case FILE_SIZE -> messages.say("reply.file-size");
            case OPINION -> messages.say("reply.opinion");
            case HOW_SAID -> messages.say("reply.how-said", said(question.what()));
            case POSSIBLE -> messages.say("reply.possible", said(question.what()));
            case PRIVACY, OFFLINE, ACCOUNT, WATERMARK, LANGUAGES, MODEL, RIGHTS, SYSTEMS, LIMITS, EXPORT_TIME, INPUTS, SUITABLE, WRITING,
                    TOGETHER, TOOLS, BARS, PICTURE_QUALITY ->
                messages.say("reply.about." + Amounts.key(question.about()));
            case LENGTH, COUNT, ORDER, WHICH, MUSIC, TITLES, SIZE, WHERE, TIME_OF, SPEED, TRANSITIONS, EFFECTS, CONTENT, LOUDNESS, OTHER ->
                empty ? messages.say("reply.status-empty", scene.files().size()) : film(question);
        };
    }

    /// Words that can be said as they are.
    private static String said(Target what) {
        return what instanceof Target.Named named ? named.words() : "";
    }

    private String film(Wish.Question question) {
        return switch (question.about()) {
            case LENGTH -> about.isEmpty() ? messages.say("reply.film-lasts", spoken.time(draft.durationMs()), shots().size()) : lengths();
            case COUNT -> count(kind(question.what()));
            case ORDER -> messages.say("reply.order-is", list(shots()));
            case WHICH -> which(question.what());
            case MUSIC -> sounds(SoundRole.MUSIC);
            case TITLES -> titles();
            case SIZE -> messages.say("reply.size", draft.canvas().width(), draft.canvas().height(), Shape.of(draft.canvas()),
                    Spoken.number(draft.canvas().rate().perSecond()));
            case WHERE, TIME_OF -> about.isEmpty() ? missing(question.what()) : each(this::seen);
            case CONTENT -> about.isEmpty() ? whole() : each(this::seen);
            case SPEED -> each(this::speed);
            case TRANSITIONS -> transitions();
            case EFFECTS -> effects();
            case LOUDNESS -> about.isEmpty() ? sounds(SoundRole.MUSIC) : each(this::loudness);
            default -> whole();
        };
    }

    /// Of what is named and not in the film it is said whether it lies at hand.
    private String missing(Target what) {
        return what instanceof Target.Named ? new LeftOuts(messages, scene).answer(what) : whole();
    }

    private String whole() {
        return spoken.sentences(List.of(messages.say("reply.film-lasts", spoken.time(draft.durationMs()), shots().size()),
                messages.say("reply.order-is", list(shots()))));
    }

    /// One sentence of each that was asked about, of all shots when nothing was.
    private String each(Function<Segment, String> say) {
        List<SegmentId> ids = about.isEmpty() ? shots() : about;
        return spoken.sentences(
                ids.stream().limit(LISTED).flatMap(id -> draft.find(id).stream()).map(say).filter(one -> !one.isBlank()).toList());
    }

    private List<SegmentId> shots() {
        return Naming.shots(draft);
    }

    private String list(List<SegmentId> ids) {
        List<String> names = new ArrayList<>(ids.stream().limit(LISTED).map(naming::of).toList());
        if (ids.size() > LISTED) {
            names.add(messages.say("amount.more", ids.size() - LISTED));
        }
        return String.join(messages.say("describe.comma"), names);
    }

    private String lengths() {
        return each(segment -> messages.say("reply.one-lasts", naming.of(segment), spoken.time(segment.range().durationMs())));
    }

    private String seen(Segment segment) {
        String times = messages.say(segment instanceof Sound ? "reply.is-heard" : "reply.is-seen", naming.of(segment),
                spoken.time(segment.range().startMs()), spoken.time(segment.range().endMs()));
        Optional<String> content = segment instanceof Visual visual
                ? file(visual).flatMap(file -> Optional.ofNullable(file.seen().get(messages.language().tag())))
                : Optional.empty();
        return content.map(one -> messages.say("reply.with-content", times, Naming.clipped(one))).orElse(times);
    }

    private Optional<Scene.File> file(Visual visual) {
        return scene.files().stream().filter(file -> file.source().equals(visual.source())).findFirst();
    }

    private String speed(Segment segment) {
        int permille = switch (segment) {
            case Visual visual -> naming.isPhoto(visual) ? 0 : visual.speed().permille();
            case Sound sound -> sound.speed().permille();
            case Title _ -> 0;
        };
        return permille == 0
                ? messages.say("reply.one-lasts", naming.of(segment), spoken.time(segment.range().durationMs()))
                : permille == 1_000
                        ? messages.say("reply.is-usual", naming.of(segment))
                        : messages.say(permille < 0 ? "reply.is-backwards" : "reply.is-fast", naming.of(segment),
                                Spoken.number(Math.abs(permille) / 1000.0));
    }

    private String loudness(Segment segment) {
        return switch (segment) {
            case Sound sound -> messages.say("reply.is-loud", naming.of(sound), spoken.percent(sound.gainPermille()));
            case Visual visual -> {
                boolean silent = naming.isPhoto(visual) || file(visual).map(file -> !file.sound()).orElse(false);
                yield silent
                        ? messages.say("reply.has-no-sound", naming.of(visual))
                        : visual.gainPermille() == 0
                                ? messages.say("reply.is-silent", naming.of(visual))
                                : messages.say("reply.has-sound", naming.of(visual), spoken.percent(visual.gainPermille()));
            }
            case Title title -> messages.say("reply.has-no-sound", naming.of(title));
        };
    }

    private String count(Target.Kind kind) {
        List<Visual> visuals = draft.main().map(Track.Video::visuals).orElse(List.of());
        long photos = visuals.stream().filter(naming::isPhoto).count();
        return switch (kind) {
            case TITLE, CAPTION, OPENING, CLOSING -> messages.say("reply.count-titles", of(Title.class).count());
            case MUSIC, VOICE, SOUND -> messages.say("reply.count-sounds", of(Sound.class).count());
            case TRANSITION -> transitions();
            case EFFECT -> effects();
            case OVERLAY, LOGO -> messages.say("reply.count-overlays", of(Visual.class).count() - visuals.size());
            case ANY, SHOT, PHOTO, CLIP, VIDEO -> shots(photos, visuals.size() - photos);
        };
    }

    private String shots(long photos, long clips) {
        if (clips == 0) {
            return messages.say("reply.count-photos", photos);
        }
        return photos == 0 ? messages.say("reply.count-clips", clips) : messages.say("reply.count-shots", photos, clips, photos + clips);
    }

    private <S extends Segment> Stream<S> of(Class<S> kind) {
        return draft.segments().filter(kind::isInstance).map(kind::cast);
    }

    private String which(Target what) {
        if (what instanceof Target.Having(Target.Kind kind, Target.Quality quality) && quality == Target.Quality.UNUSED) {
            return new LeftOuts(messages, scene).unused(kind);
        }
        if (!about.isEmpty()) {
            return about.size() == 1 ? draft.find(about.getFirst()).map(this::seen).orElse("") : list(about);
        }
        return switch (kind(what)) {
            case MUSIC, VOICE, SOUND -> sounds(SoundRole.MUSIC);
            case TITLE, CAPTION, OPENING, CLOSING -> titles();
            case TRANSITION -> transitions();
            case EFFECT -> effects();
            default -> messages.say("reply.order-is", list(shots()));
        };
    }

    private String sounds(SoundRole role) {
        List<String> told = of(Sound.class)
                .filter(sound -> sound.role() == role).map(sound -> messages.say("reply.music-is", naming.called(sound, sound.source()),
                        spoken.percent(sound.gainPermille()), spoken.time(sound.range().startMs()), spoken.time(sound.range().endMs())))
                .toList();
        return told.isEmpty() ? messages.say("reply.no-music") : spoken.sentences(told);
    }

    private String titles() {
        List<SegmentId> asked = about.stream().filter(id -> draft.find(id).filter(Title.class::isInstance).isPresent()).toList();
        List<String> told = of(Title.class).filter(title -> asked.isEmpty() || asked.contains(title.id())).limit(LISTED)
                .map(title -> messages.say("reply.title-is", Naming.clipped(title.text()), spoken.time(title.range().startMs()),
                        spoken.time(title.range().endMs())))
                .toList();
        return told.isEmpty() ? messages.say("reply.no-titles") : spoken.sentences(told);
    }

    private String transitions() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        draft.main().map(Track.Video::transitions).orElse(List.of())
                .forEach((Transition join) -> counted.merge(naming.entry(join.name()), 1, Integer::sum));
        if (counted.isEmpty()) {
            return messages.say("reply.no-transitions");
        }
        List<String> told = new ArrayList<>();
        counted.forEach((name, times) -> told.add(messages.say("reply.times", times, name)));
        return messages.say("reply.transitions-are", String.join(messages.say("describe.comma"), told));
    }

    private String effects() {
        List<SegmentId> ids = about.isEmpty() ? shots() : about;
        List<String> told = new ArrayList<>();
        for (SegmentId id : ids) {
            draft.find(id).filter(Visual.class::isInstance).map(Visual.class::cast).filter(visual -> !visual.effects().isEmpty()).ifPresent(
                    visual -> told.add(messages.say("reply.effects-of", naming.of(visual), String.join(messages.say("describe.comma"),
                            visual.effects().stream().map(EffectUse::name).map(naming::entry).toList()))));
        }
        return told.isEmpty() ? messages.say("reply.no-effects") : spoken.sentences(told);
    }

    /// What the last turn that changed something has changed.
    private String changed() {
        if (scene.history().isEmpty()) {
            return messages.say("reply.nothing-changed-yet");
        }
        Scene.Past last = scene.history().getFirst();
        List<String> told = new ArrayList<>();
        told.add(messages.say("reply.last-said", Naming.clipped(last.said())));
        told.addAll(new Difference(messages, last.draft(), draft, scene.files()).told(List.of()));
        return spoken.sentences(told);
    }

    /// What there is of a kind, by its names; all that Kinora does when no kind was named.
    private String can(Target.Kind kind) {
        return switch (kind) {
            case EFFECT -> messages.say("reply.can.effects", names("looks"), names("effects"));
            case TRANSITION -> messages.say("reply.can.transitions", names("transitions"));
            case TITLE, CAPTION, OPENING, CLOSING -> messages.say("reply.can.titles", names("titles"));
            case MUSIC, VOICE, SOUND -> messages.say("reply.can.music");
            default -> messages.say("reply.can");
        };
    }

    private String names(String kind) {
        return String.join(messages.say("describe.comma"), Vocabulary.ALL.stream().filter(vocabulary -> vocabulary.kind().equals(kind))
                .flatMap(vocabulary -> vocabulary.entries().stream()).map(entry -> naming.phrase(entry.name())).toList());
    }

    private String how(Target.Kind kind) {
        return switch (kind) {
            case TITLE, OPENING, CLOSING -> messages.say("reply.how.title");
            case CAPTION -> messages.say("reply.how.caption");
            case LOGO, OVERLAY -> messages.say("reply.how.logo");
            case MUSIC -> messages.say("reply.how.music");
            case VOICE, SOUND -> messages.say("reply.how.sound");
            case TRANSITION -> messages.say("reply.how.transition");
            case EFFECT -> messages.say("reply.how.effect");
            case SHOT, PHOTO, CLIP, VIDEO -> messages.say("reply.how.shot");
            case ANY -> messages.say("reply.can");
        };
    }

    /// The kind that a target names; [Target.Kind#ANY] when it names none.
    static Target.Kind kind(Target target) {
        return switch (target) {
            case Target.The(var kind) -> kind;
            case Target.All(var kind) -> kind;
            case Target.Nth(var kind, int _) -> kind;
            case Target.Run(var kind, int _, int _) -> kind;
            case Target.Named(var kind, String _) -> kind;
            case Target.It(var kind, boolean _) -> kind;
            case Target.Others(var kind) -> kind;
            case Target.Having(var kind, var _) -> kind;
            case Target.At(var kind, var _) -> kind;
            case Target.Beyond(var kind, var _, boolean _) -> kind;
            case Target.Next(var kind, var _, boolean _) -> kind;
            case Target.Between(var kind, var _, var _) -> kind;
            case Target.Spare(var kind, String _) -> kind;
            default -> Target.Kind.ANY;
        };
    }

    private static String ids(boolean still) {
        return String.join(", ", OutputFormat.ALL.stream().filter(format -> format.isStill() == still)
                .map(format -> format.id().toUpperCase(Locale.ROOT)).distinct().toList());
    }
}
