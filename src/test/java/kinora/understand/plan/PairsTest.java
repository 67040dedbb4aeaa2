package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import kinora.timeline.Draft;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Talk;
import kinora.understand.Talking;
import kinora.understand.Turn;
import kinora.understand.Understanding.Note;

import org.junit.jupiter.api.Test;

/// Two wishes in one sentence are the two wishes one after the other; what is not understood of them is said, and nothing is left out in silence.
final class PairsTest {
    /// How two wishes may become one sentence, by language.
    private static final List<BinaryOperator<String>> ENGLISH_FORMS = List.of((a, b) -> a + " and " + b, (a, b) -> a + ", then " + b,
            (a, b) -> a + ". " + b, (a, b) -> "please " + a + " and also " + b, (a, b) -> a + ", " + b);
    private static final List<BinaryOperator<String>> CHINESE_FORMS = List.of((a, b) -> a + "，" + b, (a, b) -> a + "，然后" + b,
            (a, b) -> a + "。" + b + "。", (a, b) -> "请" + a + "，再" + b, (a, b) -> a + "，同时" + b);
    /// Wishes; those behind a `#` change which number a shot has, and what names a shot by its number is not paired with them.
    private static final List<String> ENGLISH = List.of("make the cat photo black and white", "#remove the bridge",
            "show the family photo for 6 seconds", "write “Porto” on the last photo", "make the music quieter", "fade the music out at the end",
            "use dissolves everywhere", "make it vertical", "speed up the market clip", "mute the speech", "#put the family photo first",
            "rotate the tower to the right", "brighten the second photo", "zoom out slowly on the family photo",
            "write “The end” at the end", "change the title to “Summer”", "delete the caption", "make the whole film warmer",
            "#reverse the order of the photos", "#add the tram photo at the end", "add a vignette to the whole film", "#swap the tower and the cat",
            "replace the music with fado.mp3", "trim the market clip to 3 seconds", "crop the cat photo to a square",
            "make the title bigger", "slow down the speech", "put the logo in the top right corner", "remove the transitions");
    private static final List<String> CHINESE = List.of("把猫的照片变成黑白", "#删掉铁桥", "让白塔显示6秒", "音乐小声一点", "加个标题“波尔图”", "改成竖屏", "把鱼市加速",
            "把标题改成“夏天”", "全片加上暗角", "整体调暖一点", "#把一家人放到最前面", "把音乐换成fado.mp3", "把字幕删掉", "#在最后加上电车的照片", "所有转场改成叠化", "右上角加上logo",
            "把爷爷讲话静音", "第二张照片调亮一点");

    private enum Course {
        SAME, TOLD, SILENT
    }

    private final List<String> report = new ArrayList<>();

    @Test
    void twoEnglishWishesInOneSentenceAreBothDone() throws IOException {
        compare("en", ENGLISH, ENGLISH_FORMS, List.of("the second", "the last"), 4);
    }

    @Test
    void twoChineseWishesInOneSentenceAreBothDone() throws IOException {
        compare("zh", CHINESE, CHINESE_FORMS, List.of("第二"), 31);
    }

    /// @param numbers words that name a shot by its number
    /// @param silent how many sentences there still are of which something is left out in silence; may only fall
    private void compare(String language, List<String> wishes, List<BinaryOperator<String>> forms, List<String> numbers, int silent) throws IOException {
        wishes.forEach(wish -> assertThat(said(plain(wish)).outcome()).as(wish).isEqualTo(Turn.Outcome.EDITED));
        Map<Course, Integer> counts = new EnumMap<>(Course.class);
        for (String one : wishes) {
            for (String other : wishes) {
                boolean renumbered = (one.startsWith("#") && numbers.stream().anyMatch(other::contains))
                        || (other.startsWith("#") && numbers.stream().anyMatch(one::contains));
                if (!one.equals(other) && !renumbered) {
                    pair(plain(one), plain(other), forms, counts);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Path file = Path.of("target", "pairs-" + language + ".txt");
        Files.write(file, report);
        System.out.println("pairs " + language + " " + all + ": " + counts);
        assertThat(counts.getOrDefault(Course.SILENT, 0)).as("left out in silence, see " + file).isLessThanOrEqualTo(silent);
        assertThat(counts.getOrDefault(Course.SAME, 0)).as("both done of " + all + ", see " + file).isGreaterThan(all * 96 / 100);
    }

    private void pair(String one, String other, List<BinaryOperator<String>> forms, Map<Course, Integer> counts) {
        Turn first = said(one);
        Draft both = new Talking(new RuleMind(), new SceneReels(), true).turn(first.after(), other).after().scene().draft();
        for (BinaryOperator<String> form : forms) {
            String sentence = form.apply(one, other);
            Turn turn = said(sentence);
            Course course = course(turn, both);
            counts.merge(course, 1, Integer::sum);
            if (course != Course.SAME) {
                report.add(course + "  " + sentence + "\n        " + new RuleMind().hear(sentence, Holiday.scene()).wishes());
            }
        }
    }

    private static Course course(Turn turn, Draft both) {
        if (same(turn.after().scene().draft(), both)) {
            return Course.SAME;
        }
        boolean told = !turn.unmet().isEmpty() || turn.notes().stream().anyMatch(note -> note.what() == Note.Kind.UNCLEAR)
                || turn.outcome() == Turn.Outcome.ASKED || turn.outcome() == Turn.Outcome.REFUSED;
        return told ? Course.TOLD : Course.SILENT;
    }

    private static boolean same(Draft one, Draft other) {
        return one.canvas().equals(other.canvas()) && one.title().equals(other.title()) && one.tracks().equals(other.tracks());
    }

    private static String plain(String wish) {
        return wish.startsWith("#") ? wish.substring(1) : wish;
    }

    private static Turn said(String words) {
        return new Talking(new RuleMind(), new SceneReels(), true).turn(new Talk(Holiday.scene(), Optional.empty()), words);
    }
}
