package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CHANGE;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How people say that a change went too far: "it shouldn't be that quiet", "don't turn it down so much", "a little less than that".
final class EnglishRegrets {
    private static final String SO = "that/so/this/quite/as";
    private static final String MUCH = "much/far/strongly/hard/drastically/heavily/low/high/fast";

    static final List<Rule> RULES = List.of( //
            weighted(CHANGE, 0.8, "NOT be/have/get/become/look/sound " + SO + " QUALITY", m -> back(m, 3)), //
            weighted(CHANGE, 0.8, "NOT LIGHT ITEM " + SO + " QUALITY/CHANGE", m -> back(m, 4)), //
            weighted(CHANGE, 1, "NOT CHANGE by? " + SO + " " + MUCH, m -> back(m, 1)), //
            weighted(CHANGE, 0.8, "CHANGE less than that/this/now/before", m -> back(m, 0)), //
            weighted(Sort.MOVE, 0.8, "first put/move/shift/bring/drag/place", m -> ""), //
            weighted(Sort.REMOVE, 0.8, "first remove/delete/erase/drop", m -> ""), //
            weighted(Sort.LIGHT, 0.8, "first make/set/turn/give", m -> ""), //
            weighted(Sort.ADD, 0.8, "first add/insert/include", m -> ""), //
            weighted(Sort.SWAP, 0.8, "first swap/switch/exchange", m -> ""), //
            weighted(Sort.WRITE, 0.8, "first write/type", m -> ""), //
            weighted(Sort.MUTE, 0.8, "first mute/silence", m -> ""), //
            weighted(Sort.IMPROVE, 1.6, "give ITEM DET? quick/little/nice/complete? makeover/facelift/polish/upgrade/once-over",
                    m -> "BETTER"), //
            weighted(Sort.COMMENT, 2.4, "do something cool/nice/fun/special/creative/interesting/crazy/fancy/different with/to/for",
                    m -> ""), //
            weighted(Sort.FILLER, 1, "can/could/may/might it/that/this be/get/become", m -> ""), //
            weighted(Sort.COMMENT, 2,
                    "COLOUR is too/very/so/really/quite? hard/difficult/tough/impossible/easy to see/read/make there/here/out?", m -> ""), //
            weighted(Sort.COMMENT, 1.6,
                    "TIMES/TIMES_WORD/HALF/QUANTITY/COUNT/DURATION/FACTOR/PERCENT is/was/seems/looks/feels way? too/so/very/really ..1",
                    m -> ""), //
            weighted(Sort.COMMENT, 2.4, "is/looks/lies DET? COUNTER round/around/up? too/as/also well?", m -> ""));

    private EnglishRegrets() {}

    /// A bit of the change that a word names, the other way.
    private static @Nullable Change back(Rule.Match m, int what) {
        String said = m.text(what);
        if (!said.endsWith("+") && !said.endsWith("-") && !(m.piece(what).value() instanceof Change)) {
            return null;
        }
        Change change = m.piece(what).value() instanceof Change known ? known : Change.of(said, 1);
        return new Change(change.property(), !change.more(), 1);
    }
}
