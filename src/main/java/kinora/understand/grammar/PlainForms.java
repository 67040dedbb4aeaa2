package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinora.understand.Topic;

/// The plain forms of what can be asked for in a language, each with its parts that vary.
///
/// Written one a line; a part is `{T:…}` a thing, `{V:…}` a value or `{W:…}` words to be written, each with an example. Where the grammar reads other words better, these stand behind ` => `; nothing there where it reads none. What cannot be done, and what has no form, is added to them.
record PlainForms(List<Form> all) {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)\\}");

    static final PlainForms ENGLISH = read(EnglishPlainForms.ALL);
    static final PlainForms CHINESE = read(ChinesePlainForms.ALL);

    /// Behind the name of a form of which two parts of one sort stand the other way round in a message.
    private static final String TURNED = "|turned";
    private static final Set<String> SMALL = Set.of("the", "of", "and", "with");

    /// A plain form.
    ///
    /// @param id the form, with `{}` for each part
    /// @param words what is said for it, with `{}` for each part; empty where nothing can be
    /// @param parts sorts of its parts, in order
    /// @param examples of its parts
    /// @param turned whether the message has two parts of one sort the other way round
    record Form(String id, String words, List<Slot.Sort> parts, List<String> examples, boolean turned) {
        /// This form with the parts of a message; none where that has too many or too few.
        Optional<String> with(List<Slot> slots, Function<Slot, String> said) {
            if (parts.size() != slots.size() && !words.isEmpty()) {
                return Optional.empty();
            }
            Map<Slot.Sort, List<Slot>> bySort = new EnumMap<>(Slot.Sort.class);
            for (Slot slot : turned ? slots.reversed() : slots) {
                bySort.computeIfAbsent(slot.sort(), _ -> new ArrayList<>()).add(slot);
            }
            StringBuilder filled = new StringBuilder();
            int at = 0;
            for (Slot.Sort part : words.isEmpty() ? List.<Slot.Sort>of() : parts) {
                List<Slot> left = bySort.getOrDefault(part, List.of());
                if (left.isEmpty()) {
                    return Optional.empty();
                }
                int hole = words.indexOf("{}", at);
                filled.append(words, at, hole).append(said.apply(left.removeFirst()));
                at = hole + 2;
            }
            return Optional.of(filled.append(words.substring(at)).toString());
        }
    }

    private static PlainForms read(String block) {
        List<Form> all = new ArrayList<>();
        block.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.strip().split(" =>", -1);
            List<Slot.Sort> parts = new ArrayList<>();
            List<String> examples = new ArrayList<>();
            Matcher part = PART.matcher(sides[0]);
            while (part.find()) {
                parts.add(sort(part.group(1).charAt(0)));
                examples.add(part.group(1).substring(2));
            }
            String id = plain(sides[0]);
            String words = PART.matcher(sides[sides.length - 1].strip()).replaceAll("{}");
            all.add(new Form(id, words, List.copyOf(parts), List.copyOf(examples), false));
            if (Set.copyOf(parts).size() < parts.size()) {
                all.add(new Form(id + TURNED, words, List.copyOf(parts), List.copyOf(examples), true));
            }
        });
        Stream.concat(Stream.of(Paraphrase.NOTHING, Paraphrase.SEVERAL, Paraphrase.OTHER, Paraphrase.QUESTION),
                Arrays.stream(Topic.values()).map(topic -> Paraphrase.IMPOSSIBLE + topic.id()))
                .forEach(id -> all.add(new Form(id, "", List.of(), List.of(), false)));
        return new PlainForms(List.copyOf(all));
    }

    private static Slot.Sort sort(char letter) {
        return letter == 'T' ? Slot.Sort.THING : letter == 'V' ? Slot.Sort.VALUE : Slot.Sort.WORDS;
    }

    /// A form without what stands in its parts.
    static String plain(String form) {
        return PART.matcher(form).replaceAll("{}").toLowerCase(Locale.ROOT).strip();
    }

    /// What a form has in common with others: its words, pairs of them, and itself.
    static List<String> words(String id, boolean chinese) {
        Set<String> words = new LinkedHashSet<>(List.of(id));
        if (chinese) {
            String said = id.replaceAll("[{}|“”（）()?？]", "");
            for (int i = 0; i + 1 < said.length(); i++) {
                words.add("~" + said.substring(i, i + 2));
            }
        } else {
            List<String> said = List.of(id.replaceAll("[^a-z0-9_ ]", " ").strip().split(" +", -1));
            said.stream().filter(word -> !SMALL.contains(word)).forEach(word -> words.add("~" + word));
            for (int i = 0; i + 1 < said.size(); i++) {
                words.add("~" + said.get(i) + "_" + said.get(i + 1));
            }
        }
        return List.copyOf(words);
    }
}
