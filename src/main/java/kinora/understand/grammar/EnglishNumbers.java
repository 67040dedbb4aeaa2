package kinora.understand.grammar;

import static kinora.understand.grammar.Sort.COMMENT;
import static kinora.understand.grammar.Sort.FILLER;
import static kinora.understand.grammar.Rule.rule;
import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.COUNT;
import static kinora.understand.grammar.Sort.DEGREE;
import static kinora.understand.grammar.Sort.CHANGE;
import static kinora.understand.grammar.Sort.DURATION;
import static kinora.understand.grammar.Sort.NTH;
import static kinora.understand.grammar.Sort.NUMBERS;
import static kinora.understand.grammar.Sort.QUANTITY;
import static kinora.understand.grammar.Sort.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kinora.understand.Amount.Unit;
import kinora.understand.grammar.Rule.Match;

/// English numbers, quantities and comparisons.
final class EnglishNumbers {
    static final String WORDS = """
            NUMBER 0: zero
            NUMBER 1: one
            NUMBER 2: two|couple of|a couple of|a couple|couple|both of the two
            NUMBER 3: three|a few|few
            NUMBER 4: four
            NUMBER 5: five
            NUMBER 6: six
            NUMBER 7: seven
            NUMBER 8: eight
            NUMBER 9: nine
            NUMBER 10: ten
            NUMBER 11: eleven
            NUMBER 12: twelve|a dozen|dozen
            NUMBER 13: thirteen
            NUMBER 14: fourteen
            NUMBER 15: fifteen
            NUMBER 16: sixteen
            NUMBER 17: seventeen
            NUMBER 18: eighteen
            NUMBER 19: nineteen
            NUMBER 20: twenty
            NUMBER 30: thirty
            NUMBER 40: forty|fourty
            NUMBER 45: forty five|forty-five
            NUMBER 50: fifty
            NUMBER 60: sixty
            NUMBER 70: seventy
            NUMBER 75: seventy five
            NUMBER 80: eighty
            NUMBER 90: ninety
            NUMBER 100: hundred|a hundred|one hundred
            NUMBER 120: hundred twenty|hundred and twenty
            NUMBER 1000: thousand|a thousand
            ORDINAL 1: first|1st|opening|initial|starting|very first
            ORDINAL 2: second|2nd
            ORDINAL 3: third|3rd
            ORDINAL 4: fourth|4th
            ORDINAL 5: fifth|5th
            ORDINAL 6: sixth|6th
            ORDINAL 7: seventh|7th
            ORDINAL 8: eighth|8th
            ORDINAL 9: ninth|9th
            ORDINAL 10: tenth|10th
            ORDINAL 11: eleventh|11th
            ORDINAL 12: twelfth|12th
            ORDINAL -1: last|final|closing|ending|very last
            ORDINAL -2: second to last|second last|last but one|next to last|penultimate|one before the last|2nd last|2nd to last
            ORDINAL -3: third to last|third last|third from the end|third from last|last but two
            ORDINAL -2: second from the end|second from last
            ORDINAL -4: fourth from the end|fourth to last|fourth last
            UNIT ms: ms|millisecond|milliseconds|msec|millis
            UNIT s: s|sec|secs|second|seconds|sek|sekunden
            UNIT min: min|mins|minute|minutes|m
            UNIT h: hour|hours|hr|hrs
            UNIT %: %|percent|per cent|pct|percents
            UNIT dB: db|decibel|decibels
            UNIT degrees: °|degree|degrees|deg
            UNIT fps: fps|images per second|images a second|pictures per second|fps video|frames per second|frames a second|frames/second|frames/s|pictures a second|frames each second
            UNIT px: px|pixel|pixels
            UNIT MB: mb|megabyte|megabytes|megs|meg|mib
            UNIT GB: gb|gigabyte|gigabytes
            UNIT stop: stop|stops|ev
            UNIT x: x|×|times|fold
            HALF: half|halve
            FRACTION 0.5: 50/50
            FRACTION 0.25: quarter|a quarter
            FRACTION 0.333: a third|one third
            FRACTION 0.75: three quarters
            TIMES_WORD 2: twice|double|doubled|doubling|two times|two fold
            TIMES_WORD 3: triple|three times|thrice
            TIMES_WORD 4: quadruple
            TIMES_WORD 0.5: half|halve|halved|halving
            TIMES_WORD 0.25: quarter
            DEGREE 1: a bit|a little|a little bit|bit|slightly|a touch|a tad|a hint|little|tiny|a tiny bit|somewhat|a notch|gently|subtle|subtly|a smidge|kinda|a wee bit|a fraction|just a bit|softly|marginally|a shade|one notch
            DEGREE 3: a lot|much|way|far|very|really|significantly|considerably|a great deal|lots|loads|super|strongly|massively|dramatically|heavily|a ton|tons|so much|extremely|waaay|hugely|a good deal|even much
            DEGREE 2: even|still|quite|rather|pretty|noticeably|clearly|considerable|properly|yet
            MORE: more|extra|additional|increased|stronger|higher|greater|further
            LESS: less|fewer|not so|not as|not that|weaker|less of|reduced|not quite so|not quite as|not too
            TOO: too|way too|far too|much too|a bit too|a little too|so|sooo|kind of too|overly|a tad too|tooo|rather too
            EQUAL: as|as … as|same|equally
            MOST: maximum|max|as much as possible|full|fully|completely|all the way|total|totally
            """;

