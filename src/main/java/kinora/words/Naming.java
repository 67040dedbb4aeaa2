package kinora.words;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;
import kinora.understand.Scene;

/// What things of a film are called in an answer: `photo 3 (dog.jpg)`, `the title “Summer”`, `all 6 photos`.
///
/// A shot has the number that it has on the main track, counted from 1; one that is only in the draft before has its number there.
final class Naming {
    /// Names in a sentence before the rest is only counted.
    private static final int LISTED = 4;
    /// Longest name or text in a sentence, in characters.
    private static final int LONGEST = 40;
    private static final Set<String> CAPTIONS = Set.of("caption", "boxed");
    private static final List<String> PHOTOS = List.of("jpg", "jpeg", "png", "heic", "heif", "webp", "avif", "tif", "tiff", "bmp", "gif");

    private final Messages messages;
    private final Draft before;
    private final Draft after;
    private final Map<MediaRef, Scene.File> files = new HashMap<>();

    Naming(Messages messages, Draft before, Draft after, List<Scene.File> files) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        files.forEach(file -> this.files.put(file.source(), file));
    }

    /// One segment.
    String of(SegmentId id) {
        Optional<Segment> segment = after.find(id).or(() -> before.find(id));
        return segment.map(this::of).orElse(id.value());
    }

    /// What a shot shows, without its number: where the number is what is different.
    String plain(SegmentId id) {
        Optional<Segment> segment = after.find(id).or(() -> before.find(id));
        return segment.orElse(null) instanceof Visual visual && !(visual.source() instanceof MediaRef.Generated)
                ? called(visual, visual.source())
                : of(id);
    }

    /// One segment.
    String of(Segment segment) {
        return switch (segment) {
            case Title title -> messages.say(isCaption(title) ? "reply.name.caption" : "reply.name.title", clipped(title.text()));
            case Sound sound -> messages.say(switch (sound.role()) {
                case MUSIC -> "reply.name.music";
                case VOICE -> "reply.name.voice";
                case EFFECT -> "reply.name.sound";
            }, called(sound, sound.source()));
            case Visual visual -> visual(visual);
        };
    }

    /// Whether a title tells what is said, as captions do.
    static boolean isCaption(Title title) {
        return CAPTIONS.contains(title.style().name());
    }

    private String visual(Visual visual) {
        int number = number(visual.id());
        if (number == 0) {
            return messages.say("reply.name.overlay", called(visual, visual.source()));
        }
        if (visual.source() instanceof MediaRef.Generated) {
            return messages.say("reply.name.made", number);
        }
        return messages.say(isPhoto(visual) ? "reply.name.photo" : "reply.name.clip", number, called(visual, visual.source()));
    }

    /// Whether a visual shows a still picture.
    boolean isPhoto(Visual visual) {
        Scene.File file = files.get(visual.source());
        if (file != null) {
            return file.kind() == Scene.Kind.PHOTO;
        }
        String name = visual.source().called();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return visual.source() instanceof MediaRef.Generated || PHOTOS.contains(ending);
    }

    /// The number of a shot, 0 of what is no shot.
    int number(SegmentId id) {
        int now = number(after, id);
        return now > 0 ? now : number(before, id);
    }

    static int number(Draft draft, SegmentId id) {
        List<SegmentId> shots = shots(draft);
        return shots.indexOf(id) + 1;
    }

    static List<SegmentId> shots(Draft draft) {
        return draft.main().map(main -> main.visuals().stream().map(Visual::id).toList()).orElse(List.of());
    }

    /// The name of a file or what a segment is called, without folders.
    String called(Segment segment, MediaRef source) {
        Scene.File file = files.get(source);
        String own = segment instanceof Sound sound ? StyleName.of(sound, messages) : segment.name();
        return clipped(!own.isBlank() ? own : file != null ? file.name() : fileName(source.called()));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    static String clipped(String text) {
        return Amounts.clipped(text.strip(), LONGEST);
    }

    /// Several segments: all of a kind when it is all of them, else one by one, the last of many only counted.
    String all(List<SegmentId> ids) {
        if (ids.size() > 2) {
            Optional<String> whole = whole(ids);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        return list(ids.stream().map(this::of).toList());
    }

    /// A list of names, the last of many only counted.
    String list(List<String> names) {
        List<String> told = new ArrayList<>(names.subList(0, Math.min(names.size(), LISTED)));
        if (names.size() > LISTED) {
            told.add(messages.say("amount.more", names.size() - LISTED));
        }
        return ListFormat.getInstance(messages.language().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(told);
    }

    private Optional<String> whole(List<SegmentId> ids) {
        List<SegmentId> film = shots(after);
        List<SegmentId> others = film.stream().filter(id -> !ids.contains(id)).toList();
        if (others.size() == 1 && ids.size() > 2 && film.containsAll(ids)) {
            return Optional.of(messages.say("reply.name.all-but", of(others.getFirst())));
        }
        List<Visual> shots = after.main().map(Track.Video::visuals).orElse(List.of());
        List<SegmentId> photos = shots.stream().filter(this::isPhoto).map(Visual::id).toList();
        List<SegmentId> clips = shots.stream().filter(shot -> !isPhoto(shot)).map(Visual::id).toList();
        List<SegmentId> titles = titles(false);
        List<SegmentId> captions = titles(true);
        if (same(ids, shots.stream().map(Visual::id).toList())) {
            return Optional.of(messages.say("reply.name.all-shots", ids.size()));
        }
        if (same(ids, photos)) {
            return Optional.of(messages.say("reply.name.all-photos", ids.size()));
        }
        if (same(ids, clips)) {
            return Optional.of(messages.say("reply.name.all-clips", ids.size()));
        }
        if (same(ids, captions)) {
            return Optional.of(messages.say("reply.name.all-captions", ids.size()));
        }
        return same(ids, titles) ? Optional.of(messages.say("reply.name.all-titles", ids.size())) : Optional.empty();
    }

    private List<SegmentId> titles(boolean captions) {
        return after.segments().filter(segment -> segment instanceof Title title && isCaption(title) == captions).map(Segment::id).toList();
    }

    private static boolean same(List<SegmentId> one, List<SegmentId> other) {
        return one.size() == other.size() && one.containsAll(other);
    }

    /// What people call an entry of any catalogue; its id when there is none. What is written behind an id, as in `wipe-left`, is left out.
    String entry(String id) {
        String best = "";
        String name = id;
        for (Vocabulary vocabulary : Vocabulary.ALL) {
            for (Vocabulary.Entry entry : vocabulary.entries()) {
                boolean fits = id.equals(entry.id()) || id.startsWith(entry.id() + "-");
                if (fits && entry.id().length() > best.length()) {
                    best = entry.id();
                    name = phrase(entry.name());
                }
            }
        }
        return name;
    }

    String phrase(Phrase phrase) {
        return messages.language() == Language.CHINESE ? phrase.chinese() : phrase.english();
    }
}
