package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;
import kinora.compose.effect.Effect;
import kinora.compose.effect.Effects;
import kinora.media.Planes;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.StyleUse;

/// `docs/reference/vocabulary.md` and its pictures are made from the catalogues; `-Ddocs=update` writes them anew.
final class VocabularyPageTest {
    @TempDir
    private Path folder = Path.of("");

    private static final boolean UPDATE = "update".equals(System.getProperty("docs"));
    private static final Path PAGE = Path.of("docs", "reference", "vocabulary.md");
    private static final Path PICTURES = Path.of("docs", "images", "transitions");
    private static final Path PHOTOS = Path.of("examples", "photos");
    private static final Path EFFECT_PICTURES = Path.of("docs", "images", "effects");
    private static final int EFFECT_WIDTH = 200;
    private static final int EFFECT_HEIGHT = 112;
    private static final String EFFECTS = """
            A segment's `effects` are done in their order, but vignette and grain after all others: they belong to the frame, not to the picture. Amounts
            are shares, 1 is all of it; at 0 nothing changes. Reaches are shares of the frame's height, so that they look alike at every size. What an
            effect does not know, and values outside of its range, are refused. Any number may change over time: `"amount":[{"at":0,"value":-1},{"at":1,"value":0}]`,
            which takes longer to render than one that stays.
            """;
    private static final String LOOKS = """
            Looks are effects that are made of others. `amount` weakens all of it.
            """;
    private static final Path TITLE_PICTURES = Path.of("docs", "images", "titles");
    private static final int TITLE_WIDTH = 448;
    private static final int TITLE_HEIGHT = 252;
    private static final String TITLES = """
            Pictures show a title as it comes, and at rest. What holds for all of them, safe areas and captions: [titles](looks.md#title-styles). `size` is the
            em as a share of the picture's height.
            """;
    private static final String FRAMINGS = """
            Framings stand among a segment's `effects` too. Whatever their order, a picture is first mirrored and turned, then straightened, then cropped, and its
            colours are done after that; border, corners and shadow belong to the edge of its box. They are not drawn through transitions.
            """;
    private static final String LAYOUTS = """
            Layouts say which `box` each of several pictures gets. Every picture lies on a video track of its own.
            """;
    private static final String BLENDS = """
            A visual's `blend` says how it and what is under it become one. Red, green and blue are blended as they are coded, as editors of pictures do.
            """;
    private static final int WIDTH = 132;
    private static final int HEIGHT = 74;
    /// Of one picture: a limit of all together would be met by somebody who adds one that is as small as any.
    private static final long MOST_BYTES = 64_000;
    private static final float QUALITY = 0.8f;

