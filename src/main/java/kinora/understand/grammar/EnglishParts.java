package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.PARTS;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.grammar.Rule.Match;

/// English ways to say into how many parts something is cut, or into how long ones.
final class EnglishParts {
    private static final String INTO = "into/in ";
    private static final String EVEN = "equal/even/equally/evenly/identical/same/separate/single/individual/smaller/short? long/sized/spaced/size/length? ";
    private static final String PART = "parts/pieces/segments/sections/chunks/bits/clips/shots/slices/scenes/portions/blocks/snippets/videos/halves/thirds/quarters";

    static final List<Rule> RULES = List.of( //
            weighted(PARTS, 2.2, INTO + "COUNT " + EVEN + PART, m -> counted(m.number(1))), //
            weighted(PARTS, 1.2, INTO + "COUNT", m -> m.text(0).equals("into") ? counted(m.number(1)) : null), //
            weighted(PARTS, 1.2, INTO + "thirds", _ -> counted(3)), //
            weighted(PARTS, 1.2, INTO + "quarters/fourths", _ -> counted(4)), //
            weighted(PARTS, 1.2, INTO + "DURATION long? " + PART, m -> each(m, 1)), //
            weighted(PARTS, 1.2, INTO + EVEN + PART + " of/lasting/with/, about/around/roughly/exactly/just? DURATION each/long? long?",
                    m -> each(m, 6)), //
            weighted(PARTS, 1.4, INTO + EVEN + PART + " , each DURATION long?", m -> each(m, 6)), //
            weighted(PARTS, 1.2, "after/at? every/each DURATION", m -> each(m, 2)));

    private EnglishParts() {}

    private static Amount.@Nullable To counted(double parts) {
        return parts >= 2 && parts == Math.rint(parts) ? new Amount.To(parts, Unit.PLAIN) : null;
    }

    private static Amount.@Nullable To each(Match m, int length) {
        long ms = m.get(length, Long.class);
        return ms > 0 ? new Amount.To(ms, Unit.MILLISECONDS) : null;
    }
}
