package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.Wish;

/// What most people ask for, in the plainest words that there are, is understood in every combination of them.
///
/// Each line has the kinds of wishes, and what may stand at each place of the sentence; `-` is nothing.
final class CommonestTest {
    private static final String ENGLISH = """
            Reel = make|create|generate|build|produce / a video|videos|a slideshow|a short film|a promo video|a montage|a highlight reel|a movie / from|out of|with|using / my photos|these photos
            Reel = turn|convert|transform / my photos|these photos|my pictures|my photos and clips / into / a video|videos|a slideshow|a short video|a movie
            Reel = combine|merge|stitch / my clips|these clips|my photos / into / one video|a single video|one film
            Reel = edit / my clips|my photos / into / one video|a single video
            Reel = i need|i want|can you make|could you create|help me make|please make me / a video|a slideshow|a short video / of my photos|from my photos|for my business|-
            Reel = make|create|i need / a youtube video / from my photos|with my clips|-
            Remove = -|please|can you|could you please|i want to|i'd like to|let's / remove|delete|get rid of|take out|cut|drop|throw out / photo 2|the second photo|the dog photo|the first three photos
            Remove = i don't want|i don't like|we don't need|no need for|skip|leave out|exclude / photo 2|the second photo|the dog photo
            Move = move|put|bring|place|shift|drag / photo 2|the second photo|the dog photo|the picture of the dog / to the end|to the start|at the end|first|last|after the cake|before the cake|to the front
            Swap = swap|switch|exchange|trade / photo 2 and photo 3|photos 2 and 3|the dog and the cake|photo 2 with photo 3|the first and the last photo
            Tone = make|can you make|please make|i want / photo 2|the dog photo|all photos|everything / brighter|darker|a bit brighter|much brighter|warmer|cooler|more colorful|less saturated
            Tone = increase|raise|reduce|lower|boost|turn up|turn down / the brightness|the contrast|the saturation / -|a bit|a lot / of photo 2|on photo 2|of everything
            Effect = apply|add|use|put / a vintage filter|a black and white filter|the sepia effect|a cinematic look|film grain|a vignette / -|to photo 2|on photo 2|to everything|to the dog photo
            Effect = make|turn / photo 2|the dog photo|everything|the whole video / black and white|sepia|vintage|blurry
            Length = make|keep|show|hold / photo 2|the second photo|the dog photo / for 5 seconds|longer|shorter|a bit longer|for 2 more seconds
            Length = shorten|lengthen|extend|trim / photo 2|clip 4|the interview / -|to 3 seconds|by 2 seconds
            Total = make the video|make it|cut it down to|trim it to|the whole thing should be|shorten the video to|i need it to be|keep it under / 20 seconds|half a minute|15s
            Speed = speed up|slow down / clip 4|the party clip|the last clip|the interview / -|to 2x|by 50%
            Speed = play|make / clip 4|the interview / twice as fast|in slow motion|at half speed
            Turn = rotate|turn / photo 2|the second photo|the dog photo / 90 degrees|to the left|to the right|clockwise|upside down
            Camera = zoom in on|zoom into|slowly zoom in on|zoom out of|pan across|pan left on / photo 2|the dog photo|the last photo
            AddTitle = add|write|put|show / 'Hello'|a title that says Hello|the words Hello World|a caption saying 'Hello' / -|at the start|at the end|over photo 2|on the last photo|at the bottom|for 3 seconds|in the first 3 seconds
            AddTitle = put|add / a title|a title card|a call to action / at the end|at the start
            Text = change|set|edit|replace|update|rename / the title to 'Hello'|the title text to 'Hello'
            Restyle = make|turn|change / the title|the caption|the text / red|bigger|smaller|bold|white
            Remove = remove|delete|hide|get rid of / the title|the caption|the music|all text
            Music = add|use|put|play|give me|change the music to|switch to|i want / calm music|upbeat music|jazz music|some piano music|guitar.mp3|a different song
            Gain = make|turn / the music|the background music|the interview|clip 4 / louder|quieter|a bit louder|much quieter
            Gain = turn up|turn down|lower|raise|reduce / the music|the volume|the music volume|the sound of clip 4 / -|a bit|to 50%|by half
            Mute = mute|silence / the interview|clip 4|all clips|everything|the music
            Mute = turn / the volume|the sound / off
            Fade = fade / the music out|in the music|out the music at the end|in the video|out the video|to black at the end|in from black
            Fade = add / a fade in|a fade out|a fade in animation / to photo 3
            Transition = add|use|put|insert|i want / crossfades|wipe transitions|fade transitions|a dissolve|slide transitions / -|everywhere|between all photos|between photo 2 and photo 3
            Cuts|Transition = remove|delete|get rid of|no / the transitions|all transitions
            Canvas = make it|make the video|change it to|convert it to|i need it in / vertical|9:16|square|portrait|landscape
            Insert = add|insert|include / boat.jpg|the boat photo / -|at the end|after the dog|between the dog and the cake
            Replace = replace|swap out / photo 3 with the boat|the dog with boat.jpg
            Duplicate = duplicate|copy|repeat / photo 2|the dog photo
            Split = split|cut|divide / clip 4 in half|the interview in two|clip 4 at 2 seconds|the video at 10 seconds
            Trim|CutSpan = cut|trim|remove|delete|chop off / the first 2 seconds of clip 4|the last second of the interview|the first 3 seconds|the last 5 seconds of the video|from 5 to 8 seconds
            Backwards = reverse|play / clip 4|the interview / backwards|in reverse
            Better = -|use|i want / quick cuts|faster cuts|fast cuts
            Export = export|download|save|render|give me / the video|the film / -|as mp4|for instagram|in 1080p
            Act = is the export|has the export / done|finished
            Question = how long is|what is the length of / the video|it|the film
            """;

