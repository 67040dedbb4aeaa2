package kinora.compose;

import java.util.ArrayList;
import java.util.Collections;
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
import kinora.compose.TitlePatch.Ink.Plate;
import kinora.compose.TitleStyle.Ground;
import kinora.timeline.Canvas;
import kinora.timeline.Title;

/// One title in its style: its blocks are set one after the other, stacked, and placed together.
///
/// @param backing how its words are set apart from the pictures behind them
/// @param problems where it is added why a block cannot be set
record TitleSetting(Title title, TitleStyle style, StyleParameters chosen, Canvas canvas, SafeArea safe, Lettering lettering,
        Backing backing, List<CompositionProblem> problems) {

    /// Lengths in thousandths of the em of the main block, chosen by eye.
    private static final int BAR_WIDTH = 110;
    private static final int BAR_GAP = 340;
    private static final int RULE_WIDTH = 1_300;
    private static final int RULE_HEIGHT = 34;
    private static final int GLOW = 260;
    /// Of the shadow of a bar or a line, in 255ths.
    private static final int GLOW_OPACITY = 120;
    private static final int BOX_ACROSS = 480;
    private static final int BOX_DOWN = 200;
    private static final int BOX_RADIUS = 240;
    /// A plate below words is never fainter than this, in 255ths.
    private static final int BOX_OPACITY = 190;
    private static final int VEIL_OPACITY = 150;
    private static final Gesture BAR_IN = Gesture.uncover(350, Gesture.Uncovering.DOWNWARDS);
    private static final Gesture RULE_IN = Gesture.uncover(450, Gesture.Uncovering.APART).after(80);
    private static final Gesture VEIL_IN = Gesture.fade(450);
    private static final Gesture GROUND_IN = Gesture.fade(350);
    private static final Gesture GROUND_OUT = Gesture.fade(300);
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
        List<TitlePatch> patches = new ArrayList<>(ground(pieces));
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
                    patches.addAll(scrim(pieces));
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
    private int accent() {
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
    private int px(int thousandths) {
        return thousandths == 0 ? 0 : Math.max(2, even((int) ((long) em(style.main()) * thousandths / 64_000)));
    }

    static int even(int number) {
        return Math.floorDiv(number + 1, 2) * 2;
    }

    private Side side() {
        Side side = position().side();
        return side != Side.START ? side : isRightToLeft() ? Side.RIGHT : Side.LEFT;
    }

    private TitlePosition position() {
        return chosen.position().orElse(style.position());
    }

    /// The room of the words: the safe area without what stands beside them.
    Box room() {
        Box box = side() == Side.MIDDLE ? safe.centred(canvas) : safe.box(canvas);
        return switch (style.ground()) {
            case NONE, RULE, VEIL -> box;
            case BAR -> {
                int bar = Math.min(px(BAR_WIDTH) + px(BAR_GAP), box.width() / 4 * 2);
                yield new Box(side() == Side.RIGHT ? box.left() : box.left() + bar, box.top(),
                        box.width() - (side() == Side.MIDDLE ? 2 * bar : bar), box.height());
            }
            case BOX -> {
                int across = Math.min(px(BOX_ACROSS), (box.width() - 2) / 4 * 2);
                int down = Math.min(px(BOX_DOWN), (box.height() - 2) / 4 * 2);
                yield new Box(box.left() + across, box.top() + down, box.width() - 2 * across, box.height() - 2 * down);
            }
        };
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
    private record Timing(int delay, int in, int out) {}

    private Timing timing(Gesture in, Gesture out, int frames, int characters) {
        int delay = Math.min((int) canvas.rate().frame(in.delayMs()), frames / 6);
        boolean typed = in.reveal() == Gesture.Uncovering.CHARACTERS;
        long inMs = typed ? (long) in.msPerCharacter() * characters : in.ms();
        int most = typed ? frames / 2 : frames / 3;
        return new Timing(delay, (int) Math.min(canvas.rate().frame(inMs), most - delay),
                (int) Math.min(canvas.rate().frame(out.ms()), frames / 3));
    }

    /// What lies below or beside the words, drawn before them.
    private List<TitlePatch> ground(List<Piece> pieces) {
        List<TitlePatch> ground = new ArrayList<>(scrim(pieces));
        ground.addAll(ornament(pieces));
        return ground;
    }

    private List<TitlePatch> scrim(List<Piece> pieces) {
        if (backing.step() != TextContrast.Step.SCRIM) {
            return List.of();
        }
        Scrim scrim = new Scrim(canvas, position().place(), em(style.main()) / 64);
        return List.of(plate(new Plate(Legibility.ground(rgb()), backing.plate(), 0, scrim.softness()),
                scrim.box(pieces.getFirst().top(), pieces.getLast().text().bottom()), GROUND_IN));
    }

    private List<TitlePatch> ornament(List<Piece> pieces) {
        List<Extent> texts = pieces.stream().map(Piece::text).toList();
        int left = Collections.min(texts.stream().map(Extent::left).toList());
        int right = Collections.max(texts.stream().map(Extent::right).toList());
        int top = texts.getFirst().top();
        int bottom = texts.getLast().bottom();
        return switch (style.ground()) {
            case NONE -> List.of();
            case BAR -> {
                int width = px(BAR_WIDTH);
                boolean before = side() == Side.RIGHT || (side() == Side.MIDDLE && isRightToLeft());
                int bar = before ? right + px(BAR_GAP) : left - px(BAR_GAP) - width;
                yield solid(new Box(even(bar), even(top), width, Math.max(2, even(bottom - top - 1))), BAR_IN);
            }
            case RULE -> {
                if (pieces.size() < 2) {
                    yield List.of();
                }
                int width = px(RULE_WIDTH);
                int height = px(RULE_HEIGHT);
                int middle = (texts.getFirst().bottom() + texts.get(1).top()) / 2;
                int at = switch (side()) {
                    case MIDDLE -> (left + right - width) / 2;
                    case LEFT, START -> left;
                    case RIGHT -> right - width;
                };
                yield solid(new Box(even(at), even(middle - height / 2), width, height), RULE_IN);
            }
            case BOX -> {
                Box box = new Box(even(left - px(BOX_ACROSS)) - 2, even(top - px(BOX_DOWN)) - 2,
                        even(right - left) + 2 * px(BOX_ACROSS) + 2, even(bottom - top) + 2 * px(BOX_DOWN) + 2);
                yield List.of(plate(new Plate(Legibility.ground(rgb()), backing.plate(rgb(), BOX_OPACITY), px(BOX_RADIUS), 0), box,
                        style.main().in()));
            }
            case VEIL -> List.of(veil());
        };
    }

    /// The whole picture dimmed.
    TitlePatch veil() {
        return plate(new Plate(Legibility.ground(rgb()), backing.plate(rgb(), VEIL_OPACITY), 0, 0),
                new Box(0, 0, canvas.width(), canvas.height()), VEIL_IN);
    }

    /// Something of the accent's colour on a soft shadow.
    private List<TitlePatch> solid(Box box, Gesture in) {
        int opacity = backing.glow(GLOW_OPACITY);
        if (opacity == 0) {
            return List.of(plate(new Plate(accent(), 255, 0, 0), box, in));
        }
        int glow = px(GLOW);
        return List.of(
                plate(new Plate(Legibility.ground(accent()), opacity, glow, glow),
                        new Box(box.left() - glow, box.top() - glow, box.width() + 2 * glow, box.height() + 2 * glow), GROUND_IN),
                plate(new Plate(accent(), 255, 0, 0), box, in));
    }

    private TitlePatch plate(Plate plate, Box box, Gesture in) {
        Gesture out = style.ground() == Ground.BOX ? style.main().out() : GROUND_OUT;
        Timing timing = timing(in, out, frames(), 0);
        int em = em(style.main());
        return new TitlePatch(plate, box.width(), box.height(), box.left(), box.top(), first() + timing.delay(), frames() - timing.delay(),
                in.move(timing.in(), em, isRightToLeft(), box.height()), out.move(timing.out(), em, isRightToLeft(), box.height()), 0,
                List.of());
    }
}
