package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `kinora probe` as a person runs it: the built program, its engine processes, real files.
final class ProbeIT {
    /// Operation number of the engine, for faults on purpose.
    private static final int PROBE = 1;

    @TempDir
    Path folder;

    @Test
    void contentDecidesAndNeverTheName() throws Exception {
        Path photo = Photos.jpeg(folder.resolve("-o 'x' $(touch hacked) 照片.png"), 90, 60, 0.3f);
        Path page = Files.writeString(folder.resolve("page.jpg"), "<!DOCTYPE html><title>no photo</title>");
        Path empty = Files.createFile(folder.resolve("empty.mp4"));
        Path list = Files.writeString(folder.resolve("list.mp4"), "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");

        Program.Run run = new Program(folder).run("probe", "--json", "--", photo.toString(), page.toString(), empty.toString(),
                list.toString(), folder.resolve("gone").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1);
        JsonNode array = JsonMapper.shared().readTree(run.out());
        assertThat(array.valueStream().map(file -> file.get("file").asString())).containsExactly(photo.toString(), page.toString(),
                empty.toString(), list.toString(), folder.resolve("gone").toString());
        assertThat(array.valueStream().map(file -> file.get("kind").asString())).containsExactly("image", "refused", "refused", "refused",
                "refused");
        assertThat(array.valueStream().skip(1).map(file -> file.get("detail").asString())).containsExactly("not-media", "empty",
                "refers-elsewhere", "unreadable");
        assertThat(array.get(0).get("format").asString()).isEqualTo("jpeg");
        assertThat(array.get(0).get("width").asInt()).isEqualTo(90);
        assertThat(array.get(0).get("height").asInt()).isEqualTo(60);
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void wordsAreInThePersonsLanguageAndTheCodeSaysWhetherAnythingIsUsable() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.jpg"), "not a photo at all");
        Path good = Photos.jpeg(folder.resolve("good.jpg"), 90, 60, 0.3f);

        Program.Run both = new Program(folder).run("probe", bad.toString(), good.toString());
        assertThat(both.exit()).isZero();
        assertThat(both.out().lines()).containsExactly(both.out().lines().findFirst().orElseThrow(), good + ": photo (JPEG), 90 × 60");
        assertThat(both.out()).startsWith(bad + ": cannot be used: this is TXT, not a picture");

        Program.Run none = new Program(folder).run("probe", "--lang", "zh", bad.toString());
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.out()).contains("无法使用");
        assertThat(new Program(folder).run("probe").exit()).isEqualTo(2);
    }

    @Test
    void theSheetShowsEveryFileAndReplacesNothingUnasked() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        for (int i = 0; i < 6; i++) {
            Photos.jpeg(photos.resolve(i + ".jpg"), 300, 200 + i, 0.1f * i);
        }
        Files.writeString(photos.resolve("notes.txt"), "no photo");
        Path sheet = folder.resolve("sheet.png");
        Program program = new Program(folder);

        Program.Run run = program.run("probe", photos.toString(), "--sheet", sheet.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        BufferedImage image = ImageIO.read(sheet.toFile());
        assertThat(image.getWidth()).isGreaterThan(1900);
        assertThat(image.getHeight()).isBetween(500, 700);
        assertThat(program.run("probe", photos.toString(), "--sheet", sheet.toString()).err()).contains("is there already");
        assertThat(program.run("probe", photos.toString(), "--sheet", sheet.toString(), "--force").exit()).isZero();
        assertThat(program.run("probe", photos.toString(), "--sheet", photos.resolve("1.jpg").toString(), "--force").exit()).isEqualTo(1);
    }

    @Test
    void aFileThatBreaksTheEngineHasAReasonAndTheProgramGoesOn() throws Exception {
        Path photo = Photos.jpeg(folder.resolve("photo.jpg"), 90, 60, 0.3f);
        for (Map.Entry<String, String> fault : Map.of("crash", "engine-crashed", "throw", "engine-faulted", "flood", "engine-flooded")
                .entrySet()) {
            Program.Run run = new Program(folder, "-Dkinora.engine.faults=" + PROBE + ":" + fault.getKey()).run("probe", "--json",
                    photo.toString(), folder.resolve("gone").toString());

            assertThat(run.exit()).as(fault.getKey()).isEqualTo(1);
            JsonNode array = JsonMapper.shared().readTree(run.out());
            assertThat(array.get(0).get("detail").asString()).isEqualTo(fault.getValue());
            assertThat(List.of(run.out(), run.err())).allSatisfy(text -> assertThat(text).doesNotContain("Exception", "\tat "));
        }
    }
}
