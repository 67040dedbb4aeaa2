package kinora.music.soundfont;

/// Names in SoundFonts: bytes up to the first 0, ASCII by the format, Latin 1 in practice.
final class FontText {
    private FontText() {}

    /// A name as it may be shown: on one line, without control characters, not longer than asked.
    static String of(byte[] bytes, int from, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(bytes.length, from + most) && bytes[i] != 0; i++) {
            int c = bytes[i] & 0xFF;
            boolean shown = c >= 0x20 && (c < 0x7F || c >= 0xA0) && c != 0xAD;
            text.append(shown ? (char) c : ' ');
        }
        return text.toString().strip().replaceAll(" +", " ");
    }
}
