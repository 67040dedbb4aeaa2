package kinora.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinora.timeline.Segment;
import kinora.timeline.Title;

/// Hears words that may answer a question which is still open.
final class Answering {
    /// Longer words are never the name of a choice.
    private static final int LONGEST = 80;
    /// What people say to each other and write on pictures too, when it is longer than that: "thanks for watching".
    private static final Set<Wish.Chat.Said> KIND = Set.of(Wish.Chat.Said.GREETING, Wish.Chat.Said.THANKS, Wish.Chat.Said.BYE,
            Wish.Chat.Said.PRAISE);
    private static final int LONG = 15;

    private final Mind mind;

    Answering(Mind mind) {
        this.mind = mind;
    }

    /// What was heard: an answer to the open question, or something of its own.
    Mind.Heard hear(Talk talk, String said) {
        Mind.Heard alone = mind.hear(said, talk.scene());
        if (talk.asked().isEmpty()) {
            return alone;
        }
        Mind.Heard question = mind.hear(talk.asked().get(), talk.scene());
        if (!(question.meaning() instanceof Understanding.Ask ask)) {
            return isYes(alone) ? taken(question.wishes(), talk.scene()).orElse(alone) : alone;
        }
        String language = alone.language().isEmpty() ? question.language() : alone.language();
        Mind.Reply reply = mind.reply(said, talk.scene());
        Optional<List<Wish>> chosen = chosen(ask.choices(), said.strip(), alone).map(Understanding.Choice::wishes)
                .or(() -> pointed(ask, reply, talk.scene()));
        if (chosen.isPresent()) {
            return new Mind.Heard(language, chosen.get(), mind.plan(chosen.get(), talk.scene()));
        }
        Optional<Mind.Heard> where = reply.wish() ? Optional.empty() : where(talk, ask, said, language);
        if (where.isPresent()) {
            return where.get();
        }
        boolean text = ask.question() == Understanding.Question.WHAT_TEXT;
        boolean other = text ? reply.wish() || isOther(alone, said.strip()) : isWhole(alone);
        return other || asksAgain(alone) ? alone : completed(talk, ask, said, language).orElse(alone);
    }

    /// "Yes", after somebody asked whether something can be done, or how: it is done.
    private Optional<Mind.Heard> taken(List<Wish> question, Scene scene) {
        return offered(question).map(offered -> mind.hear(offered, scene)).filter(heard -> switch (heard.meaning()) {
            case Understanding.Edits _,Understanding.Reel _,Understanding.Action _ -> true;
            case Understanding.Ask _,Understanding.Answer _,Understanding.Return _,Understanding.Refused _ -> false;
        });
    }

    /// What somebody asked whether it can be done, or how it is said, as words that do it.
    static Optional<String> offered(List<Wish> wishes) {
        return wishes.stream()
                .flatMap(wish -> wish instanceof Wish.Question(Wish.Question.About about, Target what)
                        && (about == Wish.Question.About.POSSIBLE || about == Wish.Question.About.HOW_SAID)
                        && what instanceof Target.Named named ? Stream.of(named.words()) : Stream.empty())
                .findFirst();
    }

    private static boolean isYes(Mind.Heard heard) {
        return heard.wishes().size() == 1 && heard.wishes().getFirst() instanceof Wish.Chat(Wish.Chat.Said what)
                && what == Wish.Chat.Said.YES;
    }

