package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.effect.Chain;
import kinora.compose.effect.Effect;
import kinora.compose.effect.EffectParameter;
import kinora.compose.effect.Effects;
import kinora.compose.effect.Finishing;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.timeline.Parameter;

/// What every entry of the catalogue keeps.
final class EffectContractTest {
    private static final int[][] SIZES = {{2, 2}, {2, 4}, {4, 2}, {2, 6}, {6, 2}, {6, 4}, {10, 6}, {38, 22}, {2, 90}, {130, 2}};

    /// Which of its values an effect gets.
    private enum Choice {
        LEAST, STANDARD, MOST
    }

    static Stream<Effect> all() {
        return Effects.ALL.stream();
    }

    private static Chain chain(Effect effect, Choice choice) {
        TreeMap<String, Parameter> values = new TreeMap<>();
        for (EffectParameter parameter : effect.parameters()) {
            values.put(parameter.id(), new Parameter.Scalar(switch (choice) {
                case LEAST -> parameter.least();
                case STANDARD -> parameter.standard();
                case MOST -> parameter.most();
            }));
        }
        Chain chain = Chain.of(List.of(EffectExample.use(effect, values)), EffectExample.TABLES);
        assertThat(chain.faults()).isEmpty();
        return chain;
    }

    static Planes noise(int width, int height, boolean alpha) {
        SplittableRandom random = new SplittableRandom(width * 1000L + height);
        byte[] a = new byte[alpha ? width * height : 0];
        for (int i = 0; i < a.length; i++) {
            a[i] = (byte) (random.nextInt(3) * 127);
        }
        Planes planes = new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4], a);
        for (int i = 0; i < planes.y().length; i++) {
            planes.y()[i] = (byte) (alpha && a[i] == 0 ? 16 : random.nextInt(16, alpha ? 17 + (a[i] & 0xFF) * 219 / 255 : 236));
        }
        for (int i = 0; i < planes.u().length; i++) {
            planes.u()[i] = (byte) (alpha ? 128 : random.nextInt(16, 241));
            planes.v()[i] = (byte) (alpha ? 128 : random.nextInt(16, 241));
        }
        return planes;
    }

    @Test
    void everyNameMeansOneEffectAndIsInSmallLetters() {
        List<String> names = new ArrayList<>();
        for (Effect effect : Effects.ALL) {
            names.add(effect.id());
            names.addAll(effect.aliases());
            assertThat(effect.title().english()).isNotBlank();
            assertThat(effect.title().chinese()).isNotBlank();
        }
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void thereAreAtLeastTwelveLooks() {
        assertThat(Effects.ALL.stream().filter(Effect::isLook)).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutStrengthNothingIsLeftOfIt(Effect effect) {
        TreeMap<String, Parameter> values = new TreeMap<>();
        effect.parameters().stream().filter(EffectParameter::strength).forEach(p -> values.put(p.id(), new Parameter.Scalar(0)));
        assertThat(values).isNotEmpty();
        Chain chain = Chain.of(List.of(EffectExample.use(effect, values)), EffectExample.TABLES);
        assertThat(chain).isEqualTo(new Chain(List.of(), List.of(), List.of(), List.of()));
        Planes picture = noise(38, 22, false);
        assertThat(new Finishing(new Finish(0, chain.onPicture())).apply(picture)).isSameAs(picture);
    }

    @ParameterizedTest
    @MethodSource("all")
    void valuesBeyondTheRangeAreFaultsAndAtItsEndsNone(Effect effect) {
        for (EffectParameter parameter : effect.parameters()) {
            for (double value : new double[]{parameter.least(), parameter.most()}) {
                assertThat(faults(effect, parameter, value)).isEmpty();
            }
            for (double value : new double[]{parameter.least() - 1e-9, parameter.most() + 1e-3, 1e300, -1e300}) {
                assertThat(faults(effect, parameter, value)).hasSize(1).first().isInstanceOf(Chain.Fault.OutOfRange.class);
            }
        }
    }

    private static List<Chain.Fault> faults(Effect effect, EffectParameter parameter, double value) {
        TreeMap<String, Parameter> values = new TreeMap<>();
        values.put(parameter.id(), new Parameter.Scalar(value));
        return Chain.of(List.of(EffectExample.use(effect, values)), EffectExample.TABLES).faults();
    }

    @ParameterizedTest
    @MethodSource("all")
    void picturesOfEverySizeStayInRangeAndEqualInputsGiveEqualBytes(Effect effect) {
        for (int[] size : SIZES) {
            for (Choice choice : Choice.values()) {
                Chain chain = chain(effect, choice);
                Planes picture = noise(size[0], size[1], false);
                Planes before = copy(picture);
                Planes drawn = EffectExample.of(chain, picture, 3, new ScalarKernels());
                assertThat(drawn.width()).isEqualTo(size[0]);
                assertThat(drawn.height()).isEqualTo(size[1]);
                range(drawn.y(), 235);
                range(drawn.u(), 240);
                range(drawn.v(), 240);
                same(picture, before);
                same(EffectExample.of(chain, picture, 3, Kernels.best()), drawn);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void opacityStaysAndWhatIsClearStaysWithoutColour(Effect effect) {
        for (int[] size : SIZES) {
            Planes picture = noise(size[0], size[1], true);
            Chain chain = chain(effect, Choice.STANDARD);
            Planes finished = new Finishing(new Finish(64 * size[1], chain.onPicture())).apply(picture);
            assertThat(finished.a()).isEqualTo(picture.a());
            for (int i = 0; i < picture.a().length; i++) {
                int light = (finished.y()[i] & 0xFF) - 16;
                assertThat(light).isBetween(0, ((picture.a()[i] & 0xFF) * 219 + 254) / 255);
            }
        }
    }

    /// A gray as it is seen through full opacity is treated as without any.
    @ParameterizedTest
    @MethodSource("all")
    void fullOpacityChangesNothing(Effect effect) {
        Planes opaque = noise(38, 22, false);
        byte[] full = new byte[38 * 22];
        java.util.Arrays.fill(full, (byte) 255);
        Finishing finishing = new Finishing(new Finish(64 * 22, chain(effect, Choice.STANDARD).onPicture()));
        Planes seen = finishing.apply(new Planes(38, 22, opaque.y(), opaque.u(), opaque.v(), full));
        same(seen, finishing.apply(opaque));
    }

    private static Planes copy(Planes planes) {
        return new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone());
    }

    private static void same(Planes found, Planes wanted) {
        assertThat(found.y()).isEqualTo(wanted.y());
        assertThat(found.u()).isEqualTo(wanted.u());
        assertThat(found.v()).isEqualTo(wanted.v());
    }

    private static void range(byte[] plane, int highest) {
        for (byte sample : plane) {
            assertThat(sample & 0xFF).isBetween(16, highest);
        }
    }
}
