package kinora.reel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.reel.Style.Joins;
import kinora.reel.Style.Pace;

/// The catalogue of styles. A new one is a row here.
public final class Styles {
    /// What is taken when nobody says: a lively, even film that suits most pictures.
    static final Style AUTO = new Style("auto", "Automatic", "自动", "suits most pictures", "适合大多数照片", List.of("default", "usual", "默认"),
            new Pace(1_500, 2_600), Joins.of("dissolve", 400, 700, "dip-to-black"), 0.9, Optional.empty(), "title", 800, "acoustic",
            List.of(), List.of());

    /// All styles.
    static final List<Style> ALL = List.of(AUTO, //
            new Style("travel", "Travel", "旅行", "journeys: wide views, day after day", "旅途：大景，一天接一天",
                    List.of("trip", "vacation", "holiday", "journey", "旅游", "度假"), new Pace(1_300, 2_200),
                    Joins.cuts(600, "whip-pan", "dissolve"), 1, Optional.of("golden-hour"), "headline", 1_000, "upbeat",
                    List.of(Trait.WIDE, Trait.WIDE, Trait.OPEN, Trait.COLOURFUL),
                    List.of("beach", "sea", "ocean", "mountain", "mountains", "lake", "city", "street", "island", "harbour", "harbor",
                            "temple", "tower", "bridge", "coast", "desert", "waterfall", "sunset", "airport", "road", "hike", "海", "海滩",
                            "山", "湖", "城市", "街", "古镇", "日落", "寺")),
            new Style("wedding", "Wedding", "婚礼", "slow, bright and soft", "舒缓、明亮、柔和", List.of("marriage", "romantic", "love", "婚庆", "浪漫"),
                    new Pace(2_400, 3_800), Joins.of("dissolve", 500, 900, "dip-to-white"), 0.7, Optional.of("pastel"), "editorial", 1_500,
                    "cinematic", List.of(Trait.FACES, Trait.FACES, Trait.BRIGHT, Trait.OPEN),
                    List.of("bride", "groom", "ceremony", "vows", "bouquet", "flower", "flowers", "roses", "rings", "dress", "aisle",
                            "church", "couple", "toast", "cake", "新娘", "新郎", "婚纱", "花", "教堂", "戒指", "捧花", "誓言")),
            new Style("birthday", "Birthday", "生日", "quick and cheerful", "轻快、欢乐", List.of("party", "celebration", "派对", "聚会", "庆祝"),
                    new Pace(1_000, 1_800), Joins.cuts(350, "flash", "zoom-in"), 1, Optional.of("vivid"), "headline", 0, "upbeat",
                    List.of(Trait.FACES, Trait.FACES, Trait.COLOURFUL),
                    List.of("cake", "candles", "candle", "balloons", "balloon", "gift", "gifts", "presents", "party", "guests", "clown",
                            "toy", "toys", "蛋糕", "蜡烛", "气球", "礼物", "寿星")),
            new Style("product", "Product", "产品", "things for sale, clean and calm", "商品展示，干净利落",
                    List.of("shop", "promo", "ad", "商品", "带货", "广告"), new Pace(1_400, 2_200), Joins.of("dissolve", 300, 400, "push"), 0.6,
                    Optional.empty(), "minimal", 500, "lo-fi", List.of(Trait.SUBJECT, Trait.SUBJECT, Trait.PLAIN),
                    List.of("shoe", "shoes", "sneaker", "boot", "bag", "backpack", "bottle", "watch", "ring", "necklace", "candle", "mug",
                            "toy", "robot", "lamp", "chair", "phone", "jacket", "packaging", "鞋", "包", "瓶", "手表", "项链", "杯", "玩具", "灯",
                            "包装")),
            new Style("food", "Food", "美食", "warm and near", "温暖、贴近", List.of("cooking", "restaurant", "recipe", "吃", "餐厅", "做饭"),
                    new Pace(1_300, 2_200), Joins.cuts(400, "zoom-in", "dissolve"), 0.9, Optional.of("warm"), "kicker", 600, "acoustic",
                    List.of(Trait.WARM, Trait.WARM, Trait.NEAR),
                    List.of("coffee", "cake", "bread", "pizza", "pasta", "soup", "salad", "dish", "meal", "dinner", "lunch", "breakfast",
                            "dessert", "fruit", "orange", "oranges", "sushi", "noodles", "burger", "kitchen", "chef", "tea", "wine", "咖啡",
                            "蛋糕", "面包", "面", "汤", "菜", "饭", "甜品", "水果", "火锅", "烧烤", "茶")),
            new Style("pets", "Pets", "宠物", "playful, near to faces", "活泼，贴近小脸", List.of("pet", "dog", "cat", "猫", "狗", "萌宠"),
                    new Pace(1_200, 2_000), Joins.cuts(400, "slide", "zoom-in"), 1, Optional.empty(), "headline", 0, "upbeat",
                    List.of(Trait.FURRY, Trait.FURRY, Trait.SUBJECT),
                    List.of("puppy", "kitten", "poodle", "terrier", "retriever", "bulldog", "pug", "corgi", "hamster", "rabbit", "bunny",
                            "parrot", "paws", "小狗", "小猫", "狗狗", "猫咪", "兔", "鹦鹉", "柯基", "金毛")),
            new Style("calm", "Calm", "舒缓", "time to look", "慢慢看", List.of("slow", "gentle", "relaxing", "memories", "平静", "治愈", "回忆"),
                    new Pace(3_000, 4_000), Joins.of("dissolve", 500, 1_000, "dip-to-black"), 0.8, Optional.empty(), "editorial", 1_500,
                    "ambient", List.of(Trait.WIDE, Trait.WIDE, Trait.OPEN, Trait.PLAIN),
                    List.of("sky", "cloud", "clouds", "lake", "sea", "forest", "mist", "fog", "river", "garden", "snow", "dawn", "天空", "云",
                            "湖", "森林", "雾", "河", "雪", "清晨")),
            new Style("fast", "Fast", "快节奏", "hard cuts on the beat", "卡点快剪", List.of("quick", "energetic", "hype", "action", "卡点", "动感"),
                    new Pace(800, 1_200), Joins.cuts(300, "flash", "whip-pan"), 1, Optional.empty(), "headline", 0, "upbeat",
                    List.of(Trait.COLOURFUL), List.of("race", "bike", "skate", "surf", "ski", "dance", "game", "match", "goal", "run",
                            "jump", "比赛", "滑板", "冲浪", "滑雪", "跑", "跳", "舞")));

    private static final Set<String> UNDATED = Set.of("product", "food");

    private Styles() {}

    /// The style of a name, in small letters.
    public static Optional<String> find(String name) {
        return style(name).map(Style::id);
    }

    /// The style of music that suits films of a style.
    public static Optional<String> music(String name) {
        return style(name).map(Style::music);
    }

    /// Whether the days on which pictures were taken are a title for films of a style: things for sale and meals are no memories.
    public static boolean dated(String name) {
        return style(name).filter(style -> !UNDATED.contains(style.id())).isPresent();
    }

    /// What a style is called in a sentence.
    public static Optional<String> title(String name, boolean chinese) {
        return style(name).map(style -> chinese ? style.chinese() : style.english().toLowerCase(Locale.ROOT));
    }

    /// Their names, the usual one first.
    public static List<String> names() {
        return ALL.stream().map(Style::id).toList();
    }

    static Optional<Style> style(String name) {
        return ALL.stream().filter(style -> style.id().equals(name) || style.chinese().equals(name) || style.aliases().contains(name))
                .findFirst();
    }
}
