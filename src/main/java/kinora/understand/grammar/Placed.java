package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Where things stand of which a text says more than its clauses: "not everywhere, only on the last photo", words in quotes that are put somewhere and are not in the film yet, chapters
/// that are told.
final class Placed {
    private static final List<String> EVERYWHERE = Spoken.row("everywhere|all over|throughout|the whole time|all the time|on all of them"
            + "|on every photo|on every shot|on every picture|on all photos|on all the photos|on all shots|the whole way through");
    private static final List<String> ONLY = Spoken
            .row("only on|just on|only over|just over|only at|just at|only during|just during|only in|just in"
                    + "|only for|just for|only under|just under");
    private static final List<String> LOGOS = Spoken.row("logo|watermark|the logo|our logo");
    private static final List<String> CHAPTERS = Spoken.row("chapters|chapter");

    private Placed() {}

    static void settle(List<Wish> wishes, String text, Scene scene) {
        Spoken said = Spoken.of(text);
        for (int i = 0; i + 1 < wishes.size() && said.any(EVERYWHERE); i++) {
            Optional<Wish> only = only(wishes.get(i), wishes.get(i + 1), said.any(ONLY));
            if (only.isPresent()) {
                wishes.set(i, only.get());
                wishes.remove(i + 1);
            }
        }
        boolean laid = wishes.stream().anyMatch(Wish.Overlay.class::isInstance) || !said.any(LOGOS);
        wishes.replaceAll(wish -> wish instanceof Wish.OverlayLook(Target what, var position, var size, var opacity, var blend) && !laid
                && what instanceof Target.It ? new Wish.OverlayLook(new Target.The(Kind.LOGO), position, size, opacity, blend) : wish);
        wishes.replaceAll(wish -> fresh(wish, text, scene).orElse(wish));
        chapters(wishes, said);
        for (int i = 0; i + 1 < wishes.size(); i++) {
            Optional<Wish> dressed = dressed(wishes.get(i), wishes.get(i + 1));
            if (dressed.isPresent()) {
                wishes.set(i, dressed.get());
                wishes.remove(i + 1);
            }
        }
    }

    /// "“Home” over the lake, big, yellow": so are the words that are new, and no others.
    private static Optional<Wish> dressed(Wish added, Wish looks) {
        return added instanceof Wish.AddTitle title && title.text().isPresent()
                && looks instanceof Wish.Restyle(Target what, Optional<String> style, Wish.TitleLook look) && what instanceof Target.Unsaid
                        ? Optional.of(new Wish.AddTitle(title.text(), title.place(), title.style().or(() -> style), title.look().and(look),
                                title.length()))
                        : Optional.empty();
    }

    /// "I don't want the logo everywhere, only on the last photo": it is there, and nothing else goes.
    private static Optional<Wish> only(Wish off, Wish kept, boolean only) {
        Target where = kept instanceof Wish.Keep(Target one)
                ? one
                : only && kept instanceof Wish.Remove(Target other) ? other : new Target.Unsaid();
        if (!(off instanceof Wish.Remove(Target what)) || !Kinds.named(where) || !Kinds.shot(where) || Kinds.overlay(where)) {
            return Optional.empty();
        }
        if (Kinds.overlay(what)) {
            return Optional.of(new Wish.Overlay(what, Optional.empty(), new Amount.Unsaid(), new Amount.Unsaid(), new Place.Over(where)));
        }
        if (Kinds.text(what)) {
            return Optional.of(new Wish.Move(what, new Place.Over(where)));
        }
        return Kinds.sound(what)
                ? Optional.of(new Wish.Part(what, new Moment.Edge(where, false), new Moment.Edge(where, true), true))
                : Optional.empty();
    }

    /// "Text “Day two” in at 8 s": words in quotes that stand nowhere yet are written there.
    private static Optional<Wish> fresh(Wish wish, String text, Scene scene) {
        if (!(wish instanceof Wish.Move(Target what, Place place)) || !(what instanceof Target.Named(Kind kind, String words))
                || !(kind == Kind.TITLE || kind == Kind.CAPTION) || !(place instanceof Place.From)) {
            return Optional.empty();
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        boolean quoted = at > 0 && "\"“‘'„«".indexOf(text.charAt(at - 1)) >= 0;
        boolean there = scene.draft().tracks().stream().map(Track::segments).flatMap(List::stream)
                .anyMatch(segment -> segment instanceof Title title
                        && title.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
        return quoted && !there
                ? Optional.of(new Wish.AddTitle(Optional.of(words), place, kind == Kind.CAPTION ? Optional.of("caption") : Optional.empty(),
                        Wish.TitleLook.UNSAID, new Amount.Unsaid()))
                : Optional.empty();
    }

    /// "Divide it into chapters, “Snow” from 5 s and “Sun” from 20 s": the titles are the chapters.
    private static void chapters(List<Wish> wishes, Spoken said) {
        long titles = wishes.stream().filter(wish -> wish instanceof Wish.AddTitle title && title.place() instanceof Place.From).count();
        if (titles > 1 && said.any(CHAPTERS)) {
            wishes.removeIf(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && topic == Topic.INTERACTIVE);
        }
    }
}
