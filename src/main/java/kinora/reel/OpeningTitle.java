package kinora.reel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// The title over the beginning of a reel: craft rules 21 and 22.
record OpeningTitle(Title title, Decision.Titled decision) {
    /// Craft rule 21: it stands for at least two seconds, and for 0.3 s a word and one more second.
    private static final long LEAST_MS = 2_000;
    private static final long MORE_MS = 1_000;
    private static final long WORD_MS = 300;
    /// Longer ones tire.
    private static final long MOST_MS = 6_000;
    /// A calm opening shot keeps its title for longer, until so long before its end.
    private static final long CALM_MS = 4_000;
    private static final long BEFORE_END_MS = 600;
    /// Bands of the canvas in which a title of two lines stands, by the names that title styles have for them; the usual one first. They keep to what is safe on the screens that a canvas
    /// is for (craft rule 23).
    private static final List<Band> BANDS = List.of(new Band("centre", 0.36, 0.64), new Band("bottom", 0.64, 0.9),
            new Band("top", 0.1, 0.36));
    private static final List<Band> UPRIGHT_BANDS = List.of(new Band("centre", 0.31, 0.49), new Band("bottom", 0.47, 0.65),
            new Band("top", 0.15, 0.33));
    /// The same for styles whose usual place is at the bottom.
    private static final List<Band> LOW_BANDS = List.of(new Band("lower-start", 0.64, 0.9), new Band("top", 0.1, 0.36),
            new Band("centre", 0.36, 0.64));
    private static final List<Band> UPRIGHT_LOW_BANDS = List.of(new Band("lower-start", 0.47, 0.65), new Band("top", 0.15, 0.33),
            new Band("centre", 0.31, 0.49));
    /// A subject that is no face counts so much less.
    private static final double SUBJECT = 0.2;
    /// A title leaves its usual place for so much less that it covers, in shares of the canvas' height.
    private static final double WORTH_MOVING = 0.02;
    /// Title styles of which that is so.
    static final Set<String> LOW = Set.of("headline", "kicker");

    private record Band(String position, double top, double bottom) {
        /// How much of it faces take up, in shares of the canvas' height.
        double covered(List<Framing.Box> boxes) {
            return boxes.stream().mapToDouble(box -> Math.max(0, Math.min(bottom, box.bottom()) - Math.max(top, box.top()))).sum();
        }

        /// How much it covers of what must be seen; faces count more than anything else.
        double cost(List<Framing.Box> faces, List<Framing.Box> subjects, double shots) {
            return (covered(faces) + SUBJECT * covered(subjects)) / shots;
        }
    }

    /// The title of a story, if it has one.
    static Optional<OpeningTitle> of(Story story, FrameRate rate, List<Visual> visuals, List<Framing> framings) {
        String text = story.title().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        long film = rate.frame(visuals.getLast().range().endMs());
        long calm = Math.min(CALM_MS, visuals.getFirst().range().durationMs() - BEFORE_END_MS);
        long wanted = Math.max(calm, Math.clamp(WORD_MS * words(text) + MORE_MS, LEAST_MS, MOST_MS));
        long length = Math.clamp(Math.ceilDiv(wanted * rate.num(), 1000L * rate.den()), 1, film);
        long endMs = rate.ms(length);
        List<Framing.Box> faces = new ArrayList<>();
        List<Framing.Box> subjects = new ArrayList<>();
        for (int k = 0; k < visuals.size() && visuals.get(k).range().startMs() < endMs; k++) {
            Framing framing = framings.get(k);
            visuals.get(k).camera().frames().stream().map(Keyframes.Keyframe::value)
                    .forEach(camera -> framing.seenOn(camera).ifPresent(framing.hasFaces() ? faces::add : subjects::add));
        }
        List<Band> bands = bands(story);
        double all = Math.max(1, faces.size() + subjects.size());
        Band best = bands.stream().min(Comparator.comparingDouble(place -> place.cost(faces, subjects, all))).orElseThrow();
        boolean moved = bands.getFirst().cost(faces, subjects, all) - best.cost(faces, subjects, all) > WORTH_MOVING;
        Band band = moved ? best : bands.getFirst();
        TreeMap<String, Parameter> parameters = new TreeMap<>();
        if (moved) {
            parameters.put("position", new Parameter.Word(band.position));
        }
        Title title = new Title(new SegmentId("title"), rate.range(0, length), "", text,
                new StyleUse(story.told().titleStyle(), parameters), Extras.none());
        return Optional.of(new OpeningTitle(title, new Decision.Titled(text, story.titledBy(), endMs, moved)));
    }

    private static List<Band> bands(Story story) {
        boolean upright = 2 * story.canvas().height() >= 3 * story.canvas().width();
        boolean low = LOW.contains(story.told().titleStyle());
        return upright ? (low ? UPRIGHT_LOW_BANDS : UPRIGHT_BANDS) : low ? LOW_BANDS : BANDS;
    }

    Track track(TrackId id) {
        return new Track.Text(id, List.of(title), Extras.none());
    }

    /// What is between spaces, and every two ideographs, which need no spaces.
    static long words(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        String spaced = text.codePoints().map(c -> Character.isIdeographic(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        long others = spaced.isEmpty() ? 0 : spaced.split("\\s+").length;
        return (ideographs + 1) / 2 + others;
    }
}
