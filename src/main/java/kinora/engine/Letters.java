package kinora.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.codec.PlanesFile;
import kinora.compose.Inscription;
import kinora.compose.Inscription.Side;
import kinora.compose.Lettering.Extent;
import kinora.compose.Lettering.Lettered;
import kinora.compose.TitlePatch.Cell;
import kinora.type.FontWeight;
import kinora.type.Fonts;
import kinora.type.HanForms;
import kinora.type.Painting;
import kinora.type.Shade;
import kinora.type.TextAlignment;
import kinora.type.TextBox;
import kinora.type.TextPainter;
import kinora.type.TextStyle;

/// Sets inscriptions: finds the largest size at which the words fit, then the narrowest width with as few lines, so that no line is left with a single word.
/// Safe to use from several threads, one after another.
final class Letters {
    /// From one size to the next smaller one, in hundredths.
    private static final int SMALLER = 92;
    /// From one width to the next narrower one while lines are too long, in hundredths.
    private static final int NARROWER = 94;
    /// Halvings in the search of the narrowest width.
    private static final int HALVINGS = 5;

    private final Path folder;
    private @Nullable TextPainter painter;

    Letters(Path folder) {
        this.folder = folder;
    }

    /// Sets words and writes their patch.
    ///
    /// @param target the planes file, written only when the words could be set
    synchronized Lettered set(Inscription words, Path target) throws IOException {
        String text = Normalizer.normalize(words.text(), Normalizer.Form.NFC).strip();
        for (int size = words.size(); size >= words.smallest(); size = smaller(size, words.smallest())) {
            switch (paint(text, words, size, words.box().width())) {
                case Painting.Painted painted when fits(text, painted, words) -> {
                    return write(text, words, size, narrowest(text, words, size, painted), target);
                }
                case Painting.Painted _,Painting.Overflow _,Painting.OutOfRange _ -> {
                    Optional<Painting.Painted> narrower = narrower(text, words, size);
                    if (narrower.isPresent()) {
                        return write(text, words, size, narrowest(text, words, size, narrower.get()), target);
                    }
                }
                case Painting.MissingGlyphs(List<Painting.Cluster> clusters) -> {
                    return new Lettered.MissingGlyphs(
                            clusters.stream().map(cluster -> cluster.text() + " (" + cluster.codePoints() + ")").toList());
                }
            }
            if (size == words.smallest()) {
                break;
            }
        }
        return new Lettered.TooLong();
    }

    private static int smaller(int size, int smallest) {
        return Math.max(smallest, size * SMALLER / 100);
    }

