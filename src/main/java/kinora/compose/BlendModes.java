package kinora.compose;

import java.util.List;
import java.util.Optional;

/// The catalogue of blend modes. Their formulas are those of the W3C's Compositing and Blending Level 1, but for soft light, which is Pegtop's: it has no corner.
final class BlendModes {
    private static final int BITS = 12;
    private static final int HALF = BlendMode.ONE / 2;

    /// All of them. A new one is a row here.
    static final List<BlendMode> ALL = List.of(
            mode("normal", "Normal", "正常", "hides what is under it", "遮住下面的画面", List.of("over", "覆盖"), BlendModes::normal),
            mode("multiply", "Multiply", "正片叠底", "darkens, as two slides on one lamp", "变暗，如两张幻灯片叠放", List.of("叠底"), BlendModes::multiply),
            mode("screen", "Screen", "滤色", "lightens, as two projectors on one wall", "变亮，如两台投影机投在一面墙上", List.of("屏幕"), BlendModes::screen),
            mode("overlay", "Overlay", "叠加", "multiplies what is dark and screens what is light", "暗处更暗，亮处更亮", List.of("contrast-overlay"),
                    BlendModes::overlay),
            mode("soft-light", "Soft light", "柔光", "darkens and lightens gently", "柔和地变暗或变亮", List.of("softlight"), BlendModes::softLight),
            mode("hard-light", "Hard light", "强光", "as overlay, but the picture above decides", "与叠加相似，但由上层决定", List.of("hardlight"),
                    BlendModes::hardLight),
            mode("lighten", "Lighten", "变亮", "keeps the lighter of both", "保留较亮者", List.of("lighter"), BlendModes::lighten),
            mode("darken", "Darken", "变暗", "keeps the darker of both", "保留较暗者", List.of("darker"), BlendModes::darken),
            mode("add", "Add", "线性减淡", "adds the light of both: for sparks, flames and lens flares", "相加两者的光，适合火花、火焰与光斑",
                    List.of("plus", "linear-dodge", "相加"), BlendModes::add),
            mode("difference", "Difference", "差值", "shows how far both differ", "显示两者之差", List.of("diff", "差异"), BlendModes::difference));

    private BlendModes() {}

    private static BlendMode mode(String id, String english, String chinese, String about, String aboutChinese, List<String> aliases,
            BlendMode.Function function) {
        return new BlendMode(id, new Phrase(english, chinese), new Phrase(about, aboutChinese), aliases, function);
    }

    /// The mode that a draft names.
    static Optional<BlendMode> find(String name) {
        return ALL.stream().filter(mode -> mode.id().equals(name) || mode.aliases().contains(name)).findFirst();
    }

    private static int times(int one, int other) {
        return (one * other + HALF) >> BITS;
    }

    private static void normal(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = over[i] - times(alpha[i], under[i]);
        }
    }

    private static void multiply(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = times(over[i] - alpha[i], under[i]);
        }
    }

    private static void screen(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = times(over[i], BlendMode.ONE - under[i]);
        }
    }

    private static void overlay(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            int dark = 2 * times(over[i], under[i]);
            int light = alpha[i] - 2 * times(alpha[i] - over[i], BlendMode.ONE - under[i]);
            change[i] = (under[i] <= HALF ? dark : light) - times(alpha[i], under[i]);
        }
    }

    private static void hardLight(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            int dark = 2 * times(over[i], under[i]);
            int light = alpha[i] - 2 * times(alpha[i] - over[i], BlendMode.ONE - under[i]);
            change[i] = (2 * over[i] <= alpha[i] ? dark : light) - times(alpha[i], under[i]);
        }
    }

    /// `a·((1 − 2s)·c² + 2s·c) − a·c = (2·a·s − a)·(c − c²)`.
    private static void softLight(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = times(2 * over[i] - alpha[i], times(under[i], BlendMode.ONE - under[i]));
        }
    }

    private static void lighten(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = Math.max(over[i] - times(alpha[i], under[i]), 0);
        }
    }

    private static void darken(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = Math.min(over[i] - times(alpha[i], under[i]), 0);
        }
    }

    private static void add(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            change[i] = Math.min(over[i], alpha[i] - times(alpha[i], under[i]));
        }
    }

    private static void difference(int[] under, int[] over, int[] alpha, int[] change, int length) {
        for (int i = 0; i < length; i++) {
            int shown = times(alpha[i], under[i]);
            change[i] = Math.abs(shown - over[i]) - shown;
        }
    }
}
