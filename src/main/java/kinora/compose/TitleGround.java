package kinora.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import kinora.compose.Inscription.Box;
import kinora.compose.Inscription.Side;
import kinora.compose.Lettering.Extent;
import kinora.compose.TitlePatch.Ink.Plate;
import kinora.compose.TitleStyle.Ground;

/// What lies below or beside the words of a title: a plate, a bar, a line, a dimmed picture.
///
/// @param title whose words they are
record TitleGround(TitleSetting title) {
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
    private static final Gesture BAR_IN = Gesture.uncover(350, Gesture.Uncovering.DOWNWARDS);
    private static final Gesture RULE_IN = Gesture.uncover(450, Gesture.Uncovering.APART).after(80);
    private static final Gesture VEIL_IN = Gesture.fade(450);
    private static final Gesture GROUND_IN = Gesture.fade(350);
    private static final Gesture GROUND_OUT = Gesture.fade(300);

    /// The room of the words: the safe area without what stands beside them.
    Box room() {
        Box box = title.side() == Side.MIDDLE ? title.safe().centred(title.canvas()) : title.safe().box(title.canvas());
        return switch (title.style().ground()) {
            case NONE, RULE, VEIL -> box;
            case BAR -> {
                int bar = Math.min(title.px(BAR_WIDTH) + title.px(BAR_GAP), box.width() / 4 * 2);
                yield new Box(title.side() == Side.RIGHT ? box.left() : box.left() + bar, box.top(),
                        box.width() - (title.side() == Side.MIDDLE ? 2 * bar : bar), box.height());
            }
            case BOX -> {
                int across = Math.min(title.px(BOX_ACROSS), (box.width() - 2) / 4 * 2);
                int down = Math.min(title.px(BOX_DOWN), (box.height() - 2) / 4 * 2);
                yield new Box(box.left() + across, box.top() + down, box.width() - 2 * across, box.height() - 2 * down);
            }
        };
    }

    /// All of it, in the order in which it is drawn.
    List<TitlePatch> patches(List<TitleSetting.Piece> pieces) {
        List<TitlePatch> ground = new ArrayList<>(scrim(pieces));
        ground.addAll(ornament(pieces));
        return ground;
    }

    /// What darkens or lightens the picture behind the words, where that is needed for them to be read.
    List<TitlePatch> scrim(List<TitleSetting.Piece> pieces) {
        if (title.backing().step() != TextContrast.Step.SCRIM) {
            return List.of();
        }
        Scrim scrim = new Scrim(title.canvas(), title.position().place(), title.em(title.style().main()) / 64);
        return List.of(plate(new Plate(Legibility.ground(title.rgb()), title.backing().plate(), 0, scrim.softness()),
                scrim.box(pieces.getFirst().top(), pieces.getLast().text().bottom()), GROUND_IN));
    }

    private List<TitlePatch> ornament(List<TitleSetting.Piece> pieces) {
        List<Extent> texts = pieces.stream().map(TitleSetting.Piece::text).toList();
        int left = Collections.min(texts.stream().map(Extent::left).toList());
        int right = Collections.max(texts.stream().map(Extent::right).toList());
        int top = texts.getFirst().top();
        int bottom = texts.getLast().bottom();
        return switch (title.style().ground()) {
            case NONE -> List.of();
            case BAR -> {
                int width = title.px(BAR_WIDTH);
                boolean before = title.side() == Side.RIGHT || (title.side() == Side.MIDDLE && title.isRightToLeft());
                int bar = before ? right + title.px(BAR_GAP) : left - title.px(BAR_GAP) - width;
                yield solid(
                        new Box(TitleSetting.even(bar), TitleSetting.even(top), width, Math.max(2, TitleSetting.even(bottom - top - 1))),
                        BAR_IN);
            }
            case RULE -> {
                if (pieces.size() < 2) {
                    yield List.of();
                }
                int width = title.px(RULE_WIDTH);
                int height = title.px(RULE_HEIGHT);
                int middle = (texts.getFirst().bottom() + texts.get(1).top()) / 2;
                int at = switch (title.side()) {
                    case MIDDLE -> (left + right - width) / 2;
                    case LEFT, START -> left;
                    case RIGHT -> right - width;
                };
                yield solid(new Box(TitleSetting.even(at), TitleSetting.even(middle - height / 2), width, height), RULE_IN);
            }
            case BOX -> {
                Box box = new Box(TitleSetting.even(left - title.px(BOX_ACROSS)) - 2, TitleSetting.even(top - title.px(BOX_DOWN)) - 2,
                        TitleSetting.even(right - left) + 2 * title.px(BOX_ACROSS) + 2,
                        TitleSetting.even(bottom - top) + 2 * title.px(BOX_DOWN) + 2);
                yield List.of(plate(new Plate(Legibility.ground(title.rgb()), title.backing().plate(title.rgb(), TitleSetting.BOX_OPACITY),
                        title.px(BOX_RADIUS), 0), box, title.style().main().in()));
            }
            case VEIL -> List.of(veil());
        };
    }

    /// The whole picture dimmed.
    TitlePatch veil() {
        return plate(new Plate(Legibility.ground(title.rgb()), title.backing().plate(title.rgb(), TitleSetting.VEIL_OPACITY), 0, 0),
                new Box(0, 0, title.canvas().width(), title.canvas().height()), VEIL_IN);
    }

    /// Something of the accent's colour on a soft shadow.
    private List<TitlePatch> solid(Box box, Gesture in) {
        int opacity = title.backing().glow(GLOW_OPACITY);
        if (opacity == 0) {
            return List.of(plate(new Plate(title.accent(), 255, 0, 0), box, in));
        }
        int glow = title.px(GLOW);
        return List.of(
                plate(new Plate(Legibility.ground(title.accent()), opacity, glow, glow),
                        new Box(box.left() - glow, box.top() - glow, box.width() + 2 * glow, box.height() + 2 * glow), GROUND_IN),
                plate(new Plate(title.accent(), 255, 0, 0), box, in));
    }

    private TitlePatch plate(Plate plate, Box box, Gesture in) {
        Gesture out = title.style().ground() == Ground.BOX ? title.style().main().out() : GROUND_OUT;
        TitleSetting.Timing timing = title.timing(in, out, title.frames(), 0);
        int em = title.em(title.style().main());
        return new TitlePatch(plate, box.width(), box.height(), box.left(), box.top(), title.first() + timing.delay(),
                title.frames() - timing.delay(), in.move(timing.in(), em, title.isRightToLeft(), box.height()),
                out.move(timing.out(), em, title.isRightToLeft(), box.height()), 0, List.of());
    }
}
