package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that count the wishes of a text: "first … secondly … after that …", "第一 … 第二 …". They divide, and no shot is meant by them.
final class Ranked {
    private static final String CLAUSE = ".;!?:,\n-–—。；！？：，";
    /// Nothing else can be meant by these where a clause begins.
    private static final List<String> ALWAYS = List.of("first of all", "first off", "first up", "firstly", "secondly", "thirdly",
            "fourthly", "lastly", "to start with", "to begin with", "for starters");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "last", "1st", "2nd", "3rd");
    private static final Set<String> FURTHER = Set.of("second", "third", "fourth", "fifth", "next");
    /// What goes on with what came first.
    private static final Set<String> ONWARDS = Set.of("then", "second", "secondly", "next", "afterwards", "after", "finally", "lastly");
    private static final Set<String> DETERMINERS = Set.of("the", "my", "our", "a", "an", "this", "that", "these", "all", "every", "each",
            "everything", "her", "his", "their");
    /// What somebody begins to ask with.
    private static final Set<String> ASKING = Set.of("can", "could", "please", "pls", "i", "we", "i'd", "let's", "lets", "would", "you",
            "make", "turn", "get", "bring", "pull", "rid", "match", "sync", "stabilize", "soften", "quiet", "do", "don't", "undo", "mirror",
            "flip", "cross", "dissolve", "desaturate");
    /// Deeds that are told of a row of shots as well: "show the lake, after that show the dog".
    private static final Set<String> SHOWING = Set.of("show", "play", "put", "place", "insert", "use", "have", "start", "end", "begin",
            "open", "close", "display", "include", "take", "add", "let", "finish", "keep", "leave");
    private static final Set<String> WHEN = Set.of("when", "once", "after", "as");
    private static final Set<String> DONE_WITH = Set.of("you're", "youre", "you", "are", "that's", "thats", "that", "is", "it's", "its",
            "it", "all", "everything", "everything's", "this", "soon", "as", "with", "have");
    private static final Set<String> BEING = Set.of("is", "are", "was", "should", "needs", "need", "must", "looks", "feels", "sounds",
            "seems", "belongs", "can", "could", "has");
    /// What is counted by 第一 and 第二 in Chinese.
    private static final String MEASURES = "张个段幅位条句部次秒首帧格屏排行轮遍天幕章名版页组人和与跟到至及、号眼分声层代季集期图";
    private static final Pattern DONE = Pattern
            .compile("(?:等|都|全部|全)?(?:(?:弄|做|搞|改|剪|处理|编辑)(?:好|完|妥)|完成|搞定)(?:了|这些)?(?:以后|之后|後|后)(?![的面边半期])[，,]?(?=.)");
    private static final Pattern ROW = Pattern.compile("(?:^|[，。；,;])(?:请|帮我)?(?:先|首先|第一)");
    private static final String TAKING = "把将给请再";
    /// What "last" counts, or where something comes last in the film.
    private static final Pattern LAST = Pattern.compile("^(?:[的那这]|[零一二两三四五六七八九十半几0-9]|张|个|段|放|是|播|显示|出现|来|用|接|加|再?放|停|渐|面|部分|镜头|照片|画面)");
    private static final String NUMERALS = "一二三四五六七八";

    private final String text;
    private final List<int[]> words = new ArrayList<>();
    private final Map<Integer, Integer> found = new HashMap<>();

    private Ranked(String text) {
        this.text = text;
    }

    /// Where such words stand: begin and end of each.
    static Map<Integer, Integer> in(String text) {
        Ranked ranked = new Ranked(text);
        if (text.indexOf('第') >= 0) {
            ranked.chinese();
        }
        if (text.indexOf('后') >= 0) {
            ranked.done();
            ranked.last();
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("first") || small.contains("ly") || small.contains("after that") || small.contains("start")
                || small.contains("to begin with") || small.contains(" done") || small.contains(" finished") || small.contains(" ready")) {
            ranked.english();
        }
        return ranked.found;
    }

    /// "When all of that is done, …" in Chinese: what follows is another wish.
    private void done() {
        Matcher done = DONE.matcher(text);
        while (done.find()) {
            if (begins(done.start())) {
                found.put(done.start(), done.end());
            }
        }
    }

    /// "First …, then …, at last …" in Chinese: the last of the wishes, and not the last of the shots or the end of the film.
    private void last() {
        int at = text.indexOf("最后", 1);
        boolean row = at > 0 && ROW.matcher(text.substring(0, at)).find();
        boolean deed = at > 0 && at + 2 < text.length() && TAKING.indexOf(text.charAt(at + 2)) >= 0;
        boolean shot = at > 0 && LAST.matcher(text.substring(at + 2)).find();
        if (at > 0 && begins(at) && ((row && !shot) || deed)) {
            found.put(at, at + 2);
        }
    }

    private void chinese() {
        Map<Integer, Integer> signs = new HashMap<>();
        int at = 0;
        for (int i = 0; i < NUMERALS.length(); i++) {
            int sign = next("第" + NUMERALS.charAt(i), at);
            if (sign < 0) {
                break;
            }
            at = sign + 2;
            boolean step = at < text.length() && "点步件条".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                    && "，、：,:是".indexOf(text.charAt(at + 1)) >= 0;
            at += step ? 1 : 0;
            signs.put(sign, at < text.length() && "，、：,: 是".indexOf(text.charAt(at)) >= 0 ? at + 1 : at);
        }
        if (signs.size() > 1) {
            found.putAll(signs);
        }
    }

    /// Where a numeral counts wishes next: where a clause begins, and before nothing that it could count.
    private int next(String sign, int from) {
        for (int at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
            char behind = at + 2 < text.length() ? text.charAt(at + 2) : '张';
            boolean apart = "，、：,: ".indexOf(behind) >= 0;
            boolean step = "点步件条".indexOf(behind) >= 0 && at + 3 < text.length() && "，、：,:是".indexOf(text.charAt(at + 3)) >= 0;
            boolean list = behind == '、' && at + 3 < text.length() && "第一二三四五六七八".indexOf(text.charAt(at + 3)) >= 0;
            if (begins(at) && !list && (apart || step || MEASURES.indexOf(behind) < 0)) {
                return at;
            }
        }
        return -1;
    }

    private boolean begins(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || CLAUSE.indexOf(text.charAt(before)) >= 0 || (before < at - 1 && Scripts.isChinese(text.charAt(at)));
    }

    private void english() {
        divide();
        boolean first = false;
        for (int i = 0; i < words.size(); i++) {
            boolean behind = i > 0 && Set.of("and", "so", "ok", "okay", "then").contains(word(i - 1));
            boolean clause = begins(words.get(i)[0]) || (behind && begins(words.get(i - 1)[0]));
            if (!clause && !behind) {
                continue;
            }
            int always = clause ? always(i) : 0;
            boolean further = first && FURTHER.contains(word(i)) && marked(i) && !ordinal(i + 1);
            boolean counts = clause && (word(i).equals("first") ? first(i) : further);
            if (always > 0 || counts) {
                sign(i, i + Math.max(1, always));
                first = true;
            } else if (i > 0 && over(i) > 0 && deed(i + over(i))) {
                sign(i, i + over(i));
            } else if (word(i).equals("after") && word(i + 1).equals("that") && i > 0 && onwards(i + 2)) {
                sign(i, i + 2);
            }
        }
    }

    /// How many words say that all before is done then: "once that's done", "when you're finished".
    private int over(int i) {
        if (!WHEN.contains(word(i))) {
            return 0;
        }
        int at = i + 1;
        while (at < i + 5 && DONE_WITH.contains(word(at))) {
            at++;
        }
        return Set.of("done", "finished", "ready", "complete").contains(word(at)) ? at + 1 - i : 0;
    }

    private void divide() {
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "'’".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at > begin) {
                words.add(new int[]{begin, at});
            } else {
                at++;
            }
        }
    }

    private String word(int i) {
        return i < 0 || i >= words.size()
                ? ""
                : text.substring(words.get(i)[0], words.get(i)[1]).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private int always(int i) {
        for (String phrase : ALWAYS) {
            String[] all = phrase.split(" ", -1);
            int same = 0;
            while (same < all.length && word(i + same).equals(all[same])) {
                same++;
            }
            if (same == all.length) {
                return same;
            }
        }
        return 0;
    }

    private boolean ordinal(int i) {
        return ORDINALS.contains(word(i)) || (word(i).equals("and") && ORDINALS.contains(word(i + 1)));
    }

    private boolean marked(int i) {
        return words.get(i)[1] < text.length() && ",:".indexOf(text.charAt(words.get(i)[1])) >= 0;
    }

    /// Whether "first" counts what is wanted: behind a mark, before what is done, or before a thing of which something is told and then something is done.
    private boolean first(int i) {
        if (ordinal(i + 1)) {
            return false;
        }
        int then = i + 1;
        while (then < words.size() && !(ONWARDS.contains(word(then)) && begins(words.get(then)[0]))
                && !(word(then).equals("then") && word(then - 1).equals("and"))) {
            then++;
        }
        boolean goes = then < words.size();
        boolean deed = deed(i + 1);
        if (deed) {
            return goes || marked(i);
        }
        boolean told = false;
        for (int j = i + 1; j < then; j++) {
            told |= BEING.contains(word(j));
        }
        int next = word(then).equals("after") ? then + 2 : then + 1;
        return goes && (told || deed(next)) && (marked(i) || DETERMINERS.contains(word(i + 1)));
    }

    private boolean deed(int i) {
        return EnglishPhrases.ORDERS.contains(word(i)) || ASKING.contains(word(i));
    }

    /// Whether another wish begins, and not the next of a row of shots.
    private boolean onwards(int i) {
        boolean told = false;
        for (int j = i + 1; j < Math.min(i + 8, words.size()); j++) {
            told |= BEING.contains(word(j)) || deed(j);
        }
        return deed(i) ? !SHOWING.contains(word(i)) : told && DETERMINERS.contains(word(i));
    }

    private void sign(int from, int to) {
        int end = words.get(to - 1)[1];
        found.put(words.get(from)[0], end < text.length() && ",:".indexOf(text.charAt(end)) >= 0 ? end + 1 : end);
    }
}
