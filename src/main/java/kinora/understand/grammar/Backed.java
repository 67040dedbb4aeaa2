package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Whether the words of an English message bear out what was read of it. What takes shots out, writes something or lasts for a part of the film only must have been said by words that say so;
/// where they are missing, nothing is done and it is asked. Looks at words only, once over.
///
/// @param wishes what was read
/// @param words the words without what is quoted
/// @param text the message
/// @param scene tells what is in the film
record Backed(List<Wish> wishes, Spoken words, String text, Scene scene) {

    /// Fewer letters say but one thing, and may be written wrong.
    private static final int SHORT = 30;

    /// Words by which something goes.
    private static final List<String> REMOVING = Spoken.row(
            "remove|removed|removing|delet|dlete|delte|remov|rmove|remvoe|deletee|erase it|delete|deleted|deleting|del|cut|cutting|drop|dropped|lose|take|taken|taking|throw|thrown|kick|chuck|rid"
                    + "|ditch|bin|scrap|kill|erase|trash|toss|skip|leave|left|leaving|without|no|never|don t|dont|doesn t|exclude|excluding|omit|discard"
                    + "|axe|strike|pull|cull|eliminate|nix|wipe|clear|strip|dump|minus|yank|forget|clean|except|bye|away|out with|off with|gone|can go|must go"
                    + "|should go|go away|goes|has to go|needs to go|gotta go|shouldn t|not be|not in|not need|not want|trim|snip|boot|banish"
                    + "|excise|hide|unwanted|w o|nuke|crop|only|just|shorten|too many|get out|is out|are out|comes out|come out|out of|out please|want out"
                    + "|go|went|disappear|vanish|bring out|pick out|out too|out as well|rm|purge|empty|replace|instead|swap|merge|reduce|fewer|less|not|out|off");
    private static final List<String> DENIED = Spoken.row("not out|go slowly|go in|go out|then gone|in not");

    /// Words with which all others go.
    private static final List<String> STAYING = Spoken.row(
            "keep|keeps|kept|keeping|leave|left|leaving|remain|remains|stay|stays|show|showing|use|using|want|need|have|with|save|retain"
                    + "|rest|others|other|everything|all|film|video|movie|clip|reel|of|include|including|survive|survives|play|make|cut|trim|just the|only the|nothing but");

    private static final List<String> SAME = Spoken.row("same|likewise|ditto|same thing|too|as well");

    /// Words before somebody nobody knows.
    private static final List<String> SOMEBODY = Spoken.row(
            "stranger|strangers|photobomber|passer by|passerby|passersby|bystander|bystanders|a man|a guy|a woman|a lady|a person|a bloke|a dude|some man"
                    + "|some guy|some woman|some lady|some bloke|some dude|some person|random man|random guy|random woman|random lady|random bloke|random person"
                    + "|random people|some people|a tourist|tourists|some tourist|some kid|random kid|a kid|a waiter|somebody|someone|that man|that guy|that bloke");
    private static final List<String> TAKEN = Spoken.row(
            "him|her|them|the stranger|that stranger|that man|that guy|that woman|that lady|that person|that bloke|the man|the guy|the bloke");
    private static final List<String> TAKING = Spoken
            .row("take|erase|remove|delete|cut|edit|get|photoshop|wipe|crop|paint|kick|clean|brush|airbrush|rub");

    /// Words by which something is so for a part of the time only.
    private static final List<String> WHILE = Spoken.row("while|whenever|until|till|as soon as|every time|each time|but only when"
            + "|only when|the moment|when the|when she|when he|when they|when we|when my|when our|when grandma|when somebody|when someone|once the"
            + "|while s");
    private static final List<String> NOT_WHILE = Spoken.row(
            "while you re|while we re|while you are|while i|while at it|while keeping|while leaving|for a while|once in a while|worth while"
                    + "|until i|until you|until further|till i|when you|when i|when we|the moment i|and while");

