package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;

/// English words for what was before: how everything was at first, and what comes back. Also what an order calls parts of time and of the film that editors name in their own way.
final class EnglishReturns {
    static final String WORDS = """
            # "can it be" asks for something, as "make it" does
            LIGHT: can it be|may it be|can you take|can you handle
            CHANGE saturation+: punch in the colours|punch in the colors|more punch in the colours|more punch in the colors|kick in the colours|more kick in the colours
            STILL: i don't want any movement|i dont want any movement|i don't want any motion|don't want any movement|not any movement|without any movement|without any motion
            RESET: how it all began|the way it all began|as i gave it to you|as i uploaded it|the way i uploaded it|get rid of all my changes|get rid of all changes|get rid of my changes|undo the lot|undo the whole lot
            COMMENT: close the gap|close up the gap|and close the gap|no gap|without a gap|leave no gap|ripple delete
            """;

    static final List<Rule> RULES = List.of( //
            weighted(Sort.RESET, 1.5, "UNDO at/in/from DET? EDGE_WORD=start", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO at/in first", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO originally/initially/before any/all/everything", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO to begin/start with", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO ALL=everything/ALL=all that? i've/i/we've/we/you/you've changed/did/done/made/edited", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO ALL DET changes/edits/steps", m -> ""), //
            weighted(Sort.RESET, 1.5, "UNDO when/before i/we started/began/start/begin", m -> ""), //
            // editors' own words
            weighted(Sort.ITEM, 1.6, "opening/closing/final KIND=SHOT/KIND=PHOTO/KIND=CLIP",
                    m -> m.several(1) ? null : new Target.Nth(EnglishTargets.kind(m, 1), m.text(0).equals("opening") ? 1 : -1)), //
            weighted(Sort.EDGE, 0.4, "DET? head of/from DET? ITEM",
                    m -> EnglishTargets.item(m, 4) instanceof Target.Named named && Kinds.shot(named)
                            ? new Ends(true, false, Optional.of(named))
                            : null), //
            weighted(Sort.STRETCH, 0.6, "very? ORDINAL UNIT=s", EnglishReturns::second), //
            weighted(Sort.PLACE, 1.8, "should/must/shall/can/to follow DET? ITEM",
                    m -> Kinds.shot(EnglishTargets.item(m, 3)) ? new Place.Beside(EnglishTargets.item(m, 3), true) : null), //
            weighted(Sort.SPAN, 1.9, "ALL? DET? part/bit/stuff/section up to/until/till MOMENT",
                    m -> new Span(new Moment.After(0), m.get(5, Moment.class), Optional.empty())), //
            weighted(Sort.SPAN, 1.9, "ALL? DET? part/bit/stuff/section until/till MOMENT",
                    m -> new Span(new Moment.After(0), m.get(4, Moment.class), Optional.empty())));

    private EnglishReturns() {}

    /// "Last second off": one second at an end.
    private static @Nullable Object second(Rule.Match m) {
        int nth = m.count(1);
        return m.several(2) || Math.abs(nth) != 1 ? null : new Stretch(nth == 1, 1000, Optional.empty());
    }
}
