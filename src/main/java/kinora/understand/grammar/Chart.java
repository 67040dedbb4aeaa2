package kinora.understand.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kinora.understand.grammar.Rule.Element;
import kinora.understand.grammar.Rule.Match;

/// All constituents of a row of tokens, bottom up: every complete piece is offered to every rule that waits for one where it begins.
final class Chart {
    /// More pieces than this are not built: nobody's sentence needs them.
    private static final int MOST = 6_000;
    /// What a word of a gap weighs: less than a known one, so that what is known word for word is preferred.
    private static final double ANY = 0.9;
    /// Marks over which no gap goes.
    private static final Set<String> DIVIDING = Set.of(",", ".", ";", ":", "!", "?");

    /// A rule of which the first elements are found.
    private record Started(Rule rule, int next, int from, int at, double weight, List<Optional<Piece>> found) {}

    /// The rules by the sort and word that may begin them.
    static final class Grammar {
        private final Map<Sort, List<Start>> bySort = new EnumMap<>(Sort.class);
        private final Map<String, List<Start>> byWord = new HashMap<>();

        private record Start(Rule rule, int element) {}

        Grammar(List<Rule> rules) {
            for (Rule rule : rules) {
                for (int i = 0; i < rule.elements().size(); i++) {
                    Element element = rule.elements().get(i);
                    Start start = new Start(rule, i);
                    element.sorts().keySet().forEach(sort -> bySort.computeIfAbsent(sort, any -> new ArrayList<>()).add(start));
                    element.words().forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(start));
                    if (!element.optional()) {
                        break;
                    }
                }
            }
        }
    }

    private final Grammar grammar;
    private final List<List<Spelling.Form>> forms;
    private final List<List<Piece>> from = new ArrayList<>();
    private final List<List<Started>> waiting = new ArrayList<>();
    private final Map<Key, Piece> best = new HashMap<>();
    private final Deque<Piece> agenda = new ArrayDeque<>();
    private int built;

    private record Key(Sort sort, int from, int to, Object value) {}

    Chart(Grammar grammar, List<List<Spelling.Form>> forms, List<Piece> words) {
        this.grammar = grammar;
        this.forms = forms;
        for (int i = 0; i <= forms.size(); i++) {
            from.add(new ArrayList<>());
            waiting.add(new ArrayList<>());
        }
        words.forEach(this::offer);
        for (int i = 0; i < forms.size(); i++) {
            beginWord(i);
        }
        while (!agenda.isEmpty() && built < MOST) {
            complete(agenda.poll());
        }
    }

    /// The pieces that begin at a token, the best of every sort, length and value.
    List<Piece> from(int token) {
        return from.get(token).stream().filter(piece -> piece.equals(best.get(key(piece)))).toList();
    }

    private static Key key(Piece piece) {
        return new Key(piece.sort(), piece.from(), piece.to(), piece.value());
    }

    private void offer(Piece piece) {
        Piece known = best.get(key(piece));
        if (known == null || known.weight() < piece.weight() - 1e-9) {
            best.put(key(piece), piece);
            built++;
            agenda.add(piece);
        }
    }

    private void beginWord(int token) {
        for (Spelling.Form form : forms.get(token)) {
            for (Grammar.Start start : grammar.byWord.getOrDefault(form.word(), List.of())) {
                advance(new Started(start.rule(), start.element(), token, token, 0, blank(start)), token + 1, 0.5 - form.cost(),
                        word(form, token));
            }
        }
    }

    private static List<Optional<Piece>> blank(Grammar.Start start) {
        return new ArrayList<>(Collections.nCopies(start.rule().elements().size(), Optional.empty()));
    }

    private void complete(Piece piece) {
        from.get(piece.from()).add(piece);
        for (Grammar.Start start : grammar.bySort.getOrDefault(piece.sort(), List.of())) {
            if (start.rule().elements().get(start.element()).fits(piece)) {
                advance(new Started(start.rule(), start.element(), piece.from(), piece.from(), 0, blank(start)), piece.to(), piece.weight(),
                        piece);
            }
        }
        for (Started started : List.copyOf(waiting.get(piece.from()))) {
            if (started.rule().elements().get(started.next()).fits(piece)) {
                advance(started, piece.to(), piece.weight(), piece);
            }
        }
    }

    private static Piece word(Spelling.Form form, int token) {
        return new Piece(Sort.FILLER, form.word(), token, token + 1, 0.5 - form.cost(), false);
    }

    /// One element of a rule is found, from where the rule stands to `to`.
    private void advance(Started started, int to, double weight, Piece piece) {
        List<Optional<Piece>> found = new ArrayList<>(started.found());
        found.set(started.next(), Optional.of(piece));
        stand(started.rule(), started.next() + 1, started.from(), to, started.weight() + weight, found);
    }

    private void stand(Rule rule, int next, int begun, int at, double weight, List<Optional<Piece>> found) {
        if (built >= MOST) {
            return;
        }
        built++;
        for (int element = next; element < rule.elements().size(); element++) {
            if (rule.elements().get(element).gap() > 0) {
                leap(rule, element, begun, at, weight, found);
                return;
            }
            Started started = new Started(rule, element, begun, at, weight, found);
            waiting.get(at).add(started);
            offerKnown(started);
            if (!rule.elements().get(element).optional()) {
                return;
            }
        }
        Object value = rule.build().of(new Match(found));
        if (value != null) {
            offer(new Piece(rule.sort(), value, begun, at, weight + rule.bonus(), several(found)));
        }
    }

    /// A gap may end behind each of the next words.
    private void leap(Rule rule, int gap, int begun, int at, double weight, List<Optional<Piece>> found) {
        for (int count = 0; count <= rule.elements().get(gap).gap() && at + count <= forms.size(); count++) {
            if (count > 0 && forms.get(at + count - 1).stream().anyMatch(form -> DIVIDING.contains(form.word()))) {
                return;
            }
            List<Optional<Piece>> filled = new ArrayList<>(found);
            String words = forms.subList(at, at + count).stream().map(any -> any.isEmpty() ? "" : any.getFirst().word())
                    .collect(Collectors.joining(" "));
            filled.set(gap, Optional.of(new Piece(Sort.FILLER, words, at, at + count, ANY * count, false)));
            stand(rule, gap + 1, begun, at + count, weight + ANY * count, filled);
        }
    }

    private static boolean several(List<Optional<Piece>> found) {
        return found.stream().anyMatch(piece -> piece.isPresent() && piece.get().several());
    }

    private void offerKnown(Started started) {
        Element element = started.rule().elements().get(started.next());
        if (started.at() >= forms.size()) {
            return;
        }
        if (!element.sorts().isEmpty()) {
            for (Piece piece : List.copyOf(from.get(started.at()))) {
                if (element.fits(piece)) {
                    advance(started, piece.to(), piece.weight(), piece);
                }
            }
        }
        if (!element.words().isEmpty()) {
            for (Spelling.Form form : forms.get(started.at())) {
                if (element.words().contains(form.word())) {
                    advance(started, started.at() + 1, 0.5 - form.cost(), word(form, started.at()));
                    break;
                }
            }
        }
    }
}
