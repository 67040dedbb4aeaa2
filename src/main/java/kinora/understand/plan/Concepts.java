package kinora.understand.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that name the same thing in pictures, in every language: a row is one thing. Words without spaces between them are found by the longest that fits.
final class Concepts {
    private static final String ROWS = """
            dog doggo doggy pooch puppy doggy doggie pup hound 狗 小狗 狗狗 狗子 犬 毛孩子 🐶 🐕
            cat kitten kitty 猫 小猫 猫咪 猫猫 🐱 🐈
            horse pony 马匹 小马
            bird 鸟 小鸟
            fish 鱼 小鱼
            child kid children toddler kiddo kiddos 孩子 小孩 孩 小朋友 儿童 娃 宝宝们 👧 👦 🧒
            baby infant newborn 婴儿 宝宝 👶
            boy son 男孩 儿子
            girl daughter 女孩 女儿
            grandmother grandma granny gran nana nonna nan 奶奶 姥姥 外婆 老奶奶 👵
            grandfather grandpa granddad grandad 爷爷 姥爷 外公 👴
            mother mom mum mommy mama 妈妈 母亲 妈
            father dad daddy papa 爸爸 父亲 爸
            family relatives folks 家人 全家 一家人 全家福 家庭 👪
            group everybody everyone 合影 合照 集体照 大合照 大家
            people person crowd persons 人们 人 人群 大家伙
            woman lady women 女人 女士
            man guy men dude 男人 男士
            bride 新娘 👰
            groom 新郎
            wedding marriage 婚礼 结婚 💒
            friend buddy 朋友
            beach shore seaside strand coast 海滩 沙滩 海边 🏖
            sea ocean 大海 海 海洋
            wave surf 浪 浪花 海浪 波浪 🌊
            sand 沙 沙子
            sandcastle 沙堡 沙城堡 堆沙子 堆沙 玩沙 玩沙子 挖沙子 挖沙 沙雕
            lake 湖 湖面 湖水 湖泊
            river stream 河 河流 江
            mountain peak hill alp alps 山 雪山 山峰 高山 ⛰ 🏔
            snow 雪 雪地
            forest wood woods 森林 树林
            tree palm 树 棕榈 椰树 🌴 🌳
            flower blossom rose 花 花朵 花儿 🌸
            garden yard park 花园 院子 公园
            grass lawn meadow 草地 草坪
            sky cloud 天空 云
            sun sunset sunrise dusk dawn 日落 日出 夕阳 太阳 🌅
            night evening nighttime 夜 夜晚 夜景 晚上 夜里 夜间 深夜 半夜 天黑
            harbour harbor port pier dock marina 港口 码头 港
            boat sailboat ship yacht sail sailing 船 帆船 小船 游艇 ⛵
            city town skyline street 城市 街道 街
            building house home 房子 建筑 家
            church cathedral temple 教堂 寺庙
            car auto automobile 车 汽车
            bike bicycle cycling 自行车 单车
            train railway 火车
            plane airplane flight airport 飞机 机场
            cake birthdaycake gateau 蛋糕 生日蛋糕 🎂 🍰
            birthday bday 生日
            candle 蜡烛
            food meal dish dinner lunch 食物 美食 饭 菜
            coffee 咖啡 ☕
            table desk 桌 桌子
            party celebration fest bash 派对 聚会 晚会 轰趴 🎉 🥳
            dance dancing dancer 跳舞 舞蹈 舞 💃 🕺
            interview talk talking speech speaking 采访 访谈 说话 讲话
            laugh laughing smile smiling 笑 大笑
            ball football 球 ⚽
            play playing game 玩 玩耍 游戏
            mug cup 杯子 马克杯 水杯 杯
            bag handbag purse backpack 包 皮包 包包 手提包 👜
            shoe sneaker trainer boot 鞋 鞋子 跑鞋 运动鞋 👟
            shirt dress clothes 衣服 裙子
            phone smartphone mobile 手机
            computer laptop 电脑
            screen recording screencast desktop 屏幕 录屏 屏幕录像 录像
            voice recording narration 录音 语音 人声 旁白
            music song track tune soundtrack bgm 音乐 歌 歌曲 配乐 背景音乐 曲子
            guitar 吉他
            piano 钢琴
            logo watermark 标志 水印 徽标 商标
            red 红 红色
            blue 蓝 蓝色
            white 白 白色
            black 黑 黑色
            brown 棕 棕色 褐色
            green 绿 绿色
            yellow 黄 黄色
            """;

