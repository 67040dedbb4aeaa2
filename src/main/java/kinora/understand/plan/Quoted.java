package kinora.understand.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.timeline.Draft;
import kinora.timeline.Title;
import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Retargeted;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// Titles that are called by what they say: one rule for every wish.
///
/// Words in quotes that stand in the film already are not written again, they tell which title is meant.
///
/// ```
/// titles "Summer", "Rex"      make "Rex" bigger        the title "Rex" is bigger; "Summer" stays
///                             a title "Rex" in red     the title "Rex" is red; no second one
///                             "Rex" on the cake        a second title "Rex", over the cake
/// ```
final class Quoted {
    private Quoted() {}

    /// The wishes about titles that are there in the place of those that would write the same again.
    static List<Wish> of(List<Wish> wishes, Scene scene) {
        List<Wish> all = wishes.stream().map(wish -> restyled(wish, scene.draft())).toList();
        Optional<Wish.Text> same = all.stream().filter(Wish.Text.class::isInstance).map(Wish.Text.class::cast)
                .filter(text -> isName(text, scene.draft())).findFirst();
        if (same.isEmpty()) {
            return all;
        }
        Target meant = same.get().what();
        Retargeted named = new Retargeted(meant, new Target.Named(Kind.TITLE, same.get().text()));
        boolean others = all.stream().anyMatch(wish -> !wish.equals(same.get()) && !named.wish(wish).equals(wish));
        return others ? all.stream().filter(wish -> !wish.equals(same.get())).map(named::wish).toList() : all;
    }

    private static boolean isName(Wish.Text text, Draft draft) {
        boolean plain = text.replaces().isEmpty() && text.append() == Wish.Text.Append.NO;
        return plain && text.what() instanceof Target.The(Kind kind) && kind == Kind.TITLE && stands(text.text(), draft);
    }

    private static Wish restyled(Wish wish, Draft draft) {
        boolean again = wish instanceof Wish.AddTitle title && title.place() instanceof Place.Unsaid
                && !title.look().equals(TitleLook.UNSAID) && !(title.length() instanceof Amount.To)
                && title.text().filter(text -> stands(text, draft)).isPresent();
        return again && wish instanceof Wish.AddTitle title
                ? new Wish.Restyle(new Target.Named(Kind.TITLE, title.text().orElseThrow()), title.style(), title.look())
                : wish;
    }

    private static boolean stands(String text, Draft draft) {
        return draft.segments().filter(Title.class::isInstance).map(Title.class::cast)
                .filter(title -> plain(title.text()).equals(plain(text))).limit(2).count() == 1;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
