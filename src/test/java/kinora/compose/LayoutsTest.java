package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.Layout.Settings;
import kinora.timeline.Box;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;

final class LayoutsTest {
    private static final List<Canvas> CANVASES = List.of(Canvas.hd(), new Canvas(1080, 1920, FrameRate.of(30), 0),
            new Canvas(1000, 1000, FrameRate.of(30), 0), new Canvas(3840, 2160, FrameRate.of(30), 0),
            new Canvas(16, 4096, FrameRate.of(1), 0));

    static Stream<Layout> all() {
        return Layouts.ALL.stream();
    }

    @Test
    void everyNameMeansOneLayoutAndIsInSmallLetters() {
        List<String> names = new ArrayList<>();
        Layouts.ALL.forEach(layout -> {
            names.add(layout.id());
            names.addAll(layout.aliases());
        });
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void picturesLieOnTheCanvasAndApartByTheGap(Layout layout) {
        Settings settings = new Settings(0.02, 0.03, 0.3, Corner.TOP_LEFT);
        for (Canvas canvas : CANVASES.subList(0, 4)) {
            List<Box> boxes = layout.boxes(canvas, settings);
            assertThat(boxes).hasSameSizeAs(layout.cells());
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.x() - box.width() / 2).isGreaterThan(-1e-9);
                assertThat(box.y() + box.height() / 2).isLessThan(1 + 1e-9);
                for (int j = i + 1; j < boxes.size() && !layout.id().equals("picture-in-picture"); j++) {
                    double gap = 0.02 * canvas.height();
                    double across = apart(box.x(), box.width(), boxes.get(j).x(), boxes.get(j).width()) * canvas.width();
                    double down = apart(box.y(), box.height(), boxes.get(j).y(), boxes.get(j).height()) * canvas.height();
                    assertThat(Math.max(across, down)).isGreaterThan(gap - 1e-6);
                }
            }
        }
    }

    private static double apart(double middle, double side, double other, double otherSide) {
        return Math.abs(middle - other) - (side + otherSide) / 2;
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutGapsTheCanvasIsFilled(Layout layout) {
        double area = layout.boxes(Canvas.hd(), new Settings(0, 0, 0.3, Corner.CENTRE)).stream()
                .mapToDouble(box -> box.width() * box.height()).sum();
        assertThat(area).isCloseTo(layout.id().equals("picture-in-picture") ? 1.09 : 1, within(1e-9));
    }

    @Test
    void settingsBeyondTheirRangesAreBugs() {
        assertThatThrownBy(() -> new Settings(0.11, 0, 0.3, Corner.TOP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(0, -0.01, 0.3, Corner.TOP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(0, 0, Double.NaN, Corner.TOP)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void logosKeepTheirShapeAndStandWithinTheSafeArea() {
        for (Canvas canvas : CANVASES.subList(0, 4)) {
            for (Corner corner : Corner.values()) {
                for (int[] size : new int[][]{{400, 100}, {100, 400}, {1, 1}, {5000, 3000}}) {
                    Box box = Watermark.of(canvas, corner, size[0], size[1]);
                    double shape = box.width() * canvas.width() / (box.height() * canvas.height());
                    assertThat(shape).isCloseTo((double) size[0] / size[1], within(1e-6 * size[0]));
                    assertThat(box.x() - box.width() / 2).isGreaterThan(0.02);
                    assertThat(box.x() + box.width() / 2).isLessThan(0.98);
                    assertThat(box.y() - box.height() / 2).isGreaterThan(0.02);
                    assertThat(box.y() + box.height() / 2).isLessThan(0.98);
                }
            }
        }
    }

    @Test
    void everyPlaceHasAName() {
        for (Corner corner : Corner.values()) {
            assertThat(Corner.find(corner.word())).contains(corner);
        }
        assertThat(Corner.find("nowhere")).isEmpty();
        assertThat(Watermark.of(Canvas.hd(), Corner.TOP_RIGHT, 100, 100).x()).isGreaterThan(0.5);
        assertThat(Watermark.of(Canvas.hd(), Corner.TOP_RIGHT, 100, 100).y()).isLessThan(0.5);
    }
}
