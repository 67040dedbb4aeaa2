package kinora.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Titles that a reel can have without anybody saying one: the name of the folder, where it means something, the days on which pictures were taken, and what words say that it is about.
public final class ReelTitles {
    /// Names that programs and cameras give to folders, and that people give to folders of everything; in small letters, without spaces.
    private static final Set<String> MEANINGLESS = Set.of("dcim", "camera", "cameraroll", "photos", "photo", "pictures", "picture", "pics",
            "images", "image", "img", "imgs", "videos", "video", "movies", "clips", "footage", "rec", "recording", "recordings", "media",
            "files", "downloads", "download", "desktop", "documents", "home", "tmp", "temp", "test", "tests", "examples", "input", "inputs",
            "output", "out", "data", "new", "newfolder", "untitled", "untitledfolder", "folder", "misc", "stuff", "all", "selected",
            "export", "exports", "upload", "uploads", "screenshots", "whatsapp", "wechat", "weixin", "shared", "照片", "图片", "相片", "相册", "视频",
            "素材", "下载", "桌面", "文件", "文档", "新建文件夹", "相机", "微信", "截图", "测试", "导出", "录屏", "录像");
    private static final Pattern CAMERA = Pattern.compile("\\d{3}[a-z_]{3,5}\\d*|\\d{3}_?\\d{4}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\p{IsHan}{2,}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9a-f]{8,}([-_][0-9a-f]+)*");
    private static final int LONGEST = 40;
    /// What a film is called, and what begins another wish behind what it is about.
    private static final String FILM = "film|movie|video|clip|reel|short|trailer|teaser|story|ad|advert|commercial|animation|documentary|vlog|something";
    private static final String ELSE = "\\s*(?:[.!?;,\"]|$)|\\s+(?:with|without|in|for|lasting|using|please|that (?:is|lasts)|\\d+[- ]?s(?:ec\\w*)?)\\b(?! (?:the|a|an|my|our|his|her|love)\\b)";
    private static final Pattern ABOUT = Pattern
            .compile("(?i)\\b(?:" + FILM + ")\\b(?:\\s+[\\w-]+){0,4}?\\s+about\\s+(?<what>\\D.*?)(?:" + ELSE + ")");
    private static final Pattern CHINESE_ABOUT = Pattern
            .compile("(?:关于|讲述|讲的是|介绍)(?<what>[^，。！？；,.!?;]+?)的(?:\\d{1,3}秒)?\\p{IsHan}{0,2}(?:短片|影片|视频|电影|片子|故事|动画|纪录片|广告|宣传片)");
    /// Words that are names and nothing else, in small letters: planets, days, months and feasts.
    private static final Set<String> NAMES = Stream
            .of(Stream.of("mars", "venus", "jupiter", "saturn", "uranus", "neptune", "pluto", "christmas", "easter", "halloween"),
                    Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)),
                    Stream.of(Month.values()).filter(month -> month != Month.MARCH && month != Month.MAY)
                            .map(month -> month.name().toLowerCase(Locale.ROOT)))
            .flatMap(names -> names).collect(Collectors.toUnmodifiableSet());
    /// Days that still are one journey; longer spans are told by months.
    private static final long JOURNEY_DAYS = 45;

    private final boolean chinese;

    public ReelTitles(Language language) {
        this.chinese = language == Language.CHINESE;
    }

    /// The name of a folder as a title, where it means something to people.
    public static Optional<String> ofFolder(String name) {
        String title = name.replace('_', ' ').replaceAll("(?<=\\p{L})-(?=\\p{L})", " ").replaceAll("\\s+", " ").strip();
        String bare = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        boolean named = !MEANINGLESS.contains(bare) && !MEANINGLESS.contains(bare.replaceAll("\\d+$", ""))
                && !CAMERA.matcher(bare).matches() && !NUMBER_LIKE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && WORD.matcher(title).find();
        return named && title.length() <= LONGEST ? Optional.of(capital(title)) : Optional.empty();
    }

    /// The name of a file as a title, without its ending and the number behind it, where it means something to people.
    public static Optional<String> ofFile(String name) {
        int dot = name.lastIndexOf('.');
        return ofFolder((dot > 0 ? name.substring(0, dot) : name).replaceAll("[-_ ()]*\\d{1,3}\\)?$", ""));
    }

    /// A title where nothing tells what it could say.
    public String ofNothing() {
        return chinese ? "我的影片" : "My film";
    }

    /// What a film is about as its title, where words say so: `a film about a lonely robot on mars` is called `A lonely robot on Mars`.
    public static Optional<String> ofWords(String words) {
        return Stream.of(ABOUT, CHINESE_ABOUT).map(pattern -> pattern.matcher(words)).filter(Matcher::find).findFirst()
                .map(found -> named(found.group("what").strip())).filter(title -> !title.isEmpty() && title.length() <= LONGEST);
    }

    /// With a capital at the beginning, and those of names that are nothing else.
    private static String named(String words) {
        String title = Stream.of(words.split(" ", -1)).map(word -> NAMES.contains(word.toLowerCase(Locale.ROOT)) ? capital(word) : word)
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? title : capital(title);
    }

    private static String capital(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0))) + word.substring(word.offsetByCodePoints(0, 1));
    }

    /// The days of pictures as a title.
    ///
    /// @param taken of all of them
    public Optional<String> ofDays(Collection<LocalDateTime> taken) {
        Optional<LocalDate> first = taken.stream().map(LocalDateTime::toLocalDate).min(LocalDate::compareTo);
        Optional<LocalDate> last = taken.stream().map(LocalDateTime::toLocalDate).max(LocalDate::compareTo);
        return first.isPresent() && last.isPresent() ? Optional.of(span(first.get(), last.get())) : Optional.empty();
    }

    private String span(LocalDate first, LocalDate last) {
        boolean year = first.getYear() == last.getYear();
        boolean month = year && first.getMonth() == last.getMonth();
        if (first.equals(last)) {
            return day(first);
        }
        if (ChronoUnit.DAYS.between(first, last) > JOURNEY_DAYS) {
            if (!year) {
                return chinese ? first.getYear() + "–" + last.getYear() + "年" : first.getYear() + "–" + last.getYear();
            }
            return chinese
                    ? first.getYear() + "年" + first.getMonthValue() + "月–" + last.getMonthValue() + "月"
                    : text(first, "MMMM") + " – " + text(last, "MMMM yyyy");
        }
        if (chinese) {
            String begin = month ? first.getYear() + "年" + first.getMonthValue() + "月" + first.getDayOfMonth() : day(first);
            return begin + "–"
                    + (month ? last.getDayOfMonth() + "日" : year ? last.getMonthValue() + "月" + last.getDayOfMonth() + "日" : day(last));
        }
        return month ? first.getDayOfMonth() + "–" + day(last) : text(first, year ? "d MMMM" : "d MMMM yyyy") + " – " + day(last);
    }

    private String day(LocalDate date) {
        return chinese ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日" : text(date, "d MMMM yyyy");
    }

    private static String text(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
