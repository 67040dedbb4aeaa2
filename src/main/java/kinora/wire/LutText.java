package kinora.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import org.jspecify.annotations.Nullable;

/// Reads lookup tables of colours in the form of Adobe's Cube LUT Specification 1.0, and of DaVinci Resolve, which writes ranges of its own
/// (`LUT_1D_INPUT_RANGE`, `LUT_3D_INPUT_RANGE`) and may set curves before a cube.
public final class LutText {
    /// More than any table has: a cube of 65 with long numbers takes 12 MB.
    public static final int MAX_BYTES = 16_000_000;
    /// Longest line; the specification allows 250 characters, titles are longer in practice.
    private static final int MAX_LINE = 2_000;
    private static final int MAX_SHOWN = 60;

    private static final String CURVES = "LUT_1D_SIZE";
    private static final String CUBE = "LUT_3D_SIZE";
    private static final String CURVES_RANGE = "LUT_1D_INPUT_RANGE";
    private static final String CUBE_RANGE = "LUT_3D_INPUT_RANGE";
    private static final String LOW = "DOMAIN_MIN";
    private static final String HIGH = "DOMAIN_MAX";

    private final byte[] bytes;
    private final List<String> said = new ArrayList<>();
    private int curvesSize;
    private int cubeSize;
    private int[] domain = {0, 0, 0, ColourLut.ONE, ColourLut.ONE, ColourLut.ONE};
    private int @Nullable [] curvesRange;
    private int @Nullable [] cubeRange;
    private int[] numbers = {};
    private int count;
    private int line;

    private LutText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Why reading ended.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient LutReading why;

