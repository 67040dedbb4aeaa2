package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Wish.Stays.Aspect;

/// A part between two borders, without the small words around it.
///
/// @param lead whether one stood there: "but"
/// @param behind whether something before it says so too
record EnglishGuardForms(String text, List<Token> tokens, int from, int to, boolean lead, boolean behind) {

    private static final Set<String> STAY = Set.of("stay", "stays", "remain", "remains", "keep", "keeps", "survive", "survives", "staying",
            "remaining");
    private static final Set<String> MODAL = Set.of("should", "must", "has", "have", "can", "may", "is", "are", "shall", "needs", "need",
            "will", "ought", "to", "all", "just", "still", "both", "also", "please", "simply", "be", "left", "kept", "get", "gets");
    private static final Set<String> BE = Set.of("is", "are", "looks", "sounds");
    private static final Set<String> FINE = Set.of("fine", "ok", "okay", "alright", "perfect", "good", "great", "right");
    private static final Set<String> ADVERBS = Set.of("exactly", "just", "completely", "totally", "right", "all", "entirely", "well",
            "absolutely", "perfectly", "please", "simply", "precisely");
    private static final Set<String> STILL = Set.of("alone", "be", "untouched", "unchanged", "intact", "unaltered", "unedited", "put",
            "unaffected", "visible", "same");
    private static final Set<String> THERE = Set.of("is", "are", "was", "were", "has", "have", "does", "do", "'s");
    private static final Set<String> IT = Set.of("it", "they", "that", "this", "she", "he", "them", "these", "those");
    private static final Set<String> TIMES = Set.of("now", "before", "currently", "already", "today", "right", "moment", "at", "the",
            "present", "originally");
    private static final Set<String> ELSE = Set.of("else", "rest", "others", "remaining", "elsewhere");
    private static final Set<String> CHANGING = Set.of("touch", "change", "alter", "modify", "affect", "edit", "adjust", "mess", "fiddle",
            "tamper", "touching", "changing", "altering", "modifying", "affecting", "editing", "adjusting", "messing", "fiddling",
            "tampering", "losing", "lose", "disturbing", "disturb", "ruining", "ruin", "bother");
    private static final Set<String> CHANGED = Set.of("touched", "changed", "altered", "modified", "affected", "edited", "adjusted");
    private static final Set<String> CROPPING = Set.of("crop", "cropping", "cropped", "chop", "chopping", "chopped");
    private static final Set<String> SMALL = Set.of("with", "to", "on", "in", "for", "of", "about", "up", "around", "from");
    private static final Set<String> CHANGES = Set.of("changes", "change", "edits", "modifications", "adjustments", "alterations");
    private static final Set<String> BECOME = Set.of("be", "get", "become", "grow", "run", "last", "go", "take", "turn", "come", "make",
            "making", "getting", "becoming", "being", "turning", "end", "it", "them", "that", "any", "much", "even", "too", "the", "itself",
            "out", "up", "sound", "sounding", "look", "looking");
    private static final Set<String> ALLOWED = Set.of("may", "can", "could", "might");
    private static final Set<String> SPEAKS = Set.of("says", "said", "tells", "say");
    private static final Set<String> EXCEPT = Set.of("but", "except", "apart", "exception", "excluding");

    private String word(int at) {
        return at >= from && at < to ? tokens.get(at).word() : "";
    }

    private List<String> words(int begin, int end) {
        return tokens.subList(begin, Math.max(begin, end)).stream().map(Token::word).toList();
    }

    Optional<Guard> guard(boolean only) {
        return nothing().or(() -> heard()).or(() -> except()).or(() -> forbidden()).or(() -> kept(only)).or(() -> stays()).or(() -> more())
                .or(() -> same()).or(() -> fine()).or(() -> only ? may() : by());
    }

