package kinora.understand.plan;

import java.util.List;
import java.util.Set;

/// Words without their endings, and words that say nothing of what is seen.
final class Stems {
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "with", "in", "on", "at", "my", "our", "your", "that", "this",
            "those", "these", "one", "ones", "photo", "photos", "picture", "pictures", "pic", "pics", "image", "images", "clip", "clips",
            "video", "videos", "vid", "shot", "shots", "and", "from", "to", "where", "which", "who", "is", "are", "his", "her", "its", "s",
            "some", "footage", "scene", "bit", "part", "foto", "fotos", "file", "jpg", "jpeg", "png", "mp4", "mov", "mp3", "heic", "wav",
            "m4a", "by", "for", "it", "we", "you", "can", "see", "face", "faces", "thing", "things", "guy", "stuff", "called", "named");
    private static final List<String> BARE = List.of("照片", "图片", "相片", "画面", "视频", "片段", "镜头", "短片", "那一张", "这一张", "那张", "这张", "那段", "这段",
            "那个", "这个", "一张", "一个", "一段", "一只", "两个", "一双", "一艘", "的", "那", "这", "张", "段", "里面", "里", "上面", "上", "图", "幕", "脸", "在", "和",
            "着", "之间", "一", "只");

    private Stems() {}

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /// Text of a script without spaces, without words that only name a kind or a number.
    static String bare(String text) {
        String bare = text;
        for (String empty : BARE) {
            bare = bare.length() > empty.length() || !bare.equals(empty) ? bare.replace(empty, "") : bare;
        }
        return bare;
    }

    /// A word without its ending; the same for all forms of most English words.
    static String stem(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            int zeros = 0;
            while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
                zeros++;
            }
            return word.substring(zeros);
        }
        String stem = plural(word);
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = single(stem.substring(0, stem.length() - 2));
        } else if (stem.length() > 5 && stem.endsWith("er")) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : List.of("ches", "shes", "xes", "sses", "zes")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - 2);
            }
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