    /// Lines that have too many characters become shorter in a narrower box.
    private Optional<Painting.Painted> narrower(String text, Inscription words, int size) throws IOException {
        for (int width = words.box().width() * NARROWER / 100; width * 3 > words.box().width(); width = width * NARROWER / 100) {
            if (paint(text, words, size, width) instanceof Painting.Painted painted) {
                if (fits(text, painted, words)) {
                    return Optional.of(painted);
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The same words in the narrowest box that needs no more lines.
    private Painting.Painted narrowest(String text, Inscription words, int size, Painting.Painted widest) throws IOException {
        Painting.Painted best = widest;
        int tooNarrow = widest.lines().size() < 2 ? widest.widthPx() : widest.widthPx() / 3;
        for (int i = 0; i < HALVINGS && best.widthPx() - tooNarrow > 8; i++) {
            int width = (tooNarrow + best.widthPx()) / 4 * 2;
            if (paint(text, words, size, width) instanceof Painting.Painted painted && painted.lines().size() == widest.lines().size()
                    && fits(text, painted, words)) {
                best = painted;
            } else {
                tooNarrow = width;
            }
        }
        return best;
    }

    private static boolean fits(String text, Painting.Painted painted, Inscription words) {
        return painted.heightPx() <= words.box().height()
                && painted.lines().stream()
                        .allMatch(line -> line.widthPx() <= words.box().width()
                                && line.text().codePointCount(0, line.text().length()) <= words.maxCharacters())
                && !breaksAWord(text, painted.lines());
    }

    /// Whether a line ends inside of a word of a script that has spaces between words.
    private static boolean breaksAWord(String text, List<Painting.Line> lines) {
        int at = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int found = text.indexOf(lines.get(i).text(), at);
            if (found < 0) {
                return false;
            }
            at = found + lines.get(i).text().length();
            if (at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) && switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> false;
            default -> true;
        };
    }

    private Painting paint(String text, Inscription words, int size, int width) throws IOException {
        return paint(text, words, size, width, Shade.NONE);
    }

    private Painting paint(String text, Inscription words, int size, int width, Shade shade) throws IOException {
        return painter().paint(text, style(text, words, size), new TextBox(width, words.maxLines(), false), shade);
    }

    private static TextStyle style(String text, Inscription words, int size) {
        boolean leftToRight = isLeftToRight(text);
        return new TextStyle(weight(words.face().weight()), size / 64.0, words.rgb(), 1, words.lineHeight() / 1000.0, spacing(words, size),
                switch (side(words, text)) {
                    case START -> TextAlignment.START;
                    case MIDDLE -> TextAlignment.CENTER;
                    case LEFT -> leftToRight ? TextAlignment.START : TextAlignment.END;
                    case RIGHT -> leftToRight ? TextAlignment.END : TextAlignment.START;
                }, HanForms.BY_TEXT, words.face().serif());
    }

    private static FontWeight weight(int weightClass) {
        return Arrays.stream(FontWeight.values()).filter(weight -> weight.weightClass() == weightClass).findFirst().orElseThrow();
    }

    private static double spacing(Inscription words, int size) {
        return words.face().tracking() * (size / 64.0) / 1000;
    }

    /// The side, told without the direction of reading.
    private static Side side(Inscription words, String text) {
        return words.side() != Side.START ? words.side() : isLeftToRight(text) ? Side.LEFT : Side.RIGHT;
    }

    private static boolean isLeftToRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static Shade shade(Inscription.Shade shade, int size) {
        double em = size / 64.0;
        // An outline thinner than a pixel is too faint to be one.
        return new Shade(shade.rgb(), Math.max(1, px(shade.outline(), em)), shade.outlineOpacity(), px(shade.softness(), em),
                px(shade.drop(), em), shade.shadowOpacity());
    }

    private static double px(int thousandths, double em) {
        return Math.min(Shade.MAX_PX, thousandths * em / 1000);
    }

    private Lettered write(String text, Inscription words, int size, Painting.Painted plain, Path target) throws IOException {
        if (!(paint(text, words, size, plain.widthPx(), shade(words.shade(), size)) instanceof Painting.Painted painted)) {
            return new Lettered.TooLong();
        }
        PlanesFile.write(painted.patch(), target);
        Inscription.Box box = words.box();
        int acrossRoom = box.width() - painted.widthPx();
        int downRoom = box.height() - painted.heightPx();
        int left = box.left() + even(switch (side(words, text)) {
            case START, LEFT -> 0;
            case MIDDLE -> acrossRoom / 2;
            case RIGHT -> acrossRoom;
        });
        int top = box.top() + even(switch (words.place()) {
            case TOP -> 0;
            case MIDDLE -> downRoom / 2;
            case BOTTOM -> downRoom;
        });
        // What is added behind the last letter of a line is no part of it.
        double behind = spacing(words, size);
        left += even((int) StrictMath.round(switch (side(words, text)) {
            case START, LEFT -> 0;
            case MIDDLE -> behind / 2;
            case RIGHT -> behind;
        }));
        List<Cell> cells = words.stepped() ? cells(text, words, size, painted) : List.of();
        return new Lettered.Set(hash(target), painted.patch().width(), painted.patch().height(), left + painted.leftPx(),
                top + painted.topPx(), extent(left, top, painted, behind), cells);
    }

    /// Where the lines stand.
    private static Extent extent(int left, int top, Painting.Painted painted, double behind) {
        double first = painted.widthPx();
        double last = 0;
        for (Painting.Line line : painted.lines()) {
            first = Math.min(first, line.leftPx());
            last = Math.max(last, line.leftPx() + line.widthPx() - behind);
        }
        int start = (int) Math.floor(first);
        return new Extent(left + start, top, Math.max(0, (int) Math.ceil(last) - start), painted.heightPx());
    }

    /// The part of the patch for each character: its line's height, and what stands out of the lines above the first and below the last one.
    private List<Cell> cells(String text, Inscription words, int size, Painting.Painted painted) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int lines = painted.lines().size();
        double height = (double) painted.heightPx() / lines;
        int reach = (int) Math.ceil(size / 64.0 / 5);
        for (Painting.Place place : painter().places(text, style(text, words, size),
                new TextBox(painted.widthPx(), words.maxLines(), false))) {
            int left = (int) Math.floor(place.leftPx()) - painted.leftPx();
            int right = (int) Math.ceil(place.rightPx()) - painted.leftPx();
            int top = place.line() == 0 ? 0 : (int) StrictMath.round(place.line() * height) - painted.topPx();
            int bottom = place.line() == lines - 1
                    ? painted.patch().height()
                    : (int) StrictMath.round((place.line() + 1) * height) - painted.topPx();
            cells.add(new Cell(left - reach, right + reach / 4, top, bottom));
        }
        return cells;
    }

    private static int even(int number) {
        return Math.floorDiv(number, 2) * 2;
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TextPainter painter() throws IOException {
        if (painter == null) {
            painter = new TextPainter(Fonts.of(folder));
        }
        return painter;
    }
}
