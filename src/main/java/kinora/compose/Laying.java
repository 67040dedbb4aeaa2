package kinora.compose;

import java.util.Arrays;
import java.util.List;

import kinora.compose.TitleMove.Seen;
import kinora.compose.TitlePatch.Cell;
import kinora.media.Planes;

/// Lays words that move or are uncovered into a frame. Between samples it mixes the four nearest: words stay sharp where they rest, as they are laid as they are
/// there. Moves by whole rows keep luma as it is.
final class Laying {
    /// Clear samples on both sides of a row, so that neighbours outside of a patch are there.
    private static final int ROOM = 2;

    private final Kernels kernels;
    private final byte[] line;
    private final byte[] opacity;
    private final byte[] veiled;
    private final short[] weights;
    private byte[] mixed = {};
    private int[] places = {};

    Laying(Kernels kernels, int width) {
        this.kernels = kernels;
        line = new byte[width];
        opacity = new byte[width];
        veiled = new byte[width];
        weights = new short[width];
    }

    /// Draws what is seen of a title.
    ///
    /// @param patch with alpha
    void draw(Planes frame, Planes patch, TitlePatch title, Seen seen) {
        if (seen.share() == 0) {
            return;
        }
        long rows = seen.down() / Seen.ONE;
        boolean raised = seen.across() == 0 && seen.scale() == Seen.ONE && seen.uncovered() == Seen.ONE && rows * Seen.ONE == seen.down();
        boolean slotted = seen.reveal() == TitleMove.Reveal.IN_PLACE && rows != 0;
        if (raised && !slotted && (title.top() + rows) % 2 == 0) {
            Overlay.draw(kernels, frame, patch, title.left(), (int) (title.top() + rows), seen.share());
            return;
        }
        byte[] halved = halved(patch);
        mixed = new byte[patch.width() + 2 * ROOM];
        places = new int[frame.width()];
        Grid luma = new Grid(frame.width(), frame.height(), patch.width(), patch.height(), 1, title, seen);
        lay(luma, frame.y(), patch.y(), patch.a(), 16);
        Grid chroma = new Grid(frame.width() / 2, frame.height() / 2, patch.width() / 2, patch.height() / 2, 2, title, seen);
        lay(chroma, frame.u(), patch.u(), halved, 128);
        lay(chroma, frame.v(), patch.v(), halved, 128);
    }

    /// Opacity where chroma lies, as [Overlay] has it.
    private static byte[] halved(Planes patch) {
        int width = patch.width();
        byte[] halved = new byte[patch.a().length / 4];
        for (int y = 0, i = 0; y < patch.height(); y += 2) {
            for (int x = 0; x < width; x += 2, i++) {
                int at = y * width + x;
                int sum = (patch.a()[at] & 0xFF) + (patch.a()[at + 1] & 0xFF) + (patch.a()[at + width] & 0xFF)
                        + (patch.a()[at + width + 1] & 0xFF);
                halved[i] = (byte) ((sum + 2) / 4);
            }
        }
        return halved;
    }

    /// One plane of a frame and of a patch. Places are in 65 536ths of a sample; chroma is sited left, and between two rows of luma.
    private record Grid(int width, int height, int patchWidth, int patchHeight, int step, TitlePatch title, Seen seen) {

        /// Where a column of the frame is in the patch.
        long column(int x) {
            long luma = back(((long) x * step - title.left()) * Seen.ONE - seen.across(), title.width());
            return luma / step;
        }

        /// Where a row of the frame is in the patch.
        long row(int y) {
            long site = step == 1 ? 0 : Seen.ONE / 2;
            return Math.floorDiv(back(((long) y * step - title.top()) * Seen.ONE + site - seen.down(), title.height()) - site, step);
        }

        private long back(long place, int size) {
            long middle = (size - 1L) * Seen.ONE / 2;
            return seen.scale() == Seen.ONE ? place : Math.floorDiv((place - middle) * Seen.ONE, seen.scale()) + middle;
        }

        int firstColumn() {
            return Math.clamp(Math.floorDiv(title.left() + (seen.across() >> 16) - grown(title.width()), step) - 1, 0, width);
        }

        int endColumn() {
            return Math.clamp(Math.floorDiv(title.left() + title.width() + (seen.across() >> 16) + grown(title.width()), step) + 2, 0,
                    width);
        }

        int firstRow() {
            return Math.clamp(Math.floorDiv(title.top() + (seen.down() >> 16) - grown(title.height()), step) - 1, 0, height);
        }

        int endRow() {
            return Math.clamp(Math.floorDiv(title.top() + title.height() + (seen.down() >> 16) + grown(title.height()), step) + 2, 0,
                    height);
        }

        /// How far a larger patch stands out of its place on one side, at most.
        private long grown(int size) {
            return seen.scale() <= Seen.ONE ? 0 : ((size * (seen.scale() - Seen.ONE)) >> 17) + 1;
        }
    }

    private void lay(Grid grid, byte[] frame, byte[] colours, byte[] alpha, int zero) {
        int from = grid.firstColumn();
        int end = grid.endColumn();
        if (grid.seen().reveal() == TitleMove.Reveal.IN_PLACE) {
            from = Math.max(from, grid.title().left() / grid.step());
            end = Math.min(end, (grid.title().left() + grid.title().width()) / grid.step());
        }
        if (from >= end) {
            return;
        }
        int length = end - from;
        for (int i = 0; i < length; i++) {
            places[i] = (int) Math.clamp(grid.column(from + i), -2L * Seen.ONE, (grid.patchWidth() + 1L) * Seen.ONE);
        }
        Cover cover = new Cover(grid, from, length);
        for (int y = grid.firstRow(); y < grid.endRow(); y++) {
            int share = cover.row(y);
            long row = grid.row(y);
            if (share == 0 || row <= -Seen.ONE || row >= (long) grid.patchHeight() * Seen.ONE) {
                continue;
            }
            sample(grid, colours, row, zero, length, line);
            sample(grid, alpha, row, 0, length, opacity);
            if (cover.isPartial()) {
                veil(line, length, zero);
                veil(opacity, length, 0);
            }
            kernels.lay(frame, y * grid.width() + from, line, 0, opacity, 0, length, zero, share);
        }
    }

