package kinora.understand.grammar;

import java.util.List;

/// Chinese sentences that want nothing after all.
final class ChineseRegrets {
    private static final List<String> AFTER_ALL = List.of("还是", "算了", "哎", "唉", "嗯", "等等", "等一下", "我后悔了", "后悔了", "不对", "那", "先", "，", ",",
            "。", " ");
    private static final List<String> NOT = List.of("别", "不", "不要", "先不", "先别", "不用", "还是不");
    private static final List<String> OUT = List.of("删", "去掉", "去", "剪", "拿掉", "移除", "扔", "砍");
    private static final List<String> OTHER = List.of("加", "添", "放", "换", "改", "调", "弄");
    private static final List<String> ENDS = List.of("掉", "除", "了", "吧", "啊", "哈", "，", ",", "留着", "留下", "保留", "它", "。", "！", "!", "~");
    private static final List<String> NOW = List.of("那", "就", "还是", "你", "先", "暂时", "现在", "暂", "都");
    private static final List<String> NOT_NOW = List.of("别", "不要", "不用", "不急", "不着急");

    private ChineseRegrets() {}

    /// "Not out after all."
    static boolean out(String said) {
        return Small.behind(Small.without(said.strip(), AFTER_ALL), NOT).flatMap(rest -> Small.behind(rest, OUT))
                .filter(rest -> Small.without(rest, ENDS).isEmpty()).isPresent();
    }

    /// "Rather not": it begins with a word of doubt, and forbids what was done.
    static boolean rather(String said) {
        String all = said.strip();
        boolean doubts = List.of("还是", "算了", "后悔了").stream().anyMatch(all::contains);
        return doubts && Small.behind(Small.without(all, AFTER_ALL), NOT).flatMap(rest -> Small.behind(rest, OTHER))
                .filter(rest -> !rest.isEmpty() && Small.without(rest, ENDS).isEmpty()).isPresent();
    }

    /// "Not now."
    static boolean later(String said) {
        return Small.behind(Small.without(said.strip(), NOW), NOT_NOW).isPresent();
    }
}
