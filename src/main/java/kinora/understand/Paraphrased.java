package kinora.understand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kinora.edit.Change;
import kinora.understand.Understanding.Note;
import kinora.understand.Understanding.Unmet;
import kinora.understand.grammar.Paraphrase;
import kinora.understand.grammar.Reader;

/// What the grammar heard, set beside what the same message says in plain words as examples teach it ([Paraphrase]).
///
/// Plain words count where the grammar understands nothing, and, when they are likely enough, where it understands something else. They count only if all of them can be done.
final class Paraphrased {
    /// How likely plain words must be where nothing was understood. Of messages that were not learned from, seven of eight that are as likely are right.
    private static final double TRUSTED = 0.5;
    /// The same in longer messages, in which more may be wanted than plain words say.
    private static final double LONGER = 0.6;
    /// How likely where the grammar understood something else. Of messages of both kinds that were not learned from, more are right with 0.75 than with 0.6 or 0.9.
    private static final double RATHER = 0.75;
    /// How likely in what goes on with the turn before, which examples do not; and where a short message names something that is not there.
    private static final double SURER = 0.85;
    /// How likely where something would be taken out: nobody forgives that; and where the grammar would change the same kind of thing, but otherwise.
    private static final double SURE = 0.8;
    /// How likely they must be to be asked about where nothing was understood: half of those are right.
    private static final double GUESSED = 0.25;
    private static final double NEVER = 2;

    /// So many wishes plain words have at most; where the grammar heard more, they leave some out.
    private static final int MOST = 2;

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
        if (wishes.isEmpty() || heard.wishes().size() > MOST) {
            return Optional.empty();
        }
        boolean changed = came(heard.meaning()) == Came.CHANGED;
        boolean likewise = changed
                && wishes.stream().anyMatch(wish -> heard.wishes().stream().anyMatch(one -> kind(one).equals(kind(wish))));
        List<String> kinds = kinds(wishes);
        if (changed && (kinds.size() > 1 || kinds.contains("look")) && kinds.equals(kinds(heard.wishes()))) {
            return Optional.empty();
        }
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
        boolean greets = plain.wishes().size() > 1 && all.stream().anyMatch(Wish.Chat.class::isInstance);
        return greets ? List.of() : all;
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
            case ASKED, CHANGED -> again || brief(words) ? NEVER : RATHER;
            case ANSWERED -> again ? NEVER : RATHER;
            case REFUSED -> again || inPictures(meaning) ? NEVER : RATHER;
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

    /// What wishes change. Where plain words change just what the grammar would, several things or a look, that has heard more exactly how.
    private static List<String> kinds(List<Wish> wishes) {
        return wishes.stream().map(Paraphrased::kind).sorted().toList();
    }

    /// What a wish changes.
    private static String kind(Wish wish) {
        return switch (wish) {
            case Wish.Tone _,Wish.Effect _,Wish.SomeEffect _ -> "look";
            case Wish.Text _,Wish.AddTitle _ -> "text";
            case Wish.During during -> kind(during.wish());
            default -> wish.getClass().getSimpleName();
        };
    }
}