    /// "Nothing else", "no other changes", "that's all".
    private Optional<Guard> nothing() {
        List<String> all = words(from, to);
        boolean none = word(from).equals("nothing") && (word(from + 1).equals("else") || word(from + 1).equals("more"));
        boolean changes = Set.of("no", "not", "without").contains(word(from)) && CHANGES.contains(word(to - 1)) && to - from <= 4
                && all.stream().anyMatch(word -> Set.of("other", "further", "more", "additional").contains(word));
        boolean others = (word(from).equals("none") && word(from + 1).equals("of") && rest(from + 2, to))
                || (word(from).equals("not") && rest(from + 1, to));
        boolean done = List.of(List.of("that's", "all"), List.of("that's", "it"), List.of("that", "is", "all")).contains(all);
        return none || changes || others || done || why() ? Optional.of(Guard.REST) : Optional.empty();
    }

    /// "It's warm already": why the thing before it stays.
    private boolean why() {
        return behind && Set.of("it's", "that's", "they're", "it", "that", "they").contains(word(from)) && to - from <= 6
                && Set.of("already", "enough", "fine", "anyway", "perfect").contains(word(to - 1));
    }

    /// "You should still hear it": however quiet it becomes. "… still hear the interview": it is not silent.
    private Optional<Guard> heard() {
        int hear = IntStream.range(from, to).filter(i -> Set.of("hear", "heard", "audible").contains(word(i))).findFirst().orElse(-1);
        boolean still = hear > 0 && words(from, to).contains("still") && to - from <= 10;
        boolean it = hear + 1 == to || (hear + 2 == to && IT.contains(word(hear + 1)));
        return !still ? Optional.empty() : it ? Optional.of(Guard.REST) : name(hear + 1, to, Aspect.SOUND);
    }

    /// "With the exception of the cake", "photo 3 is the one exception", "but not the interview".
    private Optional<Guard> except() {
        int name = -1;
        if (word(from).equals("with") && word(from + 2).equals("exception") && word(from + 3).equals("of")) {
            name = from + 4;
        } else if (Set.of("except", "excepting", "excluding").contains(word(from))) {
            name = from + 1 + (SMALL.contains(word(from + 1)) ? 1 : 0);
        } else if (Set.of("apart", "aside").contains(word(from)) && word(from + 1).equals("from")) {
            name = from + 2;
        } else if (word(from).equals("not") && (lead || behind) && to - from >= 2 && to - from <= 8 && !word(to - 1).equals("instead")) {
            name = from + 1 + (SMALL.contains(word(from + 1)) ? 1 : 0);
        }
        if (name > 0 && name < to) {
            return name(name, to, Aspect.ALL);
        }
        boolean exception = word(to - 1).equals("exception") || word(to - 1).equals("excluded") || word(to - 1).equals("excepted");
        int is = IntStream.range(from, to).filter(i -> BE.contains(word(i)) || word(i).equals("being")).findFirst().orElse(-1);
        boolean bare = exception && is < 0 && !word(to - 1).equals("exception") && to - from >= 2;
        return exception && is > from && to - is <= 5
                ? name(from, is, Aspect.ALL)
                : bare ? name(from, to - 1, Aspect.ALL) : Optional.empty();
    }

    /// "Don't touch the others", "without changing the font", "there's no need to touch the music".
    private Optional<Guard> forbidden() {
        int not = IntStream.range(from, Math.min(to, from + 4)).filter(i -> EnglishGuards.NOT.contains(word(i))).findFirst().orElse(-1);
        int verb = IntStream.range(Math.max(from, not), Math.min(to, from + 6))
                .filter(i -> CHANGING.contains(word(i)) || CROPPING.contains(word(i))).findFirst().orElse(-1);
        boolean polite = IntStream.range(from, Math.max(from, verb)).allMatch(i -> i == not
                || Set.of("do", "please", "you", "need", "have", "want", "to", "should", "must", "any", "anything", "being", "i", "there's")
                        .contains(word(i)));
        if (not < 0 || verb < 0 || !polite) {
            return passive();
        }
        boolean crop = CROPPING.contains(word(verb));
        int begin = verb + 1;
        while (begin < to && (SMALL.contains(word(begin)) || (crop && Set.of("off", "away").contains(word(begin))))) {
            begin++;
        }
        if (word(begin).equals("anything") && (begin + 1 == to || !word(begin + 1).equals("else"))) {
            return crop ? Optional.of(Guard.of(Aspect.FRAME)) : Optional.of(Guard.REST);
        }
        if (begin >= to || (to - begin == 1 && IT.contains(word(begin)))) {
            return crop || begin >= to ? Optional.empty() : Optional.of(Guard.of(Aspect.ALL));
        }
        if (crop) {
            int off = IntStream.range(begin, to).filter(i -> word(i).equals("off") || word(i).equals("from") || word(i).equals("of"))
                    .findFirst().orElse(-1);
            int end = Set.of("off", "away").contains(word(to - 1)) ? to - 1 : to;
            return name(off > 0 && off + 1 < end ? off + 1 : begin, end, Aspect.FRAME);
        }
        return name(begin, to, Aspect.ALL);
    }

