package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.Box;
import kinora.timeline.Canvas;

/// How several pictures share the canvas: an entry of [Layouts#ALL].
///
/// @param id its name
/// @param about what is seen, in a few words
/// @param aliases other names that mean the same, in any language, in small letters
/// @param cells where the pictures lie, in order
public record Layout(String id, Phrase name, Phrase about, List<String> aliases, List<Cell> cells) {

    /// Widest gap between pictures and around them, as a share of the canvas' height.
    public static final double MAX_GAP = 0.1;
    /// Smallest and largest size of a picture in a picture, as a share of the canvas.
    public static final double MIN_SIZE = 0.1;
    /// See [#MIN_SIZE].
    public static final double MAX_SIZE = 0.6;

    /// Where one picture lies.
    public sealed interface Cell {
        /// A part of the canvas between lines that are shares of it.
        record Part(double left, double top, double right, double bottom) implements Cell {}

        /// All of the canvas, whatever the gap.
        record Whole() implements Cell {}

        /// A small picture at the edge.
        record Small() implements Cell {}
    }

    /// What can be chosen.
    ///
    /// @param gap between pictures, as a share of the canvas' height
    /// @param margin around them all, as a share of the canvas' height
    /// @param size of a picture in a picture, as a share of the canvas' sides
    /// @param at where a picture in a picture lies
    public record Settings(double gap, double margin, double size, Corner at) {

        /// What is taken when nothing is given.
        public static final Settings USUAL = new Settings(0.012, 0, 0.3, Corner.BOTTOM_RIGHT);

        public Settings {
            if (!(gap >= 0 && gap <= MAX_GAP && margin >= 0 && margin <= MAX_GAP && size >= MIN_SIZE && size <= MAX_SIZE)) {
                throw new IllegalArgumentException("a gap of " + gap + ", a margin of " + margin + ", a size of " + size);
            }
        }
    }

    /// How far a picture in a picture stays from the edges, as a share of the canvas' shorter side: it is no border, and nothing of it is lost on screens that cut
    /// off a little (action-safe is 90 %: EBU R 95).
    private static final double INSIDE = 0.05;

    public Layout {
        aliases = List.copyOf(aliases);
        cells = List.copyOf(cells);
    }

    /// Where each of its pictures lies on a canvas.
    public List<Box> boxes(Canvas canvas, Settings settings) {
        return cells.stream().map(cell -> switch (cell) {
            case Cell.Whole() -> Box.CANVAS;
            case Cell.Part part -> part(part, canvas, settings);
            case Cell.Small() -> small(canvas, settings);
        }).toList();
    }

    /// The canvas without its margin and one gap wider is cut at the lines; every part then gives half a gap at each side.
    private static Box part(Cell.Part part, Canvas canvas, Settings settings) {
        double shape = (double) canvas.height() / canvas.width();
        double gapX = settings.gap * shape;
        double marginX = settings.margin * shape;
        double width = 1 - 2 * marginX + gapX;
        double height = 1 - 2 * settings.margin + settings.gap;
        double middleX = marginX - gapX / 2 + width * (part.left + part.right) / 2;
        double middleY = settings.margin - settings.gap / 2 + height * (part.top + part.bottom) / 2;
        return new Box(middleX, middleY, width * (part.right - part.left) - gapX, height * (part.bottom - part.top) - settings.gap);
    }

    private static Box small(Canvas canvas, Settings settings) {
        double inside = INSIDE * Math.min(canvas.width(), canvas.height());
        return at(settings.at, settings.size, settings.size, inside / canvas.width(), inside / canvas.height());
    }

    /// A box at the edge, some way inside.
    static Box at(Corner corner, double width, double height, double insideX, double insideY) {
        return new Box(insideX + width / 2 + (1 - width - 2 * insideX) * corner.across(),
                insideY + height / 2 + (1 - height - 2 * insideY) * corner.down(), width, height);
    }

    /// As people and programs are told of it.
    Vocabulary.Entry entry() {
        List<Vocabulary.Parameter> parameters = new ArrayList<>();
        if (cells.stream().anyMatch(Cell.Part.class::isInstance)) {
            parameters.add(new Vocabulary.Parameter.Amount("gap", 0, MAX_GAP, Settings.USUAL.gap, "× height"));
            parameters.add(new Vocabulary.Parameter.Amount("margin", 0, MAX_GAP, Settings.USUAL.margin, "× height"));
        }
        if (cells.stream().anyMatch(Cell.Small.class::isInstance)) {
            parameters.add(new Vocabulary.Parameter.Amount("size", MIN_SIZE, MAX_SIZE, Settings.USUAL.size, ""));
            List<String> words = new ArrayList<>(Corner.words());
            words.remove(Settings.USUAL.at.word());
            words.addFirst(Settings.USUAL.at.word());
            parameters.add(new Vocabulary.Parameter.OneOf("at", words));
        }
        return new Vocabulary.Entry(id, name, about, aliases, parameters);
    }
}
