package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Makes one reading of the clauses of a text: what they leave out is taken from the clauses before them, and from what was said before.
final class Conversation {
    static final Set<Sort> CHEAP = Set.of(Sort.FILLER, Sort.DET, Sort.PREP, Sort.CONJ, Sort.MARK, Sort.ALSO, Sort.LIGHT, Sort.EQUAL,
            Sort.NOPE, Sort.YES, Sort.ONLY, Sort.COMMENT);
    /// In a language of which only few words are known, nearly all of them must be.
    private static final double FOREIGN = 0.9;
    /// What a part of a sentence may cost that was not understood.
    private static final double MUCH = 0.85;
    /// What it may cost where nothing is known of what was left out.
    private static final double MUCH_MORE = 1.7;

    /// So long lasts a film rather than a shot.
    static final double LONG_MS = 15_000;

    private final Fragments fragments;
    private final String text;
    private final Scene scene;
    private final Tongue tongue;
    private final List<Wish> wishes = new ArrayList<>();
    private final Mentions mentions = new Mentions();
    private boolean still;
    /// Whether "no" was said before.
    private boolean denied;
    /// Whether a part of it was not understood, so that doing the rest would be a guess.
    private boolean doubtful;
    /// Whether nothing was said yet but that something is not good.
    private boolean complained;
    private int strange;
    /// Wishes that are plainly questions: they are answered, whatever else is wanted.
    private final Set<Wish> questions = new HashSet<>();
    private final List<String> unclear = new ArrayList<>();
    /// What shall stay as it is.
    private final List<Target> untouched = new ArrayList<>();
    private Optional<Wish.Chat.Said> said = Optional.empty();
    private double explained;
    private double left;

    Conversation(Reader reader, String text, Scene scene, Tongue tongue) {
        this.fragments = new Fragments(reader, scene);
        this.text = text;
        this.scene = scene;
        this.tongue = tongue;
    }

    /// What is spoken of from the beginning.
    void about(Target target) {
        mentions.topic(target);
    }

    /// Whether the clause before this one ended with a mark, and whether this one does.
    private boolean divided;
    private boolean marked;
    /// Wishes that begin behind a mark with what is done: they share nothing with the ones before.
    private final Set<Wish> apart = new HashSet<>();