    /// "As long as the interview isn't touched", "without anything being cropped away".
    private Optional<Guard> passive() {
        int last = Set.of("away", "off").contains(word(to - 1)) ? to - 2 : to - 1;
        boolean crop = CROPPING.contains(word(last));
        if (!crop && !CHANGED.contains(word(last))) {
            return Optional.empty();
        }
        int is = IntStream.range(from, last)
                .filter(i -> Set.of("isn't", "aren't", "being", "mustn't", "shouldn't", "can't", "not", "is").contains(word(i))).findFirst()
                .orElse(-1);
        boolean without = word(from).equals("without");
        boolean not = IntStream.range(from, last)
                .anyMatch(i -> word(i).endsWith("n't") || EnglishGuards.NOT.contains(word(i)) || word(i).equals("nothing"));
        int begin = without ? from + 1 : from;
        if (!not || is <= begin || last - is > 3) {
            return Optional.empty();
        }
        boolean any = Set.of("anything", "nothing").contains(word(begin));
        return any ? Optional.of(crop ? Guard.of(Aspect.FRAME) : Guard.REST) : name(begin, is, crop ? Aspect.FRAME : Aspect.ALL);
    }

    /// "Leave the interview as it is", "keeping the volume where it is", "keep the rest in the same order".
    private Optional<Guard> kept(boolean only) {
        if (!EnglishGuards.KEEP.contains(word(from)) || to - from < 2) {
            return Optional.empty();
        }
        boolean out = Set.of("out", "off", "away").contains(word(from + 1)) || Set.of("out", "off", "away").contains(word(to - 1));
        if (out) {
            return rest(from + 1, to - 1) && word(from).equals("leave") ? Optional.of(Guard.REST) : Optional.empty();
        }
        for (int state = from + 2; state < to; state++) {
            Optional<Aspect> aspect = state(state, to);
            boolean let = !word(from).equals("let") || STAY.contains(word(state)) || word(state).equals("be");
            if (aspect.isPresent() && let) {
                return name(from + 1, state, aspect.get());
            }
        }
        Optional<Aspect> alone = EnglishAspects.alone(words(from + 1, to));
        boolean plain = !Set.of("have", "with", "let", "hold").contains(word(from));
        if (alone.isPresent() && plain) {
            return Optional.of(Guard.of(alone.get()));
        }
        boolean several = IntStream.range(from, to)
                .noneMatch(i -> Set.of("only", "just", "at", "for", "as").contains(word(i)) || tokens.get(i).is(Token.Kind.NUMBER));
        return plain && lead && !only && several ? name(from + 1, to, Aspect.ALL) : Optional.empty();
    }

