package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What people want of something within a picture, in Chinese: somebody at its left shall go, somebody in it shall dance, a face shall be hidden, what lies behind somebody shall be another place.
final class ChineseInside {
    static final String WORDS = """
            TALKS zh: 跳舞|跳个舞|跳起舞来|跳起来|唱歌|唱首歌|说话|开口说话|开口|讲话|说句话|张嘴|眨眼|眨眨眼|眨眼睛|走路|走动|走起来|跑起来|奔跑|转头|转过头|转身|回头|挥手|招手|挥挥手|微笑|笑起来|笑一笑|笑一下|点头|摇头|摇尾巴|鼓掌|拍手|拥抱|亲一下|眼睛动|嘴巴动|嘴动|飞起来|游起来|吃起来|比心|比个心|打招呼|敬礼
            TALKS moves: 动起来|动一动|动一下|活起来|活过来
            REMOVE: 消除|消掉|消去|抹掉|抹去|擦掉|P掉|p掉|p没|P没|修掉|抠走|P走|p走
            """;

    /// Who is seen in pictures, and behind whom is what lies in the back of a picture.
    private static final Set<String> PERSONS = Set.of("人", "奶奶", "爷爷", "外婆", "外公", "妈妈", "爸爸", "妈", "爸", "孩子", "小孩", "宝宝", "女孩", "男孩", "新娘",
            "新郎", "老人", "老人家", "老太太", "模特", "主播", "朋友", "人物", "他", "她", "我", "我们", "大家", "女儿", "儿子", "姥姥", "姥爷", "娃", "主持人", "嘉宾", "狗",
            "猫");

    static final List<Rule> RULES = List.of( //
            weighted(Sort.TOPIC, 0.6, "让/叫/使 ITEM 里/上/中/的? 面/边/头? 的? ITEM? 也/都/能/会? TALKS=zh", m -> "ANIMATE_PERSON"), //
            weighted(Sort.TOPIC, 0.6, "ITEM 里/上/中 面/边/头? 的? ITEM 能/会/要/也/都 TALKS=zh", m -> "ANIMATE_PERSON"), //
            weighted(Sort.TOPIC, 0.6, "让/叫/使 ITEM 里/上/中 面/边/头? 的? ITEM 也/都/能/会? TALKS=moves", m -> "ANIMATE_PERSON"), //
            weighted(Sort.THING, 0, "最? 左/右/前/后/旁/中/角 侧/边/面/间/落 里/上? 的/那? 那/几? 个/位/些/几? ITEM",
                    m -> m.piece(7).value() instanceof Target.Named(Kind kind, String _) && kind == Kind.ANY ? "object" : null), //
            weighted(Sort.THING, 0, "最? 左/右/前/后/旁/中/角 侧/边/面/间/落 里/上? 的/那? 那/几? 个/位/些/几? 人 物?", m -> "object"), //
            weighted(Sort.TOPIC, 2.5, "NAME/PRONOUN 的? 后/背/身 面/后/边/景 都? 给? 换/改/变/P/p 成/为/到/个 ITEM",
                    m -> PERSONS.contains(m.text(0)) && m.piece(8).value() instanceof Target.Named(Kind kind, String _) && kind == Kind.ANY
                            ? "BACKGROUND_REPLACE"
                            : null));

    private static final List<String> JOINED = List.of("和", "跟", "与", "及", "、", "还", "也", "都", "，", ",", " ", "再", "同");
    private static final List<String> NOISES = List.of("风声", "杂音", "噪音", "噪声", "电流声", "底噪", "听不清", "听不见", "收音", "录音", "人声", "嗡嗡", "声音");
    private static final List<String> HIDDEN = List.of("脸", "车牌", "门牌", "隐私", "认出", "号码", "身份证", "地址", "出镜");

    private ChineseInside() {}

    /// The wishes of a clause: two things that shall go, of which one lies in the other, are one in a picture.
    static List<Wish> plain(List<Wish> wishes, String said) {
        List<Target> gone = wishes.stream().filter(Wish.Remove.class::isInstance).map(wish -> ((Wish.Remove) wish).what()).toList();
        boolean inside = gone.size() == 2 && gone.getLast() instanceof Target.Named(Kind kind, String _) && kind == Kind.ANY
                && Kinds.named(gone.getFirst()) && Kinds.shot(gone.getFirst()) && JOINED.stream().noneMatch(said.strip()::contains);
        if (!inside) {
            return wishes;
        }
        List<Wish> all = new ArrayList<>(wishes);
        all.removeIf(Wish.Remove.class::isInstance);
        all.addFirst(new Wish.Impossible(Topic.OBJECT_REMOVAL, gone.getFirst()));
        return all;
    }

    /// What an effect means where the text tells of a sound, or of a face.
    static void settle(List<Wish> wishes, String text) {
        boolean noise = NOISES.stream().anyMatch(text::contains) && Stream.of("画面", "噪点", "颗粒").noneMatch(text::contains);
        boolean face = HIDDEN.stream().anyMatch(text::contains);
        wishes.replaceAll(wish -> wish instanceof Wish.Effect(Target what, String id, Amount _)
                ? topic(id, noise, face).<Wish>map(topic -> new Wish.Impossible(topic, what)).orElse(wish)
                : wish);
    }

    private static Optional<Topic> topic(String id, boolean noise, boolean face) {
        return switch (id) {
            case "denoise" -> noise ? Optional.of(Topic.NOISE_REMOVAL) : Optional.empty();
            case "mosaic", "blur" -> face ? Optional.of(Topic.BLUR_FACE) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
