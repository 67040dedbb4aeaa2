package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.effect.Chain.Fault;
import kinora.compose.effect.EffectParameter;
import kinora.compose.effect.Unit;
import kinora.timeline.EffectUse;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Visual;

/// The catalogue of what is done to frames of pictures. Its entries stand among a segment's effects.
public final class Framings {
    /// Most that can be cut off at one edge.
    private static final double MOST_CUT = 0.9;
    /// Least share of a picture that is left between two edges.
    private static final double LEAST_LEFT = 0.05;

    /// All of them. A new one is a line here.
    public static final List<Framing> ALL = List.of(
            framing("crop", "Crop", "裁剪", "cuts off what lies at the edges", "裁掉边缘", List.of("trim-edges", "裁切"),
                    List.of(cut("left", "左"), cut("top", "上"), cut("right", "右"), cut("bottom", "下")),
                    (shape, v) -> shape.cropped(v.get(0), v.get(1), v.get(2), v.get(3))),
            framing("straighten", "Straighten", "拉直", "turns a little and enlarges until no corner shows", "略微旋转并放大，不露边角",
                    List.of("level", "水平校正", "校正"),
                    List.of(new EffectParameter("angle", new Phrase("Angle", "角度"), Unit.DEGREES, -45, 45, 0, true)),
                    (shape, v) -> shape.straightened(v.get(0))),
            framing("rotate-right", "Rotate right", "向右旋转", "turns by 90° clockwise", "顺时针旋转 90°", List.of("rotate-90", "右转"), List.of(),
                    (shape, _) -> shape.turned(1)),
            framing("rotate-left", "Rotate left", "向左旋转", "turns by 90° anticlockwise", "逆时针旋转 90°", List.of("rotate-270", "左转"), List.of(),
                    (shape, _) -> shape.turned(3)),
            framing("rotate-180", "Rotate half round", "旋转 180°", "turns upside down", "上下颠倒地旋转", List.of("upside-down", "倒转"), List.of(),
                    (shape, _) -> shape.turned(2)),
            framing("mirror", "Mirror", "水平翻转", "swaps left and right", "左右互换", List.of("flip-horizontal", "flip", "镜像"), List.of(),
                    (shape, _) -> shape.flipped()),
            framing("flip-vertical", "Flip upside down", "垂直翻转", "swaps top and bottom", "上下互换", List.of("flip-vertically", "上下翻转"),
                    List.of(), (shape, _) -> shape.flipped().turned(2)),
            new Framing("border", new Phrase("Border", "边框"), new Phrase("a line along the edge", "沿边缘的线条"),
                    List.of("frame", "outline", "描边"),
                    List.of(new EffectParameter("width", new Phrase("Width", "宽度"), Unit.HEIGHT, 0, 0.1, 0.008, true)), "colour",
                    (shape, v, rgb) -> shape.trimmed(border(shape.trim(), v.get(0), rgb))),
            framing("rounded", "Rounded corners", "圆角", "rounds the corners", "把四角变圆", List.of("rounded-corners", "corners"),
                    List.of(new EffectParameter("radius", new Phrase("Radius", "半径"), Unit.HEIGHT, 0, 0.5, 0.03, true)),
                    (shape, v) -> shape.trimmed(rounded(shape.trim(), v.get(0)))),
            framing("shadow", "Shadow", "阴影", "a soft shadow under the picture", "画面下方的柔和阴影", List.of("drop-shadow", "投影"),
                    List.of(new EffectParameter("amount", new Phrase("Amount", "强度"), Unit.SHARE, 0, 1, 0.6, true),
                            new EffectParameter("softness", new Phrase("Softness", "柔和度"), Unit.HEIGHT, 0, 0.1, 0.04, false),
                            new EffectParameter("drop", new Phrase("Drop", "下移"), Unit.HEIGHT, 0, 0.1, 0.012, false)),
                    (shape, v) -> shape.trimmed(shadowed(shape.trim(), v))));

    private Framings() {}

    private interface Numbers {
        FrameShape on(FrameShape shape, List<Double> values);
    }

    private static Framing framing(String id, String english, String chinese, String about, String aboutChinese, List<String> aliases,
            List<EffectParameter> parameters, Numbers work) {
        return new Framing(id, new Phrase(english, chinese), new Phrase(about, aboutChinese), aliases, parameters, "",
                (shape, values, _) -> work.on(shape, values));
    }

    private static EffectParameter cut(String id, String chinese) {
        return new EffectParameter(id, new Phrase(id, chinese), Unit.SHARE, 0, MOST_CUT, 0, true);
    }

