package kinora.understand.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import tools.jackson.databind.json.JsonMapper;

/// Messages and their plain forms. Each line has a message and, behind a tab, its form; what varies stands in braces in both. Two forms are two wishes; of more, and of those that no form says, the parts are not known.
final class PlainExamples {
    /// How many in a hundred are in names of things in the film: words by which a thing is named, things that are named in Chinese, and other words.
    private static final int NAMED = 75;
    private static final int CHINESE_NAMED = 60;
    private static final int NAMED_BESIDES = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PART = Pattern.compile("\\{([^}]*)\\}");
    private static final Set<String> SMALL = Set.of("the", "a", "of", "in", "on", "at", "to", "with", "and", "one", "ones", "photo",
            "photos", "picture", "clip", "clips", "first", "last", "second", "third", "it", "that", "this", "them", "two", "three", "my",
            "our", "all");

    /// A message with what is known of it.
    ///
    /// @param wishes its forms with their parts; none where it has one that no form says
    /// @param marked whether its parts are known
    /// @param held whether it is held back from learning
    record Example(String text, List<Token> tokens, List<PlainWish> wishes, boolean marked, boolean held) {}

    /// A form and its parts in a message, in the order of the form.
    record PlainWish(String form, List<Slot> slots) {}

    private final boolean chinese;
    private final Map<String, PlainForms.Form> forms = new HashMap<>();

    PlainExamples(boolean chinese) {
        this.chinese = chinese;
        (chinese ? PlainForms.CHINESE : PlainForms.ENGLISH).all().forEach(form -> forms.put(form.id(), form));
    }

    /// The messages of a file. An eighth of those whose parts are known, by their bytes, is held back from learning.
    List<Example> of(Path file) throws IOException {
        List<Example> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] sides = line.split("\t", -1);
            if (sides.length == 2) {
                all.add(example(sides[0], sides[1]));
            }
        }
        return all;
    }

    private Example example(String marked, String plain) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> parts = new HashMap<>();
        Matcher part = PART.matcher(marked);
        while (part.find()) {
            part.appendReplacement(text, "");
            parts.put(part.group(1), new int[]{text.length(), text.length() + part.group(1).length()});
            text.append(part.group(1));
        }
        part.appendTail(text);
        List<Token> tokens = Tokenizer.read(text.toString(), Set.of());
        List<PlainWish> wishes = Arrays.stream(plain.split(" ; ", -1)).map(one -> wish(one, tokens, parts)).toList();
        CRC32 sum = new CRC32();
        sum.update(marked.getBytes(StandardCharsets.UTF_8));
        boolean known = !(plain.equals(Paraphrase.OTHER) || plain.equals("SEVERAL"));
        boolean whole = wishes.stream().allMatch(wish -> forms.containsKey(wish.form()));
        return new Example(text.toString(), tokens, whole ? wishes : List.of(), known, sum.getValue() % 8 == 0 && known);
    }

    private PlainWish wish(String plain, List<Token> tokens, Map<String, int[]> parts) {
        String id = id(plain);
        PlainForms.Form form = forms.get(id);
        List<Slot> slots = new ArrayList<>();
        Matcher part = PART.matcher(plain);
        while (form != null && part.find() && slots.size() < form.parts().size()) {
            int[] span = parts.get(part.group(1));
            int from = 0;
            int to = 0;
            for (int i = 0; span != null && i < tokens.size(); i++) {
                if (tokens.get(i).from() < span[1] && tokens.get(i).to() > span[0]) {
                    from = to == 0 ? i : from;
                    to = i + 1;
                }
            }
            if (to > 0) {
                slots.add(new Slot(form.parts().get(slots.size()), from, to));
            }
        }
        return new PlainWish(turned(slots) ? id + "|turned" : id, List.copyOf(slots));
    }

    /// Whether two parts of one sort stand the other way round in the message.
    private static boolean turned(List<Slot> slots) {
        for (Slot one : slots) {
            for (Slot later : slots.subList(slots.indexOf(one) + 1, slots.size())) {
                if (one.sort() == later.sort() && one.from() > later.from()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String id(String plain) {
        String id = PlainForms.plain(plain.strip().replaceAll("[.。]$", ""));
        return switch (id) {
            case "（无）" -> Paraphrase.NOTHING;
            case "（别的问题）" -> Paraphrase.QUESTION;
            case "several" -> Paraphrase.SEVERAL;
            default -> id;
        };
    }

    /// Words that would be in names of things in the film, or pairs of Chinese characters: most of those by which things are named, and few others.
    Set<String> known(Example example) {
        Set<String> known = new HashSet<>();
        List<Token> tokens = example.tokens();
        int[] thing = new int[tokens.size()];
        Arrays.fill(thing, -1);
        example.wishes().stream().flatMap(wish -> wish.slots().stream()).filter(slot -> slot.sort() == Slot.Sort.THING)
                .forEach(slot -> Arrays.fill(thing, slot.from(), slot.to(), slot.from()));
        for (int i = 0; i < thing.length; i++) {
            String word = tokens.get(i).word();
            CRC32 sum = new CRC32();
            sum.update((example.text() + (thing[i] >= 0 && chinese ? thing[i] : i)).getBytes(StandardCharsets.UTF_8));
            int share = thing[i] < 0 ? NAMED_BESIDES : chinese ? CHINESE_NAMED : NAMED;
            boolean chosen = sum.getValue() % 100 < share;
            if (chinese && chosen && i + 1 < thing.length && (thing[i] < 0 || thing[i + 1] == thing[i])) {
                known.add(word + tokens.get(i + 1).word());
            } else if (!chinese && chosen && !SMALL.contains(word)) {
                known.add(word);
            }
        }
        return known;
    }

    /// A message as `training/plain-words/train.py` reads it: a line of JSON.
    String written(Example example, Lexicon lexicon) {
        List<Token> tokens = example.tokens();
        List<String> words = Slot.words(tokens, chinese);
        List<Set<String>> senses = Slot.senses(Paraphrase.phrases(tokens, lexicon));
        Set<String> known = known(example);
        List<Object> said = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            said.add(List.of(words.get(i), token.kind().name(), token.capital() ? 1 : 0, Slot.named(tokens, i, known, chinese) ? 1 : 0,
                    List.copyOf(senses.get(i))));
        }
        List<Object> wishes = new ArrayList<>();
        example.wishes().forEach(wish -> wishes.add(
                List.of(wish.form(), wish.slots().stream().map(slot -> List.of(slot.from(), slot.to(), slot.sort().ordinal())).toList())));
        return JSON.writeValueAsString(Map.of("held", example.held(), "marked", example.marked(), "tokens", said, "wishes", wishes));
    }
}
