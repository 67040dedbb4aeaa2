package kinora.vision;

import java.util.OptionalInt;

import kinora.media.PictureFacts;
import kinora.media.Region;

/// Pictures that are another one once more, turned by a quarter or a half, mirrored, or both. Programs that lose or double what a camera has written about its position make such copies.
///
/// Our own bounds. Beside the hashes, which tell where it is light and dark, all that turning does not change must agree.
public final class TurnedCopies {
    /// Of 128 bits; of our photos strangers come as near as 13.
    private static final int BITS = 8;
    /// So many more bits differ as long as it is not turned back; what looks alike either way, as a plain sky does, is judged as it stands.
    private static final int CLEARLY = 16;
    private static final int LEVELS = 8;
    private static final int COLOURS = 100;
    private static final double SHAPE = 0.02;
    /// What is a sure sign that faces of one picture stand upright and those of the other do not, in thousandths of sureness.
    private static final int SURELY = 300;
    /// Levels of leaning that mean something.
    private static final int LEANING = 16;

    private TurnedCopies() {}

    /// In how many of 128 bits two pictures differ, when they are turned or mirrored copies of each other.
    public static OptionalInt distance(Looked one, Looked other) {
        PictureFacts a = one.facts();
        PictureFacts b = other.facts();
        boolean known = !a.layout().equals(PictureFacts.Layout.UNKNOWN) && !b.layout().equals(PictureFacts.Layout.UNKNOWN);
        if (!known || !isSameLight(a, b) || a.palette().apart(b.palette()) > COLOURS) {
            return OptionalInt.empty();
        }
        int[] forms = distances(a, b);
        int least = Integer.MAX_VALUE;
        for (int form = 1; form < forms.length; form++) {
            boolean turned = form >= forms.length / 2;
            double ratio = (double) one.width() / one.height() * (turned ? other.width() : other.height())
                    / (turned ? other.height() : other.width());
            least = Math.abs(ratio - 1) <= SHAPE ? Math.min(least, forms[form]) : least;
        }
        return least <= BITS && least + CLEARLY <= forms[0] ? OptionalInt.of(least) : OptionalInt.empty();
    }

    private static boolean isSameLight(PictureFacts one, PictureFacts other) {
        return Math.abs(one.luma() - other.luma()) <= LEVELS && Math.abs(one.contrast() - other.contrast()) <= LEVELS;
    }

    /// How far a picture is from each of the eight forms of another: as it is, mirrored, upside down, both, and the same four with rows for columns.
    ///
    /// Where neighbours change places, lighter becomes darker: the bits of that direction are inverted.
    static int[] distances(PictureFacts one, PictureFacts other) {
        long right = other.hash();
        long down = other.layout().downHash();
        int[] distances = new int[8];
        for (int form = 0; form < distances.length; form++) {
            long across = form < 4 ? right : DifferenceHash.transposed(down);
            long along = form < 4 ? down : DifferenceHash.transposed(right);
            if (form % 2 == 1) {
                across = ~DifferenceHash.mirrored(across);
                along = DifferenceHash.mirrored(along);
            }
            if (form / 2 % 2 == 1) {
                across = DifferenceHash.flipped(across);
                along = ~DifferenceHash.flipped(along);
            }
            distances[form] = PictureFacts.distance(one.hash(), across) + PictureFacts.distance(one.layout().downHash(), along);
        }
        return distances;
    }

    /// Whether the first of two turned copies stands upright and the second does not, as far as can be told: faces are found in it and not in the other, or its camera has told how it
    /// was held, or it leans the way pictures do.
    public static boolean isMoreUpright(Looked one, Looked other) {
        int faces = sure(one) - sure(other);
        if (Math.abs(faces) >= SURELY) {
            return faces > 0;
        }
        if (one.camera() != other.camera()) {
            return one.camera();
        }
        return one.facts().layout().lean() - other.facts().layout().lean() >= LEANING;
    }

    private static int sure(Looked picture) {
        return Math.min(Region.ONE, picture.facts().faces().stream().mapToInt(PictureFacts.Face::surePermille).sum());
    }
}
