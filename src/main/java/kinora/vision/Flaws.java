package kinora.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

import kinora.media.PictureFacts;
import kinora.media.Region;

/// What is wrong with pictures of a set, seen beside the others: craft rules 2 to 5. At most one thing for each; what is like most of the set is never wrong.
///
/// No measure alone is trusted: night and snow are dark and bright on purpose and still show something; haze and dunes have few edges, but narrow ones.
public final class Flaws {
    /// Craft rule 3: more of it is black, or white.
    private static final int BLACK = 250;
    private static final int WHITE = 350;
    /// Of a dark picture that is saved by what it shows: so much of it is lit, and in so much of it something can be made out.
    private static final int LIT_ENOUGH = 60;
    private static final int DETAIL_ENOUGH = 160;
    /// Dark without being black: hardly anything is lit, and the whole is darker than this.
    private static final int LIT_NOWHERE = 25;
    private static final int DARK_LUMA = 60;
    /// Beside so much white, a picture in whose middle less is lit is burnt out; a product before white is lit there. Of the planted ones burnt pictures reach 313, good ones begin at 667.
    private static final int LESS_LIT = 480;
    /// What stands before white on purpose is what the eye goes to, and so much of it is lit. Of the planted ones burnt pictures reach 440, the one before white 690.
    private static final int SUBJECT_LIT = 580;
    /// Beside so much white, what looks like writing is print when its edges are as narrow as this; otherwise it is what the light has left of something else. Of the planted ones burnt
    /// pictures reach 862, pages begin at 922.
    private static final int PRINT = 900;
    /// Washed-out edges. Those of the planted pictures that are out of focus reach 267, those of good ones begin at 300.
    private static final int NEVER_CRISP = 260;
    /// Craft rule 2: below a quarter of the set's median, with edges that are wide, too; or far below it.
    private static final int QUARTER = 4;
    private static final int HARDLY_CRISP = 290;
    private static final int FAR_BELOW = 16;
    private static final int LESS_CRISP = 450;
    /// Area that looks like writing: of a page; of a screen, when its size is one of a screen; and area without grain of such a screen.
    private static final int PAGE = 160;
    private static final int SCREEN = 40;
    private static final int FLAT_SCREEN = 420;
    /// The same of a drawing in which nothing else is seen: so much beside what is flat. A bird in a plain sky has less of it; of our photos none has more than 0.22 of what is not flat,
    /// drawings begin at 0.54.
    private static final int STROKES = 80;
    private static final double NOTHING_ELSE = 0.4;
    /// Craft rule 5: what is flat beside less white than this is no page.
    private static final int WHITE_PAGE = 400;

    private Flaws() {}

    /// For each picture what is wrong with it.
    ///
    /// @param pictures a whole set, in any order
    public static List<Optional<Flaw>> of(List<Looked> pictures) {
        List<Optional<Flaw>> flaws = new ArrayList<>();
        int[] sharpness = pictures.stream().mapToInt(picture -> picture.facts().sharpness()).sorted().toArray();
        int usual = sharpness.length == 0 ? 0 : sharpness[sharpness.length / 2];
        boolean darkSet = isUsual(pictures, picture -> isDark(picture.facts()));
        boolean blownSet = isUsual(pictures, picture -> isBlown(picture.facts()));
        boolean softSet = isUsual(pictures, picture -> isBlurred(picture.facts(), usual));
        boolean screens = isUsual(pictures, Flaws::isScreenshot);
        boolean pages = isUsual(pictures, picture -> isDocument(picture.facts()));
        boolean drawn = isUsual(pictures, Flaws::isDrawing);
        for (Looked picture : pictures) {
            PictureFacts facts = picture.facts();
            if (!screens && isScreenshot(picture)) {
                flaws.add(Optional.of(new Flaw.Screenshot(picture.width(), picture.height())));
            } else if (!pages && isDocument(facts)) {
                flaws.add(Optional.of(new Flaw.Document(facts.textPermille())));
            } else if (!drawn && isDrawing(picture)) {
                flaws.add(Optional.of(new Flaw.Drawing(facts.texture().flatPermille())));
            } else if (!darkSet && isDark(facts)) {
                flaws.add(Optional.of(new Flaw.Dark(facts.darkPermille())));
            } else if (!blownSet && isBlown(facts)) {
                flaws.add(Optional.of(new Flaw.Blown(facts.brightPermille())));
            } else if (!softSet && isBlurred(facts, usual)) {
                flaws.add(Optional.of(new Flaw.Blurred(facts.texture().crispPermille(), facts.sharpness(), usual)));
            } else {
                flaws.add(Optional.empty());
            }
        }
        leaveOneOfEach(pictures, flaws);
        return List.copyOf(flaws);
    }