    private void veil(byte[] samples, int length, int zero) {
        Arrays.fill(veiled, 0, length, (byte) zero);
        kernels.mix(veiled, 0, samples, 0, length, weights);
        System.arraycopy(veiled, 0, samples, 0, length);
    }

    /// A row of the frame out of a patch's plane.
    private void sample(Grid grid, byte[] plane, long row, int zero, int length, byte[] to) {
        int above = (int) (row >> 16);
        int below = (int) (row & 0xFFFF) >> 8;
        int width = grid.patchWidth();
        Arrays.fill(mixed, (byte) zero);
        if (above >= 0) {
            System.arraycopy(plane, above * width, mixed, ROOM, width);
        }
        if (below > 0) {
            if (above + 1 < grid.patchHeight()) {
                kernels.mix(mixed, ROOM, plane, (above + 1) * width, width, below);
            } else {
                Arrays.fill(veiled, (byte) zero);
                for (int x = 0; x < width; x += veiled.length) {
                    kernels.mix(mixed, ROOM + x, veiled, 0, Math.min(veiled.length, width - x), below);
                }
            }
        }
        for (int i = 0; i < length; i++) {
            int at = ROOM + (places[i] >> 16);
            int part = (places[i] & 0xFFFF) >> 8;
            to[i] = (byte) (((mixed[at] & 0xFF) * (256 - part) + (mixed[Math.min(at + 1, mixed.length - 1)] & 0xFF) * part + 128) >> 8);
        }
    }

    /// Which part of each row is uncovered.
    private final class Cover {
        private final Grid grid;
        private final int from;
        private final int length;
        private final List<Cell> shown;
        private int told = -1;

        Cover(Grid grid, int from, int length) {
            this.grid = grid;
            this.from = from;
            this.length = length;
            List<Cell> cells = grid.title().cells();
            int count = (int) Math.ceilDiv((long) cells.size() * grid.seen().uncovered(), Seen.ONE);
            shown = grid.seen().reveal() == TitleMove.Reveal.BY_CHARACTER ? cells.subList(0, Math.min(count, cells.size())) : List.of();
            switch (grid.seen().reveal()) {
                case FROM_LEFT, FROM_RIGHT, FROM_MIDDLE -> border();
                case WHOLE, FROM_TOP, IN_PLACE, BY_CHARACTER -> {
                    // Decided for each row.
                }
            }
        }

        boolean isPartial() {
            return switch (grid.seen().reveal()) {
                case FROM_LEFT, FROM_RIGHT, FROM_MIDDLE, BY_CHARACTER -> true;
                case WHOLE, FROM_TOP, IN_PLACE -> false;
            };
        }

        /// How opaque a row is, 0 to 256, and the weights of its samples.
        int row(int y) {
            int place = y * grid.step() - grid.title().top();
            return switch (grid.seen().reveal()) {
                case WHOLE, FROM_LEFT, FROM_RIGHT, FROM_MIDDLE -> grid.seen().share();
                case FROM_TOP -> (long) place * Seen.ONE < (long) grid.title().height() * grid.seen().uncovered() ? grid.seen().share() : 0;
                case IN_PLACE -> place >= 0 && place < grid.title().height() ? grid.seen().share() : 0;
                case BY_CHARACTER -> characters(place) ? grid.seen().share() : 0;
            };
        }

        private boolean characters(int place) {
            int key = 0;
            for (int i = 0; i < shown.size(); i++) {
                key = shown.get(i).top() <= place && place < shown.get(i).bottom() ? i + 1 : key;
            }
            if (key == 0 || key == told) {
                return key != 0;
            }
            told = key;
            Arrays.fill(weights, 0, length, (short) 0);
            for (Cell cell : shown) {
                if (cell.top() <= place && place < cell.bottom()) {
                    int start = Math.ceilDiv(grid.title().left() + cell.left(), grid.step()) - from;
                    int stop = Math.ceilDiv(grid.title().left() + cell.right(), grid.step()) - from;
                    Arrays.fill(weights, Math.clamp(start, 0, length), Math.clamp(stop, Math.clamp(start, 0, length), length), (short) 256);
                }
            }
            return true;
        }

        /// A border that runs over the columns, softer than a line.
        private void border() {
            int width = grid.title().width();
            boolean middle = grid.seen().reveal() == TitleMove.Reveal.FROM_MIDDLE;
            int way = middle ? width / 2 : width;
            int soft = middle ? 2 : Math.max(2, width / 5);
            long reached = (long) (way + soft) * grid.seen().uncovered() / Seen.ONE;
            for (int i = 0; i < length; i++) {
                int x = (from + i) * grid.step() - grid.title().left();
                int along = middle ? Math.abs(x - width / 2) : grid.seen().reveal() == TitleMove.Reveal.FROM_LEFT ? x : width - 1 - x;
                weights[i] = (short) Math.clamp((reached - along) * 256 / soft, 0, 256);
            }
        }
    }
}
