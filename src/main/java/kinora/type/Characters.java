package kinora.type;

import java.lang.Character.UnicodeScript;

/// Facts about single code points, Unicode of the JDK.
final class Characters {
    private Characters() {}

    /// Default_Ignorable_Code_Point (UAX #44), as far as assigned: drawn as nothing by any font.
    static boolean isIgnorable(int point) {
        return point == 0x00AD || point == 0x034F || point == 0x061C || point == 0x180E || point == 0xFEFF || within(point, 0x180B, 0x180D)
                || within(point, 0x200B, 0x200F) || within(point, 0x202A, 0x202E) || within(point, 0x2060, 0x2064)
                || within(point, 0x2066, 0x206F) || isVariationSelector(point) || isTag(point);
    }

    static boolean isVariationSelector(int point) {
        return within(point, 0xFE00, 0xFE0F) || within(point, 0xE0100, 0xE01EF);
    }

    /// The letters of flags of regions, such as Scotland (UTS #51, ED-14a).
    static boolean isTag(int point) {
        return within(point, 0xE0020, 0xE007F);
    }

    /// The halves of country flags.
    static boolean isRegionalIndicator(int point) {
        return within(point, 0x1F1E6, 0x1F1FF);
    }

    static boolean isKana(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    static boolean isHangul(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HANGUL;
    }

    static boolean isHan(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN || UnicodeScript.of(point) == UnicodeScript.BOPOMOFO;
    }

    /// Whether the script decides how punctuation beside it looks.
    static boolean isOfAScript(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    /// Punctuation that is narrow in Latin and as wide as a character in Chinese and Japanese text: middle dot, dashes, quotes, ellipses.
    static boolean isNarrowOrWide(int point) {
        return point == 0x00B7 || point == 0x2014 || point == 0x2015 || point == 0x2018 || point == 0x2019 || point == 0x201C
                || point == 0x201D || point == 0x2025 || point == 0x2026;
    }

    private static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
