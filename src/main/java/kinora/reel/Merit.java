package kinora.reel;

import java.util.List;
import java.util.Optional;

import kinora.media.PictureFacts;
import kinora.timeline.Canvas;

/// How good pictures are for a style beside the others of their set, in thousandths: sharp, well lit, colourful, with faces or something that the eye goes to; and what the style prefers. Our own weights. Sharpness counts for
/// little, since what is blurred is out already and fine patterns are not better pictures.
final class Merit {
    /// Of what nobody has looked at.
    private static final int UNKNOWN = 500;
    private static final double SHARPNESS = 0.10;
    private static final double CRISPNESS = 0.10;
    private static final double LIGHT = 0.12;
    private static final double LIT = 0.17;
    private static final double COLOUR = 0.12;
    private static final double CONTRAST = 0.08;
    private static final double FACES = 0.20;
    private static final double SUBJECT = 0.11;
    /// What it is worth to be all that a style prefers, and how much of it is usual.
    private static final double SUITS = 700;
    private static final double USUALLY = 0.5;
    /// What is drawn by a program is less than what happened.
    private static final int DRAWN = 150;
    private static final int FLAT = 420;
    /// What has been written over by somebody, in so many letters, is a card or a page of a story; signs on photos of cameras belong there.
    private static final int LETTERED = 600;
    private static final int LETTERS = 5;
    /// Moving pictures bring life to photos; those that are made to be sent to and fro show nothing that happened.
    private static final int MOTION = 60;
    private static final int ANIMATION = -250;
    /// What counts as full: of colourfulness (Hasler and Süsstrunk call 59 "quite colourful") and of the deviation of luma.
    private static final double FULL_COLOUR = 59;
    private static final double FULL_CONTRAST = 60;
    /// Of how narrow edges are; what is narrower shows no more.
    private static final double FULL_CRISPNESS = 700;
    /// The middle of the scale.
    private static final double GREY = 118;

    /// Craft rule 6: source pixels for each of the film, and what it costs to have hardly any.
    private static final double LEAST_PIXELS = 0.8;
    private static final double COARSE = 600;
    /// Source pixels for each of the film with which a picture is a blur: our own limit.
    private static final double SMALL = 0.3;

    private final double usualSharpness;
    private final Canvas canvas;
    private final Taste taste;

    Merit(Story story, List<? extends Story.Item> set) {
        this.canvas = story.canvas();
        this.taste = Taste.of(story.told());
        int[] sharpness = set.stream().flatMap(item -> item.facts().stream()).mapToInt(PictureFacts::sharpness).sorted().toArray();
        usualSharpness = sharpness.length == 0 ? 1 : Math.max(1, sharpness[sharpness.length / 2]);
    }

    /// Of one of the set, for the style.
    int of(Story.Item item) {
        return ofPicture(item) + suiting(item);
    }

    /// The same at an end of the film, which tells what it is about: there it counts twice what the style prefers.
    int atAnEnd(Story.Item item) {
        return of(item) + (taste.asks() ? suiting(item) : 0);
    }

    private int suiting(Story.Item item) {
        boolean suits = item.facts().isPresent() && !taste.isNone();
        return suits ? (int) Math.round(SUITS * (taste.of(item) - USUALLY)) : 0;
    }

    /// Of one of the set as a picture, whatever the style prefers.
    int ofPicture(Story.Item item) {
        Optional<PictureFacts> known = item.facts();
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        PictureFacts facts = known.get();
        double merit = SHARPNESS * Math.min(1, facts.sharpness() / usualSharpness)
                + CRISPNESS * Math.min(1, facts.texture().crispPermille() / FULL_CRISPNESS)
                + LIGHT * (1 - Math.abs(facts.luma() - GREY) / 137) + LIT * facts.texture().litPermille() / 1000
                + COLOUR * Math.min(1, facts.colourfulness() / FULL_COLOUR) + CONTRAST * Math.min(1, facts.contrast() / FULL_CONTRAST)
                + FACES * Math.min(1, facts.faces().stream().mapToInt(PictureFacts.Face::surePermille).sum() / 800.0)
                + (facts.subject().isPresent() ? SUBJECT : 0);
        int drawn = facts.texture().flatPermille() > FLAT ? DRAWN : 0;
        return (int) Math.round(1000 * merit - coarse(item)) - drawn - (isLettered(item) ? LETTERED : 0) + moving(item);
    }

    private static boolean isLettered(Story.Item item) {
        return item instanceof Story.Photo photo && !photo.info().camera()
                && photo.facts().filter(facts -> facts.layout().letters() >= LETTERS).isPresent();
    }

    private static int moving(Story.Item item) {
        return item instanceof Story.Clip clip ? (clip.info().animation() ? ANIMATION : MOTION) : 0;
    }

    /// What the style prefers.
    Taste taste() {
        return taste;
    }

    private double coarse(Story.Item item) {
        return COARSE * Math.max(0, 1 - pixels(item) / LEAST_PIXELS);
    }

    /// Its pixels for each of the film where all of it is seen, along a side.
    private double pixels(Story.Item item) {
        return Math.max((double) item.width() / canvas.width(), (double) item.height() / canvas.height());
    }

    /// Whether it has so few pixels that nothing of it is clear.
    boolean isSmall(Story.Item item) {
        return pixels(item) < SMALL;
    }
}
