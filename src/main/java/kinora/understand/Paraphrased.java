package kinora.understand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kinora.edit.Change;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Unmet;
import kinora.understand.grammar.Paraphrase;
import kinora.understand.grammar.Reader;

/// What the grammar heard, set beside what the same message says in plain words as examples teach it ([Paraphrase]).
///
/// The grammar comes first. Plain words count where it understands nothing, or only that something cannot be done or was asked; and, when they are likely enough, where it would change something else. They count only if all of them can be done.
final class Paraphrased {
    /// How likely plain words must be where nothing was understood. Of messages that were not learned from, seven of eight that are as likely are right.
    private static final double TRUSTED = 0.5;
    /// The same in longer messages, in which more may be wanted than plain words say.
    private static final double LONGER = 0.6;
    /// How likely where something is missing that is asked for, where it was understood that something cannot be done, and where something else would be changed.
    private static final double RATHER = 0.75;
    /// How likely in a message so short that the grammar is seldom wrong about it, and in what goes on with the turn before: examples do not.
    private static final double SURER = 0.85;
    /// How likely where something was answered.
    private static final double AGAINST = 0.9;
    /// How likely where something would be taken out: nobody forgives that; and where the grammar would change the same kind of thing, but otherwise.
    private static final double SURE = 0.8;
    /// How likely they must be to be asked about where nothing was understood: half of those are right.
    private static final double GUESSED = 0.25;
    private static final double NEVER = 2;

    /// Longer messages are stories: examples of them are few.
    private static final int LONGEST = 300;
    private static final int LONG = 120;

    private final Scene scene;
    private final Mind mind;

    /// @param mind tells what wishes mean
    Paraphrased(Scene scene, Mind mind) {
        this.scene = scene;
        this.mind = mind;
    }

    /// What is meant by words, after what the grammar heard of them.
    Mind.Heard of(Mind.Heard heard, String words) {
        double needed = needed(heard.meaning(), words);
        return scene.draft().main().isEmpty() || words.length() > LONGEST || needed > 1
                ? heard
                : Reader.usual().paraphrase(words, scene).flatMap(plain -> of(heard, plain, needed)).orElse(heard);
    }

    /// What plain words mean, or a question whether they are meant; nothing where they do not count.
    private Optional<Mind.Heard> of(Mind.Heard heard, Paraphrase plain, double needed) {
        List<Wish> wishes = wishes(plain);
        boolean changed = came(heard.meaning()) == Came.CHANGED;
        if (wishes.isEmpty() || (changed && (heard.wishes().size() > 1 || !plain.all()))) {
            return Optional.empty();
        }
        boolean likewise = changed
                && wishes.stream().anyMatch(wish -> heard.wishes().stream().anyMatch(one -> kind(one).equals(kind(wish))));
        boolean takes = wishes.stream().anyMatch(wish -> wish instanceof Wish.Remove || wish instanceof Wish.Keep);
        Understanding meaning = mind.plan(wishes, scene);
        if (NOTHING.contains(came(meaning)) || same(meaning, heard.meaning())) {
            return Optional.empty();
        }
        if (plain.likely() >= (likewise || takes ? Math.max(needed, SURE) : needed)) {
            return Optional.of(new Mind.Heard(heard.language(), wishes, meaning));
        }
        return plain.likely() >= GUESSED && isLost(heard.meaning()) && changes(meaning)
                ? Optional.of(new Mind.Heard(heard.language(), heard.wishes(), asked(plain, wishes)))
                : Optional.empty();
    }

    private boolean changes(Understanding meaning) {
        return meaning instanceof Understanding.Edits edits && came(meaning) == Came.CHANGED
                && !Change.between(scene.draft(), edits.draft()).isEmpty();
    }

    /// Whether nothing at all was understood.
    private static boolean isLost(Understanding meaning) {
        return meaning instanceof Understanding.Ask ask && ask.question() == Understanding.Question.DID_YOU_MEAN && ask.choices().isEmpty();
    }

    /// Whether plain words are what is meant.
    private static Understanding asked(Paraphrase plain, List<Wish> wishes) {
        String words = plain.wishes().stream().map(Paraphrase.Wish::words).collect(Collectors.joining("; "));
        return new Understanding.Ask(Understanding.Question.DID_YOU_MEAN, List.of(new Understanding.Choice(words, wishes)));
    }

    /// What plain words want; nothing where they want nothing that has a form.
    private List<Wish> wishes(Paraphrase plain) {
        List<Wish> all = new ArrayList<>();
        for (Paraphrase.Wish one : plain.wishes()) {
            List<Wish> wishes = wishes(one);
            if (wishes.isEmpty()) {
                return List.of();
            }
            all.addAll(wishes);
        }
        return all;
    }

