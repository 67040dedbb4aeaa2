package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import kinora.timeline.Title;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// An English message that wants something and tells something beside it, wherever that stands: why, how things are, who thinks what.
/// "The board doesn't want it all the way through, so put the logo on the last picture", "mute the party, somebody swears in it".
///
/// A clause tells when it has a subject and a verb in the form in which something is so, or begins with a word for a reason, and has no word with which something is wanted. What limits a wish is no narration.
///
/// @param order the message without the clauses that tell; what was told of stands there by its name where the order has only a pronoun for it
/// @param open whether the order has a pronoun for something that nobody knows
/// @param unnamed whether it has one where something is told of that nobody knows
/// @param weighty whether something is told that has a measure in it or is too much, which may be a wish
/// @param loose whether a clause may as well be a wish
/// @param foreign whether something that is no part of the film is told to be in a picture, and shall be taken away
/// @param learned the clauses that only examples say of that they tell
/// @param likely how likely the least likely of these tells
record Message(String order, boolean open, boolean unnamed, boolean weighty, boolean loose, boolean foreign, List<String> learned,
        double likely) {

    /// A message that is understood as a whole has no clauses that are less likely to tell.
    private static final double SURE = 0.9;

    private static final Set<Sort> TAKING = EnumSet.of(Sort.REMOVE, Sort.TOPIC, Sort.REPLACE, Sort.CUT_OUT, Sort.KEEP);

    /// The message without what it only tells; none where it tells nothing, or nothing else.
    ///
    /// @param telling how likely each word only tells something, as far as that shall count; else nothing
    static Optional<Message> of(String text, List<Token> tokens, Supplier<List<List<Piece>>> pieces, Scene scene, List<Double> telling) {
        boolean may = tokens.size() > 4 && tokens.size() < 90
                && (telling.isEmpty()
                        ? tokens.stream().anyMatch(token -> tells(token.word()))
                        : telling.stream().anyMatch(one -> one > Moods.HINTED));
        return may ? new Said(text, tokens, pieces.get(), scene, telling).message() : Optional.empty();
    }

    /// Whether a word may be the verb with which something is told, or begin a reason.
    private static boolean tells(String word) {
        return EnglishMoods.FINITE.contains(word) || EnglishMoods.TELLING.contains(word) || EnglishMoods.EITHER.contains(word)
                || EnglishMoods.JOINED.contains(word) || EnglishMoods.SUBJECTS.contains(word) || EnglishMoods.REASONS.contains(word)
                || word.equals(":") || word.endsWith("ed") || (word.length() > 3 && word.endsWith("s"));
    }

    /// What is wanted; none where what was read of the whole message is rather it.
    ///
    /// @param whole what was read of all of the message
    /// @param reader reads the order
    Optional<List<Wish>> wanted(List<Wish> whole, Function<String, List<Wish>> reader) {
        if (foreign) {
            boolean takes = whole.stream().anyMatch(wish -> wish instanceof Wish.Remove || wish instanceof Wish.Insert);
            return takes ? Optional.of(List.of(new Wish.Impossible(Topic.OBJECT_REMOVAL, new Target.Unsaid()))) : Optional.empty();
        }
        boolean clear = learned.isEmpty() ? clear(whole) : possible(whole);
        boolean unsure = !learned.isEmpty() && (likely < SURE || learned.stream().anyMatch(part -> possible(reader.apply(part))));
        if (open || (unnamed && (clear(whole) || learned.isEmpty())) || (clear && (weighty || unsure))) {
            return Optional.empty();
        }
        return Optional.of(reader.apply(order)).filter(Message::clear)
                .filter(wishes -> !clear || !loose || !learned.isEmpty() || whole.containsAll(wishes) || beyond(whole, wishes));
    }

    /// Whether all that the whole message would want besides cannot be done.
    private static boolean beyond(List<Wish> whole, List<Wish> wishes) {
        return whole.stream().allMatch(wish -> wish instanceof Wish.Impossible || wishes.contains(wish)) && !wishes.containsAll(whole);
    }

    /// Whether something is wanted that can be done.
    static boolean possible(List<Wish> wishes) {
        return clear(wishes) && !wishes.stream().allMatch(Wish.Impossible.class::isInstance);
    }

    /// Whether wishes are all understood, and none is talk.
    static boolean clear(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish));
    }

    private record Part(int from, int to, Moods.Mood mood) {
        boolean told() {
            return mood != Moods.Mood.ELSE;
        }
    }

    private record Said(String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene, Moods moods, Antecedents antecedents) {
        Said(String text, List<Token> tokens, List<List<Piece>> pieces, Scene scene, List<Double> telling) {
            this(text, tokens, pieces, scene, new Moods(tokens, pieces, telling), new Antecedents(text, tokens, pieces, scene));
        }

        Optional<Message> message() {
            List<Part> parts = parts();
            boolean some = parts.stream().anyMatch(Part::told);
            boolean dangling = parts.stream().filter(part -> !part.told()).findFirst()
                    .filter(part -> EnglishMoods.DANGLING.contains(word(moods.past(part.from()))) && !moods.ordered(part.from(), part.to()))
                    .isPresent();
            boolean other = !dangling && parts.stream().anyMatch(part -> !part.told() && part.to() - part.from() > 1);
            if (!some || !other) {
                return Optional.empty();
            }
            StringBuilder order = new StringBuilder();
            Optional<Antecedents.Name> name = Optional.empty();
            boolean unnamed = false;
            boolean open = false;
            boolean vague = false;
            boolean foreign = false;
            boolean strange = false;
            for (Part part : parts) {
                if (part.told()) {
                    Optional<Antecedents.Name> told = antecedents.named(moods.past(part.from()), part.to());
                    unnamed = told.isEmpty() ? unnamed || !antecedents.vague(moods.past(part.from())) : false;
                    name = told.isPresent() ? told : name;
                    strange |= antecedents.foreign(moods.past(part.from()), part.to());
                } else {
                    int pronoun = antecedents.pronoun(part.from(), moods.past(part.from()), part.to());
                    boolean stands = pronoun >= 0 && (name.isPresent() || unnamed);
                    open |= name.isPresent() && pronoun < 0 && !antecedents.names(part.from(), part.to());
                    boolean called = stands && name.filter(one -> one.whole() || !removes(part)).isPresent();
                    open |= stands && !called && (name.isPresent() || removes(part));
                    vague |= stands && !called;
                    foreign |= stands && strange && removes(part);
                    strange = false;
                    order.append(order.isEmpty() ? "" : " ")
                            .append(called
                                    ? antecedents.called(part.from(), part.to(), pronoun, name.get().words())
                                    : said(part.from(), part.to()));
                    name = Optional.empty();
                    unnamed = false;
                }
            }
            List<Part> told = parts.stream().filter(Part::told).toList();
            boolean measured = told.stream().anyMatch(part -> moods.measured(part.from(), part.to()));
            open |= parts.stream().anyMatch(part -> !part.told() && refers(part, measured));
            boolean weighty = told.stream().anyMatch(
                    part -> IntStream.range(part.from(), part.to()).anyMatch(i -> (tokens.get(i).is(Token.Kind.QUOTE) && !written(word(i)))
                            || word(i).equals("too") || pieces.get(i).stream().anyMatch(piece -> Moods.MEASURES.contains(piece.sort()))));
            List<Part> learned = told.stream().filter(part -> part.mood() == Moods.Mood.LEARNED).toList();
            return Optional.of(
                    new Message(order.toString(), open, vague, weighty, told.stream().anyMatch(part -> part.mood() == Moods.Mood.MAY_TELL),
                            foreign, learned.stream().map(part -> said(part.from(), part.to())).toList(),
                            learned.stream().mapToDouble(part -> moods.likely(part.from(), part.to())).min().orElse(1)));
        }

        /// Whether a title of the film says that.
        private boolean written(String words) {
            return scene.draft().tracks().stream().flatMap(track -> track.segments().stream())
                    .anyMatch(segment -> segment instanceof Title title && title.text().equalsIgnoreCase(words));
        }

        private String word(int at) {
            return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
        }

        private String said(int from, int to) {
            return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
        }

        // --- borders ---

        /// The clauses, each with the mark behind it.
        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int begin = 0;
            for (int i = 1; i <= tokens.size(); i++) {
                if (i == tokens.size() || moods.border(begin, i)) {
                    parts.add(new Part(begin, i, moods.mood(begin, i)));
                    begin = i;
                }
            }
            return parts;
        }

        /// Whether a clause says "that" of a value that was told, or of what the film is for: "it has to be exactly that long", "export it for that".
        private boolean refers(Part part, boolean measured) {
            return IntStream.range(part.from(), part.to()).anyMatch(i -> word(i).equals("that") && (word(i - 1).equals("for")
                    || (measured && (EnglishMoods.VALUES.contains(word(i + 1)) || EnglishMoods.TOWARDS.contains(word(i - 1))))));
        }

        /// Whether a clause takes something away.
        private boolean removes(Part part) {
            return IntStream.range(part.from(), part.to()).anyMatch(i -> Set.of("out", "off", "away", "rid").contains(word(i))
                    || pieces.get(i).stream().anyMatch(piece -> TAKING.contains(piece.sort())));
        }
    }
}
