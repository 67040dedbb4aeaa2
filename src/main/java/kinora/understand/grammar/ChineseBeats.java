package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;
import static kinora.understand.grammar.Rule.weighted;

import java.util.List;
import java.util.Optional;

import kinora.understand.Target;
import kinora.understand.Wish;

/// Chinese ways to say that pictures change on the beat of the music.
final class ChineseBeats {
    static final String WORDS = """
            SYNC: 踩|踩着|踩在|踩到|踩上|卡着|卡在|卡到|卡上|对到|对准|对上|对齐|贴合|契合|匹配|吻合|合上
            BEAT: 鼓点|拍子|节拍|重拍|拍点|音乐节奏|音乐的节奏|音乐节拍|音乐的节拍|音乐鼓点|音乐的鼓点|bgm节奏|bgm的节奏|歌曲节奏|歌的节奏|音乐的拍子|节奏点|每一拍|每个鼓点|音乐的点|一拍一换|一拍一张|踩点剪辑|卡点剪辑|卡点那种|卡点视频|踩点视频|卡点的效果|卡点效果|跟bgm走|跟着bgm走|跟着bgm|跟歌走|跟着歌走|跟着鼓点|随着节奏|音乐的节走
            """;

    /// "By the rhythm of the music": whatever stands for music before it.
    static final List<Rule> RULES = List.of( //
            weighted(Sort.BEAT, 0.8, "SYNC/按/跟/合/随/卡/照/根/依/配 着/照/据/合/上? ITEM? 的? 节/鼓/拍/重 奏/拍/点/子 上/点/走/来? 面?", m -> ""), //
            weighted(Sort.BEAT, 0.8, "SYNC/按/跟/合/随/卡/照/根/依/配 着/照/据/合/上? BEAT 上/走/来/里/点? 面?", m -> ""));

    static final List<Frame> ALL = List.of(Frame.of("zh on beat", 0.8, List.of(Sort.BEAT), ChineseBeats::beats));

    private static final List<String> MEETS = List.of("踩", "卡", "对到", "对上", "对准", "对齐", "跟着", "跟上", "跟音乐", "跟bgm", "合上", "合着", "按音乐", "按照",
            "按着", "按节", "按鼓", "根据", "随着", "依据", "照着", "配合", "一拍", "匹配", "契合");
    private static final List<String> FREE = List.of("不要卡点", "别卡点", "不用卡点", "不卡点", "取消卡点", "不要踩点", "节奏快", "节奏慢", "快节奏", "慢节奏", "节奏感", "放慢",
            "加快");

    private static final List<String> TURNS = List.of("换画面", "换图", "换照片", "一换", "切换", "换镜头", "换一张");

    private ChineseBeats() {}

    private static Optional<List<Wish>> beats(Clause clause) {
        boolean meets = MEETS.stream().anyMatch(clause.text()::contains);
        boolean changes = clause.has(Sort.REPLACE) && TURNS.stream().noneMatch(clause.text()::contains);
        boolean other = changes || FREE.stream().anyMatch(clause.text()::contains) || clause.has(Sort.REMOVE, Sort.MUSIC_STYLE, Sort.TEXT)
                || clause.has(Sort.QUALITY, Sort.BRIGHTEN, Sort.DURATION) || clause.has(Sort.WRITE, Sort.FILE);
        boolean named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> piece.value() instanceof Target.Named || piece.value() instanceof Target.Nth
                        || Kinds.text((Target) piece.value()));
        if (!meets || other || named) {
            return no();
        }
        clause.use(clause.tiles());
        return wish(new Wish.OnBeat());
    }
}
