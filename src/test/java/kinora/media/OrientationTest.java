package kinora.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrientationTest {
    /// What turns each orientation back: rotations undo each other, everything else undoes itself.
    private static final Map<Integer, Integer> BACK = Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 8, 7, 7, 8, 6);

    static Stream<Arguments> everyValueAndSize() {
        return IntStream.rangeClosed(1, 8).boxed().flatMap(exif -> IntStream.rangeClosed(1, 5).boxed()
                .flatMap(width -> IntStream.rangeClosed(1, 3).mapToObj(height -> Arguments.of(exif, width, height))));
    }

    @ParameterizedTest
    @MethodSource("everyValueAndSize")
    void sampleStandsWhereTheStandardPutsIt(int exif, int width, int height) {
        byte[] stored = numbered(width * height);
        Orientation orientation = new Orientation(exif);
        byte[] shown = orientation.apply(stored, width, height);
        int shownWidth = orientation.swapsSides() ? height : width;
        int shownHeight = orientation.swapsSides() ? width : height;
        assertThat(shown).hasSize(width * height);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                // CIPA DC-008: which side of the picture as seen the stored row 0 and column 0 are.
                int fromTop = switch (exif) {
                    case 1, 2 -> row;
                    case 3, 4 -> shownHeight - 1 - row;
                    case 5, 6 -> column;
                    default -> shownHeight - 1 - column;
                };
                int fromLeft = switch (exif) {
                    case 1, 4 -> column;
                    case 2, 3 -> shownWidth - 1 - column;
                    case 5, 8 -> row;
                    default -> shownWidth - 1 - row;
                };
                assertThat(shown[fromTop * shownWidth + fromLeft]).as("row %d column %d", row, column)
                        .isEqualTo(stored[row * width + column]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyValueAndSize")
    void turningBackGivesTheSamePlane(int exif, int width, int height) {
        byte[] stored = numbered(width * height);
        Orientation orientation = new Orientation(exif);
        byte[] shown = orientation.apply(stored, width, height);
        Orientation back = new Orientation(BACK.getOrDefault(exif, 0));
        assertThat(back.apply(shown, orientation.swapsSides() ? height : width, orientation.swapsSides() ? width : height))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, 65_535})
    void otherValuesAreRejected(int exif) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Orientation(exif));
    }

    private static byte[] numbered(int size) {
        byte[] samples = new byte[size];
        for (int i = 0; i < size; i++) {
            samples[i] = (byte) (i + 1);
        }
        return samples;
    }
}
