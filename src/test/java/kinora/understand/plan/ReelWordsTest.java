package kinora.understand.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.understand.Mind;
import kinora.understand.ReelFirst;
import kinora.understand.RuleMind;
import kinora.understand.Scene;
import kinora.understand.Understanding;
import kinora.understand.Wish;

import org.junit.jupiter.api.Test;

/// All that one sentence says of a reel is heard: how long, in which style, with which music and title, of which shape; in any order.
final class ReelWordsTest {
    /// A part of a sentence, and what must come of it; a part without words is left out.
    private record Part(String words, String key, String value) {
        static final Part NONE = new Part("", "", "");
    }

    private static final List<Part> LENGTHS = List.of(Part.NONE, new Part("30 second", "seconds", "30"),
            new Part("6-second", "seconds", "6"), new Part("one minute", "seconds", "60"));
    private static final List<Part> STYLES = List.of(Part.NONE, new Part("travel", "style", "travel"),
            new Part("birthday", "style", "birthday"), new Part("wedding", "style", "wedding"));
    private static final List<Part> MUSICS = List.of(Part.NONE, new Part("with music", "music", "music:"),
            new Part("with lo-fi music", "music", "music:lo-fi"), new Part("without music", "music", "none"));
    private static final List<Part> TITLES = List.of(Part.NONE, new Part("with the title “Porto”", "title", "Porto"),
            new Part("called “Two Days”", "title", "Two Days"));
    private static final List<Part> SHAPES = List.of(Part.NONE, new Part("for TikTok", "size", "1080x1920"),
            new Part("in 4K", "size", "3840x2160"), new Part("in square format", "size", "1080x1080"));
    private static final List<String> MAKES = List.of("make a %s", "please create a %s from my photos", "I want a %s", "%s");

    private static final List<Part> CHINESE_LENGTHS = List.of(Part.NONE, new Part("30秒的", "seconds", "30"),
            new Part("一分钟的", "seconds", "60"));
    private static final List<Part> CHINESE_STYLES = List.of(Part.NONE, new Part("旅行", "style", "travel"),
            new Part("生日", "style", "birthday"));
    private static final List<Part> CHINESE_MUSICS = List.of(Part.NONE, new Part("配上音乐", "music", "music:"),
            new Part("不要音乐", "music", "none"));
    private static final List<Part> CHINESE_TITLES = List.of(Part.NONE, new Part("标题是“波尔图”", "title", "波尔图"));
    private static final List<Part> CHINESE_SHAPES = List.of(Part.NONE, new Part("竖屏", "size", "1080x1920"),
            new Part("发抖音", "size", "1080x1920"));
    private static final List<String> CHINESE_MAKES = List.of("做一个%s短片", "请用这些照片做个%s视频", "帮我把照片做成%s短片");

    private final List<String> report = new ArrayList<>();
    private int all;

    @Test
    void englishReelsAreHeardWholly() throws IOException {
        for (Part length : LENGTHS) {
            for (Part style : STYLES) {
                for (Part music : MUSICS) {
                    for (Part title : TITLES) {
                        for (Part shape : SHAPES) {
                            String noun = (words(length) + words(style) + "video").strip();
                            List<Part> parts = List.of(length, style, music, title, shape);
                            String make = MAKES.get(all % MAKES.size()).formatted(noun);
                            check(make + tail(" ", " ", music, title, shape), parts);
                            check(make + tail(" ", " and ", shape, title, music), parts);
                            check(make + tail(", ", ", ", title, shape, music), parts);
                        }
                    }
                }
            }
        }
        finish("en", 2200);
    }

    @Test
    void chineseReelsAreHeardWholly() throws IOException {
        for (Part length : CHINESE_LENGTHS) {
            for (Part style : CHINESE_STYLES) {
                for (Part music : CHINESE_MUSICS) {
                    for (Part title : CHINESE_TITLES) {
                        for (Part shape : CHINESE_SHAPES) {
                            List<Part> parts = List.of(length, style, music, title, shape);
                            String make = CHINESE_MAKES.get(all % CHINESE_MAKES.size()).formatted(length.words() + style.words());
                            check(make + tail("，", "，", music, title, shape), parts);
                            check(make + tail("，", "，", shape, title, music), parts);
                        }
                    }
                }
            }
        }
        finish("zh", 300);
    }

    private static String words(Part part) {
        return part.words().isEmpty() ? "" : part.words() + " ";
    }

    private static String tail(String first, String next, Part... parts) {
        StringBuilder all = new StringBuilder();
        for (Part part : parts) {
            if (!part.words().isEmpty()) {
                all.append(all.isEmpty() ? first : next).append(part.words());
            }
        }
        return all.toString();
    }

    private void check(String said, List<Part> parts) {
        all++;
        Mind.Heard heard = new ReelFirst(new RuleMind()).hear(said, scene());
        Map<String, String> is = heard.meaning() instanceof Understanding.Reel reel ? brief(reel) : Map.of();
        List<Part> missing = parts.stream()
                .filter(part -> !part.key().isEmpty() && !is.getOrDefault(part.key(), "").startsWith(part.value())).toList();
        boolean more = is.containsKey("unclear") || !heard.meaning().getClass().equals(Understanding.Reel.class);
        if (!missing.isEmpty() || more) {
            report.add(said + "\n      " + missing.stream().map(Part::words).toList() + " " + is + "\n      " + heard.wishes());
        }
    }

    /// The brief, with the title that is written on it then.
    private static Map<String, String> brief(Understanding.Reel reel) {
        Map<String, String> all = new HashMap<>(reel.brief());
        for (Wish wish : reel.then()) {
            switch (wish) {
                case Wish.AddTitle(Optional<String> text, var _, var _, var _, var _) -> text.ifPresent(words -> all.put("title", words));
                case Wish.Rename(var _, String name) -> all.put("title", name);
                case Wish.Unclear(String words) -> all.put("unclear", words);
                default -> {
                    // No part of this test.
                }
            }
        }
        return all;
    }

    private static Scene scene() {
        List<Scene.File> pictures = Holiday.files().stream().filter(file -> file.kind() == Scene.Kind.PHOTO).toList();
        return new Scene(Draft.empty(Canvas.hd()), pictures, List.of(), List.of(), List.of(), List.of());
    }

    /// @param least how many are heard wholly at least; may only rise
    private void finish(String language, int least) throws IOException {
        Path file = Path.of("target", "reel-words-" + language + ".txt");
        Files.write(file, report);
        System.out.println("reel words " + language + ": " + (all - report.size()) + " of " + all);
        assertThat(all - report.size()).as("heard wholly of " + all + ", see " + file).isGreaterThanOrEqualTo(least);
    }
}
