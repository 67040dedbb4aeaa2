package kinora.reel;

import java.util.Collections;
import java.util.List;

import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;

/// What a picture can be like, for styles that prefer some pictures to others; each a small measure of its facts, 0 to 1, with weights of our own.
///
/// - `FACES`: whether faces are seen
/// - `SUBJECT`: one clear thing with room around it
/// - `NEAR`: what it shows fills it
/// - `PLAIN`: most of it is of one colour, as a ground is on which a thing stands
/// - `WIDE`: broad, and not about a single thing or a face
/// - `OPEN`: out of doors, under the sky: blue, or lighter above and with more detail below
/// - `FURRY`: what the eye goes to has the colours of fur: browns and greys, black and white
/// - `WARM`, `COLOURFUL`, `BRIGHT`: its colours and light
enum Trait {
    FACES, SUBJECT, NEAR, PLAIN, WIDE, OPEN, FURRY, WARM, COLOURFUL, BRIGHT;

    /// Sure faces that together count as full.
    private static final double SURE = 800;
    /// Areas of what the eye goes to first, in shares of the picture: so small that there is room around it, and so large that it fills the picture.
    private static final double SMALL = 0.25;
    private static final double LARGE = 0.6;
    private static final double FILLS = 0.35;
    /// Width to height from which on a picture is broad.
    private static final double BROAD = 1.25;
    private static final double NOT_BROAD = 0.7;
    /// Widths of what the eye goes to, in thousandths of the picture: of a thing, and of a view.
    private static final int THING = 550;
    private static final int VIEW = 750;
    private static final double OF_A_FACE = 0.5;
    /// How far upright pictures of the open lean at least, and how much blue shows the sky or the sea.
    private static final int LEAN = 100;
    private static final int BLUE = 300;

    /// How much a picture that somebody has looked at is like that, 0 to 1.
    double of(Story.Item item) {
        PictureFacts facts = item.facts().orElseThrow();
        double much = switch (this) {
            case FACES -> facts.faces().stream().mapToInt(PictureFacts.Face::surePermille).sum() / SURE;
            case SUBJECT -> clear(facts);
            case NEAR -> near(facts);
            case PLAIN -> share(Collections.max(facts.palette().whole()), 300, 800);
            case WIDE -> wide(item, facts);
            case OPEN -> Math.max(share(facts.layout().lean(), 0, LEAN), share(facts.palette().whole().get(Palette.BLUE), 0, BLUE));
            case FURRY -> furry(facts.palette().subject());
            case WARM -> share(facts.palette().warmPermille(), 0, 600);
            case COLOURFUL -> share(facts.colourfulness(), 0, 59);
            case BRIGHT -> share(facts.luma(), 70, 160);
        };
        return Math.clamp(much, 0.0, 1.0);
    }

    private static double area(Region region) {
        return (double) region.width() * region.height() / (Region.ONE * Region.ONE);
    }

    private static double clear(PictureFacts facts) {
        return facts.subject().map(region -> Math.min(1, (LARGE - area(region)) / (LARGE - SMALL))).orElse(0.0);
    }

    private static double near(PictureFacts facts) {
        return facts.subject().map(region -> area(region) / FILLS).orElse(0.5);
    }

    private static double wide(Story.Item item, PictureFacts facts) {
        double broad = item.width() >= BROAD * item.height() ? 1 : NOT_BROAD;
        double view = facts.subject().map(region -> Math.clamp(share(region.width(), THING, VIEW), 0.0, 1.0)).orElse(1.0);
        return broad * view * (facts.faces().isEmpty() ? 1 : OF_A_FACE);
    }

    private static double furry(List<Integer> subject) {
        int colourless = subject.subList(Palette.DARK, Palette.BINS).stream().mapToInt(Integer::intValue).sum();
        return (colourless + subject.get(Palette.BROWN) + subject.get(Palette.YELLOW) / 2.0) / Region.ONE;
    }

    /// Where a value lies between two others.
    private static double share(int value, int from, int to) {
        return (double) (value - from) / (to - from);
    }
}