    /// "The others stay put", "what grandma says has to stay exactly as long as it is", "the cake keeps its 3".
    private Optional<Guard> stays() {
        int verb = IntStream.range(from + 1, to).filter(i -> STAY.contains(word(i))).findFirst().orElse(-1);
        int be = IntStream.range(from + 1, to).filter(i -> Set.of("be", "is", "are").contains(word(i))).findFirst().orElse(-1);
        int at = verb > 0 ? verb : be;
        if (at < 0) {
            return Optional.empty();
        }
        boolean noun = verb > 0 && Set.of("a", "the", "to").contains(word(verb - 1)) && !word(verb - 1).equals("to");
        int end = at;
        while (end > from + 1 && (MODAL.contains(word(end - 1)) || ADVERBS.contains(word(end - 1)))) {
            end--;
        }
        Optional<Aspect> aspect = verb > 0 && verb + 1 == to ? Optional.of(Aspect.ALL) : state(at + 1, to);
        aspect = verb > 0 ? aspect : aspect.filter(one -> one == Aspect.ALL);
        boolean keeps = verb > 0 && word(verb).startsWith("keep");
        if (aspect.isEmpty() && keeps) {
            aspect = EnglishAspects.measured(tokens, at + 1, to) ? Optional.of(Aspect.LENGTH) : EnglishAspects.alone(words(at + 1, to));
        }
        boolean bare = verb > 0 && verb + 1 == to && (keeps || (!lead && !rest(from, end)));
        if (aspect.isEmpty() && verb > 0 && !keeps) {
            aspect = ranked(at + 1) ? Optional.of(Aspect.ORDER) : Optional.empty();
        }
        return aspect.isEmpty() || noun || bare ? Optional.empty() : name(from, end, aspect.get());
    }

    /// "The last picture", "at the end", "first".
    private boolean ranked(int begin) {
        List<String> words = words(begin, to).stream().filter(word -> !Set.of("the", "at", "in", "very", "as").contains(word)).toList();
        return !words.isEmpty() && words.size() <= 2
                && Set.of("last", "first", "end", "beginning", "start", "place").contains(words.getFirst());
    }

    /// "Without making it any longer", "it mustn't get louder or softer than before".
    private Optional<Guard> more() {
        int not = IntStream.range(from, to).filter(i -> EnglishGuards.NOT.contains(word(i)) || word(i).endsWith("n't")).findFirst()
                .orElse(-1);
        int more = IntStream.range(Math.max(from, not), to).filter(i -> EnglishAspects.more(word(i)).isPresent()).findFirst().orElse(-1);
        if (not < 0 || more < 0 || !behind(more + 1)) {
            return Optional.empty();
        }
        Aspect aspect = EnglishAspects.more(word(more)).orElseThrow();
        boolean both = IntStream.range(more + 1, to).anyMatch(i -> EnglishAspects.more(word(i)).isPresent());
        Aspect meant = both && (aspect == Aspect.LONGER || aspect == Aspect.SHORTER) ? Aspect.LENGTH : aspect;
        int begin = not == from ? from + 1 : from;
        int end = not == from ? more : not;
        while (begin < end && BECOME.contains(word(begin))) {
            begin++;
        }
        while (end > begin
                && (BECOME.contains(word(end - 1)) || MODAL.contains(word(end - 1)) || Set.of("do", "does").contains(word(end - 1)))) {
            end--;
        }
        boolean it = end <= begin || (end - begin == 1 && (IT.contains(word(begin)) || word(begin).equals("anything")));
        boolean between = not == from || IntStream.range(not + 1, more).allMatch(i -> BECOME.contains(word(i)));
        if (!between) {
            return Optional.empty();
        }
        return it ? Optional.of(Guard.of(meant)) : name(begin, end, meant);
    }

    /// Whether what follows "longer" only says that it is compared with how it is now.
    private boolean behind(int begin) {
        return IntStream.range(begin, to)
                .allMatch(i -> Set.of("than", "or", "and", "any", "at", "all", "again", "please", "by", "that").contains(word(i))
                        || TIMES.contains(word(i)) || IT.contains(word(i)) || THERE.contains(word(i))
                        || EnglishAspects.more(word(i)).isPresent());
    }

    /// "At the same volume as now", "at the size it has now".
    private Optional<Guard> same() {
        if (!Set.of("at", "with", "in", "to").contains(word(from))) {
            return Optional.empty();
        }
        int noun = IntStream.range(from + 1, to).filter(i -> EnglishAspects.NOUNS.containsKey(word(i))).findFirst().orElse(-1);
        boolean same = noun > 0 && IntStream.range(from + 1, noun).anyMatch(i -> Set.of("same", "current", "original").contains(word(i)));
        boolean has = noun > 0 && noun + 2 < to && IT.contains(word(noun + 1)) && THERE.contains(word(noun + 2));
        boolean as = same && (noun + 1 == to || word(noun + 1).equals("as") || has);
        return noun > 0 && noun <= from + 4 && (as || has)
                ? Optional.ofNullable(EnglishAspects.NOUNS.get(word(noun))).map(Guard::of)
                : Optional.empty();
    }

