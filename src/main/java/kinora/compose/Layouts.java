package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Layout.Cell;

/// The catalogue of layouts.
public final class Layouts {
    /// All layouts. A new one is a row here.
    public static final List<Layout> ALL = List.of(
            layout("picture-in-picture", "Picture in picture", "画中画", "a small picture over a large one", "大画面上叠一个小画面",
                    List.of("pip", "inset"), List.of(new Cell.Whole(), new Cell.Small())),
            layout("side-by-side", "Side by side", "左右分屏", "two halves beside each other", "左右各半", List.of("split-screen", "split", "分屏"),
                    grid(2, 1)),
            layout("stacked", "Stacked", "上下分屏", "two halves above each other", "上下各半", List.of("top-and-bottom", "上下"), grid(1, 2)),
            layout("three-columns", "Three columns", "三栏", "three pictures beside each other", "三个画面并排", List.of("triptych", "三分屏"),
                    grid(3, 1)),
            layout("three-rows", "Three rows", "三行", "three pictures above each other", "三个画面上下排列", List.of("三排"), grid(1, 3)),
            layout("one-and-two", "One and two", "一大两小", "a large picture and two small ones beside it", "一个大画面，旁边两个小画面",
                    List.of("main-left", "1-and-2"), List.of(part(0, 0, 2 / 3.0, 1), part(2 / 3.0, 0, 1, 0.5), part(2 / 3.0, 0.5, 1, 1))),
            layout("grid-4", "Grid of four", "四宫格", "two by two", "二乘二", List.of("grid", "2x2", "四格"), grid(2, 2)),
            layout("grid-9", "Grid of nine", "九宫格", "three by three", "三乘三", List.of("3x3", "九格"), grid(3, 3)));

    private Layouts() {}

    private static Layout layout(String id, String english, String chinese, String about, String aboutChinese, List<String> aliases,
            List<Cell> cells) {
        return new Layout(id, new Phrase(english, chinese), new Phrase(about, aboutChinese), aliases, cells);
    }

    private static Cell part(double left, double top, double right, double bottom) {
        return new Cell.Part(left, top, right, bottom);
    }

    /// Cells of one size, row by row.
    private static List<Cell> grid(int columns, int rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(part((double) column / columns, (double) row / rows, (column + 1.0) / columns, (row + 1.0) / rows));
            }
        }
        return cells;
    }

    /// The layout of a name.
    public static Optional<Layout> find(String name) {
        return ALL.stream().filter(layout -> layout.id().equals(name) || layout.aliases().contains(name)).findFirst();
    }
}
