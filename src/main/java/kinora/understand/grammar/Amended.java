package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import kinora.understand.Last;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// The reading of a text that may go on with the turn before: as that where its words say so plainly or mean nothing else, and else as it stands.
record Amended(Reader reader, Scene scene) {
    /// Longer texts say something of their own.
    private static final int LONGEST = 160;

    /// @param last what was wanted last
    /// @param plain the reading of the words as they stand
    Reading of(String text, Optional<Last> last, Supplier<Reading> plain) {
        Optional<Redone> now = last.filter(any -> text.length() <= LONGEST).map(one -> new Redone(scene, one));
        Optional<Amendment> said = now.flatMap(any -> amendment(text));
        Optional<List<Wish>> worded = now.flatMap(one -> new Rewording(one).of(text));
        if (worded.isPresent()) {
            return new Reading(Tongues.of(text), worded.get(), 1);
        }
        if (said.isEmpty()) {
            return plain.get();
        }
        Amending amending = new Amending(now.get(), (words, marks) -> sequel(words, marks, now.get()),
                words -> Reader.of(words).unamended(words, scene).wishes(), words -> Fragment.of(reader.plain(words, scene)), this::names,
                text.codePoints().anyMatch(Scripts::isChinese));
        Tongue tongue = Tongues.of(text);
        // "I made a mistake, it is the other one": Chinese has sentences of its own for that.
        Optional<Reading> amends = tongue == Tongue.ZH && said.get().corrects()
                ? Optional.of(plain.get()).filter(one -> one.wishes().size() > 1 && one.wishes().getFirst() instanceof Wish.Undo)
                : Optional.empty();
        Optional<List<Wish>> plainly = amends.isPresent() ? Optional.empty() : amending.plainly(said.get());
        if (plainly.isPresent()) {
            return new Reading(tongue, plainly.get(), 1);
        }
        Reading reading = amends.orElseGet(plain);
        boolean lost = reading.wishes().stream().anyMatch(wish -> wish instanceof Wish.Unclear)
                || reading.wishes().stream().allMatch(wish -> Conversation.talk(wish) || wish instanceof Wish.Better);
        return lost ? amending.perhaps(said.get()).map(wishes -> new Reading(tongue, wishes, 1)).orElse(reading) : reading;
    }

    private Optional<Amendment> amendment(String text) {
        boolean chinese = text.codePoints().anyMatch(Scripts::isChinese);
        return chinese
                ? ChineseAmendments.of(Characters.simplified(text),
                        words -> reader.plain(words, scene).stream().allMatch(ChineseAmends::tells))
                : EnglishAmendments.of(text);
    }

    private boolean names(String words) {
        return reader.plain(words, scene).stream().flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.TARGET).stream())
                .filter(piece -> !Words.strange(piece)).anyMatch(piece -> Kinds.named((Target) piece.value()));
    }

    private Optional<List<Wish>> sequel(String words, Set<Fragment.Mark> marks, Redone now) {
        return Fragment.of(reader.plain(words, scene), marks).flatMap(new Sequel(now)::of);
    }
}
