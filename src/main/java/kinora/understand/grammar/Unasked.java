package kinora.understand.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Topic;
import kinora.understand.Wish;

/// What cannot be done and nobody asked for: its words stand where a message tells how something is, why, or when ("they walk so slowly, speed it up", "put it there while they're dancing").
/// Beside what is wanted it is left out.
///
/// @param tokens of the message
/// @param pieces what may begin at each
/// @param moods which clauses tell
record Unasked(List<Token> tokens, List<List<Piece>> pieces, Moods moods) {

    /// What begins a clause that tells when, why or who.
    private static final Set<String> UNDER = Set.of("while", "whenever", "when", "because", "cause", "cos", "who", "which", "where", "once",
            "since", "until");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "some", "this", "that", "these", "those", "her", "his", "my",
            "our", "their", "its", "all", "any");
    /// "Make me dizzy".
    private static final Set<String> FEELING = Set.of("me", "us", "people", "everyone", "everybody", "you");
    private static final Set<String> DEEDS = Set.of("dance", "dances", "dancing", "danced", "walk", "walks", "walking", "walked", "jump",
            "jumps", "jumping", "jumped", "run", "runs", "running", "laugh", "laughs", "laughing", "wave", "waves", "waving", "smile",
            "smiles", "smiling", "blink", "blinks", "talking", "singing", "sings", "swim", "swimming", "move", "moves", "moving");

    /// The wishes without those.
    static List<Wish> without(List<Wish> wishes, Unasked said) {
        List<Wish> left = wishes.stream().filter(wish -> !(wish instanceof Wish.Impossible(Topic topic, var _) && said.tells(topic)))
                .toList();
        return left.stream().anyMatch(Unasked::wanted) ? left : wishes;
    }

    /// Whether something that cannot be done stands beside something else.
    static boolean may(List<Wish> wishes) {
        return wishes.stream().anyMatch(Wish.Impossible.class::isInstance) && wishes.stream().anyMatch(Unasked::wanted);
    }

    private static boolean wanted(Wish wish) {
        return Guarded.wanted(wish) && !(wish instanceof Wish.Impossible);
    }

    /// Whether all words of a topic only tell.
    private boolean tells(Topic topic) {
        List<Integer> said = IntStream.range(0, tokens.size()).filter(i -> says(topic, i)).boxed().toList();
        return !said.isEmpty() && said.stream().allMatch(this::tells);
    }

    private boolean says(Topic topic, int at) {
        boolean piece = pieces.get(at).stream().anyMatch(one -> one.sort() == Sort.TOPIC && one.text().equals(topic.name()));
        return piece || (topic == Topic.ANIMATE_PERSON && DEEDS.contains(word(at)))
                || (topic == Topic.OBJECT_REMOVAL && word(at).equals("no") && word(at - 1).startsWith("there"));
    }

    private boolean tells(int at) {
        int from = 0;
        int to = tokens.size();
        for (int i = 1; i < tokens.size(); i++) {
            if (moods.border(from, i)) {
                if (i > at) {
                    to = i;
                    break;
                }
                from = i;
            }
        }
        int begin = from;
        boolean under = IntStream.range(begin, at).anyMatch(i -> UNDER.contains(word(i)));
        boolean noun = DEEDS.contains(word(at)) && DETERMINERS.contains(word(at - 1));
        boolean feels = IntStream.range(begin, to - 1)
                .anyMatch(i -> (word(i).equals("make") || word(i).equals("makes")) && i > begin && FEELING.contains(word(i + 1)));
        boolean supposed = IntStream.range(begin, to - 1).anyMatch(i -> word(i).equals("would") && word(i + 1).equals("be"))
                && DETERMINERS.contains(word(moods.past(from)));
        return under || noun || feels || supposed || moods.mood(from, to) != Moods.Mood.ELSE;
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
