package kinora.compose;

import java.util.List;
import java.util.Optional;

import kinora.media.Planes;
import kinora.media.YuvColour;

/// Many small pictures with captions on one large one, in rows.
public final class ContactSheet {
    /// Room for one picture.
    public static final int PICTURE_WIDTH = 384;
    public static final int PICTURE_HEIGHT = 216;
    /// Room for a caption below it.
    public static final int CAPTION_HEIGHT = 52;
    /// Most cells: beyond, the sheet would be higher than picture viewers show.
    public static final int MOST_CELLS = 300;

    /// Space around everything.
    public static final int GAP = 16;
    private static final int MOST_COLUMNS = 5;
    private static final YuvColour PAPER = YuvColour.of(0x202124);
    private static final YuvColour EMPTY = YuvColour.of(0x2E3034);

    private ContactSheet() {}

    /// Words as a patch.
    ///
    /// @param left even place in the room for captions
    /// @param top even place in the room for captions
    public record Caption(Planes patch, int left, int top) {}

    /// One file's place.
    ///
    /// @param picture at most as large as the room; none leaves the room empty
    /// @param captions below the picture
    /// @param inside within the room, when there is no picture
    public record Cell(Optional<Planes> picture, List<Caption> captions, List<Caption> inside) {
        public Cell {
            captions = List.copyOf(captions);
            inside = List.copyOf(inside);
        }
    }

    /// The sheet of at least one cell and at most [#MOST_CELLS].
    public static Planes of(List<Cell> cells) {
        if (cells.isEmpty() || cells.size() > MOST_CELLS) {
            throw new IllegalArgumentException("a sheet has 1 to " + MOST_CELLS + " cells, got " + cells.size());
        }
        int columns = Math.min(MOST_COLUMNS, cells.size());
        int rows = (cells.size() + columns - 1) / columns;
        int stepX = PICTURE_WIDTH + GAP;
        int stepY = PICTURE_HEIGHT + CAPTION_HEIGHT + GAP;
        Planes sheet = Planes.filled(columns * stepX + GAP, rows * stepY + GAP, PAPER);
        for (int i = 0; i < cells.size(); i++) {
            draw(sheet, cells.get(i), GAP + i % columns * stepX, GAP + i / columns * stepY);
        }
        return sheet;
    }

    private static void draw(Planes sheet, Cell cell, int left, int top) {
        Overlay.draw(sheet, Planes.filled(PICTURE_WIDTH, PICTURE_HEIGHT, EMPTY), left, top);
        cell.picture.ifPresent(picture -> Overlay.draw(sheet, picture, left + (PICTURE_WIDTH - picture.width()) / 4 * 2,
                top + (PICTURE_HEIGHT - picture.height()) / 4 * 2));
        words(sheet, cell.captions, left, top + PICTURE_HEIGHT + 4);
        words(sheet, cell.inside, left + GAP, top + GAP);
    }

    private static void words(Planes sheet, List<Caption> captions, int left, int top) {
        for (Caption caption : captions) {
            Overlay.draw(sheet, caption.patch, left + caption.left, top + caption.top);
        }
    }
}
