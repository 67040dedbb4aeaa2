package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

final class NaturalOrderTest {
    private static void assertOrder(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        for (long seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.BY_NAME);
            assertThat(shuffled).containsExactly(names);
        }
    }

    @Test
    void numbersGoByTheirValue() {
        assertOrder("IMG_1.jpg", "IMG_2.jpg", "IMG_10.jpg", "IMG_11.jpg", "IMG_100.jpg");
        assertOrder("2", "10", "99999999999999999999", "100000000000000000000");
        assertOrder("a1b2", "a1b10", "a2b1", "a10b0");
    }

    @Test
    void leadingZerosDoNotCountButKeepTheOrderTotal() {
        assertOrder("001", "01", "1", "002", "2", "010");
        assertOrder("0", "1");
        assertThat(NaturalOrder.BY_NAME.compare("000", "0")).isNotZero();
    }

    @Test
    void caseDoesNotCountExceptBetweenEquals() {
        assertOrder("Alpha", "alpha", "Beta", "beta", "GAMMA");
        assertOrder("img2", "IMG10", "img11");
    }

    @Test
    void namesInChineseAndPicturesOfTwoUnitsAreOrdered() {
        assertOrder("照片2.jpg", "照片10.jpg", "照片11.jpg");
        assertOrder("第1天", "第2天", "第10天");
        assertOrder("a", "照", "😀1", "😀2", "😀10");
    }

    @Test
    void aNameThatContinuesAnotherComesAfterIt() {
        assertOrder("", "a", "a ", "ab");
        assertOrder("x", "x1", "x1.jpg");
    }

    @Test
    void anyNamesHaveOneOrder() {
        long seed = 71;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            names.add(name(random));
        }
        for (String a : names) {
            assertThat(NaturalOrder.BY_NAME.compare(a, a)).isZero();
            for (String b : names) {
                int ab = Integer.signum(NaturalOrder.BY_NAME.compare(a, b));
                assertThat(Integer.signum(NaturalOrder.BY_NAME.compare(b, a))).as("'%s' and '%s', seed %d", b, a, seed).isEqualTo(-ab);
                assertThat(ab == 0).as("'%s' and '%s', seed %d", a, b, seed).isEqualTo(a.equals(b));
                for (String c : names) {
                    if (ab <= 0 && NaturalOrder.BY_NAME.compare(b, c) <= 0 && NaturalOrder.BY_NAME.compare(a, c) > 0) {
                        throw new AssertionError("'" + a + "' '" + b + "' '" + c + "' go round, seed " + seed);
                    }
                }
            }
        }
    }

    private static String name(RandomGenerator random) {
        String[] parts = {"0", "00", "1", "9", "10", "a", "A", "b", "Z", "é", "É", "İ", "ß", "照", "😀", "\ud83d", ".", "/", ":", " ", "-",
                "_"};
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            name.append(parts[random.nextInt(parts.length)]);
        }
        return name.toString();
    }
}