    private static final Map<String, Unit> UNITS = Map.of("%", Unit.PERCENT, "dB", Unit.DECIBELS, "degrees", Unit.DEGREES, "fps",
            Unit.FRAMES_PER_SECOND, "px", Unit.PIXELS, "MB", Unit.MEGABYTES, "x", Unit.FACTOR, "stop", Unit.PLAIN);
    private static final Map<String, Double> MILLIS = Map.of("ms", 1.0, "s", 1_000.0, "min", 60_000.0, "h", 3_600_000.0);

    static final List<Rule> RULES = List.of( //
            rule(COUNT, "NUMBER", m -> m.number(0)), //
            rule(COUNT, "NUMBER NUMBER", EnglishNumbers::together), //
            weighted(COUNT, 0.3, "NUMBER and? DET HALF", m -> m.number(0) + 0.5), //
            weighted(COUNT, 0.3, "NUMBER point NUMBER", m -> Double.parseDouble(m.count(0) + "." + m.count(2))), //
            weighted(DURATION, 0.4, "COUNT -? UNIT", m -> duration(m, 0, 2)), //
            weighted(COMMENT, 1.2,
                    "just/only? COUNT small/little/quick/tiny/minor/more/last/other/simple/easy? things/thing/changes/change/points/wishes/requests/request/edits/notes/fixes/tweaks/corrections/adjustments/tasks/steps",
                    m -> String.valueOf(m.count(1))), //
            weighted(COMMENT, 0.8,
                    "my/our/the/his/her boss/client/clients/customer/customers/mum/mom/mother/dad/father/wife/husband/daughter/son/sister/brother/friend/friends/teacher/professor/colleague/colleagues/team/manager/director/granny/grandma/grandpa/girlfriend/boyfriend/partner/agency hates/dislikes/hated/loathes/detests",
                    m -> ""), //
            weighted(Sort.STEADY, 2.2, "stays/stay/remains/remain in full? colour/color/colours/colors", m -> ""), //
            weighted(Sort.FILLER, 1.8, "any more/longer", m -> ""), //
            weighted(Sort.THANKS, 2,
                    "thanks/thank/thx you? for the/that/this/all last/quick/first/new/other? change/changes/edit/edits/update/version/help/work",
                    m -> ""), //
            weighted(COMMENT, 1.5, "she/he/they/nobody/who doesn't/don't/didn't/hates/dislikes/hated like/want/need? it/that/them/this",
                    m -> ""), //
            weighted(COMMENT, 1.5, "leaves/ends/stops/finishes/goes/disappears/vanishes too/way/so too? early/soon/quickly", m -> ""), //
            weighted(COMMENT, 0.6, "as a/an student/teacher/mother/father/mum/mom/dad/beginner/designer/freelancer/photographer/business",
                    m -> ""), //
            weighted(COMMENT, 0.5, "for DET? NAME", m -> m.piece(2).weight() < 0.42 && m.text(2).indexOf(' ') < 0 ? "" : null), //
            weighted(COMMENT, 2.5,
                    "don't/dont/not/never/without chop/chopping/cut/cutting/crop/cropping off? anyone/anybody/everyone/people/the/our/their/any 's? head/heads/face/faces/feet off?",
                    m -> ""), //
            weighted(FILLER, 2, "my/our/the NAME says/said/wants/thinks/insists/asked/reckons that?", m -> ""), //
            weighted(COMMENT, 1.5, "so that? i/we/you have/get/got/'ve NUMBER KIND/parts/pieces/halves/bits", m -> ""), //
            weighted(COMMENT, 1.6, "it's/its/that's/thats/she's/he's the/my/our/her/his HAVING=BEST/HAVING=WORST NUMBER=1/KIND/bit/part",
                    m -> ""), //
            weighted(DURATION, 0.4, "DURATION in all/total/sum", m -> m.get(0, Long.class)), //
            weighted(COMMENT, 1.5, "so that? DET? NAME looks/faces/points/goes/is looking/facing/pointing? to/towards? the/our? SIDE/SPOT",
                    m -> ""), //
            rule(DURATION, "a/an/one/per UNIT", m -> single(m, 1, 1)), //
            weighted(DURATION, 0.8, "DET full/whole/entire UNIT", m -> single(m, 1, 2)), //
            weighted(DURATION, 0.8, "to/should/must/can/will/shall/would/could last for/about/only? DURATION", m -> m.get(3, Long.class)), //
            weighted(DURATION, 0.3, "lasts/lasting/last for/about? DURATION", m -> m.get(2, Long.class)), //
            weighted(DURATION, 0.9, "COUNT full/whole/entire UNIT", m -> duration(m, 0, 2)), //
            weighted(DURATION, 1.3, "COUNT more/extra/additional/further UNIT", m -> duration(m, 0, 2)), //
            weighted(DURATION, 0.6, "another/additional/extra DURATION", m -> m.get(1, Long.class)), //
            weighted(DURATION, 0.3, "another/extra UNIT", m -> single(m, 1, 1)), //
            weighted(DURATION, 0.5, "DURATION DURATION", EnglishNumbers::joined), //
            weighted(DURATION, 0.3, "about/around/roughly/approximately/like/exactly DURATION", m -> m.get(1, Long.class)), //
            weighted(DURATION, 0.6, "HALF DET? -? UNIT", m -> single(m, 0.5, 3)), //
            rule(DURATION, "FRACTION of? DET? UNIT", m -> single(m, m.number(0), 3)), //
            rule(DURATION, "DET? NUMBER=1? UNIT and DET HALF", m -> m.has(0) || m.has(1) ? single(m, 1.5, 2) : null), //
            weighted(DURATION, 0.6, "COUNT UNIT and DET HALF", m -> duration(m.number(0) + 0.5, m.text(1))), //
            weighted(DURATION, 0.6, "COUNT UNIT=min and? COUNT UNIT=s?", m -> (long) (60_000 * m.number(0) + 1_000 * m.number(3))), //
            weighted(DURATION, 0.2, "COUNT UNIT=h and? COUNT UNIT=min?", m -> (long) (3_600_000 * m.number(0) + 60_000 * m.number(3))), //
            weighted(DURATION, -0.3, "CLOCK", m -> Math.round(m.number(0))), //
            weighted(QUANTITY, 0.4, "COUNT -? UNIT", m -> quantity(m.number(0), m.text(2))), //
            rule(QUANTITY, "DET HALF? UNIT=stop/UNIT=dB/UNIT=degrees", m -> quantity(m.has(1) ? 0.5 : 1, m.text(2))), //
            rule(QUANTITY, "UNIT=x COUNT", m -> quantity(m.number(1), "x")), //
            weighted(QUANTITY, 1.3, "COUNT UNIT=% of? DET? normal/original? speed/tempo/pace", m -> quantity(m.number(0) / 100, "x")), //
            weighted(QUANTITY, 0.6, "TIMES_WORD time/speed/tempo/pace", m -> quantity(m.number(0), "x")), //
            rule(QUANTITY, "DET HALF UNIT=x", m -> quantity(0.5, "x")), //
            weighted(TIMES, 0.6, "DET? TIMES_WORD DET? strength/intensity/opacity", m -> m.number(1)), //
            weighted(QUANTITY, 0.6, "QUANTITY strength/intensity", m -> m.get(0, Quantity.class)), //
            rule(TIMES, "TIMES_WORD as?", m -> m.number(0)), //
            rule(TIMES, "COUNT times as?", m -> m.number(0)), //
            rule(TIMES, "FRACTION as?", m -> m.number(0)), //
            rule(NUMBERS, "COUNT", m -> whole(m, 0) ? List.of(List.of(m.count(0), m.count(0))) : null), //
            weighted(NUMBERS, 0.1, "COUNT to/through/until/till/-/thru COUNT",
                    m -> whole(m, 0) && whole(m, 2) && m.count(0) < m.count(2) ? List.of(List.of(m.count(0), m.count(2))) : null), //
            weighted(NUMBERS, 0.1, "NUMBERS ,/and/&/+/or/plus COUNT", EnglishNumbers::longer), //
            weighted(NUMBERS, 0.1, "NUMBERS , and/&/or COUNT", EnglishNumbers::longer), //
            rule(NTH, "ORDINAL", m -> m.count(0)), //
            weighted(DEGREE, 2.5,
                    ",/but/though/and but/just? not/never too/so/that/overly much/far/strong/heavy/extreme/drastic/hard/crazy", m -> "1"), //
            weighted(COMMENT, 3.2,
                    ",/but/though/and but/just? not/never too/so/that/overly much/far/strong/heavy/extreme/drastic/hard/crazy", m -> ""), //
            weighted(CHANGE, 0.05, "DEGREE CHANGE", m -> changed(m, 1, 0, false)), //
            weighted(CHANGE, 0.05, "CHANGE DEGREE", m -> changed(m, 0, 1, false)), //
            weighted(CHANGE, 1.6, "should/must/may/can not be/get/look/sound TOO/so/that QUALITY", m -> changed(m, 4, 9, true)), //
            weighted(CHANGE, 1.6, "shouldn't/shouldnt/mustn't be/get/look/sound TOO/so/that QUALITY", m -> changed(m, 3, 9, true)), //
            weighted(CHANGE, 0.05, "TOO QUALITY", m -> changed(m, 1, 3, true)), //
            weighted(CHANGE, 0.05, "DEGREE? MORE QUALITY/PROPERTY", m -> changed(m, 2, 0, false)), //
            weighted(CHANGE, 0.05, "DEGREE? LESS QUALITY/PROPERTY", m -> changed(m, 2, 0, true)), //
            weighted(CHANGE, 0.05, "NOT TOO/EQUAL? QUALITY", m -> changed(m, 2, 3, true)), //
            weighted(Sort.QUALITY, 2.2, "QUALITY as/than it/they/that is/are/was now/currently/today/before", m -> m.text(0)), //
            weighted(CHANGE, 0.1, "NOT QUALITY enough", m -> changed(m, 1, 3, false)));

