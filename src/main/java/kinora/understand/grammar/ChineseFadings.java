package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.FADE;

import java.util.List;

/// How pictures and sounds come and go slowly in Chinese: a word for that, in what manner, and into what.
final class ChineseFadings {
    static final String WORDS = """
            FADE out: 黑下去|暗下去|隐掉|隐去|隐没|没入黑场|没入黑暗|收黑|落黑|黑场收尾|黑场结尾|黑场结束|黑屏收尾|全黑收尾
            """;

    static final List<Rule> RULES = List.of( //
            weighted(FADE, 0.3, "慢/渐/逐/缓/徐/柔 慢/渐/缓/徐/和? 地/的? FADE=out/FADE=in", m -> m.text(3)), //
            weighted(FADE, 0.3, "慢/渐/逐/缓/徐 慢/渐/缓/徐? 地/的? 变/转/全/走? 黑/暗 下/掉/了? 去/来?", m -> m.has(1) ? "out" : null), //
            weighted(FADE, 0.5, "FADE=out 到/至/成/为/变/进/入? 成/为? 全/纯? 黑 场/屏/色/幕/暗? 里/中?", m -> "out"), //
            weighted(FADE, 0.5, "从/由 全/纯? 黑 场/屏/色/幕/暗? 里/中? 慢/渐/逐/缓? 慢/渐/缓? FADE=in", m -> "in"));

    private ChineseFadings() {}
}
