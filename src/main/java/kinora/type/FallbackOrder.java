package kinora.type;

import java.util.List;
import java.util.stream.Stream;

/// In which order the families are asked, decided once for a text.
final class FallbackOrder {
    private static final List<Family> SCRIPTS = List.of(Family.INTER, Family.ARABIC, Family.HEBREW, Family.DEVANAGARI, Family.THAI);
    private static final List<Family> SYMBOLS = List.of(Family.SYMBOLS, Family.SYMBOLS_2, Family.MATH);

    private final List<Family> usual;
    private final List<Family> eastAsian;
    private final List<Family> korean;
    private final List<Family> emoji;

    private FallbackOrder(List<Family> shared, boolean isEastAsian, boolean serif) {
        List<Family> before = serif ? List.of(Family.SERIF) : List.of();
        usual = isEastAsian ? join(List.of(before, SCRIPTS, shared, SYMBOLS)) : join(List.of(before, SCRIPTS, SYMBOLS, shared));
        eastAsian = join(List.of(shared, SCRIPTS, SYMBOLS));
        korean = join(List.of(List.of(Family.KOREAN), SCRIPTS, shared, SYMBOLS));
        emoji = join(List.of(List.of(Family.EMOJI), SCRIPTS, SYMBOLS, shared));
    }

    static FallbackOrder of(String text, HanForms asked, boolean serif) {
        boolean kana = text.codePoints().anyMatch(Characters::isKana);
        boolean hangul = text.codePoints().anyMatch(Characters::isHangul);
        boolean isEastAsian = kana || hangul || text.codePoints().anyMatch(Characters::isHan);
        HanForms forms = asked != HanForms.BY_TEXT ? asked : kana ? HanForms.JAPANESE : hangul ? HanForms.KOREAN : HanForms.CHINESE;
        return new FallbackOrder(switch (forms) {
            case BY_TEXT, CHINESE -> List.of(Family.CHINESE, Family.JAPANESE, Family.KOREAN);
            case JAPANESE -> List.of(Family.JAPANESE, Family.CHINESE, Family.KOREAN);
            case KOREAN -> List.of(Family.KOREAN, Family.JAPANESE, Family.CHINESE);
        }, isEastAsian, serif);
    }

    /// The families for a cluster; each that was not asked before is asked at the end.
    ///
    /// @param inWideText whether the cluster stands in Chinese or Japanese text
    List<Family> families(String cluster, boolean inWideText) {
        int first = cluster.codePointAt(0);
        if (Emoji.isEmoji(cluster)) {
            return emoji;
        }
        if (Characters.isHangul(first)) {
            return korean;
        }
        return Characters.isHan(first) || Characters.isKana(first) || (inWideText && Characters.isNarrowOrWide(first)) ? eastAsian : usual;
    }

    /// Families in order, each once; what draws in colour comes last where it was not asked for.
    private static List<Family> join(List<List<Family>> parts) {
        return Stream.concat(parts.stream().flatMap(List::stream), Stream.of(Family.EMOJI)).distinct().toList();
    }
}