    /// What is chosen without its name: the second of them, the one with the dog, all of them, none.
    private Optional<List<Wish>> pointed(Understanding.Ask ask, Mind.Reply reply, Scene scene) {
        List<Understanding.Choice> choices = ask.choices();
        boolean which = ask.question() == Understanding.Question.WHICH_ONE || ask.question() == Understanding.Question.WHICH_CLIP;
        if (!which || choices.isEmpty()) {
            return Optional.empty();
        }
        if (reply.none()) {
            return Optional.of(List.of(new Wish.Chat(Wish.Chat.Said.NO)));
        }
        if (reply.every() && choices.stream().allMatch(choice -> choice.wishes().size() == 1)) {
            return Optional.of(choices.stream().flatMap(choice -> choice.wishes().stream()).toList());
        }
        if (reply.one().isEmpty()) {
            return Optional.empty();
        }
        if (reply.one().get() instanceof Target.Nth(Target.Kind kind, int number) && kind == Target.Kind.SHOT) {
            int at = number < 0 ? choices.size() + number : number - 1;
            if (at >= 0 && at < choices.size()) {
                return Optional.of(choices.get(at).wishes());
            }
        }
        if (reply.one().get() instanceof Target.Named(Target.Kind _, String words)) {
            List<Understanding.Choice> called = choices.stream()
                    .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))).toList();
            if (called.size() == 1) {
                return Optional.of(called.getFirst().wishes());
            }
        }
        List<String> found = mind.find(reply.one().get(), scene).stream().flatMap(id -> scene.draft().find(id).stream())
                .map(Answering::called).toList();
        List<Understanding.Choice> named = choices.stream().filter(choice -> found.contains(choice.label())).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().wishes()) : Optional.empty();
    }

    private static String called(Segment segment) {
        return segment instanceof Title title ? title.text() : segment.name();
    }

    /// Whether it is no text, whatever it says: undo, export, a question, what people say to each other.
    private static boolean isOther(Mind.Heard heard, String said) {
        return switch (heard.meaning()) {
            case Understanding.Answer(Wish.Chat(Wish.Chat.Said what), var _) when KIND.contains(what) ->
                what == Wish.Chat.Said.THANKS && said.chars().filter(Character::isWhitespace).count() < 2 && said.length() < LONG;
            case Understanding.Return _,Understanding.Action _ -> true;
            case Understanding.Answer _ -> heard.wishes().stream().noneMatch(Wish.Unclear.class::isInstance);
            case Understanding.Edits _,Understanding.Reel _,Understanding.Ask _,Understanding.Refused _ -> false;
        };
    }

    /// By number, by name, or yes to the only one.
    private static Optional<Understanding.Choice> chosen(List<Understanding.Choice> choices, String said, Mind.Heard alone) {
        int number = number(said);
        if (number >= 1 && number <= choices.size()) {
            return Optional.of(choices.get(number - 1));
        }
        if (said.length() <= LONGEST) {
            String lower = said.toLowerCase(Locale.ROOT);
            List<Understanding.Choice> named = choices.stream().filter(one -> one.label().toLowerCase(Locale.ROOT).equals(lower)).toList();
            if (named.size() == 1) {
                return Optional.of(named.getFirst());
            }
        }
        return isYes(alone) && !choices.isEmpty() ? Optional.of(choices.getFirst()) : Optional.empty();
    }

    /// The number that is all that was said, such as `2`, `2)`, `#2` or `第2个`; 0 when it is none.
    private static int number(String said) {
        StringBuilder digits = new StringBuilder();
        int others = 0;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!Character.isWhitespace(c) && "#.)）。第个張张段".indexOf(c) < 0) {
                others++;
            }
        }
        return others == 0 && !digits.isEmpty() && digits.length() <= 2 ? Integer.parseInt(digits.toString()) : 0;
    }

    /// Whether it asks for a text itself, as “make it brighter and add a title” does: that is no text.
    private static boolean asksAgain(Mind.Heard heard) {
        return heard.meaning() instanceof Understanding.Ask ask && ask.question() == Understanding.Question.WHAT_TEXT;
    }

    /// Whether it says something without the question.
    private static boolean isWhole(Mind.Heard heard) {
        return switch (heard.meaning()) {
            case Understanding.Edits _,Understanding.Return _,Understanding.Reel _,Understanding.Action _ -> true;
            case Understanding.Answer _ -> heard.wishes().stream().noneMatch(Wish.Unclear.class::isInstance);
            case Understanding.Ask _,Understanding.Refused _ -> false;
        };
    }

    /// "From here to the end" with what "here" is: a moment that is said when it was asked for.
    private Optional<Mind.Heard> where(Talk talk, Understanding.Ask ask, String said, String language) {
        String first = talk.asked().orElse("");
        if (ask.question() != Understanding.Question.WHERE || !HERE.matcher(first).find()) {
            return Optional.empty();
        }
        String when = AT.matcher(said.strip()).replaceFirst("");
        boolean at = first
                .matches("(?i).*\\b(?:cut|split|freeze|blade|razor|chop|pause) (?:it |this |the film |the video )?" + "(?:here|now)\\b.*");
        String whole = HERE.matcher(first).replaceFirst(Matcher.quoteReplacement((at ? "at " : "") + when));
        Mind.Heard heard = mind.hear(whole, talk.scene());
        return heard.meaning() instanceof Understanding.Edits
                ? Optional.of(new Mind.Heard(language, heard.wishes(), heard.meaning()))
                : Optional.empty();
    }

    private static final Pattern HERE = Pattern
            .compile("(?i)\\b(?:here|(?:the )?playhead|the cursor|the current position|this point|this moment|now)\\b|这里|这儿|播放头");
    private static final Pattern AT = Pattern.compile("(?i)^(?:at|from|after|on|to|before|until)\\s+|^在|^从");

    /// The words of the question with the answer behind them, when that makes sense.
    private Optional<Mind.Heard> completed(Talk talk, Understanding.Ask ask, String said, String language) {
        boolean text = ask.question() == Understanding.Question.WHAT_TEXT;
        String first = talk.asked().orElse("");
        String whole = text && said.indexOf('"') < 0 && said.indexOf('“') < 0 ? first + " “" + said.strip() + "”" : first + " " + said;
        Mind.Heard heard = mind.hear(whole, talk.scene());
        boolean sense = heard.meaning() instanceof Understanding.Edits || heard.meaning() instanceof Understanding.Reel;
        return sense ? Optional.of(new Mind.Heard(language, heard.wishes(), heard.meaning())) : Optional.empty();
    }
}
