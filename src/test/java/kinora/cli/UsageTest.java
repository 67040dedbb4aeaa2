package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageTest {
    private static final int COLUMNS = 80;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mke x                       | there is no command “mke”; did you mean “make”?       | kinora
            zzzzzz                      | there is no command “zzzzzz”                          | kinora
            --bogus                     | there is no option --bogus                            | kinora
            make x --out a --bogus      | there is no option --bogus                            | kinora make
            make x -o a -q              | there is no option -q                                 | kinora make
            make                        | missing: FILES                                        | kinora make
            make x                      | say what to write: --out for the film, --draft for the draft, or both | kinora make
            make x -o a.avi             | a.avi does not end in what can be written here: .mp4, .m4v, .webm, .mov, .gif, .webp, .wav, .mp3, .m4a, .y4m | kinora make
            make x -o a                 | a does not end in what can be written here: .mp4, .m4v, .webm, .mov, .gif, .webp, .wav, .mp3, .m4a, .y4m | kinora make
            make x -o a.mp4 --for myspace | --for does not take “myspace”; it must be youtube, shorts, reels, instagram, tiktok, x, linkedin, whatsapp, telegram, facebook, wechat, xiaohongshu, bilibili, email | kinora make
            make x --each -o a --format ogg | --format does not take “ogg”; it must be mp4, webm, mov, gif, webp, wav, mp3, m4a, y4m | kinora make
            make x -o a.mp4 --size 1x   | --size does not take “1x”; it must be 1080p, 720p, 480p, 2160p, vertical, square, 4:5 or a width and height such as 1280x720 | kinora make
            make x -o a.mp4 --size 641x480 | a film cannot be 641x480; both sides must be even, as in 640x480 | kinora make
            make x -o a.mp4 --size 8x8  | a film cannot be 8x8; each side has 16 to 4096 pixels | kinora make
            make x -o a.mp4 --size 999999x2 | a film cannot be 999999x2; each side has 16 to 4096 pixels | kinora make
            make x -o a.mp4 --look sparkle | --look does not take “sparkle”; it must be the file of a colour table (.cube), a look (cinematic · warm · cool · vintage · noir · vivid · matte · golden-hour · teal-and-orange · pastel · documentary · night · dream · colour-film · silver · bleach-bypass), or another effect, as kinora vocabulary lists them | kinora make
            make x -o a.mp4 --fps 0.5   | a film cannot have 0.5 frames per second; choose 1 to 120 | kinora make
            make x -o a.mp4 --fps many  | --fps does not take “many”; it must be N              | kinora make
            make x -o a.mp4 --seconds 0 | a film cannot last 0 s; choose 0.001 to 36000         | kinora make
            make x -o a.mp4 --seconds 1e99999999 | a film cannot last 1E+99999999 s; choose 0.001 to 36000 | kinora make
            make x --each               | --each needs --out with the folder of the films       | kinora make
            make x --each -o a --draft b | --draft cannot be used with --each, which makes many films | kinora make
            make x --draft a --receipt b | --receipt tells of a film; add --out                 | kinora make
            make x --draft a --json     | --json tells of a film; add --out                    | kinora make
            make x -o a.mp4 --draft ./a.mp4 | a.mp4 cannot be two files at once; choose different names | kinora make
            make x --out                | --out needs a value, as in --out=FILE                 | kinora make
            make x -o                   | --out needs a value, as in --out=FILE                 | kinora make
            make x --out --force        | --out needs a value, as in --out=FILE                 | kinora make
            make x -o a -o b            | --out is given more than once                         | kinora make
            make x -o a --force=yes     | --force takes no value                                | kinora make
            render x                    | say what to write: --out for the film or --sheet for a contact sheet, or both | kinora render
            render x -o a.avi           | a.avi does not end in what can be written here: .mp4, .m4v, .webm, .mov, .gif, .webp, .wav, .mp3, .m4a, .y4m | kinora render
            render x -o .mp4            | .mp4 does not end in what can be written here: .mp4, .m4v, .webm, .mov, .gif, .webp, .wav, .mp3, .m4a, .y4m | kinora render
            render x -o a --format ogg  | --format does not take “ogg”; it must be mp4, webm, mov, gif, webp, wav, mp3, m4a, y4m | kinora render
            render x -o a.mp4 --quality top | --quality does not take “top”; it must be draft, good, best | kinora render
            render x -o a.mp4 --max-size 16XB | --max-size does not take “16XB”; it must be a size such as 500KB or 16MB | kinora render
            render x -o a.mp4 --max-size 99999999999TB | --max-size does not take “99999999999TB”; it must be a size such as 500KB or 16MB | kinora render
            render x -o a.mp4 --bitrate 0 | --bitrate does not take “0”; it must be a rate such as 800k or 4M | kinora render
            render x -o a.wav --max-size 1MB | --max-size does not go with wav; it goes with mp4, webm, mp3, m4a | kinora render
            render x -o a.webm --for x  | --for does not go with webm; it goes with mp4 | kinora render
            render x -o a.mp4 --transparent | --transparent does not go with mp4; it goes with mov | kinora render
            render x -o a.webp --transparent | --transparent does not go with webp; it goes with mov | kinora render
            render x -o a.jpg --frame 1 --transparent | --transparent does not go with jpg; it goes with png, webp | kinora render
            render x -o a.gif --max-size 1MB | --max-size does not go with gif; it goes with mp4, webm, mp3, m4a | kinora render
            make x -o a.webp --bitrate 1M | --bitrate does not go with webp; it goes with mp4, webm, mp3, m4a | kinora make
            make x -o a.gif --for x     | --for does not go with gif; it goes with mp4 | kinora make
            render x --frame 1 -o a.mp4 | a.mp4 does not end in what can be written here: .png, .jpg, .jpeg, .webp | kinora render
            render x --frame 1          | --frame draws one picture to --out FILE and goes with neither --sheet nor --receipt nor --json | kinora render
            summary                     | missing: DRAFT                                        | kinora summary
            summary a b c               | more than is needed: b c                              | kinora summary
            --lang                      | --lang needs a value, as in --lang=en¦zh              | kinora
            doctor --lang fr            | --lang does not take “fr”; it must be en¦zh           | kinora doctor
            """)
    void whatIsWrongIsSaidInEnglish(String arguments, String sentence, String command) {
        Terminal run = Terminal.run(folder, "en", arguments.split(" +"));

        assertThat(run.err()).isEqualTo(sentence.replace('¦', '|') + "\nTry: " + command + " --help\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mke x                   | 没有命令“mke”；您是否想用“make”？
            zzzzzz                  | 没有命令“zzzzzz”
            make x -o a --bogus     | 没有选项 --bogus
            make                    | 缺少：FILES
            make x --out            | --out 后面要有值，例如 --out=FILE
            make x -o a -o b        | --out 给了不止一次
            make x -o a --force=yes | --force 后面不带值
            summary a b c           | 多余的参数：b c
            doctor --lang fr        | --lang 不接受“fr”；应为 en¦zh
            """)
    void whatIsWrongIsSaidInChinese(String arguments, String sentence) {
        Terminal run = Terminal.run(folder, "zh", arguments.split(" +"));

        assertThat(run.err().lines()).first().isEqualTo(sentence.replace('¦', '|'));
        assertThat(run.err().lines()).hasSize(2).last().asString().startsWith("请看：kinora");
        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
    }

    @Test
    void theOptionForTheLanguageCountsMoreThanTheEnvironment() {
        assertThat(Terminal.run(folder, "zh", "--bogus", "--lang=en").err()).startsWith("there is no option --bogus");
        assertThat(Terminal.run(folder, "en", "--lang", "zh_CN", "--help").out()).contains("用法：");
    }

    @ParameterizedTest
    @CsvSource({"en,''", "en,make", "en,render", "en,summary", "en,doctor", "zh,''", "zh,make", "zh,render", "zh,summary", "zh,doctor"})
    void helpFitsTheTerminalAndIsInOneLanguage(String language, String command) {
        Terminal run = Terminal.run(folder, language, (command + " --help").strip().split(" "));

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(COLUMNS));
        if (language.equals("zh")) {
            assertThat(run.out()).contains("用法：kinora").doesNotContain("Usage", "Commands", "COMMAND")
                    .doesNotContainPattern("\\b(the|of|a)\\b");
        } else {
            assertThat(run.out()).contains("Usage: kinora").doesNotContainPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void nothingAtAllShowsTheHelpAndIsWrongUsage(String language) {
        Terminal run = Terminal.run(folder, language);

        assertThat(run.code()).isEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("make", "summary", "doctor");
    }

    @ParameterizedTest
    @CsvSource({"make", "render", "probe"})
    void helpNamesEachOptionOnce(String command) {
        assertThat(Terminal.run(folder, "en", command, "--help").out()).doesNotContainPattern("(--[a-z]+), \\1\\b");
    }

    @Test
    void theVersionIsPrintedAlone() {
        assertThat(Terminal.run(folder, "en", "--version")).isEqualTo(new Terminal(CommandLineTool.DONE, "Kinora 1.2.3\n", ""));
    }

    /// Columns of a line in a terminal: two for Chinese characters and punctuation.
    private static int columns(String line) {
        return line.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }
}
