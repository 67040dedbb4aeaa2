package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kinora.understand.Target;

/// Noun phrases of material: "my 45-minute raw webinar recording", "this product photo of a coffee cup", "these three mp4 clips from my iPhone".
///
/// Whatever is said of it only tells which is meant, so that the whole phrase is one word for a photo, a clip or the film, and nothing within it is a wish. Where a word of it is a name of
/// something in the scene, the phrase is left to the rules of names.
final class Materials {
    /// A phrase is never longer on either side of its head.
    private static final int LONGEST = 7;
    private static final int LONGEST_TAIL = 14;
    /// What every word of a phrase explains.
    private static final double WORD = 1.05;

    /// Words that never stand between an article and what it belongs to.
    private static final EnumSet<Sort> CLOSED = EnumSet.of(Sort.PREP, Sort.CONJ, Sort.DET, Sort.PRONOUN, Sort.NOT, Sort.NO, Sort.ALL,
            Sort.REST, Sort.OTHER, Sort.ORDINAL, Sort.ONLY, Sort.INSTEAD, Sort.WH, Sort.MORE, Sort.LESS, Sort.TOO, Sort.REASON, Sort.UNTIL,
            Sort.BOTH, Sort.EACH, Sort.PROPERTY, Sort.EDGE_WORD, Sort.FRACTION, Sort.HALF, Sort.EXPORT, Sort.TITLE_STYLE, Sort.BEST,
            Sort.NUMBER, Sort.MOST);
    /// What would be a wish where it stands behind a thing.
    private static final EnumSet<Sort> WISHED = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.ZOOM, Sort.PAN, Sort.FADE, Sort.TEXT,
            Sort.PROPERTY, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.MUSIC_STYLE, Sort.CHANGE, Sort.FORMAT, Sort.PLATFORM, Sort.TOPIC, Sort.SIZE,
            Sort.BEAT, Sort.LOOP, Sort.COLOUR, Sort.TITLE_STYLE, Sort.CAPS, Sort.FONT, Sort.SPOT, Sort.EDGE_WORD, Sort.DURATION);
    private static final Set<String> SHOTS = Set.of("PHOTO", "CLIP", "SHOT");
    private static final Set<String> PLACED = Set.of("on", "in", "at", "by", "near", "under", "behind", "over", "inside", "beside",
            "against", "next", "to", "of", "from");
    /// Behind a word for material these are what is meant.
    private static final Set<String> OTHERWISE = Set.of("mode", "format", "orientation", "version", "'s", "size", "layout", "number",
            "background", "quality", "script", "file", "files", "call", "resolution", "post", "style");
    private static final Set<String> GENERAL = Set.of("recording", "footage", "video", "clip", "film", "movie", "screen");
    private static final Set<String> INTO = Set.of("into", "as", "to", "create", "creating", "make", "making", "generate", "generating",
            "produce", "producing");

    /// What a thing may be besides, where it is asked for.
    private static final EnumSet<Sort> ASKED = EnumSet.of(Sort.IMAGE, Sort.ASKED);

    private final List<Token> tokens;
    private final List<Piece> words;
    private final Names names;
    private final List<EnumSet<Sort>> sorts = new ArrayList<>();

    private Materials(List<Token> tokens, List<Piece> words, Names names) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        tokens.forEach(token -> sorts.add(EnumSet.noneOf(Sort.class)));
        words.stream().filter(piece -> piece.to() - piece.from() == 1).forEach(piece -> sorts.get(piece.from()).add(piece.sort()));
    }

    /// How definitely a thing is named.
    private enum Article {
        NONE, ANY, THE, OWN
    }

    /// A phrase that was found.
    ///
    /// @param article where its article stands; where the phrase begins when it has none
    /// @param named by which words something in the scene is meant; empty for none
    private record Phrase(int article, int from, int to, Target.Kind kind, boolean film, boolean several, String named) {
        /// What is meant by the whole of it.
        Target target() {
            return !named.isEmpty()
                    ? new Target.Named(film ? Target.Kind.ANY : kind, named)
                    : several ? new Target.All(kind) : new Target.Whole();
        }
    }

    /// The words of a sentence with every such phrase in the place of what stands within it.
    static List<Piece> in(List<Token> tokens, List<Piece> words, Names names) {
        Materials materials = new Materials(tokens, words, names);
        List<Phrase> phrases = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Phrase phrase = materials.at(at, behind);
            if (phrase != null) {
                phrases.add(phrase);
                behind = phrase.to();
                at = phrase.to() - 1;
            }
        }
        return phrases.isEmpty() ? words : materials.with(phrases);
    }

    private List<Piece> with(List<Phrase> phrases) {
        List<Piece> all = new ArrayList<>(words);
        for (Phrase phrase : phrases) {
            all.removeIf(piece -> piece.from() >= phrase.from() && piece.to() <= phrase.to() && !ASKED.contains(piece.sort()));
            double weight = WORD * (phrase.to() - phrase.from());
            if (phrase.article() < phrase.from()) {
                all.addFirst(new Piece(Sort.ITEM, phrase.target(), phrase.article(), phrase.to(),
                        weight + phrase.from() - phrase.article() + 0.5, phrase.several()));
            }
            all.add(new Piece(Sort.KIND, phrase.kind().name(), phrase.from(), phrase.to(), weight, phrase.several()));
            if (phrase.film() && phrase.named().isEmpty()) {
                all.add(new Piece(Sort.FILM, "", phrase.from(), phrase.to(), weight, false));
            }
        }
        return all;
    }

    // --- the head ---

    private @Nullable Phrase at(int head, int behind) {
        int end = headEnd(head);
        if (end < 0 || compound(end)) {
            return null;
        }
        int core = head;
        while (core > behind && head - core < LONGEST && describes(core - 1, head)) {
            core--;
        }
        Article article = article(core, behind);
        boolean known = everyKnown(core, head);
        if (article == Article.NONE && !known) {
            while (core < head && !everyKnown(core, head)) {
                core++;
            }
            known = true;
        }
        boolean several = plural(end - 1);
        String named = scene(core, end);
        named = named.isEmpty() ? seen(core, head, article == Article.THE) : named;
        int tail = several && article == Article.NONE && core == head ? end : tail(end);
        boolean fits = switch (article) {
            case OWN -> core < head || fresh(head) || tail > end || film(core, head) || alone(head);
            case THE -> (core < head && known) || (fresh(head) && !EnglishMaterials.EVENTS.contains(word(head))) || tail > end;
            case ANY -> !made(head) && (core < head || fresh(head) || tail > end);
            case NONE -> core < head && !(made(head) && !several) && !(made(head) && INTO.contains(word(core - 1)));
        };
        int begin = articleAt(core, behind);
        boolean stripped = begin < core && article == Article.OWN && IntStream.range(core, head)
                .anyMatch(i -> tokens.get(i).is(Token.Kind.NUMBER) || EnglishMaterials.QUALITIES.contains(word(i)));
        boolean written = begin > 0 && Set.of("as", "to", "into").contains(word(begin - 1)) && EnglishMaterials.FILES.contains(word(head))
                && IntStream.range(core, head).anyMatch(i -> sorts.get(i).contains(Sort.FORMAT));
        boolean one = article == Article.THE && !several && tail > end && word(end).equals("of") && (word(head).equals("clip")
                || word(head).equals("shot") || EnglishMaterials.PICTURES.contains(word(head)) || kind(head, "PHOTO"));
        boolean still = IntStream.range(core, head).anyMatch(i -> sorts.get(i).contains(Sort.IMAGE)
                || (sorts.get(i).contains(Sort.PLATFORM) && EnglishMaterials.FILES.contains(word(head))));
        boolean art = begin > 0 && ARTS.contains(word(begin - 1))
                && IntStream.range(core, end).anyMatch(i -> sorts.get(i).contains(Sort.ART));
        boolean shape = core == head && SHAPED.contains(word(head)) && begin > 0 && TURNED.contains(word(begin - 1));
        if (!fits || written || still || art || one || shape || (!named.isEmpty() && !stripped)) {
            return null;
        }
        boolean picture = EnglishMaterials.PICTURES.contains(word(head)) || kind(head, "PHOTO");
        Target.Kind kind = picture ? Target.Kind.PHOTO : word(head).startsWith("shot") ? Target.Kind.SHOT : Target.Kind.CLIP;
        boolean film = !picture && !several && !word(head).equals("clip") && kind != Target.Kind.SHOT;
        return new Phrase(begin, core, tail, kind, film, several, named);
    }

    /// Before a shape, which is no material: "turn it into portrait".
    private static final Set<String> TURNED = Set.of("into", "to", "in");
    /// Before another art, which is no material: "like a pencil drawing".
    private static final Set<String> ARTS = Set.of("into", "like", "as", "to");

    /// Where the article of a phrase stands that begins at a token, if that is right before it or before a number; else where the phrase begins.
    private int articleAt(int core, int behind) {
        int at = core - 1;
        while (at >= behind && sorts.get(at).contains(Sort.NUMBER)) {
            at--;
        }
        boolean article = at >= behind && sorts.get(at).contains(Sort.DET) && !sorts.get(at).contains(Sort.ORDINAL);
        boolean all = article && at > behind && sorts.get(at - 1).contains(Sort.ALL);
        return article && !all ? at : core;
    }

    /// "My recording", "our footage", where no file is named behind it.
    private boolean alone(int head) {
        boolean file = head + 1 < tokens.size() && tokens.get(head + 1).is(Token.Kind.FILE);
        return !file && (word(head).equals("recording") || word(head).equals("footage"));
    }

    /// Behind the word for the material; negative where there is none.
    private int headEnd(int at) {
        String word = word(at);
        boolean format = word.equals("mp") && at + 1 < tokens.size() && tokens.get(at + 1).glued() && word(at + 1).equals("4");
        if (format) {
            return at + 2;
        }
        boolean head = EnglishMaterials.PICTURES.contains(word) || EnglishMaterials.RECORDINGS.contains(word)
                || EnglishMaterials.EVENTS.contains(word) || EnglishMaterials.FILES.contains(word)
                || words.stream().anyMatch(piece -> piece.sort() == Sort.KIND && piece.from() == at && piece.to() == at + 1
                        && ((SHOTS.contains(piece.text()) && !piece.text().equals("SHOT")) || word.equals("shot") || word.equals("shots")));
        return head && tokens.get(at).is(Token.Kind.WORD) ? at + 1 : -1;
    }

    private static final Set<String> SHAPED = Set.of("portrait", "landscape");

    /// Whether another word for material, or what makes it something else, stands right behind: "interview clip", "landscape mode", "video title".
    private boolean compound(int end) {
        if (end >= tokens.size()) {
            return false;
        }
        String next = word(end);
        if (SHAPED.contains(word(end - 1)) && (sorts.get(end).contains(Sort.REEL) || EnglishMakings.PRODUCTS.contains(next))) {
            // "A portrait invitation": its shape.
            return true;
        }
        boolean number = sorts.get(end).contains(Sort.NUMBER) && !fresh(end - 1)
                && (end + 1 >= tokens.size() || !sorts.get(end + 1).contains(Sort.UNIT));
        boolean thing = words.stream()
                .anyMatch(piece -> piece.from() == end && (piece.sort() == Sort.KIND || piece.sort() == Sort.FILM) && !verb(end));
        return headEnd(end) > 0 || number || thing || OTHERWISE.contains(next);
    }

    /// "Turn this image into", "make the clip look": a verb may look like a thing.
    private boolean verb(int at) {
        return Set.of("look", "score", "line").contains(word(at));
    }

    private boolean fresh(int head) {
        return words.stream().noneMatch(
                piece -> piece.from() == head && piece.to() == head + 1 && (piece.sort() == Sort.KIND || piece.sort() == Sort.FILM))
                || EnglishMaterials.EVENTS.contains(word(head));
    }

    /// Whether a word is as well one for what shall be made.
    private boolean made(int head) {
        return sorts.get(head).contains(Sort.REEL) || sorts.get(head).contains(Sort.FILM) || sorts.get(head).contains(Sort.FORMAT)
                || word(head).equals("mp") || Set.of("videos", "reels", "clips", "films", "ad", "ads", "commercial").contains(word(head));
    }

    /// "This video": the film, not what was spoken of last.
    private boolean film(int core, int head) {
        return core == head && word(core - 1).equals("this") && Set.of("video", "film", "movie", "slideshow").contains(word(head));
    }

    private boolean kind(int at, String kind) {
        return words.stream()
                .anyMatch(piece -> piece.from() == at && piece.to() == at + 1 && piece.sort() == Sort.KIND && piece.text().equals(kind));
    }

    private boolean plural(int at) {
        String word = word(at);
        return word.endsWith("s") && !word.equals("rushes") && !Set.of("gameplays", "series").contains(word);
    }

    // --- before it ---

    private boolean describes(int at, int head) {
        Token token = tokens.get(at);
        String word = token.word();
        if (token.is(Token.Kind.MARK)) {
            return word.equals("-") && token.glued();
        }
        if (token.is(Token.Kind.NUMBER)) {
            return at + 1 < head && (EnglishMaterials.UNITS.contains(word(at + 1)) || (token.glued() && word(at - 1).equals("mp")));
        }
        if (!token.is(Token.Kind.WORD)) {
            return false;
        }
        boolean unit = at > 0 && EnglishMaterials.UNITS.contains(word)
                && (word(at - 1).equals("-") || tokens.get(at - 1).is(Token.Kind.NUMBER));
        if (unit || (EnglishMaterials.QUALITIES.contains(word) && !having(at, head))) {
            return true;
        }
        boolean other = words.stream().anyMatch(piece -> piece.from() == at && piece.to() == at + 1 && piece.sort() == Sort.KIND
                && !SHOTS.contains(piece.text()) && !EnglishMaterials.TOPICS.contains(word));
        boolean closed = sorts.get(at).stream().anyMatch(CLOSED::contains) && !EnglishMaterials.TOPICS.contains(word);
        return !other && !closed && !having(at, head) && !sorts.get(at).contains(Sort.FILLER) && !sorts.get(at).contains(Sort.LIGHT);
    }

    /// What tells which of several is meant: "the blurry photos", "the longest clip".
    private boolean having(int at, int head) {
        boolean own = at > 0 && EnglishMaterials.OWNERS.contains(word(at - 1)) && !plural(head) && !word(at).endsWith("est");
        return sorts.get(at).contains(Sort.HAVING) && !own && !sorts.get(at).contains(Sort.SHAPE) && !word(at).equals("low");
    }

    private boolean everyKnown(int from, int head) {
        for (int i = from; i < head; i++) {
            Token token = tokens.get(i);
            boolean known = !token.is(Token.Kind.WORD) || EnglishMaterials.QUALITIES.contains(token.word())
                    || EnglishMaterials.TOPICS.contains(token.word()) || EnglishMaterials.UNITS.contains(token.word());
            if (!known || (i == from && token.is(Token.Kind.MARK))) {
                return false;
            }
        }
        return true;
    }

    private Article article(int core, int behind) {
        int at = core - 1;
        while (at >= behind && (sorts.get(at).contains(Sort.NUMBER) || sorts.get(at).contains(Sort.ORDINAL)
                || sorts.get(at).contains(Sort.HAVING) || sorts.get(at).contains(Sort.MOST) || word(at).equals("of"))) {
            at--;
        }
        if (at < behind) {
            return Article.NONE;
        }
        String word = word(at);
        if (EnglishMaterials.OWNERS.contains(word)) {
            return Article.OWN;
        }
        if (word.equals("the") || word.equals("'s") || (sorts.get(at).contains(Sort.ALL) && at == core - 1)) {
            return Article.THE;
        }
        return sorts.get(at).contains(Sort.DET) ? Article.ANY : Article.NONE;
    }

    /// The words of the phrase that are names of something in the scene, apart by blanks.
    private String scene(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = word(i);
            String plain = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            boolean general = EnglishMaterials.PICTURES.contains(word) || GENERAL.contains(word);
            if (!general && (names.words().contains(word) || names.words().contains(plain))) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
        }
        return all.toString();
    }

    /// The only thing that is said of it, if it is one that is often seen: "the grandma clip" may be there by another name.
    private String seen(int from, int head, boolean the) {
        String seen = "";
        int nouns = 0;
        for (int i = from; i < head; i++) {
            boolean portrait = the && sorts.get(i).contains(Sort.HAVING);
            boolean noun = !EnglishMaterials.TOPICS.contains(word(i)) && !EnglishMaterials.QUALITIES.contains(word(i)) && common(i);
            if (portrait || noun) {
                seen = word(i);
                nouns++;
            }
        }
        return nouns == 1 ? seen : "";
    }

    private boolean common(int at) {
        return words.stream()
                .anyMatch(piece -> piece.from() == at && piece.to() == at + 1 && piece.sort() == Sort.NOUN && !Words.strange(piece));
    }

    // --- behind it ---

    private int tail(int end) {
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
            case "attached", "below", "uploaded", "provided" ->
                at + 1 < tokens.size() && tokens.get(at + 1).is(Token.Kind.NUMBER) ? at : at + 1;
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
        return said == 0 || !scene(from, at).isEmpty() ? none : at;
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
        if (at >= tokens.size() || !heads.contains(word(at)) || !scene(from, at + 1).isEmpty()) {
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
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
