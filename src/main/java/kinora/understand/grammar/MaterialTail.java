package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What stands behind the word for a material and only tells which is meant: "of a coffee cup with steam rising", "from my phone", "I shot yesterday", "that is 2 GB".
final class MaterialTail {
    private static final int LONGEST = 7;
    private static final int LONGEST_TAIL = 14;
    /// What would be a wish where it stands behind a thing.
    private static final EnumSet<Sort> WISHED = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.ZOOM, Sort.PAN, Sort.FADE, Sort.TEXT,
            Sort.PROPERTY, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.MUSIC_STYLE, Sort.CHANGE, Sort.FORMAT, Sort.PLATFORM, Sort.TOPIC, Sort.SIZE,
            Sort.BEAT, Sort.LOOP, Sort.COLOUR, Sort.TITLE_STYLE, Sort.CAPS, Sort.FONT, Sort.SPOT, Sort.EDGE_WORD, Sort.DURATION);
    private static final Set<String> SHOTS = Set.of("PHOTO", "CLIP", "SHOT");
    private static final Set<String> PLACED = Set.of("on", "in", "at", "by", "near", "under", "behind", "over", "inside", "beside",
            "against", "next", "to", "of", "from");

    private final MaterialWords sentence;
    private final List<Token> tokens;
    private final List<Piece> words;
    private final List<EnumSet<Sort>> sorts;

    MaterialTail(MaterialWords said) {
        this.sentence = said;
        this.tokens = said.tokens();
        this.words = said.words();
        this.sorts = said.sorts();
    }

    /// Where what belongs to a phrase ends, whose word for material ends here.
    int of(int end) {
        int at = end;
        for (int next = more(at); next > at && next - end <= LONGEST_TAIL; next = more(at)) {
            at = next;
        }
        return at;
    }

    private int more(int at) {
        if (at >= tokens.size()) {
            return at;
        }
        return switch (word(at)) {
            case "of" -> shown(at + 1, at);
            case "from" -> phrase(at + 1, at, EnglishMaterials.ORIGINS);
            case "in", "on", "with" -> word(at).equals("with") && EnglishMaterials.FAULTS.contains(word(at + 1))
                    ? fault(at + 1)
                    : phrase(at + 1, at,
                            Set.of("phone", "iphone", "folder", "gallery", "desktop", "computer", "laptop", "drive", "roll", "album"));
            case "that's", "thats" -> amount(at + 1, at);
            case "that", "which" -> word(at + 1).equals("is") || word(at + 1).equals("are") ? amount(at + 2, at) : taken(at + 1, at);
            case "i", "we", "you", "i've", "we've" -> taken(at, at);
            case "attached", "below", "uploaded", "provided" -> at + 1;
            case "taken", "shot", "recorded", "filmed", "captured" -> when(at + 1);
            default -> at;
        };
    }

    /// What is seen: "a coffee cup with steam rising".
    private int shown(int from, int none) {
        int at = from;
        int said = 0;
        while (at < tokens.size() && said < LONGEST) {
            boolean determined = sorts.get(at).contains(Sort.DET) && !Set.of("these", "those", "this", "that", "the").contains(word(at));
            boolean placed = said > 0 && PLACED.contains(word(at)) && at + 1 < tokens.size() && nouny(skip(at + 1));
            boolean with = said > 0 && word(at).equals("with") && beside(at + 1);
            if (placed || with) {
                at = skip(at + 1);
            } else if (determined || nouny(at)) {
                said += determined ? 0 : 1;
                at++;
            } else {
                break;
            }
        }
        return said == 0 || !sentence.scene(from, at).isEmpty() ? none : at;
    }

    private int skip(int at) {
        return at < tokens.size() && sorts.get(at).contains(Sort.DET) ? at + 1 : at;
    }

    /// Whether a word tells what is seen and nothing else.
    private boolean nouny(int at) {
        if (at >= tokens.size() || !tokens.get(at).is(Token.Kind.WORD)) {
            return false;
        }
        boolean seen = sorts.get(at).contains(Sort.NOUN) || sorts.get(at).contains(Sort.COLOUR) || sorts.get(at).contains(Sort.THING)
                || EnglishMaterials.TOPICS.contains(word(at)) || sorts.get(at).isEmpty();
        return seen && !sorts.get(at).contains(Sort.PREP) && !sorts.get(at).contains(Sort.CONJ);
    }

    /// Whether "with …" tells what is seen beside: no wish stands in it.
    private boolean beside(int from) {
        int at = from;
        int said = 0;
        while (at < tokens.size() && at - from < 5 && tokens.get(at).is(Token.Kind.WORD) && !sorts.get(at).contains(Sort.CONJ)
                && !sorts.get(at).contains(Sort.PREP)) {
            int token = at;
            boolean wish = words.stream().anyMatch(piece -> piece.from() == token
                    && (WISHED.contains(piece.sort()) || (piece.sort() == Sort.KIND && !SHOTS.contains(piece.text()))));
            if (wish || EnglishMakings.MOVING.contains(word(at))) {
                return false;
            }
            said += nouny(at) ? 1 : 0;
            at++;
        }
        return said > 0;
    }

    /// "My iPhone", "our trip to Rome".
    private int phrase(int from, int none, Set<String> heads) {
        int at = from;
        while (at < tokens.size() && at - from < 4 && tokens.get(at).is(Token.Kind.WORD) && !heads.contains(word(at))
                && !(sorts.get(at).contains(Sort.PREP) && at > from)) {
            at++;
        }
        if (at >= tokens.size() || !heads.contains(word(at)) || !sentence.scene(from, at + 1).isEmpty()) {
            return none;
        }
        while (at + 1 < tokens.size() && heads.contains(word(at + 1))) {
            at++;
        }
        boolean place = at + 2 < tokens.size() && Set.of("to", "in").contains(word(at + 1)) && tokens.get(at + 2).capital();
        return place ? at + 3 : at + 1;
    }

    private int fault(int from) {
        int at = from;
        while (EnglishMaterials.FAULTS.contains(word(at))) {
            at++;
        }
        boolean noun = at < tokens.size() && tokens.get(at).is(Token.Kind.WORD);
        return noun ? at + (Set.of("quality", "noise").contains(word(at + 1)) ? 2 : 1) : at;
    }

    /// "2 GB", "45 minutes long".
    private int amount(int from, int none) {
        int at = from;
        while (at < tokens.size() && Set.of("about", "around", "over", "nearly", "almost", "roughly").contains(word(at))) {
            at++;
        }
        boolean number = at + 1 < tokens.size() && sorts.get(at).contains(Sort.NUMBER) && EnglishMaterials.UNITS.contains(word(at + 1));
        if (!number) {
            return none;
        }
        at += 2;
        return at < tokens.size() && Set.of("long", "big", "large").contains(word(at)) ? at + 1 : at;
    }

    /// "I shot yesterday", "we took on our trip".
    private int taken(int from, int none) {
        int at = from;
        while (at < tokens.size() && at - from < 3
                && Set.of("i", "we", "you", "i've", "we've", "have", "just", "'ve", "my").contains(word(at))
                && !EnglishMaterials.TAKEN.contains(word(at))) {
            at++;
        }
        boolean said = at > from && at < tokens.size() && EnglishMaterials.TAKEN.contains(word(at));
        return said ? when(at + 1) : none;
    }

    private int when(int from) {
        int at = from;
        while (at < tokens.size() && Set.of("yesterday", "today", "earlier", "recently", "here", "below", "above").contains(word(at))) {
            at++;
        }
        if (at < tokens.size() && Set.of("last", "this").contains(word(at)) && EnglishMaterials.ORIGINS.contains(word(at + 1))) {
            return at + 2;
        }
        boolean placed = at < tokens.size() && Set.of("on", "at", "in", "during", "with", "from", "by").contains(word(at));
        return placed ? phrase(at + 1, at, EnglishMaterials.ORIGINS) : at;
    }

    private String word(int at) {
        return sentence.word(at);
    }
}
