package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Inscription.Box;
import kinora.compose.Lettering.Lettered;

/// Lines that roll up from below the canvas until the last one is above it, by the same number of whole rows each frame, so that they stay sharp and steady.
///
/// Paragraphs are separated by empty lines; of those with several lines the first one is set as the block that takes it.
///
/// @param setting the title
record Roll(TitleSetting setting) {
    /// Each line is seen for at least this long on its way.
    private static final int LEAST_MS = 2_500;
    /// Most lines.
    private static final int MAX_LINES = 500;

    /// A line and how far below the first one it stands.
    private record Line(TitleBlock block, Lettered.Set set, int offset) {}

    List<TitlePatch> patches() {
        List<Line> lines = new ArrayList<>();
        int length = lay(lines);
        if (!setting.problems().isEmpty() || lines.isEmpty()) {
            return List.of();
        }
        int height = setting.canvas().height();
        int frames = setting.frames();
        long way = (long) height + length;
        int rows = (int) Math.ceilDiv(way, (long) frames);
        long least = setting.canvas().rate().frame(LEAST_MS);
        if (rows > 1 && rows * least > height) {
            long fastest = Math.max(1, height / least);
            setting.problems()
                    .add(new CompositionProblem.TooFast(setting.title().id(), setting.canvas().rate().ms(Math.ceilDiv(way, fastest)) + 1));
            return List.of();
        }
        List<TitlePatch> patches = new ArrayList<>();
        if (setting.style().ground() == TitleStyle.Ground.VEIL) {
            patches.add(new TitleGround(setting).veil());
        }
        for (Line line : lines) {
            patch(line, rows).ifPresent(patches::add);
        }
        return patches;
    }

    /// Sets all lines.
    ///
    /// @return how high they are together
    private int lay(List<Line> lines) {
        Box safe = setting.room();
        boolean first = true;
        List<String> texts = setting.title().text().strip().lines().map(String::strip).toList();
        if (texts.size() > MAX_LINES) {
            setting.problems().add(new CompositionProblem.TextTooLong(setting.title().id(), MAX_LINES));
            return 0;
        }
        int top = 0;
        for (int i = 0; i < texts.size() && setting.problems().isEmpty(); i++) {
            if (texts.get(i).isEmpty()) {
                top += height(setting.style().main()) * setting.style().gap() / 1_000;
                first = true;
                continue;
            }
            boolean heads = first && i + 1 < texts.size() && !texts.get(i + 1).isEmpty();
            first = false;
            TitleBlock block = heads ? setting.style().blocks().getFirst() : setting.style().main();
            int offset = TitleSetting.even(top);
            setting.set(texts.get(i), block, safe).ifPresent(set -> lines.add(new Line(block, set, offset - safe.top())));
            top = offset + height(block);
        }
        return top;
    }

    private int height(TitleBlock block) {
        return Math.max(2, (int) ((long) setting.em(block) * block.lineHeight() / 64_000));
    }

    /// A line over the frames in which something of it is on the canvas.
    private Optional<TitlePatch> patch(Line line, int rows) {
        Lettered.Set set = line.set();
        int start = setting.canvas().height() + line.offset() + set.top();
        int enters = Math.max(0, Math.floorDiv(start - setting.canvas().height(), rows) + 1);
        int leaves = Math.min(setting.frames(), Math.ceilDiv(start + set.height(), rows));
        return leaves <= enters
                ? Optional.empty()
                : Optional.of(new TitlePatch(new TitlePatch.Ink.Words(set.contentHash()), set.width(), set.height(), set.left(),
                        start - enters * rows, setting.first() + enters, leaves - enters, TitleMove.CUT, TitleMove.CUT, rows, List.of(),
                        setting.contrast(line.block())));
    }
}
