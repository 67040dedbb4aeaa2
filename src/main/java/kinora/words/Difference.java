package kinora.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.edit.Adjustment;
import kinora.edit.Change;
import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;

/// Says what is different between two drafts, in plain words and with numbers, the most important first. Nothing is said that is not in them.
final class Difference {
    /// Sentences before the rest is only counted.
    private static final int MOST = 6;
    /// Shots whose lengths are told one by one.
    private static final int ONE_BY_ONE = 2;

    /// What is told of another time of a title, an overlay or a sound, or of another part of a file.
    private static final Set<String> TIMES = Set.of("reply.seen", "reply.heard", "reply.part");

    private final Messages messages;
    /// Times within two frames of the slowest film are the same.
    private static final long NEAR_MS = 100;

    private final Draft before;
    private final Draft after;
    private final Change change;
    private final Naming naming;
    private final Spoken spoken;

    Difference(Messages messages, Draft before, Draft after, List<Scene.File> files) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.change = Change.between(before, after);
        this.naming = new Naming(messages, before, after, files);
        this.spoken = new Spoken(messages);
    }

    boolean isEmpty() {
        return change.isEmpty();
    }

    /// Sentences without their ends.
    ///
    /// @param adjustments what had to give way
    List<String> told(List<Adjustment> adjustments) {
        List<String> told = new ArrayList<>();
        film(told);
        comings(told);
        new Order(messages, before, after, naming).told().ifPresent(told::add);
        traits(told);
        told.addAll(new Joins(messages, before, after, change, naming).told());
        int more = told.size() - MOST;
        if (more > 1) {
            told.subList(MOST, told.size()).clear();
            told.add(messages.say("reply.more-changes", more));
        }
        adjustments(adjustments, told);
        length(told);
        return told;
    }

    private void film(List<String> told) {
        if (change.title() && !after.title().isBlank()) {
            told.add(messages.say("reply.film-title", Naming.clipped(after.title())));
        }
        if (before.canvas().width() != after.canvas().width() || before.canvas().height() != after.canvas().height()) {
            told.add(messages.say("reply.canvas", after.canvas().width(), after.canvas().height(), Shape.of(after.canvas())));
        }
        if (!before.canvas().rate().equals(after.canvas().rate())) {
            told.add(messages.say("reply.rate", Spoken.number(after.canvas().rate().perSecond())));
        }
        if (before.canvas().backgroundRgb() != after.canvas().backgroundRgb()) {
            told.add(messages.say("reply.background", Shape.named(messages, Shape.hex(after.canvas().backgroundRgb()))));
        }
        if (change.gain()) {
            told.add(messages.say("reply.film-gain", spoken.percent(after.gainPermille()), spoken.percent(before.gainPermille())));
        }
    }

    /// What is out, and what is in.
    private void comings(List<String> told) {
        List<SegmentId> gone = change.removed();
        if (!gone.isEmpty()) {
            told.add(messages.say("reply.removed", naming.all(gone), gone.size()));
        }
        List<SegmentId> all = change.added().stream().filter(id -> Naming.number(after, id) > 0).toList();
        all.forEach(id -> half(id).ifPresent(left -> split(left, id, told)));
        List<SegmentId> shots = all.stream().filter(id -> half(id).isEmpty()).toList();
        if (!shots.isEmpty()) {
            told.add(messages.say("reply.added", naming.all(shots), shots.size()));
        }
        List<Segment> others = change.added().stream().filter(id -> !all.contains(id)).flatMap(id -> after.find(id).stream()).toList();
        List<Segment> captions = others.stream().filter(segment -> segment instanceof Title title && Naming.isCaption(title)).toList();
        others.stream().filter(segment -> captions.size() < 2 || !captions.contains(segment)).forEach(added -> told.add(added(added)));
        if (captions.size() > 1) {
            long from = captions.stream().mapToLong(segment -> segment.range().startMs()).min().orElse(0);
            long to = captions.stream().mapToLong(segment -> segment.range().endMs()).max().orElse(0);
            told.add(messages.say("reply.added-captions", captions.size(), spoken.time(from), spoken.time(to)));
        }
    }

    private void split(SegmentId left, SegmentId right, List<String> told) {
        long at = after.find(right).map(segment -> segment.range().startMs()).orElse(0L);
        told.add(messages.say("reply.split", naming.of(left), spoken.time(at)));
    }

    /// The left part of what was cut in two, where a new shot is the right one: both show the same and last as long as it did.
    private Optional<SegmentId> half(SegmentId id) {
        int number = Naming.number(after, id);
        if (number < 2 || !change.added().contains(id)) {
            return Optional.empty();
        }
        SegmentId left = Naming.shots(after).get(number - 2);
        if (before.find(left).orElse(null) instanceof Visual was && after.find(left).orElse(null) instanceof Visual is
                && after.find(id).orElse(null) instanceof Visual right && is.source().equals(right.source())
                && was.range().durationMs() == is.range().durationMs() + right.range().durationMs()) {
            return Optional.of(left);
        }
        return Optional.empty();
    }

    private boolean isSplit(SegmentId id) {
        int number = Naming.number(after, id);
        List<SegmentId> shots = Naming.shots(after);
        return number > 0 && number < shots.size() && half(shots.get(number)).filter(id::equals).isPresent();
    }

    private String added(Segment segment) {
        String from = spoken.time(segment.range().startMs());
        String to = spoken.time(segment.range().endMs());
        return switch (segment) {
            case Title title -> {
                List<String> looks = new TitleTraits(messages, naming).looks(title);
                yield looks.isEmpty()
                        ? messages.say("reply.added-title", naming.of(title), from, to)
                        : messages.say("reply.added-title-so", naming.of(title), from, to, spoken.row(looks));
            }
            case Sound sound -> messages.say("reply.added-sound", naming.of(sound), from, to, spoken.percent(sound.gainPermille()));
            case Visual visual -> messages.say("reply.added-overlay", naming.of(visual), from, to,
                    messages.say("reply.at." + VisualTraits.at(visual.inset().box().frames().getLast().value())));
        };
    }

    /// What is different about segments that stay; the same about several is one sentence.
    private void traits(List<String> told) {
        Map<Trait, List<SegmentId>> traits = new LinkedHashMap<>();
        List<SegmentId> concerned = new ArrayList<>(change.altered());
        concerned.addAll(change.moved());
        for (SegmentId id : concerned) {
            for (Trait trait : isSplit(id) ? List.<Trait>of() : traits(id)) {
                traits.computeIfAbsent(trait, _ -> new ArrayList<>()).add(id);
            }
        }
        lengths(traits, told);
        together(traits, "reply.effect-on", "reply.effects-on");
        together(traits, "reply.effect-off", "reply.effects-off");
        together(traits, "reply.title-looks", "reply.title-looks");
        if (isInPlace()) {
            wanted(traits);
        }
        boolean wanted = !told.isEmpty() || traits.keySet().stream().anyMatch(trait -> trait.weight() > Trait.FOLLOWS)
                || !change.borders().isEmpty();
        traits.entrySet().stream().filter(entry -> !wanted || entry.getKey().weight() > Trait.FOLLOWS)
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().weight()))
                .forEach(entry -> told.add(say(entry.getKey(), entry.getValue())));
    }

    /// Whether the shots stand where they stood: then no title and no sound has another time because of them.
    private boolean isInPlace() {
        return before.durationMs() == after.durationMs() && Naming.shots(before).equals(Naming.shots(after));
    }

    /// Another time is told where nothing else can be its reason.
    private static void wanted(Map<Trait, List<SegmentId>> traits) {
        List.copyOf(traits.keySet()).stream().filter(trait -> TIMES.contains(trait.key()))
                .forEach(trait -> traits.put(new Trait(trait.key(), trait.values(), Trait.WANTED), traits.remove(trait)));
    }

    /// Several effects that the same segments got, or lost, and several looks of the same titles, are one sentence.
    private void together(Map<Trait, List<SegmentId>> traits, String one, String several) {
        Map<List<SegmentId>, List<String>> names = new LinkedHashMap<>();
        traits.forEach((trait, ids) -> {
            if (trait.key().equals(one)) {
                names.computeIfAbsent(ids, _ -> new ArrayList<>()).add(trait.values().getFirst().toString());
            }
        });
        names.forEach((ids, effects) -> {
            if (effects.size() > 1) {
                traits.entrySet().removeIf(entry -> entry.getKey().key().equals(one) && entry.getValue().equals(ids));
                traits.put(Trait.of(several, one.equals(several) ? spoken.row(effects) : new Amounts(messages).all(effects)), ids);
            }
        });
    }

    private String say(Trait trait, List<SegmentId> ids) {
        List<Object> values = new ArrayList<>();
        values.add(naming.all(ids));
        values.add(ids.size());
        values.addAll(trait.values());
        return messages.say(trait.key(), values.toArray());
    }

    private List<Trait> traits(SegmentId id) {
        Optional<Segment> was = before.find(id);
        Optional<Segment> is = after.find(id);
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        if (was.get() instanceof Visual old && is.get() instanceof Visual now) {
            return new VisualTraits(messages, naming).of(old, now, Naming.number(after, id) == 0);
        }
        if (was.get() instanceof Sound old && is.get() instanceof Sound now) {
            return new SoundTraits(messages, naming).of(old, now);
        }
        if (was.get() instanceof Title old && is.get() instanceof Title now) {
            return new TitleTraits(messages, naming).of(old, now, !follows(old, now));
        }
        return List.of();
    }

    /// Whether a title only went along with the shot over which it begins: as long after its beginning as before, or as its length has changed; no
    /// longer than the shot that is shorter.
    private boolean follows(Title was, Title is) {
        Optional<Visual> old = under(was, before);
        Optional<Visual> now = under(is, after).filter(shot -> old.filter(one -> one.id().equals(shot.id())).isPresent());
        if (now.isEmpty()) {
            return false;
        }
        double scale = (double) now.get().range().durationMs() / old.get().range().durationMs();
        long offset = was.range().startMs() - old.get().range().startMs();
        long moved = is.range().startMs() - now.get().range().startMs();
        boolean begins = near(moved, (double) offset) || near(moved, offset * scale);
        return begins && (near(is.range().durationMs(), (double) was.range().durationMs())
                || near(is.range().durationMs(), was.range().durationMs() * scale)
                || (scale < 1 && near(is.range().endMs(), (double) now.get().range().endMs())));
    }

    private static boolean near(long one, double other) {
        return Math.abs(one - other) <= NEAR_MS;
    }

    private static Optional<Visual> under(Title title, Draft draft) {
        return draft.main().stream().flatMap(track -> track.visuals().stream())
                .filter(shot -> shot.range().contains(title.range().startMs())).findFirst();
    }

    /// When many shots get other lengths, their range is told instead.
    private void lengths(Map<Trait, List<SegmentId>> traits, List<String> told) {
        Set<SegmentId> others = new HashSet<>();
        traits.forEach((trait, ids) -> {
            if (trait.key().equals("reply.lasts")) {
                others.addAll(ids);
            }
        });
        long sentences = traits.keySet().stream().filter(trait -> trait.key().equals("reply.lasts")).count();
        if (sentences <= ONE_BY_ONE) {
            return;
        }
        traits.keySet().removeIf(trait -> trait.key().equals("reply.lasts"));
        List<SegmentId> ids = after.segments().map(Segment::id).filter(others::contains).toList();
        long least = Long.MAX_VALUE;
        long most = 0;
        for (SegmentId id : ids) {
            long ms = after.find(id).map(segment -> segment.range().durationMs()).orElse(0L);
            least = Math.min(least, ms);
            most = Math.max(most, ms);
        }
        String shortest = spoken.time(least);
        told.add(shortest.equals(spoken.time(most))
                ? messages.say("reply.last-each", naming.all(ids), ids.size(), shortest)
                : messages.say("reply.last-range", naming.all(ids), ids.size(), shortest, spoken.time(most)));
    }

    private void adjustments(List<Adjustment> adjustments, List<String> told) {
        adjustments.stream().flatMap(one -> adjustment(one).stream()).limit(1).forEach(told::add);
    }

    private Optional<String> adjustment(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.TailSilent(long fromMs, long endMs) ->
                Optional.of(messages.say("edit.tail-silent", spoken.time(fromMs), spoken.time(endMs)));
            case Adjustment.OverlayStayed _ -> Optional.of(new ExplainEdit(messages, after, before).of(adjustment));
            default -> Optional.empty();
        };
    }

    /// The length of the film, where it is another.
    private void length(List<String> told) {
        long was = before.durationMs();
        long is = after.durationMs();
        String by = spoken.time(Math.abs(is - was));
        if (was != is && !by.equals(spoken.time(0)) && was > 0) {
            told.add(messages.say(is < was ? "reply.shorter" : "reply.longer", by, spoken.time(is)));
        }
    }
}
