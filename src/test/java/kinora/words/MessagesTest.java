package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinora.edit.Edit;
import kinora.edit.Reason;
import kinora.music.score.Instrument;
import kinora.music.soundfont.FontProblem;
import kinora.understand.LanguageModel;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Understanding;
import kinora.understand.Wish;
import kinora.wire.DraftProblem;
import kinora.wire.JsonType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    /// Beginnings of keys that the code completes, and every ending that it knows.
    private static final Map<String, Set<String>> COMPLETED = Map.ofEntries(Map.entry("draft.type.", keys(JsonType.values())),
            Map.entry("draft.counted.", keys(DraftProblem.Counted.values())),
            Map.entry("draft.transition.", keys(DraftProblem.TransitionFault.values())),
            Map.entry("edit.wanted.", keys(Reason.Wanted.values())), Map.entry("edit.quantity.", keys(Reason.Quantity.values())),
            Map.entry("edit.beyond-source.", keys(Edit.Edge.values())), Map.entry("edit.source-used-up.", keys(Edit.Edge.values())),
            Map.entry("doctor.folder.", Set.of("config", "data", "cache", "state")),
            Map.entry("command.", Set.of("kinora", "make", "edit", "render", "probe", "summary", "vocabulary", "music", "doctor")),
            Map.entry("instrument.", keys(Instrument.values())),
            Map.entry("soundfont.why.", keys(FontProblem.values(), FontProblem.TOO_LARGE)), Map.entry("reply.unmet.", keys(Topic.values())),
            Map.entry("reply.about-thing.", Arrays.stream(Target.Kind.values()).map(Asking::group).collect(Collectors.toSet())),
            Map.entry("reply.about.", keys(Wish.Question.About.PROGRAM.toArray(Enum[]::new))),
            Map.entry("reply.ask.", keys(Understanding.Question.values())),
            Map.entry("reply.choose.", Set.of("louder", "quieter", "faster", "slower")),
            Map.entry("reply.chat.", keys(Wish.Chat.Said.values())),
            Map.entry("reply.at.",
                    Set.of("top-left", "top", "top-right", "left", "centre", "right", "bottom-left", "bottom", "bottom-right",
                            "lower-start")),
            Map.entry("reply.weight.", Set.of("regular", "medium", "semi-bold", "bold")), Map.entry("reply.font.", Set.of("sans", "serif")),
            Map.entry("reply.colour-name.",
                    Set.of("white", "black", "grey", "red", "orange", "yellow", "green", "turquoise", "blue", "purple", "pink", "brown")),
            Map.entry("reply.quality.", Set.of("draft", "good", "best")),
            Map.entry("reply.model.failed.", keys(LanguageModel.Failure.values())),
            Map.entry("reply.foreign.", Set.of("es", "de", "fr", "ja", "pt", "other")));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new Messages(Language.CHINESE).keys()).isEqualTo(new Messages(Language.ENGLISH).keys());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Language language : Language.values()) {
            Path file = Path.of("src/main/resources/kinora/words/messages_" + language.tag() + ".properties");
            List<String> keys = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();

            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSentenceHasTheSamePlaceholdersInBothLanguages() {
        Messages english = new Messages(Language.ENGLISH);
        Messages chinese = new Messages(Language.CHINESE);

        for (String key : english.keys()) {
            assertThat(placeholders(chinese.pattern(key))).as(key).isEqualTo(placeholders(english.pattern(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternIsWellFormedAndTypographic(Language language) {
        Messages messages = new Messages(language);

        for (String key : messages.keys()) {
            String pattern = messages.pattern(key);
            assertThat(new MessageFormat(pattern, language.locale()).getFormats()).as(key).isNotNull();
            assertThat(pattern).as(key).isNotBlank().doesNotContain("'", "\"", "  ");
        }
    }

    @Test
    void chineseIsChinese() {
        Messages english = new Messages(Language.ENGLISH);
        Messages chinese = new Messages(Language.CHINESE);

        for (String key : chinese.keys()) {
            String pattern = chinese.pattern(key);
            if (!pattern.equals(english.pattern(key))) {
                assertThat(pattern).as(key).containsPattern("[\\p{IsHan}：；（，。…]").doesNotContainPattern("\\p{IsHan}[,;:?!]");
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> used = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(source)).results().map(match -> match.group(1)).forEach(used::add);
            }
        }
        assertThat(used).containsAll(COMPLETED.keySet());
        Set<String> known = new TreeSet<>(used);
        COMPLETED.forEach((start, ends) -> ends.forEach(end -> known.add(start + end)));
        Set<String> keys = new Messages(Language.ENGLISH).keys();

        assertThat(without(keys, known)).as("keys that no code uses").isEmpty();
        assertThat(without(said(), keys)).as("keys that the code uses and nobody wrote").isEmpty();
        COMPLETED.forEach((start, ends) -> assertThat(keys).containsAll(ends.stream().map(end -> start + end).toList()));
    }

    @Test
    void numbersAreNotGrouped() {
        Messages messages = new Messages(Language.ENGLISH);

        assertThat(messages.say("draft.counted.tracks", 12345)).isEqualTo("12345 tracks");
        assertThat(messages.say("draft.counted.tracks", 1)).isEqualTo("1 track");
        assertThat(messages.say("draft.counted.tracks", 0)).isEqualTo("0 tracks");
        assertThat(messages.say("amount.ms", 1234.5)).isEqualTo("1234.5 ms");
    }

    @Test
    void whatOthersWroteStaysOnTheLineAndSteersNoTerminal() {
        Messages messages = new Messages(Language.ENGLISH);

        assertThat(messages.say("amount.quoted", "a\nb\u001b[2Jc\u202ed\u2028e")).isEqualTo("“a b [2Jc d e”");
        assertThat(messages.say("amount.quoted", "{0} isn't “x”")).isEqualTo("“{0} isn't “x””");
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said() throws IOException {
        Pattern say = Pattern.compile("\\b(?:say|pair)\\(\"([^\"]+)\"[,)]");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> said = new TreeSet<>();
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                say.matcher(Files.readString(source)).results().map(match -> match.group(1)).forEach(said::add);
            }
            assertThat(said).hasSizeGreaterThan(60);
            return said;
        }
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// @param without constants that are said in other words
    private static Set<String> keys(Enum<?>[] constants, Enum<?>... without) {
        return Arrays.stream(constants).filter(constant -> !List.of(without).contains(constant)).map(Amounts::key)
                .collect(Collectors.toSet());
    }
}
