package kinora.compose;

import java.util.ArrayList;
import java.util.List;

import kinora.compose.TextContrast.Step;
import kinora.timeline.Canvas;

/// How a title looks and moves: an entry of [TitleStyles#ALL]. Its parameters are those of [StyleParameters].
///
/// @param id its name in drafts
/// @param name what people call it
/// @param about what it is for, in a few words
/// @param aliases other names that mean the same, in any language
/// @param position where it stands unless the person says otherwise
/// @param blocks its lines, from above
/// @param gap between blocks in thousandths of the em of the main one
/// @param ground what lies below or beside the words
/// @param course what happens while it is seen
/// @param steps what may be done for its letters to be read, from the least to the most; none where it looks the same on every picture
record TitleStyle(String id, Phrase name, Phrase about, List<String> aliases, TitlePosition position, List<TitleBlock> blocks, int gap,
        Ground ground, Course course, List<Step> steps) {

    /// What lies below or beside the words.
    ///
    /// - `NONE`: nothing but an outline and a shadow.
    /// - `BAR`: a bar of the accent's colour where reading starts.
    /// - `RULE`: a line of the accent's colour between the blocks.
    /// - `BOX`: a plate that sets the words apart.
    /// - `VEIL`: the whole picture is dimmed.
    enum Ground {
        NONE, BAR, RULE, BOX, VEIL
    }

    /// What happens while it is seen.
    ///
    /// - `STILL`: nothing.
    /// - `COUNTDOWN`: the number that is its text is counted down, one a second.
    /// - `ROLL`: the lines run upwards.
    enum Course {
        STILL, COUNTDOWN, ROLL
    }

    /// Craft rule 21: capitals are at least 2.8 % of the frame's height. Inter's are 0.727 of the em (its OS/2 table: 1490 of 2048), Lora's 0.7 (700 of 1000),
    /// so the em is at least 38.6 and a little more than 40 thousandths.
    private static final int SMALLEST_SHARE = 386;
    private static final int SMALLEST_SERIF_SHARE = 401;
    /// Craft rule 21: characters in a line of a caption, and of one in a vertical film.
    static final int CAPTION = 42;
    static final int UPRIGHT_CAPTION = 24;
    /// Smaller letters than of four pixels are not drawn.
    private static final int SMALLEST = 4 * 64;
    /// Words that do not fit may become this much smaller, in hundredths, but not smaller than rule 21 allows.
    private static final int SHRINK = 60;

    TitleStyle {
        aliases = List.copyOf(aliases);
        blocks = List.copyOf(blocks);
        steps = List.copyOf(steps);
        if (blocks.stream().filter(block -> block.takes() == TitleBlock.Takes.MAIN).count() != 1) {
            throw new IllegalArgumentException(id + " has not one main block");
        }
    }

    /// One whose letters are left alone where they can be read, and have a soft shadow or a scrim where not; or what lies below them is as dark as needed.
    TitleStyle(String id, Phrase name, Phrase about, List<String> aliases, TitlePosition position, List<TitleBlock> blocks, int gap,
            Ground ground, Course course) {
        this(id, name, about, aliases, position, blocks, gap, ground, course,
                ground == Ground.VEIL ? List.of(Step.PLATE) : List.of(Step.PLAIN, Step.SHADOW, Step.SCRIM));
    }

    /// The same, looking alike on every picture: where there are many of them, they are not to change from one to the next.
    TitleStyle steady() {
        return new TitleStyle(id, name, about, aliases, position, blocks, gap, ground, course, List.of());
    }

    /// As people and programs are told of it.
    Vocabulary.Entry entry() {
        return new Vocabulary.Entry(id, name, about, aliases, StyleParameters.told(this));
    }

    /// The block of those lines that nobody else takes.
    TitleBlock main() {
        return blocks.stream().filter(block -> block.takes() == TitleBlock.Takes.MAIN).findFirst().orElseThrow();
    }

    /// Whether a part of it has the accent's colour.
    boolean hasAccent() {
        return ground == Ground.BAR || ground == Ground.RULE || blocks.stream().anyMatch(TitleBlock::accented);
    }

    /// The typeface, weight and tracking of a block, as chosen.
    Inscription.Face face(TitleBlock block, StyleParameters chosen) {
        boolean main = block.takes() == TitleBlock.Takes.MAIN;
        return new Inscription.Face(chosen.serif().orElse(block.face().serif()),
                main ? chosen.weight().orElse(block.face().weight()) : block.face().weight(), block.face().tracking());
    }

    /// Size of the em of a block in 64ths of a pixel: what was chosen is that of the main one, others keep their proportion.
    int em(TitleBlock block, StyleParameters chosen, Canvas canvas) {
        if (chosen.sizeMillionths().isPresent()) {
            long main = pixels64(canvas.height() * (long) chosen.sizeMillionths().get(), 1_000_000);
            return (int) Math.max(SMALLEST, main * block.size() / main().size());
        }
        return Math.max(least(block, canvas), pixels64(Math.min(canvas.width(), canvas.height()) * (long) block.size(), 1_000));
    }

    /// The smallest em of a block when its words do not fit otherwise.
    int smallest(TitleBlock block, StyleParameters chosen, Canvas canvas) {
        int em = em(block, chosen, canvas);
        return Math.min(em, Math.max(least(block, canvas), em * SHRINK / 100));
    }

    /// Most characters in a line of a block.
    static int characters(TitleBlock block, Canvas canvas) {
        return !block.limited() ? Integer.MAX_VALUE : SafeArea.isUpright(canvas) ? UPRIGHT_CAPTION : CAPTION;
    }

    private static int least(TitleBlock block, Canvas canvas) {
        int share = block.face().serif() ? SMALLEST_SERIF_SHARE : SMALLEST_SHARE;
        return Math.max(SMALLEST, pixels64(canvas.height() * (long) share, 10_000));
    }

    private static int pixels64(long product, int by) {
        return (int) ((product * 64 + by - 1) / by);
    }

    /// The words of each block; empty where it has none.
    List<String> words(String text) {
        List<String> lines = new ArrayList<>(text.strip().lines().toList());
        boolean several = lines.size() > 1;
        String first = several && has(TitleBlock.Takes.FIRST) ? lines.removeFirst() : "";
        String last = lines.size() > 1 && has(TitleBlock.Takes.LAST) ? lines.removeLast() : "";
        List<String> rest = List.of();
        if (lines.size() > 1 && has(TitleBlock.Takes.REST)) {
            rest = List.copyOf(lines.subList(1, lines.size()));
            lines = lines.subList(0, 1);
        }
        String main = String.join("\n", lines);
        String others = String.join("\n", rest);
        return blocks.stream().map(block -> switch (block.takes()) {
            case MAIN -> main;
            case FIRST -> first.strip();
            case REST -> others;
            case LAST -> last.strip();
            case MARK -> "“";
        }).toList();
    }

    private boolean has(TitleBlock.Takes takes) {
        return blocks.stream().anyMatch(block -> block.takes() == takes);
    }
}