    private List<Wish> wishes(Paraphrase.Wish plain) {
        if (plain.form().startsWith(Paraphrase.IMPOSSIBLE)) {
            String topic = plain.form().substring(Paraphrase.IMPOSSIBLE.length()).toUpperCase(Locale.ROOT);
            return List.of(new Wish.Impossible(Topic.valueOf(topic), new Target.Unsaid()));
        }
        return plain.words().isEmpty() ? List.of() : Reader.usual().read(plain.words(), scene).wishes();
    }

    // --- what came of it ---

    /// What came of words.
    private enum Came {
        UNCLEAR, ASKED, REFUSED, ANSWERED, CHANGED, ACTION, OTHERWISE
    }

    /// What comes of plain words that do not count.
    private static final Set<Came> NOTHING = EnumSet.of(Came.UNCLEAR, Came.ASKED, Came.OTHERWISE);

    /// How likely plain words must be to count; above 1 where they never do. What goes on with the turn before is not said in plain words, and examples are not.
    private double needed(Understanding meaning, String words) {
        boolean again = scene.last().isPresent() || !scene.history().isEmpty();
        return switch (came(meaning)) {
            case UNCLEAR ->
                again || (brief(words) && meaning instanceof Understanding.Refused) ? SURER : words.length() > LONG ? LONGER : TRUSTED;
            case ASKED -> again || brief(words) ? NEVER : RATHER;
            case REFUSED -> again || inPictures(meaning) ? NEVER : brief(words) ? SURER : RATHER;
            case ANSWERED -> again || meaning instanceof Understanding.Answer(Wish.Question _, var _) ? NEVER : AGAINST;
            case CHANGED -> again || brief(words) || NEGATION.matcher(words).find() ? NEVER : RATHER;
            case ACTION, OTHERWISE -> NEVER;
        };
    }

    /// Whether a message is so short that the grammar is seldom wrong about it: ten words, or twelve Chinese characters.
    private static boolean brief(String words) {
        return words.codePoints().filter(c -> c == ' ').count() < 10 && words.codePoints().filter(Character::isIdeographic).count() <= 12;
    }

    /// Whether somebody wants something in a picture to be another: it sounds like a wish about the picture.
    private static boolean inPictures(Understanding meaning) {
        return meaning instanceof Understanding.Refused(List<Unmet> unmet)
                && unmet.stream().anyMatch(one -> IN_PICTURES.contains(one.topic()));
    }

    private static final Set<Topic> IN_PICTURES = EnumSet.of(Topic.OBJECT_REMOVAL, Topic.BLUR_FACE, Topic.BACKGROUND_REMOVAL,
            Topic.BACKGROUND_REPLACE, Topic.RETOUCH, Topic.STYLE_TRANSFER);

    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|never|no|without)\\b|n['’]?t\\b|不|别|没");

    private static Came came(Understanding meaning) {
        return switch (meaning) {
            case Understanding.Edits edits -> edits.unmet().stream().anyMatch(Paraphrased::strange)
                    || edits.notes().stream().anyMatch(note -> note.what() == Note.Kind.UNCLEAR) ? Came.UNCLEAR : Came.CHANGED;
            case Understanding.Ask ask ->
                isLost(ask) ? Came.UNCLEAR : ask.question() == Understanding.Question.WHICH_MUSIC ? Came.OTHERWISE : Came.ASKED;
            case Understanding.Refused(List<Unmet> unmet) ->
                unmet.isEmpty() || unmet.stream().anyMatch(Paraphrased::strange) ? Came.UNCLEAR : Came.REFUSED;
            case Understanding.Answer _ -> Came.ANSWERED;
            case Understanding.Action _ -> Came.ACTION;
            case Understanding.Return _,Understanding.Reel _ -> Came.OTHERWISE;
        };
    }

    /// Whether something is missed that nobody may have meant.
    private static boolean strange(Unmet unmet) {
        return unmet.topic() == Topic.NOT_THERE;
    }

    private static boolean same(Understanding one, Understanding other) {
        if (one instanceof Understanding.Edits edits && other instanceof Understanding.Edits others) {
            return Change.between(edits.draft(), others.draft()).isEmpty();
        }
        return one.equals(other);
    }

    /// What a wish changes.
    private static String kind(Wish wish) {
        return switch (wish) {
            case Wish.Tone _,Wish.Effect _,Wish.SomeEffect _ -> "look";
            case Wish.During during -> kind(during.wish());
            default -> wish.getClass().getSimpleName();
        };
    }
}
