package kinora.understand.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.compose.Vocabulary;
import kinora.edit.Edit;
import kinora.timeline.Easing;
import kinora.timeline.SegmentId;
import kinora.timeline.Transition;
import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Understanding.Choice;
import kinora.understand.Understanding.Question;
import kinora.understand.Wish;

/// How shots follow each other.
record Joining(Work work) {
    private static final String SUITS = "dissolve";
    /// Different ones in turn, as calm and as lively as suits together.
    private static final List<String> VARIOUS = List.of("dissolve", "push", "zoom-in", "wipe");
    private static final Set<String> VARIED = Set.of("various", "random", "different", "mixed");
    /// Lengths in milliseconds: quick ones are quick, dips take their time.
    private static final Map<String, Long> LENGTHS = Map.of("flash", 300L, "whip-pan", 350L, "glitch", 350L, "dip-to-black", 700L,
            "dip-to-white", 700L, "film-burn", 700L, "light-leak", 800L, "ink", 800L, "clouds", 800L);
    private static final long USUAL_MS = 500;

    void transition(Wish.Transition wish) {
        if (Sounds.isSound(wish.at())) {
            work.unmet(Topic.NOT_THERE, "");
            return;
        }
        Optional<String> id = wish.id().filter(name -> !VARIED.contains(name));
        if (id.isPresent() && Catalogue.TRANSITIONS.chosen(id.get()).isEmpty()) {
            throw new Work.Asked(Question.WHICH_EFFECT, Optional.empty(), VARIOUS.stream().<Work.Option>map(name -> new Work.Option.Wishes(
                    new Choice(name, List.of(new Wish.Transition(wish.at(), Optional.of(name), wish.length()))))).toList());
        }
        List<Joints.Border> borders = new Joints(work).find(wish.at());
        View before = work.now();
        boolean timed = wish.id().isEmpty() && !(wish.length() instanceof Amount.Unsaid);
        List<Joints.Border> there = borders.stream().filter(border -> Joints.at(before, border).isPresent()).toList();
        List<Joints.Border> meant = timed && !there.isEmpty() ? there : borders;
        if (meant.isEmpty() && before.shots().size() < 2) {
            work.unmet(Topic.NOT_THERE, "");
        }
        for (int i = 0; i < meant.size(); i++) {
            Optional<Transition> old = Joints.at(before, meant.get(i));
            boolean stays = wish.id().isEmpty() && wish.length() instanceof Amount.Unsaid && old.isPresent();
            if (!stays) {
                String name = wish.id().isEmpty()
                        ? old.map(Transition::name).orElse(SUITS)
                        : id.map(Joining::canonical).orElse(VARIOUS.get(i % VARIOUS.size()));
                set(meant.get(i), name, lasting(wish.length(), old, name), old);
            }
        }
        about(meant);
    }

    private void about(List<Joints.Border> borders) {
        Set<SegmentId> ids = new LinkedHashSet<>();
        borders.forEach(border -> {
            ids.add(border.left());
            ids.add(border.right());
        });
        work.about(List.copyOf(ids));
    }

    /// The name as drafts have it: an id, or an id with a choice.
    private static String canonical(String name) {
        return Catalogue.TRANSITIONS.find(name).map(Vocabulary.Entry::id).orElse(name);
    }

    private static long lasting(Amount length, Optional<Transition> old, String name) {
        String id = Catalogue.TRANSITIONS.chosen(name).map(Vocabulary.Entry::id).orElse(name);
        boolean same = old.filter(one -> Catalogue.TRANSITIONS.chosen(one.name()).map(Vocabulary.Entry::id).filter(id::equals).isPresent())
                .isPresent();
        long usual = LENGTHS.getOrDefault(id, USUAL_MS);
        long current = same ? old.get().durationMs() : usual;
        Measure measure = new Measure(67, 10_000, usual, new Measure.Steps(1.4, 1.8, 2.5), new Measure.Steps(0.7, 0.6, 0.4));
        if (length instanceof Amount.Most(boolean least)) {
            return least ? Math.min(current, 200) : Math.max(current, 2_000);
        }
        return length instanceof Amount.Unsaid ? current : Math.clamp(Math.round(measure.of(length, (double) current)), 67, 10_000);
    }

    private void set(Joints.Border border, String name, long ms, Optional<Transition> old) {
        boolean same = old.filter(one -> one.name().equals(name) && one.durationMs() == work.now().snap(ms)).isPresent();
        if (!same) {
            work.edit(new Edit.SetTransition(border.left(), border.right(), name, ms, Easing.EASE_IN_OUT));
        }
    }

    /// How long the transitions that are there last.
    void length(Target at, Amount length) {
        View view = work.now();
        List<Joints.Border> there = new Joints(work).find(at).stream().filter(border -> Joints.at(view, border).isPresent()).toList();
        if (there.isEmpty()) {
            transition(new Wish.Transition(at, Optional.empty(), length));
            return;
        }
        for (Joints.Border border : there) {
            Transition old = Joints.at(view, border).orElseThrow();
            set(border, old.name(),
                    lasting(length instanceof Amount.Unsaid ? new Amount.Step(false, 2) : length, Optional.of(old), old.name()),
                    Optional.of(old));
        }
        about(there);
    }

    void cuts(Target at) {
        View view = work.now();
        List<Joints.Border> meant = at instanceof Target.The(Kind kind) && kind == Kind.TRANSITION
                ? new Joints(work).joined(view)
                : new Joints(work).find(at);
        for (Joints.Border border : meant) {
            if (Joints.at(view, border).isPresent()) {
                work.edit(new Edit.RemoveTransition(border.left(), border.right()));
            }
        }
        about(meant);
    }

    /// A dissolve wherever there is a cut.
    void soften(long ms) {
        View view = work.now();
        for (Joints.Border border : Joints.borders(view)) {
            if (Joints.at(view, border).isEmpty()) {
                work.attempt(new Edit.SetTransition(border.left(), border.right(), SUITS, ms, Easing.EASE_IN_OUT));
            }
        }
    }

    /// Lively ones in turn wherever there is a cut.
    void enliven() {
        View view = work.now();
        List<String> lively = List.of("zoom-in", "whip-pan", "push");
        int next = 0;
        for (Joints.Border border : Joints.borders(view)) {
            if (Joints.at(view, border).isEmpty()) {
                String name = lively.get(next++ % lively.size());
                work.attempt(
                        new Edit.SetTransition(border.left(), border.right(), name, LENGTHS.getOrDefault(name, 400L), Easing.EASE_IN_OUT));
            }
        }
    }
}
