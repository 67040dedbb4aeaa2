package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Backing.Letters;
import kinora.compose.Ground.Spot;
import kinora.compose.Inscription.Box;
import kinora.compose.Inscription.Place;
import kinora.compose.Inscription.Side;
import kinora.compose.Lettering.Extent;
import kinora.compose.Lettering.Lettered;
import kinora.compose.TitleStyle.Ground;
import kinora.timeline.Canvas;
import kinora.timeline.Title;

/// One title in its style: its blocks are set one after the other, stacked, and placed together.
///
/// @param backing how its words are set apart from the pictures behind them
/// @param problems where it is added why a block cannot be set
record TitleSetting(Title title, TitleStyle style, StyleParameters chosen, Canvas canvas, SafeArea safe, Lettering lettering,
        Backing backing, List<CompositionProblem> problems) {

    /// A plate below words is never fainter than this, in 255ths.
    static final int BOX_OPACITY = 190;
    static final int VEIL_OPACITY = 150;
    /// What is behind letters is what is within this part of an em from them, too.
    private static final int BESIDE = 8;
    /// The largest number that is counted down from.
    private static final int MOST_SECONDS = 60;

    /// A block that was set.
    ///
    /// @param em that was asked for, in 64ths of a pixel
    /// @param fall how far below its place it was set, in pixels; even
    record Piece(TitleBlock block, Lettered.Set set, int em, int fall) {
        Extent text() {
            Extent text = set.text();
            return new Extent(text.left(), text.top() - fall, text.width(), text.height());
        }

        /// Where its letters and what lies around them are.
        Extent drawn() {
            return new Extent(set.left(), set.top() - fall, set.width(), set.height());
        }

        /// Where its letters begin: a mark stands above its line.
        int top() {
            return block.takes() == TitleBlock.Takes.MARK ? drawn().top() : text().top();
        }
    }

    /// The same set apart in another way.
    TitleSetting with(Backing other) {
        return new TitleSetting(title, style, chosen, canvas, safe, lettering, other, problems);
    }

    /// What is drawn of it, in order; nothing where it has problems.
    List<TitlePatch> patches() {
        List<TitlePatch> patches = switch (style.course()) {
            case STILL -> still();
            case COUNTDOWN -> countdown();
            case ROLL -> new Roll(this).patches();
        };
        return problems.isEmpty() ? patches : List.of();
    }

    /// The words whose ground has to be known. Moving ones are told where they rest, a roll over the whole column, a countdown by its first number, which is the
    /// widest.
    List<Letters> letters() {
        List<Letters> letters = switch (style.course()) {
            case STILL -> letters(stacked(style.words(title.text())));
            case COUNTDOWN -> number() == 0 ? List.of() : letters(stacked(List.of(Integer.toString(number()))));
            case ROLL -> {
                Box column = new Box(room().left(), 0, room().width(), canvas.height());
                yield style.blocks().stream().map(block -> letters(block, column)).toList();
            }
        };
        return style.ground() == Ground.VEIL ? letters.stream().filter(one -> isPlated(one.rgb())).toList() : letters;
    }

    private List<Letters> letters(List<Piece> pieces) {
        return pieces.stream().map(piece -> {
            Extent bare = piece.drawn();
            int around = piece.em() / 64 / BESIDE;
            return letters(piece.block(),
                    new Box(bare.left() - around, bare.top() - around, bare.width() + 2 * around, bare.height() + 2 * around));
        }).toList();
    }

    private Letters letters(TitleBlock block, Box box) {
        return new Letters(colour(block), thousandths(block), new Spot(first(), frames(), box));
    }

    /// A title whose words stay where they are.
    private List<TitlePatch> still() {
        List<Piece> pieces = stacked(style.words(title.text()));
        if (!problems.isEmpty() || pieces.isEmpty()) {
            return List.of();
        }
        List<TitlePatch> patches = new ArrayList<>(new TitleGround(this).patches(pieces));
        pieces.forEach(piece -> patches.add(patch(piece, first(), frames())));
        return patches;
    }

    /// Numbers, each for its second; the last one ends with the title.
    private List<TitlePatch> countdown() {
        int from = number();
        if (from == 0) {
            problems.add(new CompositionProblem.WrongParameter(title.id(), style.id(), "text", "1 – " + MOST_SECONDS));
            return List.of();
        }
        List<TitlePatch> patches = new ArrayList<>();
        for (int number = from; number >= 1 && problems.isEmpty(); number--) {
            long start = number == from ? 0 : Math.max(0, frames() - canvas.rate().frame(1_000L * number));
            long end = frames() - canvas.rate().frame(1_000L * (number - 1));
            if (end > start) {
                List<Piece> pieces = stacked(List.of(Integer.toString(number)));
                if (patches.isEmpty() && !pieces.isEmpty()) {
                    patches.addAll(new TitleGround(this).scrim(pieces));
                }
                for (Piece piece : pieces) {
                    patches.add(patch(piece, first() + start, (int) (end - start)));
                }
            }
        }
        return patches;
    }

    /// The number that is the title's text; 0 when there is none that can be counted down from.
    private int number() {
        String text = title.text().strip();
        if (text.length() > 2 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number <= MOST_SECONDS ? number : 0;
    }

    long first() {
        return canvas.rate().frame(title.range().startMs());
    }

    int frames() {
        return (int) canvas.rate().frames(title.range());
    }

    boolean isRightToLeft() {
        return isRightToLeft(title.text());
    }

    /// By the first strong character (UAX #9, P2).
    private static boolean isRightToLeft(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .map(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT).findFirst().orElse(false);
    }

    int rgb() {
        return chosen.rgb().orElse(StyleParameters.WHITE);
    }

    /// What stands out has the letters' colour where those are dark and nobody chose: amber is for what light letters are read on.
    int accent() {
        return chosen.accent().orElse(Legibility.ground(rgb()) == Legibility.ground(StyleParameters.AMBER) ? StyleParameters.AMBER : rgb());
    }

    int colour(TitleBlock block) {
        return block.accented() ? accent() : rgb();
    }

    int em(TitleBlock block) {
        return style.em(block, chosen, canvas);
    }

    /// Its em in thousandths of the shorter side of the canvas.
    private int thousandths(TitleBlock block) {
        return Math.max(1, (int) (em(block) * 1_000L / 64 / Math.min(canvas.width(), canvas.height())));
    }

    /// Thousandths of the em of the main block, in whole pixels of an even number, at least two.
    int px(int thousandths) {
        return thousandths == 0 ? 0 : Math.max(2, even((int) ((long) em(style.main()) * thousandths / 64_000)));
    }

    static int even(int number) {
        return Math.floorDiv(number + 1, 2) * 2;
    }

    Side side() {
        Side side = position().side();
        return side != Side.START ? side : isRightToLeft() ? Side.RIGHT : Side.LEFT;
    }

    TitlePosition position() {
        return chosen.position().orElse(style.position());
    }

    /// The room of the words.
    Box room() {
        return new TitleGround(this).room();
    }

    /// The blocks that have words, placed.
    private List<Piece> stacked(List<String> words) {
        Box room = room();
        int gap = px(style.gap());
        int[] heights = new int[words.size()];
        int given = 0;
        for (int i = 0; i < heights.length; i++) {
            TitleBlock block = style.blocks().get(i);
            if (!words.get(i).isEmpty()) {
                heights[i] = block.takes() == TitleBlock.Takes.MAIN
                        ? 0
                        : even((int) Math.ceilDiv((long) em(block) * block.lineHeight() * lines(words.get(i), block), 64_000L)) + gap;
                given += heights[i];
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int top = room.top();
        for (int i = 0; i < heights.length; i++) {
            if (words.get(i).isEmpty()) {
                continue;
            }
            TitleBlock block = style.blocks().get(i);
            int height = block.takes() == TitleBlock.Takes.MAIN ? Math.max(2, room.height() - given) : Math.min(heights[i], room.height());
            Optional<Lettered.Set> set = set(words.get(i), block, new Box(room.left(), room.top(), room.width(), height));
            if (set.isEmpty()) {
                return List.of();
            }
            pieces.add(new Piece(block, set.get(), em(block), room.top() - top));
            top += even(set.get().text().height()) + gap;
        }
        int left = room.height() - (top - gap - room.top());
        int fall = switch (position().place()) {
            case TOP -> 0;
            case MIDDLE -> Math.max(0, left) / 4 * 2;
            case BOTTOM -> Math.max(0, left) / 2 * 2;
        };
        return pieces.stream().map(piece -> new Piece(piece.block(), piece.set(), piece.em(), piece.fall() - fall)).toList();
    }

    private static int lines(String words, TitleBlock block) {
        return Math.min(block.maxLines(), (int) words.lines().count());
    }

    /// Sets words of a block; where it cannot, it is added why.
    Optional<Lettered.Set> set(String words, TitleBlock block, Box room) {
        int colour = colour(block);
        Inscription inscription = new Inscription(block.capitals() ? words.toUpperCase(Locale.ROOT) : words, style.face(block, chosen),
                em(block), style.smallest(block, chosen, canvas), block.lineHeight(), colour, side(), Place.TOP, room, block.maxLines(),
                TitleStyle.characters(block, canvas), isPlated(colour) ? Inscription.Shade.NONE : backing.shade(colour, thousandths(block)),
                block.in().reveal() == Gesture.Uncovering.CHARACTERS);
        return switch (lettering.letter(inscription)) {
            case Lettered.Set set -> Optional.of(set);
            case Lettered.MissingGlyphs(List<String> characters) -> refused(new CompositionProblem.MissingGlyphs(title.id(), characters));
            case Lettered.TooLong() -> refused(new CompositionProblem.TextTooLong(title.id(), block.maxLines()));
            case Lettered.Failed() -> refused(new CompositionProblem.TitleFailed(title.id()));
        };
    }

    /// Whether a plate helps letters of a colour: not those that are lighter than it while the others are darker.
    private boolean isPlated(int colour) {
        return (style.ground() == Ground.BOX || style.ground() == Ground.VEIL) && Legibility.ground(colour) == Legibility.ground(rgb());
    }

    private Optional<Lettered.Set> refused(CompositionProblem problem) {
        problems.add(problem);
        return Optional.empty();
    }

    private TitlePatch patch(Piece piece, long first, int frames) {
        Lettered.Set set = piece.set();
        Timing timing = timing(piece.block().in(), piece.block().out(), frames, set.cells().size());
        return new TitlePatch(new TitlePatch.Ink.Words(set.contentHash()), set.width(), set.height(), set.left(), set.top() - piece.fall(),
                first + timing.delay(), frames - timing.delay(),
                piece.block().in().move(timing.in(), piece.em(), isRightToLeft(), set.height()),
                piece.block().out().move(timing.out(), piece.em(), isRightToLeft(), set.height()), 0, set.cells(), contrast(piece.block()));
    }

    /// What is reached, on the least favourable picture where nothing is known of those behind the words.
    Optional<TextContrast> contrast(TitleBlock block) {
        boolean plated = style.ground() == Ground.BOX || style.ground() == Ground.VEIL;
        if (plated && !isPlated(colour(block))) {
            return Optional.of(Backing.onAny(colour(block), thousandths(block)));
        }
        return backing.contrast()
                .or(() -> Optional.of(plated
                        ? Backing.onAny(colour(block), thousandths(block),
                                backing.plate(rgb(), style.ground() == Ground.BOX ? BOX_OPACITY : VEIL_OPACITY))
                        : Backing.onAny(colour(block), thousandths(block))));
    }

    /// Frames of a gesture before it begins, in it, and at the end.
    record Timing(int delay, int in, int out) {}

    Timing timing(Gesture in, Gesture out, int frames, int characters) {
        int delay = Math.min((int) canvas.rate().frame(in.delayMs()), frames / 6);
        boolean typed = in.reveal() == Gesture.Uncovering.CHARACTERS;
        long inMs = typed ? (long) in.msPerCharacter() * characters : in.ms();
        int most = typed ? frames / 2 : frames / 3;
        return new Timing(delay, (int) Math.min(canvas.rate().frame(inMs), most - delay),
                (int) Math.min(canvas.rate().frame(out.ms()), frames / 3));
    }
}
