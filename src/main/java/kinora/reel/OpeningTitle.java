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
    /// Bands of the canvas in which a title of two lines stands, by the names that title styles have for them; the usual one first.
    private static final List<Band> BANDS = List.of(new Band("centre", 0.36, 0.64), new Band("bottom", 0.64, 0.9),
            new Band("top", 0.1, 0.36));
    /// The same for styles whose usual place is at the bottom.
    private static final List<Band> LOW_BANDS = List.of(new Band("lower-start", 0.64, 0.9), new Band("top", 0.1, 0.36),
            new Band("centre", 0.36, 0.64));
    /// Title styles of which that is so.
    static final Set<String> LOW = Set.of("headline", "kicker");

    private record Band(String position, double top, double bottom) {
        /// How much of it faces take up, in shares of the canvas' height.
        double covered(List<Framing.Box> faces) {
            return faces.stream().mapToDouble(box -> Math.max(0, Math.min(bottom, box.bottom()) - Math.max(top, box.top()))).sum();
        }
    }

    /// The title of a story, if it has one.
    static Optional<OpeningTitle> of(Story story, FrameRate rate, List<Visual> visuals, List<Framing> framings) {
        String text = story.title().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        long film = rate.frame(visuals.getLast().range().endMs());
        long wanted = Math.clamp(WORD_MS * words(text) + MORE_MS, LEAST_MS, MOST_MS);
        long length = Math.clamp(Math.ceilDiv(wanted * rate.num(), 1000L * rate.den()), 1, film);
        long endMs = rate.ms(length);
        List<Framing.Box> faces = new ArrayList<>();
        for (int k = 0; k < visuals.size() && visuals.get(k).range().startMs() < endMs; k++) {
            Framing framing = framings.get(k);
            visuals.get(k).camera().frames().stream().map(Keyframes.Keyframe::value)
                    .forEach(camera -> framing.facesOn(camera).ifPresent(faces::add));
        }
        List<Band> bands = LOW.contains(story.told().titleStyle()) ? LOW_BANDS : BANDS;
        Band band = bands.stream().min(Comparator.comparingDouble(place -> place.covered(faces))).orElseThrow();
        boolean moved = !band.equals(bands.getFirst());
        TreeMap<String, Parameter> parameters = new TreeMap<>();
        if (moved) {
            parameters.put("position", new Parameter.Word(band.position));
        }
        Title title = new Title(new SegmentId("title"), rate.range(0, length), "", text,
                new StyleUse(story.told().titleStyle(), parameters), Extras.none());
        return Optional.of(new OpeningTitle(title, new Decision.Titled(text, story.titledBy(), endMs, moved)));
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
