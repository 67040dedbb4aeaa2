package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import kinora.understand.Retargeted;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Stays.Aspect;

/// A message that says beside its wishes what shall stay as it is: "25 seconds in all, but the interview stays as long as it is", “其他别动”. The wishes are read without those words, and are then
/// about less, or bound by them.
///
/// @param rest the message without those words
/// @param guards what they say, in the order said
/// @param words the words of each
record Guarded(String rest, List<Guard> guards, List<String> words) {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "。", "！", "？", "；");
    private static final Set<String> TAILS = Set.of("though", "please", "thanks");
    private static final Set<String> JOINING = Set.of("and", "but", "though", "so", "while", "also", "with", "但", "但是", "不过", "而且", "并且");

    /// How one language says it.
    interface Forms {
        /// Where parts may begin: token numbers, with 0 and the end.
        List<Integer> borders(List<Token> tokens);

        /// Whether a stretch may be one part.
        boolean one(List<Token> tokens, int from, int to);

        /// What a stretch says shall stay.
        ///
        /// @param behind whether something before it says so too
        Optional<Guard> of(String text, List<Token> tokens, int from, int to, boolean behind);
    }

    /// The message taken apart; none where nothing is said to stay, or nothing else is said.
    static Optional<Guarded> of(String text, List<Token> tokens, Forms forms) {
        List<Integer> borders = forms.borders(tokens);
        List<Guard> guards = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int begin = 0;
        int at = 0;
        while (at + 1 < borders.size()) {
            int found = -1;
            for (int end = longest(tokens, borders, at); end > at && found < 0; end--) {
                int from = begins(tokens, borders.get(at), borders.get(end));
                int to = ends(tokens, from, borders.get(end));
                Optional<Guard> guard = from < to && forms.one(tokens, from, to)
                        ? forms.of(text, tokens, from, to, !guards.isEmpty())
                        : Optional.empty();
                if (guard.isPresent()) {
                    guards.add(guard.get());
                    words.add(text.substring(tokens.get(from).from(), tokens.get(to - 1).to()));
                    found = end;
                }
            }
            if (found >= 0) {
                add(rest, text, tokens, begin, borders.get(at));
                begin = borders.get(found);
                at = found;
            } else {
                at++;
            }
        }
        add(rest, text, tokens, begin, tokens.size());
        return guards.isEmpty() || rest.isEmpty() ? Optional.empty() : Optional.of(new Guarded(rest.toString(), guards, words));
    }

    /// How far a part may go: some borders on, never past the end of a sentence.
    private static int longest(List<Token> tokens, List<Integer> borders, int at) {
        int end = at + 1;
        while (end + 1 < borders.size() && end < at + 4 && !ENDS.contains(tokens.get(borders.get(end) - 1).word())) {
            end++;
        }
        return end;
    }

    private static int begins(List<Token> tokens, int from, int to) {
        int begin = from;
        while (begin < to && tokens.get(begin).is(Token.Kind.MARK)) {
            begin++;
        }
        return begin;
    }

    private static int ends(List<Token> tokens, int from, int to) {
        int end = to;
        while (end > from && (tokens.get(end - 1).is(Token.Kind.MARK) || TAILS.contains(tokens.get(end - 1).word()))) {
            end--;
        }
        return end;
    }

    /// Adds what is wanted, without the small words that joined it to what is left out.
    private static void add(StringBuilder rest, String text, List<Token> tokens, int from, int to) {
        int begin = from;
        while (begin < to && (tokens.get(begin).is(Token.Kind.MARK) || JOINING.contains(tokens.get(begin).word()))) {
            begin++;
        }
        int end = to;
        while (end > begin && ((tokens.get(end - 1).is(Token.Kind.MARK) && !ENDS.contains(tokens.get(end - 1).word()))
                || JOINING.contains(tokens.get(end - 1).word()))) {
            end--;
        }
        if (begin < end) {
            boolean chinese = tokens.stream().anyMatch(ChineseNouns::is);
            boolean stopped = rest.isEmpty() || ENDS.contains(rest.substring(rest.length() - 1));
            rest.append(rest.isEmpty() ? "" : stopped ? chinese ? "" : " " : chinese ? "，" : ", ");
            rest.append(text, tokens.get(begin).from(), tokens.get(end - 1).to());
        }
    }

    // --- what becomes of the wishes ---

    /// The wishes of the rest, bound by what shall stay; none where the rest or what was named is not understood.
    ///
    /// @param read how words are read
    Optional<List<Wish>> wishes(Function<String, List<Wish>> read, Function<String, Optional<Target>> named) {
        Optional<String> about = about();
        if (about.isPresent()) {
            return Optional.of(read.apply(about.get())).filter(all -> all.stream().allMatch(Guarded::wanted));
        }
        List<Wish.Stays> stays = new ArrayList<>();
        List<Target> only = new ArrayList<>();
        for (int i = 0; i < guards.size(); i++) {
            Guard guard = guards.get(i);
            Optional<Target> what = guard.what().flatMap(named);
            if ((guard.what().isPresent() && what.isEmpty()) || (guard.left() && what.filter(Kinds::shot).isPresent())) {
                return Optional.empty();
            }
            if (guard.only()) {
                only.add(what.orElseThrow());
            } else if (!guard.rest()) {
                Target target = what.orElse(new Target.Unsaid());
                stays.add(new Wish.Stays(guard.but() ? new Target.Except(new Target.All(Kind.SHOT), target) : target, guard.aspect(),
                        words.get(i)));
            }
        }
        List<Wish> wishes = new ArrayList<>(read.apply(rest));
        boolean wanted = wishes.stream().anyMatch(Guarded::wanted) && wishes.stream().noneMatch(Wish.Unclear.class::isInstance);
        boolean part = guards.stream().anyMatch(Guard::rest) && ONLY.stream().anyMatch(rest::contains);
        boolean still = wishes.stream().anyMatch(wish -> wish instanceof Wish.Camera camera && camera.move() == Wish.Camera.Move.STILL);
        boolean gone = !stays.isEmpty() && wishes.stream().anyMatch(wish -> wish instanceof Wish.Remove(Target what) && Kinds.film(what));
        if (!wanted || gone || (part && wishes.stream().anyMatch(Guarded::whole)) || (still && stays.stream().anyMatch(Guarded::all))) {
            return Optional.empty();
        }
        stays.stream().filter(one -> one.aspect() == Aspect.FRAME && wishes.stream().anyMatch(Wish.Canvas.class::isInstance)).findFirst()
                .ifPresent(
                        one -> wishes.add(new Wish.Fitting(Kinds.film(one.what()) ? new Target.All(Kind.SHOT) : one.what(), "blur_fill")));
        only.forEach(target -> wishes.replaceAll(wish -> only(wish, target)));
        stays.forEach(one -> wishes.replaceAll(wish -> bound(wish, one)));
        List<Wish> wanting = List.copyOf(wishes);
        stays.stream().filter(one -> one.aspect() != Aspect.ALL || !(one.what() instanceof Target.Unsaid))
                .filter(one -> !wanting.stream().allMatch(wish -> apart(wish, one.what()))).forEach(wishes::add);
        return Optional.of(wishes);
    }

    /// "Don't change the music, just make it louder": the wish with the name of what stays otherwise in the place of its pronoun.
    private Optional<String> about() {
        Guard guard = guards.getFirst();
        boolean one = guards.size() == 1 && guard.what().isPresent() && guard.aspect() == Aspect.ALL && !guard.but() && !guard.only();
        List<Token> said = Tokenizer.read(rest, Set.of());
        boolean just = one && said.size() > 3 && JUST.contains(said.getFirst().word()) && said.get(2).word().equals("it");
        return just
                ? Optional.of(said.get(1).word() + " " + guard.what().orElseThrow() + rest.substring(said.get(2).to()))
                : Optional.empty();
    }

    /// Before a short order about "it" and nothing else.
    private static final Set<String> JUST = Set.of("just", "only", "simply");
    private static final List<String> ONLY = List.of("只", "only", "just");

    /// Whether a wish is about the film, or about nothing that was named.
    private static boolean whole(Wish wish) {
        boolean[] film = {false};
        new Retargeted(target -> {
            film[0] |= Kinds.film(target);
            return target;
        }).wish(wish);
        return film[0];
    }

    private static boolean all(Wish.Stays stays) {
        return stays.aspect() == Aspect.ALL;
    }

    /// A reading in which words that limit a wish are not lost: what is wanted without its limit is not wanted. Nor does what is kept beside another wish take all others out, where nobody says so.
    static boolean safe(List<Wish> wishes, String text) {
        boolean edits = wishes.stream().filter(Guarded::wanted)
                .anyMatch(wish -> !(wish instanceof Wish.Impossible || wish instanceof Wish.Export));
        boolean lost = wishes.stream().anyMatch(wish -> wish instanceof Wish.Unclear(String words) && limits(words));
        boolean kept = wishes.stream().anyMatch(wish -> wish instanceof Wish.Keep(Target what) && Kinds.shot(what))
                && wishes.stream().filter(Guarded::wanted)
                        .anyMatch(wish -> !(wish instanceof Wish.Keep || wish instanceof Wish.Undo || wish instanceof Wish.Redo))
                && (!Spoken.of(text).any(ALONE) || Spoken.of(text).any(TRAITS)) && CHINESE_ALONE.stream().noneMatch(text::contains);
        boolean doubled = wishes.stream().anyMatch(Wish.Duplicate.class::isInstance)
                && wishes.stream().anyMatch(wish -> wish instanceof Wish.Remove(Target what) && what instanceof Target.It);
        return !edits || (!lost && !kept && !doubled);
    }

    private static final List<String> ALONE = Spoken
            .row("only|just|nothing but|solely|rest|others|other|remaining|else|everything|all|no more|nothing");
    /// What keeps something of its own stays in the film with all others: "only the last one may keep its movement".
    private static final List<String> TRAITS = Spoken.row("keep its|keeps its|keep their|keep his|keep her|keep what");
    private static final List<String> CHINESE_ALONE = List.of("只", "仅", "就", "其他", "其它", "其余", "别的", "剩", "余下", "光");
    private static final List<String> LIMITS = Spoken
            .row("without|only|except|unless|keep|keeping|leave|leaving|mustn t|shouldn t|don t|except for");
    private static final List<String> CHINESE_LIMITS = List.of("除了", "除开", "只", "别", "不要", "不变", "不能", "保留", "不动", "仅");

    private static boolean limits(String words) {
        return Spoken.of(words).any(LIMITS) || CHINESE_LIMITS.stream().anyMatch(words::contains);
    }

    /// Whether a wish is one beside which something can stay as it is.
    static boolean wanted(Wish wish) {
        return !(Conversation.talk(wish) || wish instanceof Wish.Unclear || wish instanceof Wish.Act || wish instanceof Wish.Stays);
    }

    /// A wish about nothing but something, where it is about several.
    private static Wish only(Wish wish, Target target) {
        Target what = ChineseEllipsis.what(wish);
        boolean open = Kinds.film(what) || what instanceof Target.All || (what instanceof Target.It it && it.kind() == Kind.ANY);
        return open && !(wish instanceof Wish.Remove) ? ChineseEllipsis.of(wish, target).orElse(wish) : wish;
    }

    /// A wish that is not about what stays, or does not change it.
    private static Wish bound(Wish wish, Wish.Stays stays) {
        if (wish instanceof Wish.Speed speed && stays.aspect() == Aspect.PITCH) {
            return new Wish.Speed(speed.what(), speed.amount(), Optional.of(true));
        }
        boolean touches = Kinds.named(stays.what()) && touches(wish, stays.aspect());
        return touches ? Exceptions.without(wish, stays.what()).orElse(wish) : wish;
    }

    /// Whether a wish is about things of another kind, so that nothing can become of what stays.
    private static boolean apart(Wish wish, Target stays) {
        Target what = ChineseEllipsis.what(wish);
        if (!Kinds.named(what) || !Kinds.named(stays)) {
            return false;
        }
        boolean clips = Kinds.of(what) == Kind.CLIP || Kinds.of(stays) == Kind.CLIP;
        boolean photos = Kinds.of(what) == Kind.PHOTO || Kinds.of(stays) == Kind.PHOTO;
        boolean all = what instanceof Target.All || what instanceof Target.Except;
        return (Kinds.sound(stays) && Kinds.shot(what) && !(wish instanceof Wish.Gain))
                || (all && clips && photos && stays instanceof Target.All);
    }

    private static boolean touches(Wish wish, Aspect aspect) {
        return switch (aspect) {
            case ALL -> true;
            case LENGTH, LONGER, SHORTER -> wish instanceof Wish.Length;
            case SPEED, PITCH -> wish instanceof Wish.Speed;
            case SOUND -> wish instanceof Wish.Gain || wish instanceof Wish.Mute;
            case LOOK ->
                wish instanceof Wish.Tone || wish instanceof Wish.Effect || wish instanceof Wish.Plain || wish instanceof Wish.Framing;
            case BRIGHTNESS, CONTRAST, SATURATION, WARMTH -> wish instanceof Wish.Tone tone && tone.property().name().equals(aspect.name());
            case CAMERA -> wish instanceof Wish.Camera;
            case FRAME -> wish instanceof Wish.Crop;
            case ORDER, PLACE, TEXT, LETTERS, CANVAS -> false;
        };
    }

    /// What words name, read as what would be taken out.
    static Optional<Target> named(List<Wish> removed) {
        List<Target> each = new ArrayList<>();
        for (Wish wish : removed) {
            Optional<Target> what = switch (wish) {
                case Wish.Remove(Target target) -> Optional.of(target);
                case Wish.Cuts(Target at) -> Optional.of(at instanceof Target.Unsaid ? new Target.All(Kind.TRANSITION) : at);
                case Wish.Mute(Target target, boolean muted) when muted -> Optional.of(target);
                default -> Optional.empty();
            };
            what.filter(target -> !Kinds.film(target) && !(target instanceof Target.It)).ifPresent(each::add);
        }
        return each.isEmpty() || each.size() < removed.size()
                ? Optional.empty()
                : Optional.of(each.size() == 1 ? each.getFirst() : new Target.Both(each));
    }
}
