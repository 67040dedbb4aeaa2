package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Wishes of one English message that say the same twice, or one of which tells how the other is meant: a length beside a fade is that of the fade, a value beside a change is the value, words beside
/// a card stand on it.
final class Reconciled {
    private static final List<String> TITLED = Spoken
            .row("the title|the titles|the caption|the headline|the heading|the text|title|headline|opening title|caption");
    private static final List<String> LETTERED = Spoken
            .row("title|titles|caption|captions|text|texts|letters|letter|words|word|font|heading"
                    + "|headline|subtitle|subtitles|credits|lettering|type|typeface|logo|name|slogan|line|lines|it|them|that|write|writing|says|reads|watermark");
    private static final List<String> CAPTION = Spoken.row("caption|subtitle");
    private static final List<String> HARDLY = Spoken
            .row("hardly hear|barely hear|can t hear|cant hear|cannot hear|hard to hear|scarcely hear"
                    + "|hardly understand|can t understand|cant understand|barely understand|hard to understand|drowns out|drowned out|drown out");
    private static final List<String> OVER = Spoken.row("over|music|song|soundtrack|track|tune|because of|beat");
    private static final List<String> THROWN = Spoken.row("throw|chuck|toss|bung|sling|whack|slap|fling|stick|lob");
    private static final List<String> ONTO = Spoken.row("on|onto|over|into|at");
    private static final List<String> AWAY = Spoken.row("away|out|off|remove|rid|no|without|delete|bin");

    private Reconciled() {}

    /// The wishes with each thing said once.
    static List<Wish> of(List<Wish> read, String text, Scene scene) {
        if (Tongues.of(text) != Tongue.EN) {
            return read;
        }
        Spoken said = Spoken.of(text);
        List<Wish> sought = highlights(read.stream().map(wish -> filed(wish, text)).toList(), said);
        return scene.draft().main().isEmpty() ? sought : settled(sought, text, said);
    }

    /// "Is waves.jpg in this film, it is as sharp as the beach": a file is asked for, and not the program.
    private static Wish filed(Wish wish, String text) {
        boolean program = wish instanceof Wish.Question question && Wish.Question.About.PROGRAM.contains(question.about());
        List<Token> tokens = program ? Tokenizer.read(text, Set.of()) : List.of();
        boolean asks = !tokens.isEmpty() && Set.of("is", "was", "did", "does", "where", "has").contains(tokens.getFirst().word());
        return tokens.stream().filter(token -> asks && token.is(Token.Kind.FILE)).findFirst()
                .<Wish>map(file -> new Wish.Question(Wish.Question.About.WHERE, new Target.Named(Kind.ANY, file.word()))).orElse(wish);
    }

    /// "A highlight reel of 20 seconds": that is what such a film is called, and nothing that is looked for.
    private static List<Wish> highlights(List<Wish> read, Spoken said) {
        boolean film = said.any(HIGHLIGHTS) && read.stream().anyMatch(wish -> wish instanceof Wish.Total || wish instanceof Wish.Reel);
        return film
                ? read.stream().filter(wish -> !(wish instanceof Wish.Impossible(Topic topic, var _) && topic == Topic.FIND_MOMENTS))
                        .toList()
                : read;
    }

    private static final List<String> HIGHLIGHTS = Spoken
            .row("highlight reel|highlights reel|highlight film|highlight video|best bits|best bits only");

    private static List<Wish> settled(List<Wish> read, String text, Spoken said) {
        List<Wish> wishes = new ArrayList<>(read);
        totals(wishes);
        speeds(wishes);
        fades(wishes);
        cards(wishes, said);
        swaps(wishes, said);
        wishes.replaceAll(wish -> ramped(wish, said));
        wishes.replaceAll(wish -> heard(wish, said));
        wishes.replaceAll(wish -> thrown(wish, said));
        wishes.replaceAll(wish -> written(wish, text));
        boolean stays = wishes.stream().anyMatch(Wish.Stays.class::isInstance);
        wishes.replaceAll(wish -> stays ? wish : captioned(wish, said));
        boolean beside = wishes.stream().anyMatch(Wish.Impossible.class::isInstance) && !said.any(LETTERED);
        wishes.removeIf(wish -> beside && wish instanceof Wish.Restyle(Target what, var _, var _) && what instanceof Target.Unsaid);
        return wishes.isEmpty() ? read : wishes;
    }

