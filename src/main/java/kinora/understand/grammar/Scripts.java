package kinora.understand.grammar;

/// Which script a character is of.
final class Scripts {
    private Scripts() {}

    static boolean isChinese(int code) {
        return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code == 0x3007
                || (code >= 0xf900 && code <= 0xfaff);
    }

    static boolean isKana(int code) {
        return code >= 0x3040 && code <= 0x30ff;
    }
}