    private static final String CHINESE = """
            Reel = 用|拿 / 我的照片|这些照片|这几段视频 / 做|做成|剪|生成|制作 / 一个视频|一段视频|个短视频|一部短片|个宣传片
            Reel = 把 / 我的照片|这些照片|照片 / 做成|剪成|变成|合成|拼成|转成 / 视频|一个视频|短视频|一部短片|一段视频
            Reel = 帮我做|给我做|我想做|我要|能不能做 / 个短视频|个婚礼视频|个视频
            Remove = 删掉|去掉|删除|不要|移除|剪掉 / 第2张|第二张照片|小狗那张|第4段
            Remove|Move = 把 / 第2张|第二张照片|小狗那张|第4段 / 删掉|去掉|删了|拿掉|放到最后|放到最前面|移到第一个|放在蛋糕后面
            Tone|Effect|Length|Turn = 把 / 第2张|第二张照片|小狗那张 / 调亮|调亮一点|变亮一些|调暗|变成黑白|延长2秒|缩短一点|旋转90度|调成暖色
            Transition = 加|添加|给我加 / 转场|个转场|叠化转场|转场效果 / -|吧
            AddTitle = 在开头|在结尾|在第2张上 / 加|写上|打 / “你好”|标题“你好”
            Restyle|Text|Remove = 标题|把标题 / 改成红色|放大|变大一点|改成“新的”|放到上面|移到中间|去掉|换成白色
            Total|Canvas|Speed|Tone|Effect|Length = 视频|整个视频|整片 / 短一点|长一点|加速|亮一点|变成竖屏|改成方形|改成黑白|缩短到20秒|变成30秒
            Gain|Remove|Mute|Music|Fade = 音乐|把音乐|背景音乐 / 小一点|调小|大声点|去掉|换成欢快的|静音|淡出|声音调到50%
            Music = 加|配|来点 / 欢快的音乐|轻松的音乐|钢琴曲|吉他音乐
            Speed|Mute|Backwards|Trim|Gain|Split = 第4段|把第4段 / 加速|放慢|慢动作|静音|倒放|快两倍|剪掉开头2秒|声音大一点|从中间切开
            Export = 导出|下载|保存 / 视频|成片|mp4|1080p|抖音版
            """;

    @Test
    void plainEnglishIsUnderstood() {
        assertThat(misheard(ENGLISH, " ")).isEmpty();
    }

    @Test
    void plainChineseIsUnderstood() {
        assertThat(misheard(CHINESE, "")).isEmpty();
    }

    /// The sentences that are heard otherwise, with what was heard.
    private static List<String> misheard(String lines, String between) {
        Scene scene = new Starts().scene("standard");
        RuleMind mind = new RuleMind();
        List<String> misheard = new ArrayList<>();
        lines.lines().forEach(line -> {
            String[] sides = line.split(" = ", 2);
            Set<String> kinds = Set.of(sides[0].split("\\|", -1));
            for (String sentence : sentences(sides[1], between)) {
                List<Wish> wishes = mind.hear(sentence, scene).wishes();
                Set<String> heard = wishes.stream().map(wish -> wish.getClass().getSimpleName()).collect(Collectors.toSet());
                if (heard.isEmpty() || !kinds.containsAll(heard)) {
                    misheard.add(sentence + ": " + wishes);
                }
            }
        });
        return misheard;
    }

    private static List<String> sentences(String places, String between) {
        List<String> all = List.of("");
        for (String place : places.split(" / ", -1)) {
            all = all.stream().flatMap(
                    before -> Arrays.stream(place.split("\\|", -1)).map(word -> word.equals("-") ? before : before + between + word))
                    .toList();
        }
        return all.stream().map(String::strip).toList();
    }
}
