package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.PlanesFile;
import kinora.compose.Inscription;
import kinora.compose.Inscription.Box;
import kinora.compose.Inscription.Place;
import kinora.compose.Inscription.Shade;
import kinora.compose.Inscription.Side;
import kinora.compose.Lettering.Lettered;
import kinora.media.Planes;

/// Inscriptions set with the fonts of the build.
final class LettersTest {
    private static final Shade SHADE = new Shade(0, 45, 160, 110, 30, 150);
    private static final Box BOX = new Box(192, 108, 1536, 864);

    @TempDir
    private Path folder = Path.of("");
    private final Letters letters = new Letters(Path.of(System.getProperty("kinora.fonts", "target/lib/fonts")));

    private static Inscription words(String text, Side side, Place place, int maxLines, int maxCharacters) {
        return words(100, text, side, place, maxLines, maxCharacters);
    }

    private static Inscription words(int size, String text, Side side, Place place, int maxLines, int maxCharacters) {
        return new Inscription(text, new Inscription.Face(false, 700, 0), size * 64, 42 * 64, 1_200, 0xFFFFFF, side, place, BOX, maxLines,
                maxCharacters, SHADE, false);
    }

    private Lettered set(Inscription words) throws Exception {
        return letters.set(words, folder.resolve("patch"));
    }

    @Test
    void theSameWordsGiveTheSameBytesAndLieWhereTheySay() throws Exception {
        for (String text : new String[]{"Two days in Porto", "河畔的两天", "مرحبا بالعالم", "Ciao 🌊👩‍👩‍👧"}) {
            Lettered.Set once = (Lettered.Set) set(words(text, Side.MIDDLE, Place.MIDDLE, 4, 1_000));
            byte[] bytes = Files.readAllBytes(folder.resolve("patch"));
            assertThat(new Letters(Path.of(System.getProperty("kinora.fonts", "target/lib/fonts")))
                    .set(words(text, Side.MIDDLE, Place.MIDDLE, 4, 1_000), folder.resolve("again"))).as(text).isEqualTo(once);
            assertThat(Files.readAllBytes(folder.resolve("again"))).as(text).isEqualTo(bytes);
            Planes patch = PlanesFile.read(folder.resolve("patch"));
            assertThat(patch.width()).isEqualTo(once.width());
            assertThat(patch.height()).isEqualTo(once.height());
            assertThat(Math.abs(once.left() + once.width() / 2 - 960)).as("%s in the middle across", text).isLessThan(20);
            assertThat(Math.abs(once.top() + once.height() / 2 - 540)).as("%s in the middle down", text).isLessThan(40);
        }
    }

    @Test
    void readingStartsWhereItsScriptStarts() throws Exception {
        Lettered.Set latin = (Lettered.Set) set(words("Porto", Side.START, Place.BOTTOM, 2, 100));
        Lettered.Set arabic = (Lettered.Set) set(words("مرحبا", Side.START, Place.BOTTOM, 2, 100));
        assertThat(latin.left()).isBetween(150, 200);
        assertThat(arabic.left() + arabic.width()).isBetween(1720, 1770);
        Lettered.Set left = (Lettered.Set) set(words("مرحبا", Side.LEFT, Place.TOP, 2, 100));
        assertThat(left.left()).isBetween(150, 210);
        assertThat(left.top()).isBetween(80, 150);
    }

    @Test
    void longWordsBecomeSmallerAndAreNeverBroken() throws Exception {
        Lettered.Set whole = (Lettered.Set) set(words("Unverwechselbarkeitsbescheinigungen", Side.MIDDLE, Place.MIDDLE, 3, 100));
        assertThat(whole.width()).isLessThan(1536 + 60);
        assertThat(whole.height()).isLessThan(150);
        assertThat(set(words("Unverwechselbarkeitsbescheinigungen".repeat(3), Side.MIDDLE, Place.MIDDLE, 8, 1_000)))
                .isEqualTo(new Lettered.TooLong());
    }

    @Test
    void linesOfCaptionsAreShortAndAlikeLong() throws Exception {
        String text = "This caption is a little longer than one line of it may be";
        Lettered.Set set = (Lettered.Set) set(words(46, text, Side.MIDDLE, Place.BOTTOM, 2, 42));
        assertThat(set.width()).as("two even lines").isBetween(600, 1_000);
        assertThat(set.top() + set.height()).isLessThan(1080 - 108 + 60);
        assertThat(set(words(text + text, Side.MIDDLE, Place.BOTTOM, 2, 42))).isEqualTo(new Lettered.TooLong());
    }

    @Test
    void charactersThatNoFontHasAreNamed() throws Exception {
        assertThat(set(words("a𐘀", Side.MIDDLE, Place.MIDDLE, 1, 100)).toString()).contains("U+10600");
        assertThat(folder.resolve("patch")).doesNotExist();
    }
}
