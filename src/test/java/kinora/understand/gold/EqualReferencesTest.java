package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;

/// What is done does not hang on how a thing is called: by its file, what is seen in it, its number, its kind, what it says.
final class EqualReferencesTest {
    private static final List<String> SHOTS = List.of("delete %s", "make %s black and white", "make %s 2 seconds long",
            "move %s to the end", "make %s a bit brighter", "put a wipe before %s", "add boat.jpg after %s", "copy %s to the front",
            "warm up %s", "add a title “Hello” on %s", "keep only %s", "rotate %s to the right", "leave %s out");
    private static final List<String> CLIPS = List.of("mute %s", "slow %s down to half speed", "play %s backwards",
            "split %s in the middle", "cut the first second of %s", "make %s louder", "trim %s to 3 seconds");
    private static final List<String> SHOTS_ZH = List.of("把%s删掉", "%s改成黑白", "%s停2秒", "把%s放到最后", "%s亮一点", "%s前面加个擦除转场", "在%s后面加上boat.jpg",
            "把%s复制一份放到最前面", "%s调暖一点", "只留%s", "%s向右旋转");
    private static final List<String> CLIPS_ZH = List.of("%s静音", "%s慢放一半", "%s倒放", "%s从中间切开", "剪掉%s的第一秒", "%s声音大一点");
    private static final List<String> MUSIC = List.of("delete %s", "turn %s down", "set %s to 40%%", "fade out %s over 4 seconds",
            "%s should be quieter", "loop %s", "mute %s");
    private static final List<String> MUSIC_ZH = List.of("把%s去掉", "%s小声一点", "%s音量调到40%%", "%s用4秒淡出");
    private static final List<String> TITLE = List.of("delete %s", "make %s bigger", "make %s red", "put %s at the bottom",
            "change %s to “Winter”", "show %s from 2 to 5 seconds", "I want %s in gold", "%s should be smaller");
    private static final List<String> TITLE_ZH = List.of("把%s删掉", "%s大一点", "%s改成红色", "%s放到下面", "把%s改成“冬天”");

    /// What is so already.
    private static final List<String> SO = List.of("put a wipe before beach.jpg", "move group.jpg to the end", "海滩那张前面加个擦除转场", "把全家福放到最后");

    private final Starts starts = new Starts();
    private final Mind mind = new KinoraMind();
    private final List<String> other = new ArrayList<>();

    @Test
    void pictures() {
        same(SHOTS, "beach.jpg", "the beach photo", "the picture of the beach", "photo 1", "the first photo", "shot 1",
                "the opening picture");
        same(SHOTS, "dog.jpg", "the dog photo", "the picture of the dog", "photo 3", "the third picture", "Rex");
        same(SHOTS, "group.jpg", "the group photo", "the last photo", "the last picture", "the family photo", "shot 8");
        holds();
    }

    @Test
    void clips() {
        same(SHOTS, "interview.mov", "the interview", "the interview clip", "the second video", "the last video", "video 2", "shot 7");
        same(CLIPS, "party.mp4", "the party", "the party video", "the first video", "the clip of the party", "shot 4");
        same(CLIPS, "interview.mov", "the interview", "the second video", "the last video", "the grandma clip");
        same(List.of("slow %s down to half speed", "mute %s", "brighten %s"), "party.mp4", "clip 4", "video 1");
        holds();
    }

    @Test
    void picturesInChinese() {
        same(SHOTS_ZH, "海滩那张", "海滩的照片", "第一张照片", "第一张", "海滩那张照片", "beach.jpg");
        same(SHOTS_ZH, "全家福", "最后一张照片", "合影", "最后一张", "group.jpg");
        holds();
    }

    @Test
    void clipsInChinese() {
        same(SHOTS_ZH, "采访视频", "采访那段", "采访片段", "采访那个视频", "第二段视频", "最后一个视频");
        same(CLIPS_ZH, "派对那段", "派对视频", "派对那个视频", "第一个视频", "第一段视频");
        holds();
    }

    @Test
    void soundsAndTitles() {
        same(MUSIC, "the music", "the song", "music.mp3", "the background music", "the soundtrack");
        same(MUSIC_ZH, "音乐", "背景音乐", "配乐", "BGM");
        same(TITLE, "the title", "“Summer 2024”", "the opening title");
        same(TITLE_ZH, "标题", "“Summer 2024”", "片头标题");
        holds();
    }

    private void same(List<String> wishes, String one, String... others) {
        for (String wish : wishes) {
            Draft wanted = said(wish.formatted(one));
            for (String name : others) {
                Draft got = said(wish.formatted(name));
                if (!Judge.same(wanted, got)) {
                    other.add(wish.formatted(name) + "  <- " + one);
                }
            }
            boolean so = SO.stream().anyMatch(wish.formatted(one)::equals);
            if (!so && Judge.same(wanted, starts.scene("standard").draft())) {
                other.add(wish.formatted(one) + "  changed nothing");
            }
        }
    }

    private Draft said(String text) {
        return mind.about(starts.scene("standard")).say(text).draft();
    }

    private void holds() {
        assertThat(other).as("said of the same thing, and done otherwise").isEmpty();
    }
}