    Reading join(List<Clauses.Read> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            clause(clauses.get(i), clauses.subList(i + 1, clauses.size()));
        }
        FilmThere there = new FilmThere(text, scene);
        there.again(wishes);
        Together.settle(wishes);
        Placed.settle(wishes, text, scene);
        ReelFrames.calmed(wishes, text);
        ended();
        captioned();
        LabelFrames.told(wishes);
        FadePairs.shared(wishes);
        there.lasting(wishes);
        FilmThere.best(wishes, text);
        wishes.replaceAll(OtherOnes::everywhere);
        FilmName.into(wishes, text);
        alone();
        boolean only = clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.ONLY));
        still |= !only && wishes.removeIf(wish -> wish instanceof Wish.Keep(Target what) && what instanceof Target.It);
        boolean edits = wishes.stream().anyMatch(wish -> !talk(wish));
        if (edits) {
            wishes.removeIf(wish -> talk(wish) && !questions.contains(wish));
        }
        double score = explained + left == 0 ? 0 : explained / (explained + left);
        boolean foreign = tongue != Tongue.EN && tongue != Tongue.ZH && tongue != Tongue.OTHER;
        boolean guessed = edits && (doubtful || (strange > 0 && wishes.size() > 1));
        boolean enough = Reader.enough(explained, left) && (!foreign || score >= FOREIGN) && !guessed;
        boolean changes = wishes.stream().anyMatch(wish -> !talk(wish) && !(wish instanceof Wish.Act));
        if (changes && YesNo.asks(text)) {
            return new Reading(tongue, Reader.nothing(text), score);
        }
        boolean words = clauses.stream().anyMatch(clause -> clause.said().codePoints().anyMatch(Character::isLetter));
        if (wishes.isEmpty() && left == 0 && explained == 0 && words && !still) {
            return new Reading(tongue, List.of(new Wish.Chat(said.orElse(greets(clauses) ? Wish.Chat.Said.GREETING : Wish.Chat.Said.YES))),
                    score);
        }
        if (wishes.isEmpty() && said.isPresent() && left < 0.5) {
            return new Reading(tongue, List.of(new Wish.Chat(said.get())), score);
        }
        if (wishes.isEmpty() && still && enough) {
            return new Reading(tongue, List.of(new Wish.Chat(Wish.Chat.Said.NO)), score);
        }
        boolean named = edits && !unclear.isEmpty() && scene.draft().main().isPresent();
        if (wishes.isEmpty() || !enough) {
            List<Wish> impossible = Topics.supposed(clauses);
            if (!impossible.isEmpty()) {
                return new Reading(tongue, Stream.concat(impossible.stream(), beside(clauses).stream()).toList(), score);
            }
            return new Reading(tongue, named ? List.of(new Wish.Unclear(String.join(", ", unclear))) : Reader.nothing(text), score);
        }
        if (edits && !unclear.isEmpty()) {
            wishes.add(new Wish.Unclear(String.join(", ", unclear)));
        }
        return new Reading(tongue, wishes, score);
    }

    /// What is wanted besides in clauses that say nothing of what cannot be done, where each of them is understood.
    private List<Wish> beside(List<Clauses.Read> clauses) {
        List<Clauses.Read> others = clauses.stream().filter(clause -> clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TOPIC)))
                .filter(clause -> !clause.wishes().isEmpty()).toList();
        boolean clear = others.stream().allMatch(clause -> clause.frame().isPresent() && Reader.enough(clause.explained(), clause.left()));
        Set<Class<?>> said = new HashSet<>();
        others.forEach(clause -> clause.wishes().forEach(wish -> said.add(wish.getClass())));
        return clear && scene.draft().main().isPresent()
                ? wishes.stream().filter(wish -> said.contains(wish.getClass()) && !talk(wish)).toList()
                : List.of();
    }

    private static final Pattern OF_FILM = Pattern
            .compile("(?i)\\b(?:start|beginning|front|end|back) (?:of|from) (?:the|this|my) (?:whole )?(?:film|video|movie)\\b");

    /// "Two seconds off the start and one off the end of the party": both of the party.
    private void ended() {
        for (int i = 0; i + 1 < wishes.size(); i++) {
            boolean both = wishes.get(i) instanceof Wish.Trim(Target.Whole _, boolean one, long _, boolean _)
                    && wishes.get(i + 1) instanceof Wish.Trim(Target.Named _, boolean other, long _, boolean _) && one != other
                    && !apart.contains(wishes.get(i + 1)) && !OF_FILM.matcher(text).find();
            if (both) {
                Wish.Trim first = (Wish.Trim) wishes.get(i);
                wishes.set(i, new Wish.Trim(((Wish.Trim) wishes.get(i + 1)).what(), first.offStart(), first.ms(), first.keep()));
            }
        }
    }

    private static final Set<Sort> ORDERING = EnumSet.of(Sort.LIGHT, Sort.IMPROVE, Sort.ADD, Sort.DO, Sort.REPLACE, Sort.MORE);

    private static boolean greets(List<Clauses.Read> clauses) {
        return clauses.stream().anyMatch(clause -> clause.tiles().stream().anyMatch(tile -> tile.is(Sort.GREETING)));
    }

    /// Whether something new comes of it, which is what "it" means then.
    private static boolean makes(Wish wish) {
        return switch (wish) {
            case Wish.Freeze _,Wish.Insert _,Wish.AddTitle _,Wish.Overlay _,Wish.AddSound _,Wish.Card _,Wish.Duplicate _,Wish.Music _,Wish.Replace _ ->
                true;
            case Wish.Impossible(Topic topic, Target _) -> MADE.contains(topic);
            default -> false;
        };
    }

    /// What cannot be done and would be something new: "it" is that then, and not the film.
    private static final Set<Topic> MADE = EnumSet.of(Topic.GENERATE_PICTURE, Topic.GENERATE_PEOPLE, Topic.STOCK_MEDIA, Topic.SOUND_EFFECTS,
            Topic.VOICE_OVER, Topic.PARTICLES, Topic.WEB, Topic.CAPTIONS_FROM_SPEECH, Topic.INTERACTIVE, Topic.TRACKING);

    /// Whether shots would go, which nobody does by guessing.
    private static boolean destroys(Wish wish) {
        return switch (wish) {
            case Wish.Remove(Target what) -> !Kinds.text(what) && !Kinds.sound(what) && !Kinds.join(what) && !Kinds.effect(what);
            case Wish.Keep _,Wish.CutSpan _ -> true;
            default -> false;
        };
    }

    static boolean talk(Wish wish) {
        return wish instanceof Wish.Chat || wish instanceof Wish.Question;
    }

    private void clause(Clauses.Read clause, List<Clauses.Read> after) {
        if (Set.of(".", "!", ";").contains(clause.joined())) {
            mentions.stop();
        }
        if (Limits.is(clause, clause.wishes(), wishes)) {
            return;
        }
        divided = marked;
        marked = clause.said().endsWith(",") || clause.said().endsWith(".");
        boolean said = clause.frame().isPresent() && !clause.frame().get().name().equals(Fragments.GAP);
        if (!said || corrects(clause)) {
            unframed(clause, after);
            return;
        }
        untouched(clause);
        spoken(clause);
        boolean vague = !wishes.isEmpty() && !clause.wishes().isEmpty() && clause.wishes().stream().allMatch(Wish.Better.class::isInstance)
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.LIGHT) || tile.is(Sort.IMPROVE));
        boolean fixed = !wishes.isEmpty() && !clause.wishes().isEmpty() && clause.wishes().stream().allMatch(Wish.Better.class::isInstance)
                && FIXED.matcher(clause.said().toLowerCase(Locale.ROOT)).matches();
        if (vague || fixed || why(clause) || only(clause) || ofImpossible(clause) || mends(clause)) {
            return;
        }
        if (clause.joined().equals(":") && wishes.size() == 1 && (wishes.getFirst() instanceof Wish.Better
                || (wishes.getFirst() instanceof Wish.Total(Amount amount) && amount instanceof Amount.Step))) {
            wishes.clear();
        }
        boolean concrete = clause.wishes().stream().anyMatch(wish -> !talk(wish) && !(wish instanceof Wish.Better));
        if (complained && concrete) {
            // "It looks a bit dull, more colour please": what is wanted is what is said then.
            wishes.clear();
        }
        complained = wishes.isEmpty() && clause.wishes().size() == 1 && clause.wishes().getFirst() instanceof Wish.Better
                && clause.tiles().stream().noneMatch(tile -> tile.isAny(ORDERING));
        kept(clause);
        explained += clause.explained();
        left += clause.left();
        strange += clause.strange();
        boolean unsure = clause.left() >= MUCH
                && (clause.told() || clause.left() >= MUCH_MORE || !Reader.enough(clause.explained(), clause.left()));
        boolean lost = clause.told() && !clause.dropped().isEmpty() && clause.wishes().stream().anyMatch(Conversation::destroys);
        boolean aimless = clause.nameless() && clause.wishes().stream().anyMatch(Mentions::open);
        doubtful |= unsure || lost || aimless;
        if (clause.wishes().stream().anyMatch(wish -> !talk(wish))) {
            unclear.addAll(clause.dropped());
        }
        still |= clause.wishes().isEmpty();
        if (clause.said().strip().endsWith("?")) {
            clause.wishes().stream().filter(Wish.Question.class::isInstance).forEach(questions::add);
        }
        headed(clause);
        means(clause);
        boolean close = close(clause) || listed(clause);
        boolean bare = clause.joined().equals("and")
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.FILM));
        boolean inside = Swallowed.says(clause) && !nothing() && !(all() && !Swallowed.several(clause));
        for (Wish read : clause.wishes()) {
            Wish wish = rest(inside ? Swallowed.it(read, clause) : read);
            boolean stays = wish instanceof Wish.Remove && !wishes.isEmpty() && read.equals(clause.wishes().getLast())
                    && STAYS.matcher(clause.said().toLowerCase(Locale.ROOT)).matches();
            if (stays) {
                continue;
            }
            Optional<List<Wish>> instead = wishes.isEmpty()
                    ? Optional.empty()
                    : new Instead(scene).of(wishes.getLast(), wish, clause.said());
            if (instead.isPresent()) {
                wishes.removeLast();
                wishes.addAll(instead.get());
                continue;
            }
            boolean other = (wish instanceof Wish.Trim trim && Kinds.film(trim.what()) && open(clause)) || wish instanceof Wish.Remove;
            Optional<Wish> same = wishes.isEmpty() || !other ? Optional.empty() : Elliptic.of(wishes.getLast(), clause);
            if (same.isPresent()) {
                wishes.add(same.get());
                continue;
            }
            if (left(wish) || lasting(wish, clause) || ends(wish) || parts(wish, clause)) {
                continue;
            }
            denied |= wish instanceof Wish.Chat chat && chat.said() == Wish.Chat.Said.NO;
            boolean regrets = wish instanceof Wish.Undo && !wishes.isEmpty() && wish.equals(wishes.getLast())
                    && Set.of(".", "!", "?", ";").contains(clause.joined());
            if (regrets) {
                // "I liked it better before. Can you go back?": one step.
                continue;
            }
            boolean exact = !wishes.isEmpty() && wishes.getLast().getClass() == wish.getClass();
            boolean about = close || exact || wish instanceof Wish.Restyle || wish instanceof Wish.Gain;
            boolean lasts = listed(clause) && lasts(wish);
            Wish open = listed(clause) ? unsaid(wish, lasts && mentions.antecedent().isEmpty()) : wish;
            Wish full = StyleFrames.lower(filmed(clause,
                    mentions.full(open, about, lasts || (bare && wish instanceof Wish.Total total && slight(total.amount())))));
            // "It lies on its side, rotate it" is one turn, and "turn it to the left" says which.
            if (full instanceof Wish.Turn(Target turned, double _) && !wishes.isEmpty()
                    && wishes.getLast() instanceof Wish.Turn(Target before, double _) && turned.equals(before)
                    && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.ALSO) || tile.is(Sort.AGAIN))) {
                wishes.removeLast();
            }
            boolean twice = !wishes.isEmpty() && full.equals(wishes.getLast())
                    && (full instanceof Wish.Turn || full instanceof Wish.Fade || Conversation.stepped(full))
                    && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.AGAIN));
            boolean sharpens = (full instanceof Wish.Effect(Target _, String id, Amount _) && SHARPER.contains(id))
                    || (full instanceof Wish.Tone(Target _, Wish.Tone.Property property, Amount _)
                            && property == Wish.Tone.Property.SHARPNESS);
            boolean sharper = sharpens && !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible(Topic topic, Target _)
                    && topic == Topic.UPSCALE;
            if (sharper) {
                // "It is blurry, sharpen it": what is wrong was only told.
                wishes.removeLast();
            }
            if (!twice) {
                wishes.add(full);
            }
            if (divided && clause.tiles().stream().anyMatch(Coherence::verb)) {
                apart.add(full);
            }
            mentions.heard(full);
            back(full);
        }
        shaped(clause);
    }

    private static final Set<String> SHARPER = Set.of("sharpen", "denoise");

    /// "It is too fast, slow it down" is one step, as "it lies on its side, turn it" is one turn.
    private static boolean stepped(Wish wish) {
        return switch (wish) {
            case Wish.Speed(Target _, Amount amount, Optional<Boolean> _) -> amount instanceof Amount.Step;
            case Wish.Tone(Target _, Wish.Tone.Property _, Amount amount) -> amount instanceof Amount.Step;
            case Wish.Gain(Target _, Amount amount) -> amount instanceof Amount.Step;
            case Wish.Length(Target _, Amount amount) -> amount instanceof Amount.Step;
            case Wish.Total(Amount amount) -> amount instanceof Amount.Step;
            default -> false;
        };
    }

    /// "Take the party out, it's too loud": why something goes, and nothing that is wanted besides.
    private boolean why(Clauses.Read clause) {
        boolean gone = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Remove(Target what) && Kinds.shot(what);
        boolean it = clause.wishes().size() == 1 && stepped(clause.wishes().getFirst()) && clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent());
        return gone && it && clause.tiles().stream().noneMatch(tile -> tile.isAny(ORDERING));
    }

    /// "Make the dog warmer and two seconds longer": so little is said of a shot.
    private static boolean slight(Amount amount) {
        return amount instanceof Amount.Step || (amount instanceof Amount.By by && Math.abs(by.value()) < LONG_MS);
    }

    /// "It can come back after all, but quieter": what follows is about what the turn was about that is taken back.
    private void back(Wish wish) {
        boolean one = wish instanceof Wish.Undo(int turns, Optional<String> before) && turns == 1 && before.isEmpty();
        if (one) {
            scene.last().flatMap(last -> Slots.target(last.wishes().getLast())).filter(Kinds::named).ifPresent(mentions::mention);
        }
    }

    /// "With floating sparkles for an Instagram reel": what cannot be done does not take the shape of the film with it.
    private void shaped(Clauses.Read clause) {
        boolean impossible = !clause.wishes().isEmpty() && clause.wishes().stream().allMatch(Wish.Impossible.class::isInstance);
        if (impossible && wishes.stream().anyMatch(wish -> !talk(wish) && !(wish instanceof Wish.Impossible))) {
            clause.tiles().stream().filter(tile -> tile.role().equals("for")).flatMap(tile -> tile.as(Sort.PLATFORM).stream()).findFirst()
                    .ifPresent(piece -> wishes.add(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(piece.text()))));
        }
    }

    /// "No, to the end", "sorry, I meant 25": more than a no.
    private boolean corrects(Clauses.Read clause) {
        boolean no = clause.wishes().size() == 1 && clause.wishes().getFirst() instanceof Wish.Chat chat
                && chat.said() == Wish.Chat.Said.NO;
        return no && fragments.of(clause, wishes, true).isPresent();
    }

    /// "Keep the first three, throw the rest away" says the same twice.
    private boolean left(Wish wish) {
        boolean rest = wish instanceof Wish.Remove remove && remove.what() instanceof Target.Others;
        return rest && wishes.stream()
                .anyMatch(one -> one instanceof Wish.Keep || (one instanceof Wish.CutSpan span && span.keep())
                        || (one instanceof Wish.Part part && part.keep()) || (one instanceof Wish.Trim trim && trim.keep())
                        || one instanceof Wish.Best);
    }

    /// "Tighten it by removing the pauses": what is done, where the wish before only told what comes of it.
    private void means(Clauses.Read clause) {
        boolean reaches = clause.joined().equals("by") && !clause.wishes().isEmpty() && !wishes.isEmpty() && switch (wishes.getLast()) {
            case Wish.Total(Amount amount) -> amount instanceof Amount.Step;
            case Wish.Length(Target _, Amount amount) -> amount instanceof Amount.Step;
            case Wish.Better _ -> true;
            default -> false;
        };
        if (reaches) {
            wishes.removeLast();
        }
    }

    /// "Add captions and keep the text large": how the captions look that are laid then; of those that nobody can make nothing looks anyhow.
    private void captioned() {
        boolean titles = Spoken.of(text).any(TITLED);
        for (int i = 1; i < wishes.size() && !titles; i++) {
            if (wishes.get(i) instanceof Wish.Restyle(Target what, Optional<String> style, Wish.TitleLook look) && loose(what)) {
                List<Wish> before = wishes.subList(0, i);
                int laid = last(before);
                boolean unheard = before.stream()
                        .anyMatch(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && topic == Topic.CAPTIONS_FROM_SPEECH);
                if (laid >= 0
                        && wishes.get(laid) instanceof Wish.Captions(Optional<Target> file, Optional<String> other, Wish.TitleLook first)) {
                    wishes.set(laid, new Wish.Captions(file, style.or(() -> other), first.and(look)));
                }
                if (laid >= 0 || unheard) {
                    wishes.remove(i--);
                }
            }
        }
    }

    private static int last(List<Wish> wishes) {
        for (int i = wishes.size() - 1; i >= 0; i--) {
            if (wishes.get(i) instanceof Wish.Captions) {
                return i;
            }
        }
        return -1;
    }

    /// Whether captions may be meant that the same text asks for.
    private static boolean loose(Target what) {
        return what instanceof Target.Unsaid || what instanceof Target.It || Kinds.of(what) == Kind.CAPTION
                || (what instanceof Target.The the && the.kind() == Kind.TITLE)
                || (what instanceof Target.All all && all.kind() == Kind.TITLE);
    }

    private static final List<String> TITLED = Spoken.row("title|titles|headline|headlines|heading|headings|credits|card");

    /// "Separate the audio and give me an mp3": the file is what is wanted.
    private void alone() {
        boolean sound = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Export(var options) && SOUNDS.contains(options.getOrDefault("format", "")));
        if (sound) {
            wishes.removeIf(wish -> wish instanceof Wish.Extract
                    || (wish instanceof Wish.Mute(Target what, boolean muted) && muted && Kinds.film(what)));
        }
    }

    private static final Set<String> SOUNDS = Set.of("mp3", "wav", "m4a");

    /// "Photo 2: three seconds, zoom out": all of it is about what stands before the colon.
    private void headed(Clauses.Read clause) {
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            boolean colon = tiles.get(i + 1).as(Sort.MARK, ":").isPresent();
            Optional<Target> head = tiles.get(i).as(Sort.TARGET).map(piece -> (Target) piece.value()).filter(Kinds::named);
            if (colon && head.isPresent()) {
                mentions.topic(head.get());
            }
        }
    }

    private static boolean open(Clauses.Read clause) {
        return clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.FILM) || tile.is(Sort.ALL));
    }

    /// "Sepia on the first three, a vignette on the lake, grain on the rest": the rest is what nothing was said of.
    private Wish rest(Wish wish) {
        return new Retargeted(target -> target instanceof Target.Others others && !(wish instanceof Wish.Remove)
                ? mentions.others(others, untouched)
                : target).wish(wish);
    }

    /// "… and leave the lake in colour", "… but the interview stays as it is": the wishes before are not about that.
    private void untouched(Clauses.Read clause) {
        boolean steady = clause.wishes().isEmpty() && clause.frame().filter(frame -> frame.name().equals(TalkFrames.UNTOUCHED)).isPresent();
        if (steady) {
            clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                    .filter(target -> Kinds.named(target) && !(target instanceof Target.Others)).findFirst().ifPresent(target -> {
                        untouched.add(target);
                        without(target);
                    });
        }
    }

    /// Leaves something out of what the last wishes of the sentence are about; whether that could be done.
    private boolean without(Target target) {
        boolean any = false;
        for (int i = wishes.size() - 1; i >= 0; i--) {
            Optional<Wish> narrowed = Exceptions.without(wishes.get(i), target);
            if (narrowed.isEmpty()) {
                break;
            }
            wishes.set(i, narrowed.get());
            any = true;
        }
        return any;
    }

    /// "… and the cake stays", "title off, music on": nothing is done to that.
    private static final Pattern STAYS = Pattern.compile("(?s)[^\\d]*\\b(?:stays?|remains?|on)(?: too| as well| though)?\\W*");

    /// "…, except the interview", said behind it.
    private boolean excepted(Clauses.Read clause) {
        Optional<Target> out = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(Piece::value)
                .filter(value -> value instanceof Target.Except(Target.All(Kind kind), Target _) && kind == Kind.SHOT)
                .map(value -> ((Target.Except) value).but()).findFirst();
        if (STAYS.matcher(clause.said().toLowerCase(Locale.ROOT)).matches() && !wishes.isEmpty()) {
            clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).findFirst()
                    .ifPresent(this::without);
            return true;
        }
        boolean not = clause.tiles().getLast().is(Sort.NOT) || (clause.tiles().size() > 1 && clause.tiles().getLast().is(Sort.MARK)
                && clause.tiles().get(clause.tiles().size() - 2).is(Sort.NOT));
        if (not && clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.NOT)
                || tile.pieces().stream().anyMatch(piece -> CHEAP.contains(piece.sort())))) {
            clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).findFirst()
                    .ifPresent(this::without);
            return true;
        }
        boolean bare = clause.tiles().stream()
                .allMatch(tile -> tile.is(Sort.TARGET) || tile.pieces().stream().anyMatch(piece -> CHEAP.contains(piece.sort())));
        return bare && out.isPresent() && without(out.get());
    }

    /// "Remove clips 1 and 3, but keep the caption": what would go along with them stays.
    private void kept(Clauses.Read clause) {
        boolean keeps = clause.wishes().isEmpty() && !wishes.isEmpty() && wishes.getLast() instanceof Wish.Remove
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.KEEP));
        if (keeps) {
            clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).filter(Kinds::text)
                    .findFirst().ifPresent(target -> wishes.add(new Wish.Keep(target)));
        }
    }

    /// "A slow crossfade, a second and a half": how long, said behind it.
    private boolean lasting(Wish wish, Clauses.Read clause) {
        boolean bare = wish instanceof Wish.Total total && total.amount() instanceof Amount.To && !wishes.isEmpty()
                && clause.tiles().stream()
                        .allMatch(tile -> tile.is(Sort.DURATION) || tile.pieces().stream().anyMatch(piece -> CHEAP.contains(piece.sort())));
        if (!bare) {
            return false;
        }
        Amount length = ((Wish.Total) wish).amount();
        Optional<Wish> complete = switch (wishes.getLast()) {
            case Wish.Transition join when !exact(join.length()) -> Optional.of(new Wish.Transition(join.at(), join.id(), length));
            case Wish.Fade fade when !exact(fade.length()) ->
                Optional.of(new Wish.Fade(fade.what(), fade.in(), fade.out(), length, fade.none()));
            case Wish.Freeze still when !exact(still.length()) ->
                Optional.of(new Wish.Freeze(still.what(), still.moment(), still.inside(), length));
            default -> Optional.empty();
        };
        complete.ifPresent(full -> {
            wishes.removeLast();
            wishes.add(full);
            explained += clause.explained();
        });
        return complete.isPresent();
    }

    private static boolean exact(Amount amount) {
        return !(amount instanceof Amount.Unsaid || amount instanceof Amount.Step);
    }

    /// "Make it four seconds, cut it at the end": where, not once more.
    private boolean ends(Wish wish) {
        return wish instanceof Wish.Split split && split.moment() instanceof Moment.BeforeEnd end && end.ms() == 0 && !wishes.isEmpty()
                && (wishes.getLast() instanceof Wish.Length || wishes.getLast() instanceof Wish.Total);
    }

    /// "Split it after two seconds and delete the second part": one of the two is left.
    private boolean parts(Wish wish, Clauses.Read clause) {
        Optional<Wish> part = wishes.isEmpty() ? Optional.empty() : Halves.of(wishes.getLast(), wish, clause.said());
        part.ifPresent(one -> {
            wishes.removeLast();
            wishes.add(one);
            mentions.heard(one);
        });
        return part.isPresent();
    }

    /// A clause that is no wish by itself: what the next ones are about, the wish before once more, or only a remark.
    private void unframed(Clauses.Read clause, List<Clauses.Read> after) {
        clause.tiles()
                .forEach(tile -> said = tile.is(Sort.THANKS)
                        ? Optional.of(Wish.Chat.Said.THANKS)
                        : said.isEmpty() && tile.is(Sort.YES) ? Optional.of(Wish.Chat.Said.YES) : said);
        Optional<Target> topic = topic(clause, after);
        if (topic.isPresent()) {
            mentions.topic(topic.get());
            explained += 1;
            return;
        }
        Optional<List<Wish>> comes = wishes.isEmpty()
                || clause.tiles().stream().noneMatch(tile -> tile.is(Sort.LIGHT) || tile.is(Sort.MOVE))
                        ? Optional.empty()
                        : clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                                .filter(Kinds::named).findFirst().flatMap(target -> new Instead(scene).of(wishes.getLast(),
                                        new Wish.Insert(target, new Place.Unsaid()), clause.said()));
        if (comes.isPresent()) {
            wishes.removeLast();
            wishes.addAll(comes.get());
            explained += 1;
            return;
        }
        Optional<Wish> other = wishes.isEmpty() ? Optional.empty() : Elliptic.of(wishes.getLast(), clause);
        if (other.isPresent() || excepted(clause)) {
            other.ifPresent(wish -> {
                wishes.add(wish);
                mentions.heard(wish);
            });
            explained += 1;
            return;
        }
        boolean tells = comment(clause) && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.NOPE) || tile.is(Sort.ONLY));
        Optional<List<Wish>> same = tells ? Optional.empty() : fragments.of(clause, wishes, denied);
        if (same.isPresent()) {
            same.get().forEach(wish -> wishes.add(filmed(clause, wish)));
            explained += 1;
        } else {
            boolean remark = comment(clause);
            spoken(clause);
            double cost = clause.left() + (clause.frame().isPresent() ? clause.explained() : 0);
            left += remark ? 0.2 : cost;
            doubtful |= !remark && cost >= MUCH;
            unclear.addAll(remark || cost < MUCH ? List.of() : List.of(clause.said()));
        }
    }

    /// "I don't like the song, out with it": what somebody complains of is what "it" is then.
    private void spoken(Clauses.Read clause) {
        boolean talks = clause.frame().isEmpty() ? comment(clause) : clause.wishes().stream().allMatch(Conversation::talk);
        List<Target> named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).filter(piece -> !Words.strange(piece))
                .map(piece -> (Target) piece.value()).filter(target -> Kinds.named(target) && !Kinds.effect(target)).toList();
        if (talks && !clause.wishes().isEmpty() == clause.frame().isPresent() && named.size() == 1) {
            mentions.mention(named.getFirst());
        }
    }

    /// "The cake picture: …", "take the dog and …": what is named, where the next wish does not say what it is about.
    private static Optional<Target> topic(Clauses.Read clause, List<Clauses.Read> after) {
        List<Target> named = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(Kinds::named).toList();
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.KEEP) || tile.is(Sort.SHOW)
                || tile.pieces().stream().anyMatch(piece -> CHEAP.contains(piece.sort())));
        Optional<Clauses.Read> next = after.stream().filter(read -> read.frame().isPresent()).findFirst();
        boolean open = next.filter(read -> read.wishes().stream().anyMatch(Mentions::open)).isPresent();
        return bare && open && named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// "Twice as fast, only the clips": the wish before is about these only.
    private boolean only(Clauses.Read clause) {
        boolean restricts = !wishes.isEmpty() && clause.wishes().size() == 1 && clause.wishes().getFirst() instanceof Wish.Keep
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.KEEP))
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.ONLY));
        if (!restricts) {
            return false;
        }
        Target target = ((Wish.Keep) clause.wishes().getFirst()).what();
        if (wishes.getLast() instanceof Wish.Captions) {
            explained += clause.explained();
            return true;
        }
        boolean other = Kinds.sound(target) || Kinds.text(target) || wishes.getLast() instanceof Wish.Mute
                || wishes.getLast() instanceof Wish.Remove;
        Optional<Wish> narrowed = other ? Optional.empty() : ChineseEllipsis.of(wishes.getLast(), target);
        narrowed.ifPresent(wish -> {
            wishes.removeLast();
            wishes.add(wish);
            mentions.heard(wish);
            explained += clause.explained();
        });
        return narrowed.isPresent();
    }

    /// What shall be done with something that cannot be made cannot be done either.
    private boolean ofImpossible(Clauses.Read clause) {
        boolean within = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible(Topic topic, Target _)
                && (topic == Topic.OBJECT_REMOVAL || topic == Topic.BACKGROUND_REMOVAL);
        if (within && !clause.wishes().isEmpty() && clause.wishes().stream().allMatch(Wish.Keep.class::isInstance)) {
            // "… and keep the dog": in the picture.
            return true;
        }
        boolean sought = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible(Topic topic, Target _)
                && topic == Topic.FIND_MOMENTS;
        if (sought && Spoken.of(clause.said()).any(EACH) && clause.wishes().stream().allMatch(Conversation::dresses)) {
            return true;
        }
        boolean impossible = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible last && MADE.contains(last.topic())
                && !Kinds.named(last.what());
        return impossible && mentions.antecedent().isEmpty() && !clause.wishes().isEmpty()
                && clause.wishes().stream().allMatch(wish -> Spoken.of(clause.said()).any(Spoken.row("it")) && Mentions.open(wish));
    }

    private static final List<String> EACH = Spoken.row("each|every one|them|those|these");

    /// Whether only words or a shape are given to something.
    private static boolean dresses(Wish wish) {
        return wish instanceof Wish.Captions || wish instanceof Wish.AddTitle || wish instanceof Wish.Restyle
                || wish instanceof Wish.Canvas;
    }

    /// "My hands trembled, can you fix that", "she pauses a lot, cut those out": what was told of already, once more.
    private boolean mends(Clauses.Read clause) {
        boolean unheard = !wishes.isEmpty() && !clause.wishes().isEmpty() && switch (wishes.getLast()) {
            case Wish.NoSilence _ -> true;
            case Wish.Impossible(Topic topic, Target _) -> topic == Topic.FILLER_WORDS;
            default -> false;
        };
        if (unheard && clause.wishes().stream().allMatch(Conversation::cleans)) {
            return true;
        }
        return !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible && !clause.wishes().isEmpty()
                && clause.wishes().stream().allMatch(Wish.Better.class::isInstance)
                && Spoken.of(clause.said()).any(Spoken.row("it|that|this|them|these|those"));
    }

    /// Whether a wish takes out what was spoken of and is not named again.
    private static boolean cleans(Wish wish) {
        return switch (wish) {
            case Wish.Remove(Target what) -> what instanceof Target.It || what instanceof Target.Unsaid;
            case Wish.Mute(Target what, boolean muted) -> muted && what instanceof Target.It;
            case Wish.NoSilence(Target what) -> !Kinds.named(what);
            case Wish.Total(Amount amount) -> amount instanceof Amount.Step step && !step.more();
            case Wish.Length(Target what, Amount amount) -> what instanceof Target.It && amount instanceof Amount.Step step && !step.more();
            default -> false;
        };
    }

    /// Whether a clause may leave out what it is about.
    private static boolean close(Clauses.Read clause) {
        return clause.tiles().stream().anyMatch(tile -> tile.as(Sort.PRONOUN).isPresent())
                || Spoken.of(clause.said()).any(Spoken.row("it|them|that|those|both"))
                || Set.of("and", "but", "then").contains(clause.joined());
    }

    /// "Move the dog to the front, three seconds": of the dog, not of the film.
    private boolean lasts(Wish wish) {
        boolean kept = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Impossible(Topic _, Target what) && Kinds.named(what)
                && Kinds.shot(what);
        if (kept && wish instanceof Wish.Total(Amount amount) && slight(amount)) {
            // "The kids on Mars, 2 s longer": what cannot be done was about them.
            return true;
        }
        boolean brief = wish instanceof Wish.Total total && ((total.amount() instanceof Amount.To to && to.value() < LONG_MS)
                || (total.amount() instanceof Amount.Bound bound && bound.most() && bound.value() < LONG_MS));
        boolean one = mentions.antecedent().filter(target -> Kinds.shot(target) && Kinds.named(target) && !(target instanceof Target.All))
                .isPresent();
        return brief && !wishes.isEmpty() && (one || placed(wishes.getLast()))
                && mentions.antecedent().filter(target -> !Kinds.shot(target)).isEmpty();
    }

    private static boolean placed(Wish wish) {
        return wish instanceof Wish.Move || wish instanceof Wish.Insert || wish instanceof Wish.Replace || wish instanceof Wish.Duplicate;
    }

    private static Wish unsaid(Wish wish, boolean made) {
        if (made && wish instanceof Wish.Total total) {
            return new Wish.Length(new Target.It(Kind.ANY, false), total.amount());
        }
        return wish instanceof Wish.Effect effect && effect.what() instanceof Target.Whole
                ? new Wish.Effect(new Target.It(Kind.ANY, false), effect.id(), effect.strength())
                : wish;
    }

    /// "Slow motion on the lake, half speed, silent": a list of what shall be with what was named first.
    private static boolean listed(Clauses.Read clause) {
        return Set.of(",", "plus", "with").contains(clause.joined()) && clause.tiles().stream()
                .noneMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.FILM) || tile.is(Sort.ALL) || tile.is(Sort.LIGHT)
                        || tile.is(Sort.ADD) || (tile.is(Sort.MUTE) && clause.said().matches("(?is)\\W*(mute|silence)\\b.*")));
    }

    /// Whether nothing was spoken of, in the sentence or before.
    private boolean nothing() {
        boolean gone = !wishes.isEmpty() && wishes.getLast() instanceof Wish.Remove;
        return mentions.antecedent().isEmpty() && (gone || (scene.spokenOf().isEmpty() && wishes.stream().noneMatch(Conversation::makes)));
    }

    /// Whether all shots were spoken of, in the turn before: "it" is the film then.
    private boolean all() {
        return mentions.antecedent().isEmpty() && scene.draft().main().filter(track -> track.visuals().size() > 1)
                .filter(track -> track.visuals().stream().allMatch(shot -> scene.spokenOf().contains(shot.id()))).isPresent();
    }

    /// What a wish is about when it does not say so.
    private Wish filmed(Clauses.Read clause, Wish wish) {
        boolean nothing = nothing() || (all() && !Swallowed.several(clause));
        boolean begins = wishes.stream().allMatch(Conversation::talk) && mentions.antecedent().isEmpty();
        boolean bare = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.FILM) || tile.is(Sort.ALL));
        boolean laid = !wishes.isEmpty() && (wishes.getLast() instanceof Wish.Overlay || wishes.getLast() instanceof Wish.OverlayLook);
        if (laid && wish instanceof Wish.Restyle look && (Kinds.film(look.what()) || look.what() instanceof Target.It)) {
            return new Wish.OverlayLook(new Target.It(Kind.OVERLAY, false), look.look().position(), look.look().size(), new Amount.Unsaid(),
                    Optional.empty());
        }
        return new Continued(scene, fragments).of(wish, nothing, begins, bare, clause.tiles().stream()
                .anyMatch(tile -> tile.role().isEmpty() && (tile.is(Sort.FILM) || ReelTraits.is(tile, Target.Whole.class::isInstance))));
    }

    /// "Can you fix both?", after what is wrong was told.
    private static final Pattern FIXED = Pattern
            .compile("(?s).*\\b(?:fix|correct|repair|solve|change|improve|sort)\\b(?: out)? (?:it|this|that|both|them|these|those)\\b.*");

    /// What only tells why: "it makes me dizzy", "because people swear in it".
    private boolean comment(Clauses.Read clause) {
        boolean reason = clause.tiles().stream().limit(3).anyMatch(tile -> tile.is(Sort.REASON));
        boolean told = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.COMMENT));
        boolean turned = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.NOT) || tile.is(Sort.REMOVE) || tile.is(Sort.ADD));
        return reason || (told && !turned);
    }
}