    private EnglishNumbers() {}

    /// A comparison of the word at `what`, as far as the degree at `degree` tells, plain when there is none.
    private static @Nullable Change changed(Match m, int what, int degree, boolean inverse) {
        String said = m.text(what);
        boolean property = m.piece(what).sort() == Sort.PROPERTY;
        if (said.isEmpty() || (!property && !said.endsWith("+") && !said.endsWith("-"))) {
            return null;
        }
        int step = degree < m.pieces().size() && degree != what && m.has(degree) && m.piece(degree).sort() == DEGREE ? m.count(degree) : 2;
        Change change = Change.of(property ? said + "+" : said, step);
        return inverse ? change.inverse() : change;
    }

    /// "1m10s".
    private static @Nullable Long joined(Match m) {
        long more = m.get(0, Long.class);
        long less = m.get(1, Long.class);
        return more >= 60_000 && more % 60_000 == 0 && less < 60_000 ? Long.valueOf(more + less) : null;
    }

    private static boolean whole(Match m, int element) {
        double number = m.number(element);
        return number >= 1 && number <= 100_000_000 && number == Math.rint(number);
    }

    private static @Nullable Double together(Match m) {
        double tens = m.number(0);
        double ones = m.number(1);
        boolean words = m.piece(0).value() instanceof String && m.piece(1).value() instanceof String;
        boolean fits = words && tens >= 20 && tens < 100 && tens % 10 == 0 && ones >= 1 && ones < 10;
        boolean hundreds = (ones == 100 && tens < 10) || (ones == 1000 && tens < 1000);
        return fits ? Double.valueOf(tens + ones) : hundreds ? Double.valueOf(tens * ones) : null;
    }

    private static @Nullable Long duration(Match m, int count, int unit) {
        return duration(m.number(count), m.text(unit));
    }

    private static @Nullable Long duration(double count, String unit) {
        Double millis = MILLIS.get(unit);
        return millis == null ? null : Long.valueOf(Math.round(Math.min(count * millis, 1e12)));
    }

    private static @Nullable Long single(Match m, double times, int unit) {
        Double millis = MILLIS.get(m.text(unit));
        return millis == null ? null : Long.valueOf(Math.round(times * millis));
    }

    private static @Nullable Quantity quantity(double value, String unit) {
        Unit known = UNITS.get(unit);
        return unit.equals("GB") ? new Quantity(value * 1000, Unit.MEGABYTES) : known == null ? null : new Quantity(value, known);
    }

    private static @Nullable List<List<Integer>> longer(Match m) {
        int last = m.pieces().size() - 1;
        if (!whole(m, last)) {
            return null;
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Object run : m.get(0, List.class)) {
            all.add(List.of((Integer) ((List<?>) run).getFirst(), (Integer) ((List<?>) run).getLast()));
        }
        all.add(List.of(m.count(last), m.count(last)));
        return List.copyOf(all);
    }
}