    /// "The title is fine the way it is", "the colour is okay though".
    private Optional<Guard> fine() {
        int is = IntStream.range(from + 1, to).filter(i -> BE.contains(word(i))).findFirst().orElse(-1);
        if (is < 0 || is + 1 >= to || !FINE.contains(word(is + 1))) {
            return Optional.empty();
        }
        boolean bare = is + 2 == to && word(is + 1).matches("fine|ok|okay|alright");
        return bare || state(is + 2, to).isPresent() ? name(from, is, Aspect.ALL) : Optional.empty();
    }

    /// "25 seconds in all by shortening the photos".
    private Optional<Guard> by() {
        boolean exact = tokens.subList(0, from).stream().anyMatch(token -> token.is(Token.Kind.NUMBER));
        if (!exact || !word(from).equals("by") || !EnglishGuards.LENGTHENING.contains(word(from + 1))) {
            return Optional.empty();
        }
        int end = to;
        while (end > from + 2
                && Set.of("more", "longer", "a", "bit", "little", "only", "just", "shorter", "down").contains(word(end - 1))) {
            end--;
        }
        int begin = word(from + 2).equals("only") || word(from + 2).equals("just") ? from + 3 : from + 2;
        return begin < end ? Optional.of(Guard.others(said(begin, end), Aspect.LENGTH)) : Optional.empty();
    }

    /// "Only the pictures may get longer".
    private Optional<Guard> may() {
        int may = IntStream.range(from + 1, to).filter(i -> ALLOWED.contains(word(i))).findFirst().orElse(-1);
        int more = IntStream.range(Math.max(from, may), to).filter(i -> EnglishAspects.more(word(i)).isPresent()).findFirst().orElse(-1);
        boolean become = may > 0 && more > may && IntStream.range(may + 1, more).allMatch(i -> BECOME.contains(word(i)));
        boolean changes = may > 0 && IntStream.range(may + 1, to)
                .allMatch(i -> BECOME.contains(word(i)) || CHANGED.contains(word(i)) || CHANGING.contains(word(i)));
        return become && behind(more + 1)
                ? Optional.of(Guard.others(said(from, may), EnglishAspects.more(word(more)).orElseThrow()))
                : changes ? Optional.of(Guard.others(said(from, may), Aspect.ALL)) : Optional.empty();
    }

    /// What is said to be as it is: "as it is", "alone", "where they are now", "as loud as it is", "at its length", "in colour".
    private Optional<Aspect> state(int begin, int end) {
        int at = begin;
        while (at < end && ADVERBS.contains(word(at)) && !(word(at).equals("all") && at + 1 == end)) {
            at++;
        }
        if (at >= end) {
            return Optional.empty();
        }
        String first = word(at);
        boolean still = STILL.contains(first) && at + 1 == end;
        boolean way = first.equals("the") && word(at + 1).equals("way") && IT.contains(word(at + 2)) && there(at + 3, end);
        boolean as = Set.of("as", "where", "how", "what", "like").contains(first)
                && ((IT.contains(word(at + 1)) && there(at + 2, end)) || (first.equals("as") && word(at + 1).equals("is") && at + 2 == end)
                        || (first.equals("like") && IT.contains(word(at + 1)) && at + 2 == end)
                        || (first.equals("as") && word(at + 1).equals("before") && at + 2 == end));
        boolean idle = List.of(List.of("the", "same"), List.of("in", "place"), List.of("in", "peace"), List.of("out", "of", "it"),
                List.of("out", "of", "this")).contains(words(at, end));
        if (still || way || as || idle) {
            return Optional.of(Aspect.ALL);
        }
        Optional<Aspect> equal = first.equals("as") ? EnglishAspects.plain(word(at + 1)) : Optional.empty();
        if (equal.isPresent() && word(at + 2).equals("as") && (there(at + 3, end) || (IT.contains(word(at + 3)) && there(at + 4, end)))) {
            return equal;
        }
        boolean within = Set.of("at", "in", "with", "to").contains(first);
        if (within && EnglishAspects.measured(tokens, at + 1, end)) {
            return Optional.of(Aspect.LENGTH);
        }
        if (within && at + 1 < end) {
            boolean colour = words(at + 1, end).stream().allMatch(word -> Set
                    .of("full", "colour", "color", "its", "their", "real", "original", "colours", "colors", "the").contains(word));
            int noun = IntStream.range(at + 1, end).filter(i -> EnglishAspects.NOUNS.containsKey(word(i))).findFirst().orElse(end - 1);
            boolean has = noun + 2 < end && IT.contains(word(noun + 1)) && THERE.contains(word(noun + 2));
            return colour ? Optional.of(Aspect.LOOK) : EnglishAspects.alone(words(at + 1, has ? noun + 1 : end));
        }
        return word(at).equals("the") && word(at + 1).equals("same") ? EnglishAspects.alone(words(at, end)) : Optional.empty();
    }