    /// What was read, where the words bear it out; else that it was not understood.
    static List<Wish> of(List<Wish> wishes, String text, Scene scene) {
        if (Tongues.of(text) != Tongue.EN || text.codePoints().anyMatch(Scripts::isChinese)) {
            return wishes;
        }
        StringBuilder plain = new StringBuilder();
        for (Token token : Tokenizer.read(text, Set.of())) {
            if (!token.is(Token.Kind.QUOTE)) {
                plain.append(' ').append(token.word());
            }
        }
        Backed backed = new Backed(wishes, Spoken.of(plain.toString()), text, scene);
        if (backed.unanswered()) {
            return Reader.nothing(text);
        }
        return scene.draft().main().isEmpty() ? wishes : backed.settled();
    }

    private List<Wish> settled() {
        if (strangers()) {
            return List.of(new Wish.Impossible(Topic.OBJECT_REMOVAL, new Target.Unsaid()));
        }
        boolean doubtful = unremoved() || unkept() || untimed() || halves() || unnamed() || WrittenWords.doubtful(wishes, text, scene)
                || uncounted() || unmoved();
        return doubtful ? Reader.nothing(text) : wishes;
    }

    /// Whether an answer would be given to what asks nothing: a question about the program that nobody asked, a no with more behind it, a step back that nobody named.
    private boolean unanswered() {
        if (wishes.size() != 1) {
            return false;
        }
        int length = words.words().split(" ", -1).length - 2;
        return switch (wishes.getFirst()) {
            case Wish.Question question when Wish.Question.About.PROGRAM.contains(question.about()) ->
                question.about() != Wish.Question.About.WRITING && length > 6 && !asks();
            case Wish.Chat(Wish.Chat.Said said) when said == Wish.Chat.Said.NO -> length > 4 && !words.any(RESTING);
            case Wish.Undo _ -> length > 9 && scene.history().isEmpty() && !words.any(RETURNING);
            default -> false;
        };
    }

    /// Whether a clause asks.
    private boolean asks() {
        return text.contains("?") || words.any(ASKING);
    }

    private static final List<String> ASKING = Spoken
            .row("is|are|does|what|how|where|which|who|why|when|whether|if|am i|can i|can you|may i|will|would"
                    + "|could|do you|do i|do we|do they|did|should i|has|have you|tell me|explain|know|wonder|wondering|curious|question|sure|hope|worried"
                    + "|mind|don t want|nobody|private|privacy|upload|uploaded|cloud|server|offline|internet|account");
    private static final List<String> RESTING = Spoken
            .row("leave|keep|fine|ok|okay|good|alone|as it is|as is|nothing|never mind|nevermind|don t|dont|stay"
                    + "|stop|forget|like it|no need|not now|no more|happy|perfect|enough|that s all|that s it|cancel|let it|not necessary|do not|thanks|thank|wait|without"
                    + "|not that|not what|skip|better not|changed my mind|no changes|untouched|be|hold on|hang on|not");
    private static final List<String> RETURNING = Spoken
            .row("undo|revert|take that back|take it back|go back|previous|before|was|original|step back|restore"
                    + "|how it|the way|regret|return|roll back|rollback|changed my mind|mistake|last change|cancel|reverse");

    /// "There's a man behind us, take him out": somebody in a picture, and no shot.
    private boolean strangers() {
        boolean open = wishes.stream()
                .allMatch(wish -> wish instanceof Wish.Remove || wish instanceof Wish.Keep || wish instanceof Wish.Chat
                        || wish instanceof Wish.Unclear || wish instanceof Wish.Impossible || wish instanceof Wish.CutSpan
                        || wish instanceof Wish.Order);
        return open && words.any(SOMEBODY) && words.then(SOMEBODY, TAKING) && words.then(TAKING, TAKEN);
    }

