package kinora.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import kinora.media.MusicFacts;
import kinora.music.Grid;
import kinora.music.GridPlan;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.FadeCurve;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.Limits;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Tells a story as a film: chooses, orders, times, frames and joins what there is, and says why. Pure: the same story gives the same film.
///
/// Shots are called `s1`, `s2`, …, music `music`, `music2`, …, the title `title`.
public final class Telling {
    /// How much of its look a style puts on.
    private static final double LOOK = 0.6;
    /// Loudness of what clips have filmed along, under music, in thousandths.
    private static final int UNDER_MUSIC = 300;
    /// Segments beside the shots.
    private static final int OTHERS = 100;

    private final Story story;
    private final Style style;
    private final FrameRate rate;
    private final List<Decision> decisions = new ArrayList<>();
    /// What is known of the music under a film as long as it is planned to be.
    private Optional<MusicFacts> heard = Optional.empty();

    private Telling(Story story) {
        this.story = story;
        this.style = story.told();
        this.rate = story.canvas().rate();
    }

    /// The film, or why there is none.
    public static Told of(Story story) {
        return new Telling(story).told();
    }

    private Told told() {
        if (story.items().size() == 1 && story.items().getFirst() instanceof Story.Clip clip && LongTelling.suits(clip)) {
            return LongTelling.of(story, clip);
        }
        Choice choice = Choice.of(story);
        Sequence sequence = Sequence.of(story, choice.shown());
        List<Integer> places = new ArrayList<>(sequence.places());
        List<Decision.LeftOut> leftOut = new ArrayList<>(choice.leftOut());
        if (places.size() > Limits.MAX_SEGMENTS - OTHERS) {
            return new Told.Refused(new Reel.TooMany(places.size(), Limits.MAX_SEGMENTS - OTHERS));
        }
        heard = story.music().flatMap(music -> music.facts(choice.lengthMs()));
        long wantedMs = bars(choice);
        long frames = Math.max(1, Math.min(rate.frame(wantedMs), rate.frame(Limits.MAX_FILM_MS)));
        List<Pacing> pacings = pacings(places);
        while (least(pacings) > frames && places.size() > 1) {
            int weakest = weakest(places);
            places.subList(weakest, weakest + 1).clear();
            pacings = pacings(places);
        }
        long most = Math.min(rate.frame(Limits.MAX_FILM_MS), pacings.stream().mapToLong(Pacing::most).sum());
        if (story.lengthMs().isPresent() && least(pacings) > frames) {
            return new Told.Refused(new Reel.TooBrief(wantedMs, 1, rate.ms(least(pacings)), 0));
        }
        if (story.lengthMs().isPresent() && frames > most) {
            return new Told.Refused(new Reel.TooLong(wantedMs, rate.ms(most)));
        }
        frames = Math.clamp(frames, least(pacings), most);
        long filmMs = rate.ms(frames);
        heard = story.music().flatMap(music -> music.facts(filmMs));
        Optional<Grid> grid = grid(frames);
        if (grid.isPresent() && grid.get().onBeats() && !Rhythm.isOnBeats(pacings, frames, rate, grid.get())) {
            places = onBeats(places, frames, grid.get());
            pacings = pacings(places, style.pace().relaxed());
        }
        List<Integer> shown = places;
        sequence.places().stream().filter(place -> !shown.contains(place)).forEach(
                place -> leftOut.add(new Decision.LeftOut(story.items().get(place).name(), new Decision.Why.NoRoom(shown.size()))));
        leftOut.replaceAll(out -> out.why() instanceof Decision.Why.NoRoom
                ? new Decision.LeftOut(out.name(), new Decision.Why.NoRoom(shown.size()))
                : out);
        Rhythm rhythm = Rhythm.of(pacings, frames, rate, grid);
        decisions.add(new Decision.Chosen(style.id(), places.size(), story.items().size(), rate.ms(frames), choice.by()));
        choice.strangers(style.id(), places).ifPresent(decisions::add);
        decisions.addAll(leftOut);
        decisions.add(sequence.why());
        decisions.add(new Decision.Paced(rhythm.by(), tempo(), places.size() - 1, rhythm.onBeat(), rhythm.worstMs()));
        return new Told.Made(draft(places, rhythm.lengths(), grid, frames), decisions);
    }

    /// Those that are left when so many of the weakest are not shown that every cut of the others can fall on a beat; all of them where even half as many do
    /// not help.
    private List<Integer> onBeats(List<Integer> places, long frames, Grid grid) {
        List<Integer> fewer = new ArrayList<>(places);
        while (2 * fewer.size() >= places.size()) {
            List<Pacing> pacings = pacings(fewer, style.pace().relaxed());
            if (pacings.stream().mapToLong(Pacing::most).sum() < frames) {
                return places;
            }
            if (Rhythm.isOnBeats(pacings, frames, rate, grid)) {
                return fewer;
            }
            if (fewer.size() == 1) {
                return places;
            }
            int weakest = weakest(fewer);
            fewer.subList(weakest, weakest + 1).clear();
        }
        return places;
    }

