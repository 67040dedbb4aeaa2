package kinora.understand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Hears words that may answer a question which is still open.
final class Answering {
    /// Longer words are never the name of a choice.
    private static final int LONGEST = 80;

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
            return alone;
        }
        String language = alone.language().isEmpty() ? question.language() : alone.language();
        Optional<Understanding.Choice> chosen = chosen(ask.choices(), said.strip(), alone);
        if (chosen.isPresent()) {
            List<Wish> wishes = chosen.get().wishes();
            return new Mind.Heard(language, wishes, mind.plan(wishes, talk.scene()));
        }
        return isWhole(alone) || asksAgain(alone) ? alone : completed(talk, ask, said, language).orElse(alone);
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
        boolean yes = alone.wishes().size() == 1 && alone.wishes().getFirst() instanceof Wish.Chat(Wish.Chat.Said what)
                && what == Wish.Chat.Said.YES;
        return yes && !choices.isEmpty() ? Optional.of(choices.getFirst()) : Optional.empty();
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
