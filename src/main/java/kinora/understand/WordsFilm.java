package kinora.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.reel.Told;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A film of words alone: every line on a background of its own, long enough to be read, with dissolves between.
final class WordsFilm {
    /// Shortest and longest time of a line, and how long a character takes to be read (craft rule 21: fifteen a second, and a second to come and go).
    private static final long LEAST_MS = 2_500;
    private static final long MOST_MS = 7_000;
    private static final long CHARACTER_MS = 66;
    private static final long COMING_MS = 1_200;
    private static final long DISSOLVE_MS = 500;
    private static final long LEAST_FRAMES = 4;
    private static final int MOST_LINES = 60;
    /// Longest name of a background, and of a line that is not divided at its full stops.
    private static final int NAME = 40;
    private static final long ALONE_MS = 5_000;
    private static final int MUSIC_GAIN = 600;
    private static final long FADE_MS = 1_500;
    private static final double NEARER = 1.06;
    /// Pairs of colours that white letters are read on: from top left to bottom right.
    private static final List<String> GROUNDS = List.of("#1d3557-#457b9d", "#2d1e2f-#7a3b69", "#0b3d3b-#2a7f62", "#3d2b1f-#9c6644",
            "#22223b-#4a4e69", "#5f0f40-#9a031e");

    private final Canvas canvas;

    WordsFilm(Canvas canvas) {
        this.canvas = canvas;
    }

    /// The film of what was asked for.
    Draft of(Understanding.Reel asked, BriefOf brief) {
        List<String> lines = lines(asked, brief);
        FrameRate rate = canvas.rate();
        List<Long> lengths = lengths(lines, brief);
        List<Visual> visuals = new ArrayList<>();
        List<Title> titles = new ArrayList<>();
        List<Transition> joins = new ArrayList<>();
        long dissolve = Math.min(rate.frame(DISSOLVE_MS), lengths.stream().mapToLong(this::frames).min().orElse(1) - 1);
        long first = 0;
        for (int i = 0; i < lines.size(); i++) {
            long frames = frames(lengths.get(i));
            SegmentId id = new SegmentId("s" + (i + 1));
            visuals.add(ground(id, rate.range(first, frames), i, lines.get(i)));
            titles.add(new Title(new SegmentId(i == 0 ? "title" : "line" + (i + 1)), rate.range(first, frames), "", lines.get(i),
                    StyleUse.of(i == 0 ? "headline" : "title"), Extras.none()));
            if (i > 0 && dissolve >= 2) {
                joins.add(new Transition(new SegmentId("s" + i), id, "dissolve", rate.ms(dissolve), Easing.EASE_IN_OUT, Extras.none()));
            }
            first += frames;
        }
        String name = lines.getFirst().replace('\n', ' ');
        List<Track> tracks = List.of(new Track.Video(new TrackId("video"), visuals, joins, Extras.none()),
                new Track.Text(new TrackId("titles"), titles, Extras.none()));
        Draft silent = new Draft(canvas, name.substring(0, Math.min(name.length(), Limits.MAX_NAME)), tracks, 0, Extras.none());
        return brief.recipe().map(recipe -> withMusic(silent, recipe)).orElse(silent);
    }

    private long frames(long ms) {
        return Math.max(LEAST_FRAMES, canvas.rate().frame(ms));
    }

    /// What a wish wants to be written: the lines of a script, the text of a title, and what stands in quotes in words that are not understood.
    static List<String> words(Wish wish) {
        return switch (wish) {
            case Wish.Script(List<String> lines) -> lines;
            case Wish.AddTitle title -> title.text().map(List::of).orElse(List.of());
            case Wish.Unclear(String words) -> quoted(words);
            default -> List.of();
        };
    }

