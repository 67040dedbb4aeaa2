package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.music.soundfont.SoundFont;
import kinora.music.soundfont.TinySoundFont;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;
import kinora.wire.DraftJson;

/// `--soundfont`, as people meet it.
final class SoundFontCommandTest {
    private static final byte[] FONT = new TinySoundFont("Tiny Band", "Nobody").add("piano", 0, 0, TinySoundFont.sine())
            .add("drums", SoundFont.DRUMS, 0, TinySoundFont.knock(1)).bytes();

    @TempDir
    Path folder;

    private Path font;
    private Path piece;

    @BeforeEach
    void lay() throws IOException {
        font = folder.resolve("my bank.sf2");
        piece = folder.resolve("piece.wav");
        Files.write(font, FONT);
    }

    @Test
    void aPieceIsPlayedAndSaysByWhom() throws IOException {
        Terminal run = music("en", "lo-fi", "--seconds", "4");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(piece + ": 4 s of Lo-fi, seed 1,").contains("licence of the SoundFont").doesNotContain("CC0");
        assertThat(run.err()).contains("my bank.sf2 has no ").contains("our own sound plays in its place")
                .contains("sounds of my bank.sf2 (Tiny Band, Nobody)").doesNotContain("drums");
        byte[] once = Files.readAllBytes(piece);
        assertThat(once).hasSize(44 + 4 * 48_000 * 6);
        music("zh", "lo-fi", "--seconds", "4", "--force");
        assertThat(Files.readAllBytes(piece)).isEqualTo(once);
    }

    @Test
    void jsonPromisesNoLicence() {
        Terminal run = music("en", "lo-fi", "--seconds", "4", "--json");

        assertThat(run.out()).contains("\"licence\":\"NOASSERTION\"").containsPattern(
                "\"soundFont\":\\{\"file\":\"my bank.sf2\",\"sha256\":\"[0-9a-f]{64}\",\"name\":\"Tiny Band\",\"copyright\":\"Nobody\"}")
                .hasLineCount(1).doesNotContain(folder + "/my");
    }

    @ParameterizedTest
    @CsvSource({"en,cut,it is cut off", "en,text,is no SoundFont", "en,none,is the file there?", "zh,cut,文件不完整", "zh,text,不是 SoundFont",
            "zh,none,文件在吗", "en,folder,is the file there?"})
    void aFileThatCannotPlayIsRefusedAndNothingIsWritten(String language, String fault, String said) throws IOException {
        Files.delete(font);
        switch (fault) {
            case "cut" -> Files.write(font, Arrays.copyOf(FONT, FONT.length / 2));
            case "text" -> Files.writeString(font, "no music here, whatever the name says");
            case "folder" -> Files.createDirectory(font);
            default -> assertThat(font).doesNotExist();
        }
        Terminal run = music(language, "lo-fi", "--seconds", "4");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("my bank.sf2").contains(said).hasLineCount(1);
        assertThat(piece).doesNotExist();
    }

    @Test
    void notesAloneAreNotPlayed() {
        Terminal run = Terminal.run(folder, "en", "music", "lo-fi", "--seconds", "4", "--soundfont", font.toString(), "--out",
                folder.resolve("piece.mid").toString());

        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(run.err()).contains("--soundfont needs music that is made and heard");
    }

    @Test
    void theFileItselfIsNotWrittenOver() throws IOException {
        Files.move(font, piece);
        Terminal run = Terminal.run(folder, "en", "music", "lo-fi", "--seconds", "4", "--soundfont", piece.toString(), "--out",
                piece.toString(), "--force");

        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(Files.readAllBytes(piece)).isEqualTo(FONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "song.mp3"})
    void aFilmWithoutMusicThatIsMadeNeedsNone(String music) {
        Terminal run = Terminal.run(folder, "en", "make", "a.jpg", "--music", music, "--soundfont", font.toString(), "--out", "film.mp4");

        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(run.err()).contains("--soundfont needs music that is made and heard");
    }

    @Test
    void aDraftNamesWhatPlaysItsMusic() {
        TimeRange whole = new TimeRange(0, 4_000);
        Sound made = Sound.music(new SegmentId("m"), whole, "Lo-fi", MediaRef.Generated.music("lo-fi", 7));
        Sound given = Sound.music(new SegmentId("n"), whole, "song", new MediaRef.Local("song.mp3"));
        Draft draft = new Draft(new Canvas(64, 36, FrameRate.of(30), 0), "",
                List.of(new Track.Audio(new TrackId("t"), List.of(made, given), Extras.none())), 0, Extras.none());
        Draft played = SoundFonts.on(draft, new MediaRef.Local("50% & more/bank.sf2"));

        assertThat(played.segments().map(segment -> ((Sound) segment).source()))
                .containsExactly(new MediaRef.Generated("music:lo-fi?seed=7&soundfont=50%25 %26 more/bank.sf2"), given.source());
        assertThat(SoundFonts.on(played, new MediaRef.Local("other.sf2"))).isEqualTo(played);
    }

    @Test
    void otherMusicIsPlayedByTheSame() throws IOException {
        FrameRate rate = FrameRate.of(30);
        Visual shot = Visual.still(new SegmentId("s"), rate.range(0, 150), "a", new MediaRef.Generated("colour:#102030"));
        Sound made = Sound.music(new SegmentId("m"), rate.range(0, 150), "Lo-fi",
                new MediaRef.Generated("music:lo-fi?seed=7&soundfont=my bank.sf2"));
        Draft draft = new Draft(new Canvas(64, 36, rate, 0), "",
                List.of(new Track.Video(new TrackId("v"), List.of(shot), List.of(), Extras.none()),
                        new Track.Audio(new TrackId("t"), List.of(made), Extras.none())),
                0, Extras.none());
        Path file = folder.resolve("film.json");
        Files.writeString(file, DraftJson.writeLines(draft));

        assertThat(Terminal.run(folder, "en", "edit", file.toString(), "use jazz music").code()).isZero();
        assertThat(Files.readString(file)).contains("music:jazz?seed=8&soundfont=my bank.sf2");
    }

    private Terminal music(String language, String... words) {
        return Terminal.run(folder, language, Stream.concat(Stream.concat(Stream.of("music"), Stream.of(words)),
                Stream.of("--soundfont", font.toString(), "--out", piece.toString())).toArray(String[]::new));
    }
}