    private List<Pacing> pacings(List<Integer> places) {
        return pacings(places, style.pace());
    }

    private List<Pacing> pacings(List<Integer> places, Style.Pace pace) {
        List<Pacing> pacings = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            pacings.add(Shots.pacing(rate, story.items().get(places.get(k)), pace, k == places.size() - 1));
        }
        return pacings;
    }

    private static long least(List<Pacing> pacings) {
        return pacings.stream().mapToLong(Pacing::least).sum();
    }

    /// What it is worth to be the only one of its part of the story: craft rule 8.
    private static final long ALONE = 3_000;

    /// The last one stays, and so does what is alone of its part and what the person wants to see, as long as anything else is left.
    private int weakest(List<Integer> places) {
        Merit merit = new Merit(story, story.items());
        int[] part = Parts.of(story.items());
        int[] shown = new int[story.items().size()];
        places.forEach(place -> shown[part[place]]++);
        int weakest = 0;
        long least = Long.MAX_VALUE;
        for (int k = 0; k < places.size(); k++) {
            Story.Item item = story.items().get(places.get(k));
            long worth = (long) merit.of(item) + (story.wishes().keep().contains(item.name()) ? 10_000 : 0)
                    + (k == places.size() - 1 ? 5_000 : 0) + (shown[part[places.get(k)]] == 1 ? ALONE : 0);
            if (worth < least) {
                least = worth;
                weakest = k;
            }
        }
        return weakest;
    }

    private int tempo() {
        return heard.map(MusicFacts::milliBpm).orElse(0);
    }

    /// How long it becomes: as wanted; else so long that it ends with a bar of the music, unless that is composed for it.
    private long bars(Choice choice) {
        boolean fits = story.music().filter(Story.Composed.class::isInstance).isPresent();
        if (fits || story.lengthMs().isPresent() || heard.filter(MusicFacts::trusted).isEmpty() || tempo() == 0) {
            return choice.lengthMs();
        }
        double bar = 60_000_000.0 / tempo() * heard.orElseThrow().beatsPerBar();
        return GridPlan.LEAD_MS + Math.round(Math.max(1, Math.rint(choice.lengthMs() / bar)) * bar);
    }

    private Optional<Grid> grid(long frames) {
        long filmMs = rate.ms(frames);
        return story.music().flatMap(music -> heard.map(facts -> GridPlan.of(facts, music.lengthMs(filmMs), filmMs)));
    }

    private Draft draft(List<Integer> places, List<Long> lengths, Optional<Grid> grid, long frames) {
        List<Visual> visuals = new ArrayList<>();
        List<Framing> framings = new ArrayList<>();
        List<Decision.Moved.Move> moves = new ArrayList<>();
        List<Decision> moved = new ArrayList<>();
        List<Decision> cut = new ArrayList<>();
        double strength = story.wishes().camera().orElse(style.camera());
        long at = 0;
        for (int k = 0; k < places.size(); k++) {
            Story.Item item = story.items().get(places.get(k));
            Framing framing = new Framing(story.canvas(), item);
            Framing.Moving move = framing.move(moves, lengths.get(k) / rate.perSecond(), strength);
            moves.add(move.move());
            framings.add(framing);
            TimeRange range = rate.range(at, lengths.get(k));
            moved.add(new Decision.Moved(item.name(), move.move(), move.because(), (int) Math.round(100 * (move.zoom() - 1)),
                    range.durationMs()));
            visuals.add(visual(new SegmentId("s" + (k + 1)), range, item, framing, move, cut));
            at += lengths.get(k);
        }
        long fadeMs = ending(visuals);
        long filled = framings.stream().filter(framing -> framing.fit() != kinora.timeline.Fit.COVER).count();
        long cropped = framings.stream().filter(Framing::isReshaped).count() - filled;
        if (filled + cropped > 0) {
            decisions.add(new Decision.Fitted((int) Math.max(0, cropped), (int) filled));
        }
        decisions.addAll(cut);
        decisions.addAll(moved);
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track.Video(new TrackId("t1"), visuals, transitions(places, visuals, lengths), Extras.none()));
        TimeRange film = rate.range(0, frames);
        story.music().ifPresent(music -> tracks.addAll(new Score(rate, film, Score.USUAL).tracks(music, grid, decisions)));
        OpeningTitle.of(story, rate, visuals, framings).ifPresent(title -> {
            tracks.add(title.track(new TrackId("t" + (tracks.size() + 1))));
            decisions.add(title.decision());
        });
        decisions.add(new Decision.Ended(visuals.getLast().name(), visuals.getLast().range().durationMs(), fadeMs));
        return new Draft(story.canvas(), story.title(), tracks, 0, Extras.none());
    }

    /// Lets the last shot go into the background as the style wants it, for at most half of its length.
    ///
    /// @return for how long
    private long ending(List<Visual> visuals) {
        Visual last = visuals.getLast();
        long fadeMs = Math.min(style.fadeMs(), last.range().durationMs() / 2);
        if (fadeMs > 0) {
            visuals.set(visuals.size() - 1, last.withInset(last.inset().fading(0, fadeMs)));
        }
        return fadeMs;
    }

    private Visual visual(SegmentId id, TimeRange range, Story.Item item, Framing framing, Framing.Moving move, List<Decision> cut) {
        List<EffectUse> effects = style.look().filter(_ -> story.wishes().colours()).map(look -> {
            TreeMap<String, Parameter> parameters = new TreeMap<>();
            parameters.put("amount", new Parameter.Scalar(LOOK));
            return List.of(new EffectUse(look, parameters, Extras.none()));
        }).orElse(List.of());
        return switch (item) {
            case Story.Photo photo ->
                Visual.still(id, range, photo.name(), photo.source()).withFit(framing.fit()).withCamera(move.camera()).withEffects(effects);
            case Story.Clip clip -> {
                Stretch stretch = Stretch.of(clip, range.durationMs());
                cut.add(new Decision.Cut(clip.name(), stretch.fromMs(),
                        Math.min(clip.info().durationMs(), stretch.fromMs() + range.durationMs()), clip.info().durationMs(),
                        stretch.because()));
                boolean speaks = clip.watched().isPresent() && clip.watched().get().speech();
                boolean under = story.music().isPresent() && !speaks;
                Visual shown = new Visual(id, range, clip.name(), clip.source(), stretch.fromMs(), clip.restMs(stretch.fromMs()),
                        Speed.NORMAL, framing.fit(), move.camera(), effects, false, under ? UNDER_MUSIC : 1000, Extras.none());
                yield under ? shown.withStrip(new ChannelStrip(Keyframes.still(1000), 0, FadeCurve.POWER, false, 0)) : shown;
            }
        };
    }

    /// Craft rule 13: the usual join, and accents in turn where a new part of the story begins, never nearer than three shots.
    private List<Transition> transitions(List<Integer> places, List<Visual> visuals, List<Long> lengths) {
        List<Story.Item> items = places.stream().map(story.items()::get).toList();
        int[] part = Parts.of(items);
        Optional<Story.Wishes.Cuts> wished = story.wishes().cuts();
        boolean hard = wished.filter(Story.Wishes.Cuts.HARD::equals).isPresent();
        Optional<String> usual = wished.map(cuts -> cuts == Story.Wishes.Cuts.HARD ? Optional.<String>empty() : Optional.of(SOFT))
                .orElse(style.joins().usual());
        long usualMs = wished.isPresent() ? SOFT_MS : style.joins().usualMs();
        List<Transition> transitions = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        int accents = 0;
        int last = -APART;
        int parts = 1;
        for (int k = 1; k < items.size(); k++) {
            boolean begins = part[k] != part[k - 1];
            parts += begins ? 1 : 0;
            boolean accent = begins && !hard && !style.joins().accents().isEmpty() && k - last >= APART;
            Optional<String> name = accent ? Optional.of(style.joins().accents().get(accents % style.joins().accents().size())) : usual;
            long length = dissolve(accent ? style.joins().accentMs() : usualMs, lengths.get(k - 1), lengths.get(k));
            if (accent) {
                accents++;
                last = k;
            }
            if (name.isPresent() && length > 0) {
                transitions.add(new Transition(visuals.get(k - 1).id(), visuals.get(k).id(), name.get(), rate.ms(length),
                        Easing.EASE_IN_OUT, Extras.none()));
                if (!kinds.contains(name.get())) {
                    kinds.add(name.get());
                }
            }
        }
        decisions.add(new Decision.Joined(kinds, items.size() - 1 - transitions.size(), parts));
        return transitions;
    }

    private static final String SOFT = "dissolve";
    private static final long SOFT_MS = 450;
    /// Shots between two accents.
    private static final int APART = 3;

    /// Craft rule 13: at most 40 % of the shorter neighbour, at least two frames.
    ///
    /// @return frames; 0 = none
    private long dissolve(long ms, long left, long right) {
        long length = Math.min(Math.max(2, rate.frame(ms)), Math.min(left, right) * 2 / 5);
        return length < 2 ? 0 : length;
    }
}
