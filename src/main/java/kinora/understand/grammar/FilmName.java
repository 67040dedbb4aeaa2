package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import kinora.understand.Target;
import kinora.understand.Wish;

/// What stands on a film that shall be made, where its name is said apart from it or follows from whom it is for: "a birthday video for Tom" wishes Tom a happy birthday.
final class FilmName {
    private static final Map<String, UnaryOperator<String>> GREETINGS = Map.ofEntries(
            Map.entry("birthday", name -> "Happy birthday, " + name), Map.entry("bday", name -> "Happy birthday, " + name),
            Map.entry("turns", name -> "Happy birthday, " + name), Map.entry("wedding", name -> name),
            Map.entry("engagement", name -> name), Map.entry("anniversary", name -> "Happy anniversary, " + name),
            Map.entry("farewell", name -> "Farewell, " + name), Map.entry("goodbye", name -> "Goodbye, " + name),
            Map.entry("leaving", name -> "Goodbye, " + name), Map.entry("retirement", name -> "Happy retirement, " + name),
            Map.entry("graduation", name -> "Congratulations, " + name), Map.entry("thank", name -> "Thank you, " + name),
            Map.entry("welcome", name -> "Welcome, " + name), Map.entry("memorial", name -> "In memory of " + name),
            Map.entry("tribute", name -> "For " + name), Map.entry("invitation", UnaryOperator.identity()),
            Map.entry("christening", UnaryOperator.identity()));
    private static final Set<String> HONOURED = Set.of("mr", "mrs", "ms", "dr", "aunt", "uncle", "auntie", "grandma", "grandpa", "granny");
    private static final Set<String> FAMILY = Set.of("mom", "mum", "dad", "grandma", "grandpa", "granny", "mommy", "daddy", "nana");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
            "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "christmas",
            "easter", "halloween", "facebook", "sony", "iphone", "youtube", "whatsapp", "mother", "father", "valentine", "new", "xmas",
            "eid", "diwali", "hanukkah", "ramadan", "thanksgiving");
    private static final Set<String> OWNERS = Set.of("my", "our", "the", "her", "his", "their");
    private static final Set<String> TURNING = Set.of("turns", "turning", "becomes", "turned");
    private static final Set<String> OWN = Set.of("birthday", "bday", "wedding", "anniversary", "farewell", "retirement", "graduation",
            "engagement", "christening");

    private final String text;
    private final List<Token> tokens;

    private FilmName(String text) {
        this.text = text;
        this.tokens = Tokenizer.read(text, Set.of());
    }

    /// Puts the name into the brief of a film among wishes, where nothing else is said to be read there.
    static void into(List<Wish> wishes, String text) {
        Optional<Wish.Reel> reel = wishes.stream().filter(Wish.Reel.class::isInstance).map(Wish.Reel.class::cast).findFirst();
        if (reel.isEmpty() || reel.get().brief().containsKey("title")) {
            return;
        }
        Optional<String> called = wishes.stream().filter(
                wish -> wish instanceof Wish.Rename(Target what, String _) && (what instanceof Target.Whole || what instanceof Target.It))
                .map(wish -> ((Wish.Rename) wish).name()).findFirst();
        boolean written = wishes.stream().anyMatch(wish -> wish instanceof Wish.AddTitle || wish instanceof Wish.Script
                || (wish instanceof Wish.Remove(Target what) && Kinds.text(what)));
        Optional<String> name = called.or(() -> written ? Optional.empty() : new FilmName(text).greeting());
        name.ifPresent(title -> {
            Map<String, String> brief = new HashMap<>(reel.get().brief());
            brief.put("title", title);
            wishes.set(wishes.indexOf(reel.get()), new Wish.Reel(reel.get().style(), reel.get().from(), brief));
        });
        if (called.isPresent()) {
            wishes.removeIf(Wish.Rename.class::isInstance);
        }
    }

    private Optional<String> greeting() {
        Optional<UnaryOperator<String>> occasion = tokens.stream().map(token -> GREETINGS.get(token.word()))
                .filter(greeting -> greeting != null).findFirst();
        return occasion.flatMap(greeting -> person().map(greeting));
    }

    /// For whom the film is.
    private Optional<String> person() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean years = i > 0 && TURNING.contains(word) && i + 1 < tokens.size() && tokens.get(i + 1).is(Token.Kind.NUMBER);
            Optional<String> name = word.equals("for") || word.equals("of") ? names(i + 1) : years ? one(i - 1) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Optional<String> one(int at) {
        return named(tokens.get(at)) ? Optional.of(written(at)) : Optional.empty();
    }

    /// "Tom", "Jana and Paul", "our teacher Mrs. Brown", "Lisa's 30th birthday".
    private Optional<String> names(int from) {
        int at = from;
        while (at < tokens.size() && at - from < 3 && !named(tokens.get(at)) && tokens.get(at).is(Token.Kind.WORD)
                && (at > from || OWNERS.contains(tokens.get(at).word()))) {
            at++;
        }
        List<String> all = new ArrayList<>();
        for (; at < tokens.size() && (named(tokens.get(at)) || (!all.isEmpty() && (joins(at) || dot(at)))); at++) {
            if (!dot(at)) {
                all.add(written(at));
            }
        }
        boolean owner = at < tokens.size() && tokens.get(at).word().equals("'s");
        return all.isEmpty() || (owner && !occasion(at + 1)) ? Optional.empty() : Optional.of(String.join(" ", all));
    }

    private boolean occasion(int from) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + 4)).stream()
                .anyMatch(token -> OWN.contains(token.word()));
    }

    /// Whether the dot of "Mrs. Brown" stands there.
    private boolean dot(int at) {
        return tokens.get(at).word().equals(".") && HONOURED.contains(tokens.get(at - 1).word()) && at + 1 < tokens.size()
                && named(tokens.get(at + 1));
    }

    private boolean joins(int at) {
        return (tokens.get(at).word().equals("and") || tokens.get(at).word().equals("&")) && at + 1 < tokens.size()
                && named(tokens.get(at + 1));
    }

    /// Whether a word is what somebody is called: it is written so within the sentence, or it is what children call their own.
    private boolean named(Token token) {
        String written = text.substring(token.from(), token.to());
        String word = token.word();
        boolean capital = token.is(Token.Kind.WORD) && written.length() > 1 && Character.isUpperCase(written.charAt(0))
                && written.chars().skip(1).anyMatch(Character::isLowerCase);
        boolean known = DAYS.contains(word) || OWN.contains(word) || Reader.sense(Sort.PLATFORM, word).isPresent();
        return (capital && !known) || FAMILY.contains(word) || HONOURED.contains(word);
    }

    private String written(int at) {
        String written = text.substring(tokens.get(at).from(), tokens.get(at).to());
        return tokens.get(at).word().equals("and") ? written : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }
}