        Refused(LutReading why) {
            super("refused", null, false, false);
            this.why = why;
        }
    }

    /// Reads a file. Nothing larger than [#MAX_BYTES] is looked at; no more memory is taken than a table of the size that the file says may have.
    public static LutReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new LutReading.TooLarge(bytes.length, MAX_BYTES);
        }
        try {
            return new LutReading.Read(new LutText(bytes).lut());
        } catch (Refused refused) {
            return refused.why;
        }
    }

    private ColourLut lut() throws Refused {
        int at = startsWithMark() ? 3 : 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                if (end - at >= MAX_LINE || (bytes[end] >= 0 && bytes[end] < ' ' && bytes[end] != '\t')) {
                    throw new Refused(new LutReading.NotText());
                }
                end++;
            }
            line++;
            line(new String(bytes, at, end - at, StandardCharsets.UTF_8).strip());
            at = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        }
        return whole();
    }

    private boolean startsWithMark() {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private void line(String text) throws Refused {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        char first = text.charAt(0);
        if (first == '+' || first == '-' || first == '.' || (first >= '0' && first <= '9')) {
            row(text);
        } else {
            keyword(text);
        }
    }

    private void keyword(String text) throws Refused {
        String[] words = text.split("[ \t]+", 2);
        String keyword = words[0];
        String rest = words.length < 2 ? "" : words[1];
        if (numbers.length > 0 || said.contains(keyword)) {
            throw new Refused(new LutReading.Misplaced(line, shown(keyword)));
        }
        said.add(keyword);
        switch (keyword) {
            case "TITLE" -> {
                // A name for people, which nothing needs.
            }
            case CURVES -> curvesSize = size(1, rest, ColourLut.MAX_CURVE);
            case CUBE -> cubeSize = size(3, rest, ColourLut.MAX_CUBE);
            case LOW -> System.arraycopy(parts(rest, 3), 0, domain, 0, 3);
            case HIGH -> System.arraycopy(parts(rest, 3), 0, domain, 3, 3);
            case CURVES_RANGE -> curvesRange = range(rest);
            case CUBE_RANGE -> cubeRange = range(rest);
            default -> throw new Refused(new LutReading.UnknownLine(line, shown(text)));
        }
    }

    private int size(int dimensions, String text, int most) throws Refused {
        int size = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (size < ColourLut.MIN_SIZE || size > most) {
            throw new Refused(new LutReading.WrongSize(line, dimensions, shown(text), ColourLut.MIN_SIZE, most));
        }
        return size;
    }

    private int[] range(String text) throws Refused {
        int[] ends = parts(text, 2);
        return new int[]{ends[0], ends[0], ends[0], ends[1], ends[1], ends[1]};
    }

    private void row(String text) throws Refused {
        if (numbers.length == 0) {
            if (curvesSize + cubeSize == 0) {
                throw new Refused(new LutReading.NoSize());
            }
            numbers = new int[curves() + cube()];
        }
        if (count == numbers.length) {
            throw new Refused(new LutReading.WrongCount(count / 3 + 1, count / 3));
        }
        System.arraycopy(parts(text, 3), 0, numbers, count, 3);
        count += 3;
    }

    private int curves() {
        return Stage.numbers(false, curvesSize);
    }

    private int cube() {
        return Stage.numbers(true, cubeSize);
    }

    /// The numbers of a line in parts of [ColourLut#ONE].
    private int[] parts(String text, int wanted) throws Refused {
        int[] parts = new int[wanted];
        int found = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
                end++;
            }
            String word = text.substring(at, end);
            if (found == wanted || !isNumber(word)) {
                throw new Refused(new LutReading.WrongNumbers(line, wanted, shown(text)));
            }
            parts[found++] = part(word);
            at = end;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
        }
        if (found < wanted) {
            throw new Refused(new LutReading.WrongNumbers(line, wanted, shown(text)));
        }
        return parts;
    }

    private int part(String word) throws Refused {
        double number = Double.parseDouble(word);
        if (!(Math.abs(number) <= ColourLut.MOST)) {
            throw new Refused(new LutReading.TooFar(line, shown(word), ColourLut.MOST));
        }
        return (int) StrictMath.round(number * ColourLut.ONE);
    }

    /// A decimal number, perhaps with an exponent; not what else Java takes for one (`NaN`, `0x1p3`, `1f`).
    private static boolean isNumber(String word) {
        int at = 0;
        int digits = 0;
        if (at < word.length() && (word.charAt(at) == '-' || word.charAt(at) == '+')) {
            at++;
        }
        boolean point = false;
        while (at < word.length() && (isDigit(word.charAt(at)) || (word.charAt(at) == '.' && !point))) {
            point |= word.charAt(at) == '.';
            digits += isDigit(word.charAt(at)) ? 1 : 0;
            at++;
        }
        if (digits == 0 || at == word.length()) {
            return digits > 0;
        }
        return word.substring(at).matches("[eE][+-]?[0-9]{1,4}");
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private ColourLut whole() throws Refused {
        if (curvesSize + cubeSize == 0) {
            throw new Refused(new LutReading.NoSize());
        }
        int wanted = curves() + cube();
        if (count < wanted) {
            throw new Refused(new LutReading.WrongCount(count / 3, wanted / 3));
        }
        int[] first = rising(curvesRange == null ? domain : curvesRange);
        // Behind curves, `DOMAIN_MIN` and `DOMAIN_MAX` are theirs: the cube takes what they make.
        int[] plain = {0, 0, 0, ColourLut.ONE, ColourLut.ONE, ColourLut.ONE};
        int[] second = rising(cubeRange != null ? cubeRange : curvesSize > 0 ? plain : domain);
        return ColourLut.of(
                curvesSize == 0 ? Optional.empty() : Optional.of(Stage.curves(curvesSize, first, Arrays.copyOfRange(numbers, 0, curves()))),
                cubeSize == 0
                        ? Optional.empty()
                        : Optional.of(Stage.cube(cubeSize, second, Arrays.copyOfRange(numbers, curves(), numbers.length))));
    }

    private static int[] rising(int[] ends) throws Refused {
        for (int channel = 0; channel < 3; channel++) {
            if (ends[channel] >= ends[3 + channel]) {
                throw new Refused(new LutReading.WrongDomain());
            }
        }
        return ends;
    }

    private static String shown(String text) {
        String clean = JsonText.repaired(text);
        return clean.length() <= MAX_SHOWN ? clean : JsonText.repaired(clean.substring(0, MAX_SHOWN)) + "…";
    }
}
