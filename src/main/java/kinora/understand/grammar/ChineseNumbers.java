package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;
import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CHANGE;
import static kinora.understand.grammar.Sort.COUNT;
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

/// Chinese numbers, quantities and comparisons.
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    static final String WORDS = """
            NUMBER 2: 两|俩
            NUMBER 3: 仨
            ORDINAL 1: 首|头
            ORDINAL -1: 最后|末尾|最末|尾
            UNIT ms: 毫秒|ms
            UNIT s: 秒|秒钟|秒鐘|s|sec|second|seconds|miao
            UNIT min: 分钟|分|min|mins|minute|minutes
            UNIT h: 小时|个小时|个钟头|钟头|h
            UNIT %: %|％|个百分点
            UNIT dB: 分贝|db
            UNIT degrees: 度|°
            UNIT fps: 帧每秒|帧/秒|fps|帧
            UNIT px: 像素|px
            UNIT MB: mb|兆|m
            UNIT GB: gb|g
            UNIT stop: 档|个档|档曝光|ev
            UNIT x: x速|倍数|倍|倍速|倍数|倍速度|x|×
            UNIT cheng: 成
            HALF: 半
            FRACTION 0.5: 一半|二分之一|减半|折半
            FRACTION 0.333: 三分之一
            FRACTION 0.667: 三分之二
            FRACTION 0.25: 四分之一
            FRACTION 0.75: 四分之三
            TIMES_WORD 2: 翻倍|加倍|翻一番|翻一倍|双倍|两倍
            TIMES_WORD 0.5: 减半|砍半|对半|折半
            DEGREE 1: 一滴滴|一丢丢儿|一点点儿|点点|一捏捏|一小点|一咪咪|一点|一点点|点|点儿|一点儿|些|一些|稍微|稍稍|略微|略|稍|有点|有些|有点儿|微微|轻微|轻轻|一丢丢|一丁点|小幅|适当|一下下|再稍微|丢丢
            DEGREE 2: 更|更加|再|还要|比较|再来|多一点|再多
            DEGREE 3: 很多|好多|许多|大幅|大幅度|特别|非常|很|超级|超|狠狠|多多|不少|明显|显著|大大|极其|格外|使劲|拼命|猛|一大截|得多|好几倍
            TOO: 忒|太|太过|过于|实在太|也太|有点太|有点过|过分|真|真的太|好
            MOST: 最|最大|最高|满
            """ + numerals();

    private static final Map<String, Unit> UNITS = Map.of("%", Unit.PERCENT, "dB", Unit.DECIBELS, "degrees", Unit.DEGREES, "fps",
            Unit.FRAMES_PER_SECOND, "px", Unit.PIXELS, "MB", Unit.MEGABYTES, "x", Unit.FACTOR, "stop", Unit.PLAIN);

    /// "One half-minute film": a film of half a minute, and not of one and a half.
    private static boolean halved(Match m) {
        return m.piece(0).to() - m.piece(0).from() == 3 && m.number(0) != Math.rint(m.number(0)) && !m.text(2).equals("h");
    }

    /// Before how long a frame lasts, where it is a unit of length.
    static final String FRAME = "frame:";

    private static final Map<String, Double> MILLIS = Map.of("ms", 1.0, "s", 1_000.0, "min", 60_000.0, "h", 3_600_000.0);

    static final List<Rule> RULES = List.of( //
            rule(COUNT, "NUMBER", m -> m.number(0)), //
            weighted(COUNT, 0.3, "NUMBER 点 NUMBER", ChineseNumbers::decimal), //
            weighted(COUNT, 0.3, "NUMBER 点 NUMBER NUMBER", ChineseNumbers::decimal), //
            weighted(COUNT, 0.2, "NUMBER 个/张/段? HALF", m -> m.number(0) + 0.5), //
            // lengths
            rule(DURATION, "COUNT 个/整? UNIT", m -> halved(m) ? null : millis(m.number(0), m.text(2))), //
            weighted(DURATION, 0.3, "COUNT 个? UNIT HALF", m -> millis(m.number(0) + 0.5, m.text(2))), //
            weighted(DURATION, 0.1, "HALF 个? UNIT", m -> millis(0.5, m.text(2))), //
            weighted(DURATION, 0.4, "NUMBER NUMBER UNIT=s/UNIT=min", m -> few(m)), //
            weighted(DURATION, 0.8, "COUNT UNIT=min NUMBER=0/零/又? COUNT UNIT=s?", m -> minutes(m)), //
            weighted(DURATION, 0.3, "COUNT UNIT=h COUNT UNIT=min", m -> (long) (3_600_000 * m.number(0) + 60_000 * m.number(2))), //
            weighted(DURATION, 0.1, "DURATION 左右/多/整/钟/以内/之内/内", m -> m.get(0, Long.class)), //
            weighted(DURATION, 0.1, "DURATION 左 右", m -> m.get(0, Long.class)), //
            weighted(DURATION, 0.1, "DURATION 之/以? 内", m -> m.get(0, Long.class)), //
            weighted(DURATION, 0.05, "大/约 大/约? DURATION", m -> m.get(2, Long.class)), //
            weighted(DURATION, 0.02, "个 DURATION", m -> m.get(1, Long.class)), //
            weighted(DURATION, -0.3, "CLOCK", m -> Math.round(m.number(0))), //
            // other quantities
            rule(QUANTITY, "COUNT 个? UNIT", m -> quantity(m.number(0), m.text(2))), //
            weighted(QUANTITY, 0.1, "COUNT 个? UNIT HALF", m -> quantity(m.number(0) + 0.5, m.text(2))), //
            weighted(QUANTITY, 0.1, "HALF UNIT=stop/UNIT=dB/UNIT=degrees", m -> quantity(0.5, m.text(1))), //
            weighted(QUANTITY, 0.3, "百 分 之 COUNT", m -> new Quantity(m.number(3), Unit.PERCENT)), //
            weighted(QUANTITY, 0.1, "COUNT UNIT=cheng", m -> new Quantity(m.number(0) * 10, Unit.PERCENT)), //
            weighted(QUANTITY, 0.2, "每 UNIT=s COUNT UNIT=fps", m -> new Quantity(m.number(2), Unit.FRAMES_PER_SECOND)), //
            weighted(QUANTITY, 0.6, "UNIT=fps 改/调/设/换/弄/到/为/成? 到/为/成? COUNT", m -> quantity(m.number(3), "fps")), //
            weighted(QUANTITY, 0.6, "PROPERTY=rate 改/调/设/换/弄/提/降? 到/为/成? COUNT", m -> quantity(m.number(3), "fps")), //
            weighted(QUANTITY, 0.8, "COUNT UNIT=x 速 度?", m -> quantity(m.number(0), "x")), //
            weighted(QUANTITY, 0.1, "UNIT=x COUNT", m -> quantity(m.number(1), "x")), //
            weighted(QUANTITY, 0.1, "FRACTION UNIT=x/速/速度?", m -> null), //
            rule(TIMES, "TIMES_WORD", m -> m.number(0)), //
            rule(TIMES, "FRACTION", m -> m.number(0)), //
            rule(TIMES, "COUNT 次/遍/回", m -> m.number(0)), //
            // numbers of shots
            weighted(NUMBERS, 0.2, "第 COUNT", m -> whole(m, 1) ? List.of(run(m.count(1), m.count(1))) : null), //
            weighted(NUMBERS, 1.2, "DET=last 第 COUNT", m -> whole(m, 2) ? List.of(run(-m.count(2), -m.count(2))) : null), //
            weighted(NUMBERS, 0.2, "第 COUNT DET? 到/至/- 第? COUNT", m -> rising(m, 1, 5)), //
            weighted(NUMBERS, -0.1, "COUNT 到/至/- COUNT", m -> rising(m, 0, 2)), //
            weighted(NUMBERS, -0.1, "COUNT 和/跟/与/、/同 COUNT",
                    m -> whole(m, 0) && whole(m, 2) ? List.of(run(m.count(0), m.count(0)), run(m.count(2), m.count(2))) : null), //
            weighted(NUMBERS, 0.2, "NUMBERS DET? 和/跟/与/、/同/及? 第? COUNT", m -> longer(m, 0, 4, m.has(2) || m.has(3))), //
            weighted(NUMBERS, 0.2, "NUMBERS DET? 和/跟/与/、/同/及 DET=last 第 COUNT", m -> longer(m, 0, -5, true)), //
            weighted(NTH, 0.1, "第 COUNT", m -> whole(m, 1) ? m.count(1) : null), //
            weighted(NTH, 0.2, "DET=last 第 COUNT", m -> whole(m, 2) ? -m.count(2) : null), //
            weighted(Sort.DOWN, 0.1, "TOO UP 了?", m -> ""), //
            weighted(Sort.DOWN, 0.3, "别/不 要/用/能/必? 那/这? 么/样? TOO? UP", m -> m.has(2) || m.has(4) ? "" : null), //
            weighted(Sort.UP, 0.3, "别/不 要/用/能/必? 那/这? 么/样? TOO? DOWN", m -> m.has(2) || m.has(4) ? "" : null), //
            weighted(Sort.UP, 0.1, "TOO DOWN 了?", m -> ""), //
            weighted(Sort.EACH, -0.2, "NUMBER=1 DET=PHOTO/DET=CLIP/DET=SHOT", m -> ""), //
            // comparisons
            weighted(CHANGE, 0.05, "CHANGE DEGREE", m -> changed(m, 0, 1, false)), //
            weighted(CHANGE, 0.05, "DEGREE CHANGE", m -> changed(m, 1, 0, false)), //
            weighted(CHANGE, 0.1, "QUALITY DEGREE", m -> changed(m, 0, 1, false)), //
            weighted(CHANGE, 0.05, "DEGREE QUALITY", m -> changed(m, 1, 0, false)), //
            weighted(CHANGE, 0.1, "调/变/弄/加/放/改/提/降/做/搞/开/拉/剪/缩/切 DEGREE? 得/的/到? DEGREE? QUALITY",
                    m -> changed(m, 4, m.has(1) ? 1 : 3, false)), //
            weighted(CHANGE, 0.15, "TOO QUALITY 了?", m -> changed(m, 1, 3, true)), //
            weighted(CHANGE, 0.3, "偏 QUALITY=warmth+/QUALITY=warmth- DEGREE", m -> changed(m, 1, 2, false)), //
            weighted(CHANGE, 0.1, "偏/有 点/些? QUALITY 了?", m -> m.text(0).equals("有") && !m.has(1) ? null : changed(m, 2, 2, true)), //
            weighted(CHANGE, 0.1, "不 够 QUALITY", m -> changed(m, 2, 2, false)), //
            weighted(CHANGE, 0.1, "不 要/用? 那/这? 么? TOO? QUALITY", m -> m.has(1) || m.has(3) || m.has(4) ? changed(m, 5, 2, true) : null), //
            weighted(CHANGE, 0.1, "别 那/这? 么? TOO? QUALITY", m -> changed(m, 4, 2, true)), //
            weighted(CHANGE, 0.05, "PROPERTY DEGREE? MORE DEGREE?", m -> changed(m, 0, m.has(1) ? 1 : 3, false)), //
            weighted(CHANGE, 0.05, "PROPERTY DEGREE? LESS DEGREE?", m -> changed(m, 0, m.has(1) ? 1 : 3, true)), //
            weighted(CHANGE, 0.05, "DEGREE? MORE DEGREE? PROPERTY", m -> changed(m, 3, 0, false)), //
            weighted(CHANGE, 0.05, "DEGREE? LESS DEGREE? PROPERTY", m -> changed(m, 3, 0, true)));

    private ChineseNumbers() {}

    /// All numbers up to a hundred and the round ones up to ten thousand, as people write them.
    private static String numerals() {
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < 100; n++) {
            words.append("NUMBER ").append(n).append(": ").append(numeral(n)).append('\n');
        }
        for (int hundreds = 1; hundreds < 10; hundreds++) {
            String hundred = DIGITS.charAt(hundreds) + "百";
            words.append("NUMBER ").append(hundreds * 100).append(": ").append(hundred).append('\n');
            for (int tens = 10; tens < 100; tens += 10) {
                words.append("NUMBER ").append(hundreds * 100 + tens).append(": ").append(hundred).append(DIGITS.charAt(tens / 10))
                        .append("十|").append(hundred).append(DIGITS.charAt(tens / 10)).append('\n');
            }
        }
        return words.append("NUMBER 200: 两百\nNUMBER 1000: 一千|千\nNUMBER 2000: 两千\nNUMBER 0: 〇\n").toString();
    }

    private static String numeral(int n) {
        String ones = n % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(n % 10));
        return n < 10 ? String.valueOf(DIGITS.charAt(n)) : (n < 20 ? "" : String.valueOf(DIGITS.charAt(n / 10))) + "十" + ones;
    }

    private static @Nullable Double decimal(Match m) {
        StringBuilder digits = new StringBuilder().append(m.count(0)).append('.');
        for (int i = 2; i < m.pieces().size(); i++) {
            if (m.number(i) > 99) {
                return null;
            }
            digits.append(m.count(i));
        }
        return Double.parseDouble(digits.toString());
    }

    private static @Nullable Long millis(double count, String unit) {
        Double millis = unit.startsWith(FRAME) ? Double.valueOf(unit.substring(FRAME.length())) : MILLIS.get(unit);
        return millis == null ? null : Long.valueOf(Math.round(Math.min(count * millis, 1e12)));
    }

    /// "Two three seconds" is what lies between.
    private static @Nullable Long few(Match m) {
        boolean few = m.number(1) - m.number(0) == 1 && m.number(1) < 10;
        return few ? millis((m.number(0) + m.number(1)) / 2, m.text(2)) : null;
    }

    private static @Nullable Long minutes(Match m) {
        return m.number(3) < 60 ? Long.valueOf(Math.round(60_000 * m.number(0) + 1_000 * m.number(3))) : null;
    }

    private static @Nullable Quantity quantity(double value, String unit) {
        Unit known = UNITS.get(unit);
        return unit.equals("GB") ? new Quantity(value * 1000, Unit.MEGABYTES) : known == null ? null : new Quantity(value, known);
    }

    private static boolean whole(Match m, int element) {
        double number = m.number(element);
        return number >= 1 && number <= 100_000_000 && number == Math.rint(number);
    }

    private static List<Integer> run(int from, int to) {
        return List.of(from, to);
    }

    private static @Nullable List<List<Integer>> rising(Match m, int from, int to) {
        return whole(m, from) && whole(m, to) && m.count(from) < m.count(to) ? List.of(run(m.count(from), m.count(to))) : null;
    }

    /// A list with one number more; a negative element means that it is counted from the end.
    private static @Nullable List<List<Integer>> longer(Match m, int list, int element, boolean apart) {
        int at = Math.abs(element);
        if (!apart || !whole(m, at)) {
            return null;
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Object one : m.get(list, List.class)) {
            all.add(run((Integer) ((List<?>) one).getFirst(), (Integer) ((List<?>) one).getLast()));
        }
        int number = element < 0 ? -m.count(at) : m.count(at);
        all.add(run(number, number));
        return List.copyOf(all);
    }

    /// A comparison of the word at `what`, as far as the degree at `degree` tells, plain when there is none.
    private static @Nullable Change changed(Match m, int what, int degree, boolean inverse) {
        if (m.piece(what).value() instanceof Change known) {
            int step = degree < m.pieces().size() && m.has(degree) && m.piece(degree).sort() == Sort.DEGREE
                    ? m.count(degree)
                    : known.degree();
            // "Again a bit": how much is said behind it.
            boolean again = degree < what && step == 2 && known.degree() == 1;
            return again ? known : step == known.degree() ? null : known.by(step);
        }
        String said = m.text(what);
        boolean property = m.piece(what).sort() == Sort.PROPERTY;
        if (said.isEmpty() || (!property && !said.endsWith("+") && !said.endsWith("-"))) {
            return null;
        }
        int step = degree < m.pieces().size() && degree != what && m.has(degree) && m.piece(degree).sort() == Sort.DEGREE
                ? m.count(degree)
                : 2;
        Change change = Change.of(property ? said + "+" : said, step);
        return inverse ? change.inverse() : change;
    }
}
