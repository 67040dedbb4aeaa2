package kinora.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.compose.Ground.Light;
import kinora.compose.Inscription.Shade;
import kinora.compose.TextContrast.Step;

/// How the words of a title are set apart from the pictures behind them (craft rule 22). One step for all of a title's blocks, so that they look alike.
///
/// What is counted as the ground of letters is told on the safe side: a picture below a shadow, an outline or a plate is darkened, or lightened, by its opacity; of a
/// soft shadow only [#EDGE] counts, since it fades from the letters' edge on; of an outline on a shadow only the outline.
///
/// @param step what is done
/// @param shadow opacity of the shadow in 255ths
/// @param outline opacity of the outline in 255ths; 0 = what is enough on any picture
/// @param plate opacity of what lies below the words in 255ths; 0 = what is enough on any picture
/// @param contrast what is reached with it
record Backing(Step step, int shadow, int outline, int plate, Optional<TextContrast> contrast) {

    /// As much as any picture needs: an outline and a shadow, or the style's own plate.
    static final Backing ANY = new Backing(Step.OUTLINE, 0, 0, 0, Optional.empty());
    /// Letters alone.
    static final Backing NONE = new Backing(Step.PLAIN, 0, 0, 0, Optional.empty());

    /// Three quarters of a soft shadow's opacity are there one or two pixels from the edge of letters: measured at 1080 pixels of height around the letters of all styles; a little less around the mark of a quote.
    static final double EDGE = 0.75;
    /// Opacities are rounded up to multiples of this, so that a little more or less light changes nothing.
    private static final int ROUND = 8;
    private static final int LEAST_SHADOW = 40;
    /// A shadow that is darker than this is seen as a shape of its own around the letters.
    private static final int MOST_SHADOW = 144;
    private static final int LEAST_SCRIM = 32;
    /// What the dimmed picture of a style is dimmed by at least.
    private static final int LEAST_VEIL = 104;
    private static final int OPAQUE = 255;

    /// Words that are to be read.
    ///
    /// @param rgb their colour
    /// @param size of the em in thousandths of the canvas' shorter side
    /// @param spot where they stand
    record Letters(int rgb, int size, Ground.Spot spot) {}

    /// Letters and how light it is behind them.
    private record Seen(int rgb, int size, Light light) {
        /// Contrast with the ground below something of an opacity that darkens it, or lightens it, away from the letters.
        double contrast(double opacity) {
            return Legibility.contrast(rgb, light, opacity);
        }

        boolean isReadWith(double opacity) {
            return contrast(opacity) >= Legibility.wanted(size);
        }

        TextContrast reached(Step step, double opacity) {
            return new TextContrast(step, (int) (contrast(opacity) * 100), Legibility.needed(size));
        }
    }

    /// How opaque something is.
    private interface Opacity {
        /// Of its whole, 0 to 1, with a part of an opacity in 255ths.
        double with(int opacity);
    }

    /// The least that lets letters be read.
    ///
    /// @param letters at least one
    /// @param lights for each of them how light it is behind it
    /// @param steps what the style may do, from the least to the most
    static Backing of(List<Letters> letters, List<Light> lights, List<Step> steps) {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            seen.add(new Seen(letters.get(i).rgb(), letters.get(i).size(), lights.get(i)));
        }
        List<Step> possible = isAlike(letters) ? steps : steps.stream().map(step -> step == Step.SCRIM ? Step.OUTLINE : step).toList();
        return possible.stream().map(step -> with(step, seen)).filter(backing -> backing.isRead(seen)).findFirst()
                .orElseGet(() -> with(possible.getLast(), seen));
    }

    /// Whether all of them are lighter, or all darker, than what helps them.
    private static boolean isAlike(List<Letters> letters) {
        return letters.stream().map(one -> Legibility.ground(one.rgb())).distinct().count() == 1;
    }

    private boolean isRead(List<Seen> seen) {
        return seen.stream().allMatch(letters -> letters.isReadWith(opacity()));
    }

    private static Backing with(Step step, List<Seen> seen) {
        Backing backing = switch (step) {
            case PLAIN -> NONE;
            case SHADOW -> new Backing(step, solved(seen, LEAST_SHADOW, MOST_SHADOW, Backing::shadowed), 0, 0, Optional.empty());
            case OUTLINE -> new Backing(step, 0, solved(seen, Legibility.LEAST_OUTLINE, OPAQUE, Backing::whole), 0, Optional.empty());
            case SCRIM -> new Backing(step, MOST_SHADOW, 0, solved(seen, LEAST_SCRIM, OPAQUE, Backing::belowShadow), Optional.empty());
            case PLATE -> new Backing(step, 0, 0, solved(seen, LEAST_VEIL, OPAQUE, Backing::whole), Optional.empty());
        };
        return new Backing(step, backing.shadow, backing.outline, backing.plate,
                seen.stream().map(letters -> letters.reached(step, backing.opacity())).reduce(TextContrast::worse));
    }

    /// What is reached on the least favourable picture with an outline that is enough on any.
    static TextContrast onAny(int rgb, int size) {
        return new Seen(rgb, size, Light.ANY).reached(Step.OUTLINE, whole(Legibility.shade(rgb, size).outlineOpacity()));
    }

    /// What is reached on the least favourable picture with a plate.
    static TextContrast onAny(int rgb, int size, int plate) {
        return new Seen(rgb, size, Light.ANY).reached(Step.PLATE, whole(plate));
    }

    private double opacity() {
        return switch (step) {
            case PLAIN -> 0;
            case SHADOW -> shadowed(shadow);
            case OUTLINE -> whole(outline);
            case SCRIM -> belowShadow(plate);
            case PLATE -> whole(plate);
        };
    }

    private static double whole(int opacity) {
        return (double) opacity / OPAQUE;
    }

    private static double shadowed(int opacity) {
        return EDGE * opacity / OPAQUE;
    }

    private static double belowShadow(int plate) {
        return 1 - (1 - shadowed(MOST_SHADOW)) * (1 - whole(plate));
    }

    private static int solved(List<Seen> seen, int least, int most, Opacity opacity) {
        int solved = least;
        while (solved < most && !allRead(seen, opacity.with(solved))) {
            solved = Math.min(most, solved + ROUND);
        }
        return solved;
    }

    private static boolean allRead(List<Seen> seen, double opacity) {
        return seen.stream().allMatch(letters -> letters.isReadWith(opacity));
    }

    /// What lies around letters that are not on a plate which helps them.
    ///
    /// @param size of the em in thousandths of the canvas' shorter side
    Shade shade(int rgb, int size) {
        return switch (step) {
            case PLAIN -> Shade.NONE;
            case PLATE -> Legibility.shade(rgb, size);
            case SHADOW, SCRIM -> Legibility.shadow(rgb, shadow);
            case OUTLINE -> outline == 0 ? Legibility.shade(rgb, size) : Legibility.shade(rgb, size, outline);
        };
    }

    /// The opacity of a style's own plate.
    ///
    /// @param rgb of the letters
    /// @param least it is never fainter where nothing is known of the pictures
    int plate(int rgb, int least) {
        return plate == 0 ? Legibility.plate(rgb, least) : plate;
    }

    /// The opacity of what lies around a bar or a line.
    ///
    /// @param most where nothing is known of the pictures
    int glow(int most) {
        return switch (step) {
            case PLAIN -> 0;
            case SHADOW, SCRIM -> shadow;
            case OUTLINE, PLATE -> most;
        };
    }
}
