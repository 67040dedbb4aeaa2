package kinora.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import kinora.compose.Phrase;
import kinora.compose.SafeArea;
import kinora.render.Platform.Shape;

/// The places for which films are made. Numbers change there; each stands with where it is from, and what a place does not tell is our own value, marked with *.
public final class Platforms {
    private static final long MB = 1_000_000;
    private static final long GB = 1_000 * MB;
    private static final long MBIT = 1_000_000;
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    /// Craft rule 26: films are brought to −14 LUFS, at which YouTube and most others play.
    private static final OptionalInt LOUD = OptionalInt.of(-1400);
    private static final OptionalInt AS_IT_IS = OptionalInt.empty();
    private static final int SOUND = 192_000;
    /// Height by which an upright film may differ from 9:16 and still fill the screen: one line in a hundred*.
    private static final Shape UPRIGHT = new Shape(557, 568, "9:16");
    private static final Shape UPRIGHT_OR_SQUARE = new Shape(557, 1000, "9:16 … 1:1");
    private static final Shape WIDE = new Shape(1000, 2400, "1:1 … 21:9");
    private static final Optional<SafeArea> OPEN = Optional.empty();

    /// All of them. A new one is a line here.
    ///
    /// - YouTube: 256 GB or 12 h (support.google.com/youtube/answer/71673), 24 to 60 fps (answer/1722171), played at −14 LUFS.
    /// - Shorts: up to 3 min, upright or square (support.google.com/youtube/answer/15424877).
    /// - Reels: 3 s to 15 min, 23 to 60 fps, at most 1920 pixels, 300 MB, 25 Mbit/s, sound of 128 kbit/s (developers.facebook.com, Instagram platform, IG User media).
    /// - Instagram feed: 4:5 to 1.91:1, otherwise as Reels.
    /// - TikTok: 3 s to 10 min, 360 to 4096 pixels, 23 to 60 fps, 4 GB (developers.tiktok.com, Content Posting API).
    /// - X: 0.5 s to 20 min (craft rule 29), 512 MB, 1:3 to 3:1, 60 fps (docs.x.com, media best practices). In messages: 140 s.
    /// - LinkedIn: 3 s to 30 min, 500 MB, 1:2.4 to 2.4:1, 10 to 60 fps (linkedin.com/help, video specifications; craft rule 29).
    /// - WhatsApp: 16 MB (craft rule 29); longest film*: three minutes, as in a status of two, with room.
    /// - Telegram: 2 GB (telegram.org/faq).
    /// - Facebook: 240 min, 4 GB (facebook.com/business/help, video requirements), 9:16 to 16:9.
    /// - Channels of WeChat: an hour and 2 GB*, 10 Mbit/s*, 9:16 to 16:9.
    /// - Xiaohongshu: 15 min* and 2 GB*, 9:16 to 16:9, best upright.
    /// - Bilibili: 10 h, 8 GB*; above 6 Mbit/s of 1080p it is coded again*: 24 Mbit/s is kept to for larger ones.
    /// - Mail: 18 MB, since 25 MB of an attachment (support.google.com/mail/answer/6584) grow by a third on the way (RFC 2045, 6.8).
    public static final List<Platform> ALL = List.of(
            new Platform("youtube", new Phrase("YouTube", "YouTube"), List.of("yt", "油管"), WIDE, SECOND, 12 * HOUR, 256 * GB, 4096, 0,
                    SOUND, 24, 60, LOUD, OPEN),
            new Platform("shorts", new Phrase("YouTube Shorts", "YouTube Shorts"), List.of("youtube-shorts"), UPRIGHT_OR_SQUARE, SECOND,
                    3 * MINUTE, 256 * GB, 4096, 0, SOUND, 24, 60, LOUD, SafeArea.of("shorts")),
            new Platform("reels", new Phrase("Instagram Reels", "Instagram Reels"), List.of("instagram-reels"), UPRIGHT, 3 * SECOND,
                    15 * MINUTE, 300 * MB, 1920, 25 * MBIT, 128_000, 23, 60, LOUD, SafeArea.of("reels")),
            new Platform("instagram", new Phrase("Instagram", "Instagram"), List.of("ig", "insta"), new Shape(800, 1910, "4:5 … 1.91:1"),
                    3 * SECOND, 15 * MINUTE, 300 * MB, 1920, 25 * MBIT, 128_000, 23, 60, LOUD, OPEN),
            new Platform("tiktok", new Phrase("TikTok", "TikTok"), List.of("douyin", "抖音"), UPRIGHT_OR_SQUARE, 3 * SECOND, 10 * MINUTE,
                    4 * GB, 4096, 0, SOUND, 23, 60, LOUD, SafeArea.of("tiktok")),
            new Platform("x", new Phrase("X", "X"), List.of("twitter", "推特"), new Shape(334, 3000, "1:3 … 3:1"), SECOND / 2, 20 * MINUTE,
                    512 * MB, 1920, 25 * MBIT, 128_000, 1, 60, LOUD, OPEN),
            new Platform("linkedin", new Phrase("LinkedIn", "LinkedIn"), List.of("领英"), new Shape(417, 2400, "1:2.4 … 2.4:1"), 3 * SECOND,
                    30 * MINUTE, 500 * MB, 4096, 30 * MBIT, SOUND, 10, 60, LOUD, OPEN),
            new Platform("whatsapp", new Phrase("WhatsApp", "WhatsApp"), List.of("wa"), Shape.ANY, SECOND, 3 * MINUTE, 16 * MB, 1920, 0,
                    SOUND, 1, 60, LOUD, OPEN),
            new Platform("telegram", new Phrase("Telegram", "Telegram"), List.of("tg", "电报"), Shape.ANY, SECOND, 10 * HOUR, 2 * GB, 4096, 0,
                    SOUND, 1, 60, LOUD, OPEN),
            new Platform("facebook", new Phrase("Facebook", "Facebook"), List.of("fb", "脸书"), Shape.ANY, SECOND, 4 * HOUR, 4 * GB, 4096, 0,
                    SOUND, 15, 60, LOUD, OPEN),
            new Platform("wechat", new Phrase("WeChat Channels", "微信视频号"), List.of("weixin", "视频号", "微信"), Shape.ANY, 3 * SECOND, HOUR,
                    2 * GB, 1920, 10 * MBIT, SOUND, 15, 60, LOUD, OPEN),
            new Platform("xiaohongshu", new Phrase("Xiaohongshu", "小红书"), List.of("rednote", "red", "小红书"), Shape.ANY, SECOND, 15 * MINUTE,
                    2 * GB, 1920, 20 * MBIT, SOUND, 15, 60, LOUD, OPEN),
            new Platform("bilibili", new Phrase("Bilibili", "哔哩哔哩"), List.of("b站", "哔哩哔哩"), Shape.ANY, SECOND, 10 * HOUR, 8 * GB, 4096,
                    24 * MBIT, SOUND, 15, 60, LOUD, OPEN),
            new Platform("email", new Phrase("e-mail", "电子邮件"), List.of("mail", "邮件"), new Shape(1, 1_000_000, "1:9 … 9:1"), 1, 10 * HOUR,
                    18 * MB, 1920, 0, SOUND, 1, 60, AS_IT_IS, OPEN));

    private Platforms() {}

    /// The platform of a name.
    public static Optional<Platform> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(platform -> platform.id().equals(lower) || platform.aliases().contains(lower)).findFirst();
    }

    /// All names.
    public static List<String> ids() {
        return ALL.stream().map(Platform::id).toList();
    }
}