    /// Asked for once, and then kept: the table is small.
    private static final class Table {
        private static final Map<String, Integer> WORDS = new HashMap<>();
        private static int longest = 1;
        private static int firstColour = Integer.MAX_VALUE;

        static {
            int row = 0;
            for (String line : ROWS.lines().toList()) {
                firstColour = line.startsWith("red ") ? row : firstColour;
                for (String word : line.strip().split(" ", -1)) {
                    WORDS.putIfAbsent(isSpaced(word.codePointAt(0)) ? Stems.stem(word) : word, row);
                    longest = Math.max(longest, word.length());
                }
                row++;
            }
        }

        private Table() {}
    }

    private Concepts() {}

    /// What a text is made of.
    ///
    /// @param things numbers of rows
    /// @param stems of words with spaces between them, to their row or −1
    /// @param signs characters of other scripts that are in no row
    record Content(Set<Integer> things, Map<String, Integer> stems, Set<String> signs) {
        boolean isEmpty() {
            return things.isEmpty() && stems.isEmpty() && signs.isEmpty();
        }

        /// Things that were named in a script without spaces.
        Set<Integer> others() {
            Set<Integer> others = new HashSet<>(things);
            others.removeAll(stems.values());
            return others;
        }
    }

    /// How much a thing says: colours say little without what has them.
    static double weight(int thing) {
        return thing >= Table.firstColour ? 0.5 : 1;
    }

    /// Whether words of the script of a character have spaces between them.
    private static boolean isSpaced(int character) {
        return character < 0x2E80;
    }

    /// Takes a text apart; words that say nothing of what is seen are left out.
    static Content content(String text) {
        Set<Integer> things = new HashSet<>();
        Map<String, Integer> stems = new HashMap<>();
        Set<String> signs = new HashSet<>();
        for (String piece : pieces(text.toLowerCase(Locale.ROOT))) {
            if (isSpaced(piece.codePointAt(0))) {
                if (!Stems.isEmpty(piece)) {
                    String stem = Stems.stem(piece);
                    stems.put(stem, thing(stem).orElse(-1));
                    thing(stem).ifPresent(things::add);
                }
            } else {
                others(piece, things, signs);
            }
        }
        return new Content(things, stems, signs);
    }

    private static Optional<Integer> thing(String word) {
        return Optional.ofNullable(Table.WORDS.get(word));
    }

    private static void others(String piece, Set<Integer> things, Set<String> signs) {
        String rest = Stems.bare(piece);
        int at = 0;
        while (at < rest.length()) {
            int next = at + Character.charCount(rest.codePointAt(at));
            int end = Math.min(rest.length(), at + Table.longest);
            while (end > at && thing(rest.substring(at, end)).isEmpty()) {
                end--;
            }
            if (end > at) {
                things.add(thing(rest.substring(at, end)).orElseThrow());
                at = end;
            } else {
                if (Character.isLetter(rest.codePointAt(at))) {
                    signs.add(rest.substring(at, next));
                }
                at = next;
            }
        }
    }

    /// Runs of letters or of digits, of spaced and of other scripts apart.
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int kind = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            int now = kind(character);
            if (now != kind && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (now != 0) {
                piece.appendCodePoint(character);
            }
            kind = now;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static int kind(int character) {
        if (Character.isDigit(character)) {
            return 1;
        }
        if (isSpaced(character)) {
            return Character.isLetter(character) ? 2 : 0;
        }
        return Character.isLetter(character) || Character.getType(character) == Character.OTHER_SYMBOL ? 3 : 0;
    }
}