    private boolean there(int begin, int end) {
        return begin < end && IntStream.range(begin, end).allMatch(i -> THERE.contains(word(i)) || TIMES.contains(word(i)));
    }

    /// Everything else.
    private boolean rest(int begin, int end) {
        List<String> words = words(begin, Math.max(begin, end));
        boolean other = words.size() <= 5 && words.contains("other") && !words.contains("each");
        boolean ones = words.contains("ones") && (words.contains("after") || words.contains("before"));
        return words.size() <= 6 && (words.stream().anyMatch(ELSE::contains) || other || ones);
    }

    /// What is named there, with what of it stays.
    private Optional<Guard> name(int begin, int end, Aspect aspect) {
        int first = begin;
        while (first < end && (Set.of("please", "just", "then", "all").contains(word(first)) && !word(first + 1).isEmpty()
                && end - first > 1 && !word(first).equals("all"))) {
            first++;
        }
        if (first >= end || end - first > 10) {
            return Optional.empty();
        }
        if (rest(first, end)) {
            return Optional.of(Guard.REST);
        }
        List<String> words = words(first, end);
        Optional<Aspect> alone = EnglishAspects.alone(words);
        if (alone.isPresent()) {
            return Optional.of(Guard.of(alone.get()));
        }
        if (aspect == Aspect.PITCH) {
            // Whose voice it is does not matter: all that plays at another speed keeps its pitch.
            return Optional.of(Guard.of(aspect));
        }
        boolean it = (end - first == 1 && IT.contains(word(first))) || words.equals(List.of("that", "one"));
        if (it && (aspect == Aspect.ALL || aspect == Aspect.LOOK)) {
            // "All but the dog, he stays in colour": says once more what was left out.
            return EXCEPT.stream().anyMatch(words(0, from)::contains) ? Optional.of(Guard.REST) : Optional.empty();
        }
        if (it) {
            return Optional.of(Guard.of(aspect));
        }
        if (words.size() > 2 && words.getFirst().equals("what") && SPEAKS.contains(words.getLast())) {
            return Optional.of(Guard.of(said(first + 1, end - 1), aspect));
        }
        int of = words.indexOf("of");
        Optional<Aspect> part = of > 0 ? EnglishAspects.alone(words.subList(0, of)) : Optional.empty();
        if (part.isPresent() && first + of + 1 < end) {
            return rest(first + of + 1, end) ? Optional.of(Guard.REST) : Optional.of(Guard.of(said(first + of + 1, end), part.get()));
        }
        boolean owned = words.size() > 1 && EnglishAspects.NOUNS.containsKey(words.getLast())
                && (word(end - 2).endsWith("'s") || word(end - 2).endsWith("s'"));
        if (owned) {
            String owner = said(first, end - 1);
            return Optional.ofNullable(EnglishAspects.NOUNS.get(words.getLast()))
                    .map(named -> Guard.of(owner.substring(0, owner.length() - (owner.endsWith("s") ? 2 : 1)), named));
        }
        return Optional.of(Guard.of(said(first, end), aspect));
    }

    private String said(int begin, int end) {
        return text.substring(tokens.get(begin).from(), tokens.get(end - 1).to());
    }
}