    /// Of pictures of one moment the best stays, and is not said to be blurred: nothing better is there of it.
    private static void leaveOneOfEach(List<Looked> pictures, List<Optional<Flaw>> flaws) {
        for (List<Integer> group : Bursts.of(pictures)) {
            List<Integer> good = group.stream().filter(i -> flaws.get(i).isEmpty()).toList();
            if (good.isEmpty()) {
                continue;
            }
            int best = Bursts.best(pictures, good);
            for (int i : good) {
                if (i != best) {
                    flaws.set(i, Optional.of(copy(pictures, i, best)));
                }
            }
        }
    }

    private static Flaw copy(List<Looked> pictures, int place, int best) {
        OptionalInt turned = TurnedCopies.distance(pictures.get(place), pictures.get(best));
        return turned.isPresent()
                ? new Flaw.Turned(best, turned.getAsInt())
                : new Flaw.Duplicate(best, PictureFacts.distance(pictures.get(place).facts().hash(), pictures.get(best).facts().hash()));
    }

    private static boolean isUsual(List<Looked> pictures, Predicate<Looked> wrong) {
        return 2 * pictures.stream().filter(wrong).count() > pictures.size();
    }

    private static boolean isDark(PictureFacts facts) {
        int lit = facts.texture().litPermille();
        boolean black = facts.darkPermille() > BLACK && (lit < LIT_ENOUGH || facts.texture().detailPermille() < DETAIL_ENOUGH);
        return facts.luma() < DARK_LUMA && (black || lit < LIT_NOWHERE);
    }

    private static boolean isBlown(PictureFacts facts) {
        return facts.brightPermille() > WHITE && facts.texture().litPermille() < LESS_LIT && !isSubjectLit(facts);
    }

    /// Whether most of what is lit belongs to what the eye goes to, as far as can be told from shares of the whole.
    private static boolean isSubjectLit(PictureFacts facts) {
        return facts.subject().map(Exposure::weight).filter(weight -> facts.texture().litPermille() * Region.ONE >= SUBJECT_LIT * weight)
                .isPresent();
    }

    private static boolean isBlurred(PictureFacts facts, int usual) {
        int crisp = facts.texture().crispPermille();
        return crisp < NEVER_CRISP || (crisp < HARDLY_CRISP && facts.sharpness() * QUARTER < usual)
                || (crisp < LESS_CRISP && facts.sharpness() * FAR_BELOW < usual);
    }

    private static boolean isScreenshot(Looked picture) {
        PictureFacts facts = picture.facts();
        return !picture.camera() && Screens.isSize(picture.width(), picture.height())
                && (facts.textPermille() > SCREEN || facts.texture().flatPermille() > FLAT_SCREEN);
    }

    private static boolean isDocument(PictureFacts facts) {
        boolean burnt = isBlown(facts) && facts.texture().crispPermille() < PRINT;
        return facts.textPermille() > PAGE && !burnt && !isFlat(facts);
    }

    /// Flat all over with so much of strokes, or flat but for strokes: what is not flat in a photo is things, and these have more than two colours.
    private static boolean isDrawing(Looked picture) {
        int strokes = picture.facts().textPermille();
        int rest = Region.ONE - picture.facts().texture().flatPermille();
        boolean drawn = strokes > PAGE || (strokes > STROKES && strokes >= NOTHING_ELSE * rest);
        return !picture.camera() && drawn && isFlat(picture.facts());
    }

    /// Flat surfaces of colours that are not paper's.
    private static boolean isFlat(PictureFacts facts) {
        return facts.texture().flatPermille() > FLAT_SCREEN && facts.whitePermille() <= WHITE_PAGE;
    }
}