    /// Whether shots go that nobody tells to go.
    private boolean unremoved() {
        boolean gone = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Remove(Target what) && Kinds.shot(what) && !(what instanceof Target.It));
        return gone && !goesOn() && words.words().length() > SHORT && (!words.any(REMOVING) || words.any(DENIED));
    }

    /// Whether all others go that nobody tells to go.
    private boolean unkept() {
        boolean kept = wishes.stream().anyMatch(wish -> wish instanceof Wish.Keep(Target what) && Kinds.shot(what));
        return kept && !goesOn() && (!words.any(STAYING) || words.any(SAME));
    }

    /// Whether the turn before took shots out, which this one goes on with.
    private boolean goesOn() {
        return scene.last()
                .filter(last -> last.wishes().stream().anyMatch(wish -> wish instanceof Wish.Remove || wish instanceof Wish.Keep))
                .isPresent() || (!scene.history().isEmpty() && words.words().length() < SHORT);
    }

    /// Whether a part of the time was spoken of that no wish knows.
    private boolean untimed() {
        return words.any(WHILE) && !words.any(NOT_WHILE) && edits() && wishes.stream().noneMatch(Backed::timed);
    }

    private boolean edits() {
        return wishes.stream().anyMatch(wish -> Guarded.wanted(wish) && !(wish instanceof Wish.Impossible || wish instanceof Wish.Export
                || wish instanceof Wish.Reel || wish instanceof Wish.Undo || wish instanceof Wish.Redo));
    }

    /// Whether a wish is for a part of the time.
    private static boolean timed(Wish wish) {
        String said = wish.toString();
        return wish instanceof Wish.During || wish instanceof Wish.Duck || wish instanceof Wish.NoSilence || wish instanceof Wish.CutSpan
                || wish instanceof Wish.Part || wish instanceof Wish.Trim || wish instanceof Wish.Split || wish instanceof Wish.Freeze
                || wish instanceof Wish.Swell || wish instanceof Wish.Fade || said.contains("Edge[") || said.contains("Over[")
                || said.contains("After[") || said.contains("Beside[") || said.contains("At[") || said.contains("Stays[");
    }

    /// Whether something of the film is named that no wish is about, and all of the film would become another.
    private boolean unnamed() {
        if (words.any(EVERYTHING) || wishes.stream().noneMatch(Backed::wide)) {
            return false;
        }
        String said = wishes.toString().toLowerCase(Locale.ROOT);
        return Names.of(scene).words().stream().filter(word -> !said.contains(word))
                .anyMatch(word -> words.any(List.of(" the " + word + " ", " the " + word + "s ", " that " + word + " ")));
    }

    private static final List<String> EVERYTHING = Spoken
            .row("all|every|everything|whole|entire|entirely|film|video|movie|clips|photos|pictures|shots"
                    + "|throughout|everywhere|each|both|pics|footage|reel|edit|slideshow|montage|it all|them|cuts|transitions|story|trailer|teaser|vid");

    /// Whether a wish is about all that is seen, though nothing is said of what.
    private static boolean wide(Wish wish) {
        return switch (wish) {
            case Wish.Tone one -> Kinds.film(one.what());
            case Wish.Effect one -> Kinds.film(one.what());
            case Wish.Plain one -> Kinds.film(one.what());
            case Wish.Speed one -> Kinds.film(one.what());
            case Wish.Camera one -> Kinds.film(one.what());
            case Wish.Length one -> Kinds.film(one.what());
            case Wish.Turn one -> Kinds.film(one.what());
            case Wish.Crop one -> Kinds.film(one.what());
            case Wish.Mute one -> Kinds.film(one.what());
            case Wish.Gain one -> Kinds.film(one.what());
            case Wish.Trim one -> Kinds.film(one.what());
            case Wish.Total one -> one.amount() instanceof Amount.Step || one.amount() instanceof Amount.Times;
            case Wish.Transition one -> Kinds.film(one.at());
            case Wish.Cuts one -> Kinds.film(one.at());
            case Wish.Fade one -> Kinds.film(one.what());
            case Wish.Mirror one -> Kinds.film(one.what());
            case Wish.Framing one -> Kinds.film(one.what());
            case Wish.AddTitle one -> one.place() instanceof Place.Unsaid;
            case Wish.Overlay one -> one.place() instanceof Place.Unsaid;
            case Wish.Better _ -> true;
            default -> false;
        };
    }

    /// Whether a sound would be heard at another time, where somebody spoke of how loud it is.
    private boolean unmoved() {
        return words.any(LOUD) && wishes.stream().anyMatch(wish -> wish instanceof Wish.Move(Target what, var _) && Kinds.sound(what));
    }

    private static final List<String> LOUD = Spoken.row("turn|quieter|louder|softer|lower|dip|duck|volume|fade|quiet|mute|silent|drown");

    /// Whether a measure was said that no wish knows.
    private boolean uncounted() {
        if (!edits() || wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Question || wish instanceof Wish.Export
                        || wish instanceof Wish.CutSpan || wish instanceof Wish.Part || wish instanceof Wish.During)) {
            return false;
        }
        String known = wishes.toString();
        List<Token> tokens = Tokenizer.read(text, Set.of());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean behind = i > 0 && UNITS.contains(tokens.get(i - 1).word());
            boolean by = tokens.get(i + 1).word().equals("x") && i + 2 < tokens.size() && tokens.get(i + 2).is(Token.Kind.NUMBER);
            boolean unit = UNITS.contains(tokens.get(i + 1).word()) && token.is(Token.Kind.NUMBER) && !by && !behind && !minutes(tokens, i);
            if (unit && Stream.of(1.0, 1000.0, 60_000.0, 0.01, -1.0, -1000.0, 10.0).noneMatch(scale -> has(known, token.value() * scale))
                    && !has(known, 1 / token.value()) && !has(known, 1 + token.value() / 100) && !has(known, 1 - token.value() / 100)
                    && !told(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// "1m10s", "1 min 10 s": more stands before it.
    private static boolean minutes(List<Token> tokens, int at) {
        boolean before = at > 0 && Set.of("m", "min", "minute", "minutes", "h").contains(tokens.get(at - 1).word());
        boolean after = at + 2 < tokens.size() && tokens.get(at + 1).word().startsWith("m") && tokens.get(at + 2).is(Token.Kind.NUMBER);
        return before || after
                || (at + 3 < tokens.size() && tokens.get(at + 1).word().startsWith("m") && tokens.get(at + 3).is(Token.Kind.NUMBER));
    }

    /// Whether a value stands in what was read.
    private static boolean has(String known, double value) {
        String whole = Long.toString(Math.round(value));
        boolean even = Math.abs(value - Math.round(value)) < 1e-9;
        return (even && (known.contains("=" + whole + ".0") || known.contains("=" + whole + ",") || known.contains("=" + whole + "]")))
                || known.contains("=" + value);
    }

    /// Whether a measure only tells how long something is, how many there are or how old somebody is.
    private static boolean told(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && !tokens.get(from - 1).is(Token.Kind.MARK)) {
            from--;
        }
        boolean telling = false;
        for (int i = from; i < tokens.size() && !(i > at && tokens.get(i).is(Token.Kind.MARK)); i++) {
            telling |= TELLING.contains(tokens.get(i).word());
        }
        return telling;
    }

    private static final Set<String> UNITS = Set.of("seconds", "second", "secs", "sec", "s", "percent", "%", "per", "x", "times", "degrees",
            "minutes", "minute", "min");
    private static final Set<String> TELLING = Set.of("is", "are", "was", "were", "because", "since", "it's", "has", "have", "lasts",
            "takes", "only", "already", "than", "old", "ago", "who", "which", "got", "too", "over", "from", "instead", "of", "not", "or");

    /// Whether much would become another beside words that were not understood, or what was just doubled is taken away.
    private boolean halves() {
        boolean unclear = wishes.stream().anyMatch(Wish.Unclear.class::isInstance);
        boolean undone = wishes.stream().anyMatch(Wish.Duplicate.class::isInstance)
                && wishes.stream().anyMatch(wish -> wish instanceof Wish.Remove(Target what) && what instanceof Target.It);
        return undone || (unclear && wishes.stream().anyMatch(Backed::much));
    }

    /// Whether a wish takes much away, or writes something.
    private static boolean much(Wish wish) {
        return switch (wish) {
            case Wish.Keep _ -> true;
            case Wish.Remove(Target what) ->
                Kinds.shot(what) && (what instanceof Target.All || what instanceof Target.Except || what instanceof Target.Others
                        || what instanceof Target.Both || what instanceof Target.Run || what instanceof Target.Beyond);
            default -> false;
        };
    }
}
