package kinora.compose.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import kinora.compose.EffectExample;
import kinora.media.Planes;

class ColourTableTest {
    /// Levels by which a table may differ from what it stands for, rounded, on any colour that a screen can show.
    private static final int MOST = 2;
    /// And on the mean.
    private static final double MEAN = 0.25;

    private static ColourFunction function(Effect effect, double share) {
        List<Integer> values = effect.parameters().stream()
                .map(parameter -> EffectParameter.parts(
                        parameter.strength() ? share < 0 ? parameter.least() * -share : parameter.most() * share : parameter.standard()))
                .toList();
        return effect.work() instanceof Work.Colour(var of)
                ? of.apply(new Settings(effect, values, 0,
                        effect.needsTable() ? EffectExample.TABLES.values().stream().findFirst() : Optional.empty()))
                : rgb -> {
                };
    }

    private static Stream<Effect> colours() {
        return Effects.ALL.stream().filter(effect -> effect.work() instanceof Work.Colour);
    }

    @Test
    void aFunctionThatChangesNothingGivesEveryByteBack() {
        ColourTable table = new ColourTable(rgb -> {
        });
        for (int y = 16; y <= 235; y++) {
            for (int u = 16; u <= 240; u++) {
                for (int v = 16; v <= 240; v += 3) {
                    assertThat(table.apply(y, u, v)).containsExactly(y, u, v);
                }
            }
        }
        Planes noise = Pictures.noise(38, 22, 5);
        Planes same = table.apply(noise);
        assertThat(same.y()).isEqualTo(noise.y());
        assertThat(same.u()).isEqualTo(noise.u());
        assertThat(same.v()).isEqualTo(noise.v());
    }

    /// Saturated colours included: every fifth level of each component that lies within R′G′B′ 0 to 1.
    @TestFactory
    Stream<DynamicTest> tablesAreAsExactAsTheirFunctions() {
        return colours()
                .flatMap(effect -> Stream.of(-1.0, -0.5, 0.3, 1.0).map(share -> DynamicTest.dynamicTest(effect.id() + " " + share, () -> {
                    ColourFunction function = function(effect, share);
                    Deviation error = error(function);
                    assertThat(error.most).as(error.toString()).isLessThanOrEqualTo(MOST);
                    assertThat(error.mean).as(error.toString()).isLessThan(MEAN);
                })));
    }

    record Deviation(int most, double mean, String where) {}

    static Deviation error(ColourFunction function) {
        ColourTable table = new ColourTable(function);
        int most = 0;
        long sum = 0;
        long count = 0;
        String where = "";
        for (int y = 16; y <= 235; y += 3) {
            for (int u = 16; u <= 240; u += 5) {
                for (int v = 16; v <= 240; v += 5) {
                    double[] rgb = new double[3];
                    Yuv709.rgb(y, u, v, rgb);
                    if (Math.min(rgb[0], Math.min(rgb[1], rgb[2])) < 0 || Math.max(rgb[0], Math.max(rgb[1], rgb[2])) > 1) {
                        continue;
                    }
                    function.apply(rgb);
                    Yuv709.yuv(rgb);
                    int[] found = table.apply(y, u, v);
                    for (int i = 0; i < 3; i++) {
                        int exact = Math.clamp(Math.round(rgb[i]), 16, i == 0 ? 235 : 240);
                        int difference = Math.abs(found[i] - exact);
                        sum += difference;
                        count++;
                        if (difference > most) {
                            most = difference;
                            where = y + " " + u + " " + v + " component " + i + " gives " + found[i] + ", exactly " + rgb[i];
                        }
                    }
                }
            }
        }
        return new Deviation(most, (double) sum / count, where);
    }

    @Test
    void grayStaysGrayWhereAnEffectHasNoHue() {
        for (Effect effect : List.of(Brightness.EFFECT, Contrast.EFFECT, Exposure.EFFECT, Saturation.EFFECT, Vibrance.EFFECT)) {
            ColourTable table = new ColourTable(function(effect, 0.7));
            for (int y = 16; y <= 235; y++) {
                int[] found = table.apply(y, 128, 128);
                assertThat(found[1]).isEqualTo(128);
                assertThat(found[2]).isEqualTo(128);
            }
        }
    }

    @Test
    void blackAndWhiteHasNoColour() {
        ColourTable table = new ColourTable(function(BlackAndWhite.EFFECT, 1));
        for (int[] colour : new int[][]{{63, 102, 240}, {173, 42, 26}, {32, 240, 118}, {120, 90, 150}}) {
            assertThat(table.apply(colour[0], colour[1], colour[2])).endsWith(128, 128);
        }
    }

    @Test
    void aBrighterPictureIsBrighterEverywhereButInBlackAndWhite() {
        ColourTable table = new ColourTable(function(Brightness.EFFECT, 0.5));
        assertThat(table.apply(16, 128, 128)[0]).isEqualTo(16);
        assertThat(table.apply(235, 128, 128)[0]).isEqualTo(235);
        for (int y = 24; y < 228; y++) {
            assertThat(table.apply(y, 128, 128)[0]).isGreaterThan(y);
        }
    }
}