    /// A long line is divided where sentences end.
    private static List<String> sentences(String line) {
        List<String> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; line.length() > NAME / 2 && i < line.length() - 1; i++) {
            char c = line.charAt(i);
            boolean end = "。！？".indexOf(c) >= 0 || (".!?".indexOf(c) >= 0 && line.charAt(i + 1) == ' ');
            if (end) {
                found.add(line.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        found.add(line.substring(begin));
        return found;
    }

    private static List<String> quoted(String words) {
        List<String> found = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < words.length(); i++) {
            if (begin < 0 && "“\"「『".indexOf(words.charAt(i)) >= 0) {
                begin = i + 1;
            } else if (begin >= 0 && "”\"」』".indexOf(words.charAt(i)) >= 0) {
                found.add(words.substring(begin, i));
                begin = -1;
            }
        }
        return found;
    }

    /// What is written: the title and the lines, else the name of the style.
    private static List<String> lines(Understanding.Reel asked, BriefOf brief) {
        List<String> lines = new ArrayList<>();
        brief.title().ifPresent(lines::add);
        asked.then().stream().flatMap(wish -> words(wish).stream()).flatMap(line -> sentences(line).stream()).map(String::strip)
                .filter(line -> !line.isEmpty() && !lines.contains(line))
                .map(line -> line.substring(0, Math.min(line.length(), Limits.MAX_TEXT))).limit(MOST_LINES).forEach(lines::add);
        if (lines.isEmpty()) {
            String style = brief.style().filter(name -> !name.equals("auto")).orElse("Kinora");
            lines.add(style.substring(0, 1).toUpperCase(Locale.ROOT) + style.substring(1));
        }
        return lines;
    }

    /// As long as they take to be read, or all together as long as was asked for.
    private static List<Long> lengths(List<String> lines, BriefOf brief) {
        List<Long> lengths = lines.stream()
                .map(line -> Math.clamp(COMING_MS + CHARACTER_MS * line.length(), lines.size() == 1 ? ALONE_MS : LEAST_MS, MOST_MS))
                .toList();
        if (brief.lengthMs().isEmpty()) {
            return lengths;
        }
        long all = lengths.stream().mapToLong(Long::longValue).sum();
        long wanted = Math.max(brief.lengthMs().getAsLong(), 500L * lines.size());
        return lengths.stream().map(length -> length * wanted / all).toList();
    }

    private static Visual ground(SegmentId id, TimeRange range, int index, String line) {
        MediaRef source = new MediaRef.Generated("gradient:" + GROUNDS.get(index % GROUNDS.size()));
        Camera near = Camera.zoomed(NEARER);
        Keyframes<Camera> camera = index % 2 == 0
                ? Keyframes.move(Camera.WHOLE, near, Easing.LINEAR)
                : Keyframes.move(near, Camera.WHOLE, Easing.LINEAR);
        String name = line.replace('\n', ' ');
        return Visual.still(id, range, name.substring(0, Math.min(name.length(), NAME)), source).withFit(Fit.COVER).withCamera(camera);
    }

    /// The reel with music that is made for it.
    static Told withMusic(Told told, String recipe) {
        return told instanceof Told.Made(Draft draft, var decisions) ? new Told.Made(withMusic(draft, recipe), decisions) : told;
    }

    private static Draft withMusic(Draft draft, String recipe) {
        long frames = draft.canvas().rate().frame(draft.durationMs());
        if (frames < 1 || draft.segments().anyMatch(WordsFilm::isMusic)) {
            return draft;
        }
        Optional<String> fits = Optional.of(recipe).filter(one -> one.length() <= Limits.MAX_TEXT);
        long length = draft.durationMs();
        Sound music = new Sound(new SegmentId("music"), draft.canvas().rate().range(0, frames), name(recipe),
                new MediaRef.Generated(fits.orElse("music:lo-fi")), 0, 0, Speed.NORMAL, MUSIC_GAIN, 0, Math.min(FADE_MS, length), false,
                SoundRole.MUSIC, List.of(), ChannelStrip.PLAIN, Extras.none());
        List<Track> tracks = new ArrayList<>(draft.tracks());
        tracks.add(new Track.Audio(new TrackId("music"), List.of(music), Extras.none()));
        return draft.withTracks(tracks);
    }

    private static boolean isMusic(Segment segment) {
        return segment instanceof Sound sound && sound.role() == SoundRole.MUSIC;
    }

    /// `Lo-fi` of `music:lo-fi?seed=1`.
    private static String name(String recipe) {
        String style = recipe.substring(recipe.indexOf(':') + 1);
        int end = style.indexOf('?');
        String name = end < 0 ? style : style.substring(0, end);
        return name.isBlank() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