    /// "32 seconds is too long, half a minute please": the film is as long as that, whatever it was.
    private static void totals(List<Wish> wishes) {
        boolean exact = wishes.stream().anyMatch(wish -> wish instanceof Wish.Total(Amount amount) && amount instanceof Amount.To);
        if (exact) {
            wishes.removeIf(
                    wish -> wish instanceof Wish.Total(Amount amount) && (amount instanceof Amount.By || amount instanceof Amount.Step));
        }
    }

    /// "Half as fast again (1.5x)": one speed of one thing.
    private static void speeds(List<Wish> wishes) {
        for (int i = wishes.size() - 1; i > 0; i--) {
            if (wishes.get(i) instanceof Wish.Speed(Target what, Amount amount, var _) && exact(amount)
                    && wishes.get(i - 1) instanceof Wish.Speed(Target before, Amount other, var _) && what.equals(before)
                    && (exact(other) || other instanceof Amount.Step)) {
                wishes.remove(i - 1);
                i--;
            }
        }
    }

    private static boolean exact(Amount amount) {
        return amount instanceof Amount.To || amount instanceof Amount.Times;
    }

    /// "Let the song die away during four seconds": so long is the fade.
    private static void fades(List<Wish> wishes) {
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i) instanceof Wish.Fade(Target what, boolean in, boolean out, Amount length, boolean none)
                    && length instanceof Amount.Unsaid && Kinds.sound(what)) {
                Optional<Wish.Length> lasts = wishes.stream().filter(Wish.Length.class::isInstance).map(Wish.Length.class::cast)
                        .filter(wish -> wish.what().equals(what) && wish.amount() instanceof Amount.To).findFirst();
                if (lasts.isPresent()) {
                    wishes.set(i, new Wish.Fade(what, in, out, lasts.get().amount(), none));
                    wishes.remove(lasts.get());
                    i = -1;
                }
            }
        }
    }

    /// "End on a navy card, white text: Goodbye": the words stand on the card.
    private static void cards(List<Wish> wishes, Spoken said) {
        for (int i = 0; i + 1 < wishes.size(); i++) {
            if (wishes.get(i) instanceof Wish.Card card && card.text().isEmpty() && !said.any(TITLED)
                    && wishes.get(i + 1) instanceof Wish.Text words && words.replaces().isEmpty()
                    && words.what() instanceof Target.The(Kind kind) && kind == Kind.TITLE) {
                wishes.set(i, new Wish.Card(card.colour(), Optional.of(words.text()), card.style(), card.place(), card.length()));
                wishes.set(i + 1, new Wish.Unclear(""));
                for (int j = i + 2; j < wishes.size(); j++) {
                    if (wishes.get(j) instanceof Wish.Restyle look
                            && (look.what().equals(words.what()) || look.what() instanceof Target.It)) {
                        wishes.set(j, new Wish.Restyle(new Target.Named(Kind.TITLE, words.text()), look.style(), look.look()));
                    }
                }
                wishes.remove(i + 1);
            }
        }
    }

    /// "The cake should come where the dog is, and the other way round".
    private static void swaps(List<Wish> wishes, Spoken said) {
        boolean both = said.any(ROUND) && wishes.size() >= 2 && wishes.get(1) instanceof Wish.Order(Wish.Order.By by)
                && by instanceof Wish.Order.By.Reversed;
        if (both && wishes.getFirst() instanceof Wish.Move(Target what, Place place)) {
            Optional<Target> other = switch (place) {
                case Place.Beside(Target beside, boolean _) -> Optional.of(beside);
                case Place.From(Moment start, var _) when start instanceof Moment.Edge(Target of, boolean _) -> Optional.of(of);
                case Place.Over(Target over) -> Optional.of(over);
                default -> Optional.empty();
            };
            other.ifPresent(one -> {
                wishes.remove(1);
                wishes.set(0, new Wish.Swap(what, one));
            });
        }
    }

    private static final List<String> ROUND = Spoken.row("other way round|other way around|vice versa|viceversa");

    /// "It should start fast and end in slow motion".
    private static Wish ramped(Wish wish, Spoken said) {
        boolean one = wish instanceof Wish.Speed(Target _, Amount amount, var _) && amount instanceof Amount.Step;
        boolean falls = said.any(FAST_FIRST) && said.any(SLOW_LAST);
        boolean rises = said.any(SLOW_FIRST) && said.any(FAST_LAST);
        return one && falls != rises && wish instanceof Wish.Speed speed ? new Wish.SpeedRamp(speed.what(), rises) : wish;
    }

    private static final List<String> FAST_FIRST = Spoken
            .row("start fast|starts fast|begin fast|begins fast|start quick|start quickly|starts quickly"
                    + "|fast at the start|fast at first|begin quickly|begins quickly|start off fast|starts off fast|fast first");
    private static final List<String> SLOW_LAST = Spoken
            .row("end slow|end slowly|end slomo|end slo mo|end in slow motion|ends slow|ends slowly|ends in slow"
                    + "|finish slow|finishes slow|finish in slow|finishes in slow|slow at the end|end in slomo|ends in slomo|ends slomo|then slow|end with slow motion");
    private static final List<String> SLOW_FIRST = Spoken
            .row("start slow|starts slow|begin slow|begins slow|start slowly|starts slowly|slow at the start"
                    + "|slow at first|start in slow|starts in slow|begin slowly|begins slowly|start off slow|starts off slow|slow first");
    private static final List<String> FAST_LAST = Spoken.row(
            "end fast|ends fast|finish fast|finishes fast|fast at the end|end quickly|ends quickly|then fast" + "|end quick|finish quick");

    /// "I can hardly hear grandma over the song, turn it down": nobody wants to hear less of what he can hardly hear.
    private static Wish heard(Wish wish, Spoken said) {
        boolean over = said.any(HARDLY) && said.any(OVER);
        return over && wish instanceof Wish.Gain(Target what, Amount amount) && amount instanceof Amount.Step step && !step.more()
                && !Kinds.sound(what) ? new Wish.Gain(new Target.The(Kind.MUSIC), amount) : wish;
    }

    /// "Throw a few effects on the cake": they come, and do not go.
    private static Wish thrown(Wish wish, Spoken said) {
        return wish instanceof Wish.Plain(Target what, Optional<String> id) && id.isEmpty() && said.then(THROWN, ONTO) && !said.any(AWAY)
                ? new Wish.SomeEffect(what)
                : wish;
    }

    /// "Change summer 2024 to best summer ever": to the last word, where nothing tells that something else begins.
    private static Wish written(Wish wish, String text) {
        if (!(wish instanceof Wish.Text title) || title.append() != Wish.Text.Append.NO) {
            return wish;
        }
        int at = text.lastIndexOf(title.text());
        String rest = at < 0 ? "" : text.substring(at + title.text().length());
        String more = rest.strip();
        boolean bare = at > 0 && rest.startsWith(" ") && "\"“‘'«".indexOf(text.charAt(at - 1)) < 0 && !more.isEmpty()
                && more.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == ' ') && more.split(" ", -1).length < 3
                && !ENDING.contains(more.split(" ", -1)[0].toLowerCase(Locale.ROOT));
        return bare ? new Wish.Text(title.what(), title.text() + " " + more, title.replaces(), title.append()) : wish;
    }

    private static final Set<String> ENDING = Set.of("please", "pls", "plz", "thanks", "thx", "instead", "too", "now", "though", "in", "on",
            "at", "over", "for", "and", "with", "to", "as", "from", "then", "but", "there", "here", "again", "ok", "rather", "not", "ty",
            "by", "of", "if", "mate", "maybe", "actually", "bold", "red", "white", "big", "bigger", "caps", "when", "while", "until",
            "throughout", "everywhere", "asap", "title", "text");

    /// "The caption is tiny. Make its text larger": that of the caption.
    private static Wish captioned(Wish wish, Spoken said) {
        return said.any(CAPTION) && !said.any(Spoken.row("title|headline|heading|captions|subtitles")) && wish instanceof Wish.Restyle look
                && (look.what() instanceof Target.Unsaid || (look.what() instanceof Target.The(Kind kind) && kind == Kind.TITLE))
                        ? new Wish.Restyle(new Target.The(Kind.CAPTION), look.style(), look.look())
                        : wish;
    }
}