    private static Trim border(Trim trim, double width, int rgb) {
        return new Trim(millionths(width), rgb, trim.radius(), trim.shadow(), trim.softness(), trim.drop());
    }

    private static Trim rounded(Trim trim, double radius) {
        return new Trim(trim.border(), trim.borderRgb(), millionths(radius), trim.shadow(), trim.softness(), trim.drop());
    }

    private static Trim shadowed(Trim trim, List<Double> values) {
        return new Trim(trim.border(), trim.borderRgb(), trim.radius(), millionths(values.get(0)), millionths(values.get(1)),
                millionths(values.get(2)));
    }

    private static int millionths(double value) {
        return (int) StrictMath.round(value * Shot.UNIT);
    }

    /// The entry that a draft names.
    public static Optional<Framing> find(String name) {
        return ALL.stream().filter(framing -> framing.id().equals(name) || framing.aliases().contains(name)).findFirst();
    }

    /// The uses of a list that are effects of colours and light.
    static List<EffectUse> others(List<EffectUse> uses) {
        return uses.stream().filter(use -> find(use.name()).isEmpty()).toList();
    }

    /// The frame of a picture.
    static FrameShape of(Visual visual) {
        return of(visual, new ArrayList<>());
    }

    /// The frame of a picture, and why what is asked of it cannot be done.
    static FrameShape of(Visual visual, List<CompositionProblem> problems) {
        FrameShape shape = FrameShape.PLAIN;
        for (EffectUse use : visual.effects()) {
            Optional<Framing> framing = find(use.name());
            if (framing.isPresent()) {
                FramingUse read = new FramingUse(visual.id(), use, framing.get(), problems);
                shape = framing.get().work().on(shape, read.numbers(), read.colour());
            }
        }
        boolean nothing = shape.left() + shape.right() > 1 - LEAST_LEFT || shape.top() + shape.bottom() > 1 - LEAST_LEFT;
        if (nothing) {
            problems.add(new CompositionProblem.NothingLeft(visual.id()));
        }
        return nothing ? shape.cropped(0, 0, 0, 0) : shape;
    }

    /// What a draft gives an entry, read.
    private record FramingUse(SegmentId segment, EffectUse use, Framing framing, List<CompositionProblem> problems) {

        List<Double> numbers() {
            for (String given : use.parameters().keySet()) {
                boolean known = given.equals(framing.colour()) || framing.parameters().stream().anyMatch(one -> one.id().equals(given));
                if (!known) {
                    List<String> allowed = framing.entry().parameters().stream().map(Vocabulary.Parameter::name).toList();
                    fault(new Fault.UnknownParameter(use.name(), given, allowed));
                }
            }
            return framing.parameters().stream().map(this::number).toList();
        }

        private double number(EffectParameter parameter) {
            return switch (use.parameters().get(parameter.id())) {
                case Parameter.Scalar(double value) when value >= parameter.least() && value <= parameter.most() -> value;
                case Parameter.Scalar(double value) -> wrong(parameter, new Fault.OutOfRange(use.name(), parameter, plain(value)));
                case Parameter.Word(String word) -> wrong(parameter, new Fault.OutOfRange(use.name(), parameter, word));
                case Parameter.File(MediaRef file) -> wrong(parameter, new Fault.OutOfRange(use.name(), parameter, file.called()));
                case Parameter.Animated _ -> wrong(parameter, new Fault.Animated(use.name(), parameter.id()));
                case null -> parameter.standard();
            };
        }

        int colour() {
            Parameter given = framing.colour().isEmpty() ? null : use.parameters().get(framing.colour());
            return switch (given) {
                case null -> 0xFFFFFF;
                case Parameter.Word(String word) when word.equals("white") -> 0xFFFFFF;
                case Parameter.Word(String word) when word.equals("black") -> 0;
                case Parameter.Word(String word) when word.matches("#[0-9a-fA-F]{6}") -> Integer.parseInt(word.substring(1), 16);
                case Parameter.Word _,Parameter.Scalar _,Parameter.File _,Parameter.Animated _ -> {
                    problems.add(new CompositionProblem.WrongColour(segment, use.name(), framing.colour(), Framing.COLOURS));
                    yield 0;
                }
            };
        }

        private double wrong(EffectParameter parameter, Fault fault) {
            fault(fault);
            return parameter.standard();
        }

        private void fault(Fault fault) {
            problems.add(new CompositionProblem.WrongEffect(segment, fault));
        }

        private static String plain(double value) {
            return value == StrictMath.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
        }
    }
}