    @Test
    void thePageIsFresh() throws IOException {
        String text = page();
        if (UPDATE) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "").as("%s is stale: run with -Ddocs=update", PAGE).isEqualTo(text);
    }

    @Test
    void itsPicturesAreFresh() throws IOException {
        Planes going = Strips.photo(PHOTOS.resolve("05-lavender-and-a-tree.jpg"), WIDTH, HEIGHT);
        Planes coming = Strips.photo(PHOTOS.resolve("09-sailing-into-the-sunset.jpg"), WIDTH, HEIGHT);
        for (Look look : Transitions.ALL) {
            BufferedImage strip = Strips.of(look.id(), going, coming, WIDTH, HEIGHT, 5);
            Path file = PICTURES.resolve(look.id() + ".jpg");
            if (UPDATE) {
                Files.createDirectories(PICTURES);
                write(strip, file);
            }
            assertThat(file).as("run with -Ddocs=update").exists();
            assertThat(difference(strip, ImageIO.read(file.toFile()))).as("%s is stale: run with -Ddocs=update", file).isLessThan(12);
        }
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(Transitions.ALL.size()).allSatisfy(VocabularyPageTest::small);
        }
    }

    @Test
    void picturesOfEffectsAreFresh() throws IOException {
        List<Planes> photos = new ArrayList<>();
        for (String name : List.of("01-lake-at-first-light", "07-oranges-by-the-window", "09-sailing-into-the-sunset")) {
            photos.add(Strips.photo(PHOTOS.resolve(name + ".jpg"), EFFECT_WIDTH, EFFECT_HEIGHT));
        }
        for (Effect effect : Effects.ALL) {
            BufferedImage strip = Strips.row(photos.stream().map(photo -> EffectExample.of(effect, photo)).toList());
            Path file = EFFECT_PICTURES.resolve(effect.id() + ".jpg");
            if (UPDATE) {
                Files.createDirectories(EFFECT_PICTURES);
                write(strip, file);
            }
            assertThat(file).as("run with -Ddocs=update").exists();
            assertThat(difference(strip, ImageIO.read(file.toFile()))).as("%s is stale: run with -Ddocs=update", file).isLessThan(12);
        }
        try (Stream<Path> files = Files.list(EFFECT_PICTURES)) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(Effects.ALL.size()).allSatisfy(VocabularyPageTest::small);
        }
    }

    @Test
    void picturesOfTitlesAreFresh() throws IOException {
        TitleExamples examples = new TitleExamples(folder);
        List<String> photos = List.of("01-lake-at-first-light", "09-sailing-into-the-sunset", "06-the-beach-from-above",
                "10-stars-over-the-camp");
        Canvas canvas = new Canvas(TITLE_WIDTH, TITLE_HEIGHT, FrameRate.of(25), 0);
        for (TitleStyle style : TitleStyles.ALL) {
            // By the name, so that a new style changes nobody else's picture.
            String name = photos.get(Math.floorMod(style.id().hashCode(), photos.size()));
            Planes photo = Strips.photo(PHOTOS.resolve(name + ".jpg"), TITLE_WIDTH, TITLE_HEIGHT);
            Composition film = examples.composed(photo, canvas, TitleExamples.text(style.id()), StyleUse.of(style.id()),
                    TitleExamples.frames(style.id()));
            int early = style.course() == TitleStyle.Course.ROLL ? film.frames() / 3 : 5;
            BufferedImage strip = Strips.row(examples.over(photo, film, List.of(early, film.frames() / 2)));
            Path file = TITLE_PICTURES.resolve(style.id() + ".jpg");
            if (UPDATE) {
                Files.createDirectories(TITLE_PICTURES);
                write(strip, file);
            }
            assertThat(file).as("run with -Ddocs=update").exists();
            assertThat(difference(strip, ImageIO.read(file.toFile()))).as("%s is stale: run with -Ddocs=update", file).isLessThan(12);
        }
        try (Stream<Path> files = Files.list(TITLE_PICTURES)) {
            assertThat(files.toList()).hasSize(TitleStyles.ALL.size()).allSatisfy(VocabularyPageTest::small);
        }
    }

    private static void small(Path file) {
        assertThat(file.toFile().length()).as("bytes of %s", file).isLessThan(MOST_BYTES);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Vocabulary

                What a [draft](draft.md) can say, as `./kinora vocabulary` lists it. This page is made from the catalogues of the program.
                """);
        for (Vocabulary catalogue : Vocabulary.ALL) {
            page.append("\n## ").append(catalogue.title().english()).append("\n\n");
            if (catalogue.kind().equals("transitions")) {
                page.append("""
                        Pictures show five moments, from left to right. What can be chosen is written behind the name, as in `wipe-left`;
                        without it, the first is taken.
                        """);
            }
            if (catalogue.kind().equals("effects")) {
                page.append(EFFECTS);
            }
            if (catalogue.kind().equals("titles")) {
                page.append(TITLES);
            }
            if (catalogue.kind().equals("looks")) {
                page.append(LOOKS);
            }
            page.append(switch (catalogue.kind()) {
                case "framings" -> FRAMINGS;
                case "layouts" -> LAYOUTS;
                case "blends" -> BLENDS;
                default -> "";
            });
            catalogue.entries().forEach(entry -> page.append(entry(catalogue, entry)));
        }
        return page.toString();
    }

    private static String entry(Vocabulary catalogue, Entry entry) {
        String about = entry.about().english();
        String text = "\n### " + entry.name().english() + "\n\n`" + entry.id() + "` · " + entry.name().chinese() + ": " + about + ".\n";
        for (Parameter parameter : entry.parameters()) {
            text += "- " + switch (parameter) {
                case Parameter.OneOf(String name, List<String> words) -> name + ": " + code(words);
                case Parameter.Fact(String name, String value) -> name + ": " + value;
                case Parameter.Amount(String name, double least, double most, double usual, String unit) -> "`" + name + "`: "
                        + plain(least) + " to " + plain(most) + (unit.isEmpty() ? "" : " " + unit) + ", usually " + plain(usual);
                case Parameter.Word(String name, List<String> words) -> "`" + name + "`: " + code(words) + ", usually the first";
                case Parameter.File(String name, String ending) ->
                    "`" + name + "`: a `" + ending + "` file, as `{\"source\":\"file:NAME\"}`";
                case Parameter.Colour(String name, String usual) -> "`" + name + "`: `#rrggbb`, usually `" + usual + "`";
            } + "\n";
        }
        text += "- also " + code(entry.aliases()) + "\n";
        String folder = catalogue.kind().equals("looks") ? "effects" : catalogue.kind();
        return text + "\n![" + entry.name().english() + "](../images/" + folder + "/" + entry.id() + ".jpg)\n";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" · "));
    }

    static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        Files.deleteIfExists(file);
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    /// Mean difference of a channel, in levels.
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs(((one.getRGB(x, y) >> shift) & 0xFF) - ((other.getRGB(x, y) >> shift) & 0xFF));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }
}
