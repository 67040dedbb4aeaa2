package kinora.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Gesture.Uncovering;
import kinora.compose.TitleBlock.Takes;
import kinora.compose.TitleStyle.Course;
import kinora.compose.TitleStyle.Ground;

/// The catalogue of title styles.
final class TitleStyles {
    private static final Gesture OUT = Gesture.fade(300);
    private static final Gesture SLOW = Gesture.fade(600);

    private static final TitleStyle TITLE = new TitleStyle("title", new Phrase("Title", "标题"),
            new Phrase("the name of a film, large in the middle, rising softly", "片名：居中的大字，轻轻升起"), List.of("plain", "default", "标题"),
            TitlePosition.CENTRE, List.of(TitleBlock.sans(95, 700, 1_140, 4).tracked(-15).moving(Gesture.rise(500, 220), OUT)), 0,
            Ground.NONE, Course.STILL);
    private static final TitleStyle HEADLINE = new TitleStyle("headline", new Phrase("Headline", "大字标题"),
            new Phrase("very large and tight, each letter coming up out of a slot", "特大紧排的字，从下沿升出"), List.of("big", "hero", "大标题"),
            TitlePosition.LOWER_START,
            List.of(TitleBlock.sans(150, 700, 1_020, 3).tracked(-30).moving(Gesture.uncover(550, Uncovering.SLOT), OUT)), 0, Ground.NONE,
            Course.STILL);
    private static final TitleStyle EDITORIAL = new TitleStyle("editorial", new Phrase("Editorial", "杂志"),
            new Phrase("serif letters as on the cover of a magazine", "杂志封面般的衬线字"), List.of("serif", "magazine", "衬线"),
            TitlePosition.CENTRE,
            List.of(TitleBlock.serif(112, 500, 1_120, 3).tracked(-10).moving(Gesture.rise(600, 160), Gesture.fade(400))), 0, Ground.NONE,
            Course.STILL);
    private static final TitleStyle MINIMAL = new TitleStyle("minimal", new Phrase("Minimal", "极简"),
            new Phrase("small capitals set wide apart", "疏排的小号大写字母"), List.of("tracked", "small", "简约"), TitlePosition.CENTRE,
            List.of(TitleBlock.sans(42, 600, 1_500, 3).tracked(260).inCapitals().moving(SLOW, Gesture.fade(400))), 0, Ground.NONE,
            Course.STILL);
    private static final TitleStyle KICKER = new TitleStyle("kicker", new Phrase("Kicker and headline", "眉题加标题"),
            new Phrase("a small first line in the accent's colour over a large rest", "首行小字用强调色，其下大字"), List.of("two-level", "眉题"),
            TitlePosition.LOWER_START,
            List.of(TitleBlock.sans(42, 600, 1_200, 1).taking(Takes.FIRST).tracked(120).inCapitals().inAccent()
                    .moving(Gesture.glide(400, 500), OUT),
                    TitleBlock.sans(108, 700, 1_060, 3).tracked(-20).moving(Gesture.rise(450, 250).after(120), OUT)),
            60, Ground.NONE, Course.STILL);
    private static final TitleStyle LOWER_THIRD = new TitleStyle("lower-third", new Phrase("Lower third", "下三分之一字幕条"),
            new Phrase("a name, and below it what the person does or where this is, beside a bar", "姓名，其下是身份或地点，旁有竖条"),
            List.of("lower_third", "name", "字幕条"), TitlePosition.LOWER_START,
            List.of(TitleBlock.sans(62, 700, 1_160, 2).tracked(-8).moving(Gesture.glide(450, 400).after(120), OUT),
                    TitleBlock.sans(42, 500, 1_260, 2).taking(Takes.REST).moving(Gesture.glide(450, 400).after(200), OUT)),
            0, Ground.BAR, Course.STILL);
    private static final TitleStyle CORNER = new TitleStyle("corner", new Phrase("Corner", "角标"),
            new Phrase("a place or a date, small in a corner", "角落里的小字：地点或日期"), List.of("stamp", "location", "date", "角落"),
            TitlePosition.TOP_LEFT,
            List.of(TitleBlock.sans(40, 600, 1_300, 2).tracked(40).moving(Gesture.uncover(500, Uncovering.READING), OUT)), 0, Ground.NONE,
            Course.STILL);
    private static final TitleStyle QUOTE = new TitleStyle("quote", new Phrase("Quote", "引言"),
            new Phrase("what somebody said, below a large mark; the last line says who", "大引号下的一句话，末行写出处"), List.of("citation", "引用"),
            TitlePosition.CENTRE,
            List.of(TitleBlock.serif(170, 700, 500, 1).taking(Takes.MARK).inAccent().moving(Gesture.fade(400), OUT),
                    TitleBlock.serif(66, 500, 1_320, 5).moving(Gesture.rise(550, 200).after(100), OUT),
                    TitleBlock.sans(40, 600, 1_400, 1).taking(Takes.LAST).tracked(60).moving(Gesture.fade(500).after(300), OUT)),
            240, Ground.NONE, Course.STILL);
    private static final TitleStyle CHAPTER = new TitleStyle("chapter", new Phrase("Chapter", "章节"),
            new Phrase("a small number or word, a line, and the chapter's name", "小号序号、一条横线和章名"), List.of("section", "part", "章"),
            TitlePosition.CENTRE,
            List.of(TitleBlock.sans(41, 600, 1_300, 1).taking(Takes.FIRST).tracked(240).inCapitals().moving(Gesture.fade(450), OUT),
                    TitleBlock.serif(92, 500, 1_160, 2).moving(Gesture.rise(550, 200).after(160), OUT)),
            420, Ground.RULE, Course.STILL);
    private static final TitleStyle CAPTION = new TitleStyle("caption", new Phrase("Caption", "字幕"),
            new Phrase("what is said, in at most two short lines at the bottom", "底部的对白，最多两行"), List.of("subtitle", "subtitles", "字幕"),
            TitlePosition.BOTTOM, List.of(TitleBlock.sans(44, 600, 1_300, 2).inShortLines().moving(Gesture.fade(120), Gesture.fade(120))),
            0, Ground.NONE, Course.STILL).steady();
    private static final TitleStyle BOXED = new TitleStyle("boxed", new Phrase("Boxed caption", "带底板字幕"),
            new Phrase("a caption on a plate", "底板上的字幕"), List.of("box", "boxed-caption", "底板"), TitlePosition.BOTTOM,
            List.of(TitleBlock.sans(46, 600, 1_280, 2).inShortLines().moving(Gesture.swell(250, 940), Gesture.fade(150))), 0, Ground.BOX,
            Course.STILL).steady();
    private static final TitleStyle TYPEWRITER = new TitleStyle("typewriter", new Phrase("Typewriter", "打字机"),
            new Phrase("one character after the other", "逐字出现"), List.of("typed", "打字"), TitlePosition.CENTRE,
            List.of(TitleBlock.sans(64, 500, 1_300, 4).moving(Gesture.type(55), OUT)), 0, Ground.NONE, Course.STILL);
    private static final TitleStyle COUNTDOWN = new TitleStyle("countdown", new Phrase("Countdown", "倒计时"),
            new Phrase("a number that is counted down, one a second", "每秒减一的数字"), List.of("count-down", "倒数"), TitlePosition.CENTRE,
            List.of(TitleBlock.sans(340, 700, 1_000, 1).tracked(-30).moving(Gesture.swell(220, 1_250), Gesture.swell(160, 900))), 0,
            Ground.NONE, Course.COUNTDOWN);
    private static final TitleStyle CREDITS = new TitleStyle("credits", new Phrase("Credits", "片尾字幕"),
            new Phrase("lines that roll up at one speed over the dimmed picture: of each paragraph the first one says what, the others who",
                    "压暗画面上匀速上滚的字幕：每段首行为职务，其余为姓名"),
            List.of("roll", "片尾", "演职员表"), TitlePosition.CENTRE,
            List.of(TitleBlock.sans(40, 500, 1_500, 1).taking(Takes.FIRST).tracked(120).inCapitals().inAccent(),
                    TitleBlock.sans(56, 600, 1_380, 1)),
            900, Ground.VEIL, Course.ROLL);
    private static final TitleStyle END_CARD = new TitleStyle("end-card", new Phrase("End card", "片尾卡"),
            new Phrase("a last word over the dimmed picture, with small lines below", "压暗画面上的结束语，其下小字"), List.of("outro", "end", "结尾"),
            TitlePosition.CENTRE,
            List.of(TitleBlock.serif(104, 600, 1_120, 2).tracked(-8).moving(Gesture.rise(600, 160).after(150), Gesture.fade(500)),
                    TitleBlock.sans(44, 500, 1_420, 3).taking(Takes.REST).moving(Gesture.fade(600).after(400), Gesture.fade(500))),
            280, Ground.VEIL, Course.STILL);

    /// All styles. A new one is a constant and a place here.
    static final List<TitleStyle> ALL = List.of(TITLE, HEADLINE, EDITORIAL, MINIMAL, KICKER, LOWER_THIRD, CORNER, QUOTE, CHAPTER, CAPTION,
            BOXED, TYPEWRITER, COUNTDOWN, CREDITS, END_CARD);

    private TitleStyles() {}

    /// The style that a draft names.
    static Optional<TitleStyle> find(String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(style -> style.id().equals(asked) || style.aliases().contains(asked)).findFirst();
    }
}
