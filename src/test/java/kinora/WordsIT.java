package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora make --say` and `kinora edit` as a person runs them: a film is asked for, and changed, in words.
final class WordsIT {
    @TempDir
    Path folder;
    private Path photos;
    private Program program;

    @BeforeEach
    void write() throws Exception {
        photos = Files.createDirectories(folder.resolve("photos"));
        Photos.jpeg(photos.resolve("a.jpg"), 640, 360, 0.1f);
        Photos.jpeg(photos.resolve("b.jpg"), 640, 360, 0.4f);
        Photos.jpeg(photos.resolve("c.jpg"), 640, 360, 0.8f);
        program = new Program(folder);
    }

    @Test
    void aFilmIsMadeAsTheWordsWantIt() throws Exception {
        Path film = folder.resolve("film.mp4");
        Path draft = folder.resolve("film.json");

        Program.Run run = program.run("make", photos.toString(), "--size", "320x180", "--seconds", "6", "--title", "Porto", "--say",
                "turn these photos into a highlight reel with music and transitions", "--draft", draft.toString(), "--out", film.toString(),
                "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1).contains("\"durationMs\":6000", "\"reply\":\"The film is ready:", "\"unmet\":[]",
                "\"made\":\"music:", "\"licence\":\"CC0-1.0\"");
        assertThat(Files.readString(draft)).contains("\"Porto\"");
        assertThat(film).isNotEmptyFile();
    }

    @Test
    void wordsChangeADraftAndUndoGivesTheSameBytesInAnotherProcess() throws Exception {
        Path draft = folder.resolve("film.json");
        Program.Run made = program.run("make", photos.toString(), "--size", "320x180", "--draft", draft.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        byte[] before = Files.readAllBytes(draft);

        Program.Run removed = program.run("edit", draft.toString(), "remove the second photo", "--json");
        assertThat(removed.exit()).as(removed.err()).isZero();
        assertThat(removed.out()).startsWith("{\"outcome\":\"edited\"").contains("\"kind\":\"remove\"", "\"summary\":\"Timeline (");
        assertThat(Files.readString(draft)).doesNotContain("b.jpg");

        Program.Run undone = program.run("edit", draft.toString(), "undo");
        assertThat(undone.exit()).as(undone.err()).isZero();
        assertThat(Files.readAllBytes(draft)).isEqualTo(before);
    }

    @Test
    void theExitCodeTellsARefusal() throws Exception {
        Path draft = folder.resolve("film.json");
        program.run("make", photos.toString(), "--size", "320x180", "--draft", draft.toString());

        assertThat(program.run("edit", draft.toString(), "add a voice over").exit()).isEqualTo(1);
        assertThat(program.run("edit", draft.toString(), "how long is it?").exit()).isZero();
        assertThat(program.run("edit", draft.toString()).exit()).isEqualTo(2);
    }

    @Test
    void withoutFilesAFilmOfTheWordsIsMadeAndThatIsSaid() throws Exception {
        Path draft = folder.resolve("words.json");
        Program.Run run = program.run("make", "--size", "320x180", "--say", "make a video with the title “Happy birthday”", "--draft",
                draft.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Kinora makes no photographs");
        assertThat(Files.readString(draft)).contains("Happy birthday", "make:gradient:");
    }

    @Test
    void withoutFilesWhatTheFilmIsAboutIsItsTitleAndThereIsMusic() throws Exception {
        Path draft = folder.resolve("about.json");
        Program.Run run = program.run("make", "--size", "320x180", "--say", "a film about a lonely robot on mars", "--draft",
                draft.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Kinora makes no photographs");
        assertThat(Files.readString(draft)).contains("\"text\":\"A lonely robot on Mars\"", "make:music:");
        program.run("make", "--size", "320x180", "--say", "a calm film about rain, no music", "--draft", draft.toString(), "--force");
        assertThat(Files.readString(draft)).contains("\"text\":\"Rain\"").doesNotContain("make:music:");
    }

    @Test
    void aDayIsToldInTheLanguageOfTheWords() throws Exception {
        Path days = Files.createDirectory(folder.resolve("DCIM"));
        for (int day = 14; day <= 16; day++) {
            Files.copy(photos.resolve("abc".charAt(day - 14) + ".jpg"), days.resolve("IMG_202406" + day + "_101500.jpg"));
        }
        Path draft = folder.resolve("days.json");
        program.run("make", days.toString(), "--say", "做一个旅行短片", "--size", "320x180", "--draft", draft.toString());
        assertThat(Files.readString(draft)).contains("2024年6月14–16日");
        program.run("make", days.toString(), "--say", "make a travel film", "--size", "320x180", "--draft", draft.toString(), "--force");
        assertThat(Files.readString(draft)).contains("14–16 June 2024");
    }

    @Test
    void aFileThatComesIntoTheFilmIsLookedAtFirst() throws Exception {
        Path draft = folder.resolve("photos/film.json");
        program.run("make", photos.resolve("a.jpg").toString(), photos.resolve("b.jpg").toString(), "--size", "320x180", "--draft",
                draft.toString());

        Program.Run run = program.run("edit", draft.toString(), "add c.jpg at the end", "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"kind\":\"insert_shot\"", "\"source\":\"file:c.jpg\"");
    }
}
