package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Captions of what is said or seen: of a file at hand, and how they shall look.
final class CaptionFrames {
    static final List<Frame> ALL = List.of(new Frame("captions", List.of(EnumSet.of(Sort.TARGET)), 0.1, CaptionFrames::captions));

    private static final List<String> PLURAL = Spoken
            .row("captions|subtitles|subs|subtitling|captioning|cc|srt|vtt|sub titles|subtitle file|subtitle track"
                    + "|subtitle lines|caption file|caption track|caption lines");
    private static final List<String> DEFINITE = Spoken.row("the|my|our|these|those|all|both|its|their");
    /// "Caption this video", "please subtitle my talk": the noun is what is done.
    private static final List<String> LEADS = Spoken
            .row("please|can you|could you|now|then|and|also|just|i want you to|i need you to|help me|to");
    private static final List<String> DONE = List.of("caption", "subtitle", "sub").stream()
            .flatMap(verb -> Spoken.row("this|that|my|the|our|it|these|those|all|every|each|both|everything|everyone|what").stream()
                    .map(what -> " " + verb + what))
            .toList();
    private static final Set<String> BESIDE = Set.of("to", "behind", "under", "below", "above", "around", "of", "from", "over", "before",
            "after");

    private CaptionFrames() {}

    private static Optional<List<Wish>> captions(Clause clause) {
        Optional<Target> file = clause.target(tile -> tile.as(Sort.TARGET).filter(
                piece -> piece.value() instanceof Target.Named named && (named.words().endsWith(".srt") || named.words().endsWith(".vtt")))
                .isPresent());
        boolean done = Spoken.of(clause.text()).begins(LEADS, DONE);
        Optional<Tile> all = clause.tileWhere(Sort.TARGET, tile -> several(clause, tile) || (done && Kinds.text(target(tile))));
        boolean adds = done || Clause.any(clause.take(Sort.ADD, Sort.GENERATE, Sort.WRITE, Sort.MERGE));
        boolean light = clause.take(Sort.LIGHT, Sort.SHOW).isPresent();
        if ((file.isEmpty() && all.isEmpty()) || clause.has(Sort.REMOVE, Sort.NO, Sort.NOT, Sort.TEXT)) {
            return no();
        }
        boolean spoken = clause.hasValue(Sort.TOPIC, Topic.CAPTIONS_FROM_SPEECH.name(), Topic.TRANSLATE.name(), Topic.VOICE_OVER.name());
        boolean definite = all.filter(tile -> definite(clause, tile)).isPresent();
        boolean looks = clause.has(Sort.COLOUR, Sort.SPOT, Sort.CHANGE, Sort.FONT, Sort.WEIGHT, Sort.CAPS, Sort.TITLE_STYLE, Sort.PROPERTY,
                Sort.QUALITY, Sort.UP, Sort.DOWN, Sort.PLACE);
        clause.ignore(Sort.LIGHT, Sort.SOME, Sort.ADD, Sort.ALSO, Sort.GENERATE, Sort.WRITE, Sort.COMMENT, Sort.MERGE, Sort.SHOW,
                Sort.PLAY);
        clause.takeWhere(Sort.TARGET, tile -> tile.role().isEmpty() && tile.is(Sort.PRONOUN) && light);
        Optional<Target> clip = file.isPresent()
                ? Optional.empty()
                : all.map(CaptionFrames::target).filter(Target.At.class::isInstance).map(at -> ((Target.At) at).moment())
                        .filter(Moment.Edge.class::isInstance).map(edge -> ((Moment.Edge) edge).of()).filter(Target.Named.class::isInstance)
                        .or(() -> spoken(clause));
        boolean named = seen(clause) || clip.isPresent();
        boolean of = named || all.filter(tile -> target(tile) instanceof Target.At).isPresent();
        boolean bare = !definite && all.isPresent() && clause.unused().stream().allMatch(Coherence::silent) && !clause.text().contains("?");
        boolean makes = file.isPresent() || bare || adds || (light && (!looks || (of && !definite)));
        boolean dressed = definite && looks && all.filter(tile -> tile.role().equals("for")).isPresent();
        if (!makes || spoken || dressed) {
            return no();
        }
        Optional<String> style = StyleFrames.style(clause);
        TitleLook look = StyleFrames.look(clause);
        boolean drawn = StyleFrames.drawn(clause);
        clause.ignore(Sort.QUALITY, Sort.PLATFORM, Sort.ALL, Sort.FONT, Sort.KEEP, Sort.PLAY);
        seen(clause);
        clause.takeWhere(Sort.TARGET, TitleFrames::titled);
        List<Wish> wishes = new ArrayList<>(List.of(new Wish.Captions(file.or(() -> clip), style, look)));
        if (drawn) {
            wishes.add(new Wish.Impossible(Topic.TEXT_STYLE, new Target.All(Kind.CAPTION)));
        }
        return Optional.of(wishes);
    }

    private static boolean definite(Clause clause, Tile tile) {
        int at = clause.tiles().indexOf(tile);
        String before = at > 0 ? clause.textOf(clause.tiles().get(at - 1)) : "";
        return Spoken.of(clause.textOf(tile)).begins(List.of(), DEFINITE) || Spoken.of(before).begins(List.of(), DEFINITE);
    }

    private static Target target(Tile tile) {
        return (Target) tile.as(Sort.TARGET).orElseThrow().value();
    }

    /// Whether a tile names captions, and not one of them.
    private static boolean several(Clause clause, Tile tile) {
        Target target = target(tile);
        int at = clause.tiles().indexOf(tile);
        boolean beside = at > 0 && BESIDE.contains(clause.textOf(clause.tiles().get(at - 1)));
        boolean kind = !beside && Kinds.of(target) == Kind.CAPTION;
        return kind && !(target instanceof Target.Nth) && !(target instanceof Target.Both) && !BESIDE.contains(tile.role())
                && Spoken.of(clause.textOf(tile)).any(PLURAL);
    }

    /// Takes the clip in which it is said, where one is named: "for the party clip", "of grandma".
    private static Optional<Target> spoken(Clause clause) {
        return clause.target(tile -> Set.of("for", "of", "from", "to", "in", "on", "over", "under").contains(tile.role())
                && (target(tile) instanceof Target.Named || target(tile) instanceof Target.Nth) && Kinds.shot(target(tile))
                && tile.pieces().stream().noneMatch(Words::strange));
    }

    /// Takes what is seen while they are read; tells whether it was named.
    private static boolean seen(Clause clause) {
        boolean any = false;
        while (clause.target(tile -> !Kinds.text(target(tile)) && !Kinds.sound(target(tile)) && !Kinds.join(target(tile))
                && !Kinds.effect(target(tile)) && !Kinds.overlay(target(tile))).isPresent()) {
            any = true;
        }
        return any;
    }
}
