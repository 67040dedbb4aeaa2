package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// The film that a request describes, as far as the request is read.
final class WantedFilm {
    final Map<String, String> brief = new HashMap<>();
    final List<Wish> wishes = new ArrayList<>();
    /// Pictures that are named and nothing said of them.
    final List<Target> shown = new ArrayList<>();
    /// Whether these are only some of those that shall be in it: "with the dog and the cake".
    boolean among;
    private final List<Wish> impossible = new ArrayList<>();
    Optional<String> style = Optional.empty();
    Optional<String> pace = Optional.empty();
    Target from = new Target.Unsaid();

    /// How much is said of it.
    int said() {
        return wishes.size() + impossible.size() + brief.size();
    }

    /// Whether so much is said that a film is meant, although none is named.
    boolean described() {
        long wanted = wishes.stream().filter(wish -> !(wish instanceof Wish.Unclear || wish instanceof Wish.Export)).count();
        return wanted + brief.size() + style.stream().count() >= 2;
    }

    Optional<List<Wish>> all(Scene scene) {
        boolean files = scene.files().stream().anyMatch(file -> file.kind() != Scene.Kind.MUSIC);
        List<String> lines = wishes.stream().filter(Wish.AddTitle.class::isInstance).flatMap(wish -> ((Wish.AddTitle) wish).text().stream())
                .toList();
        if (!files && lines.isEmpty()) {
            return Optional.empty();
        }
        if (!files && lines.size() > 1) {
            wishes.removeIf(Wish.AddTitle.class::isInstance);
            wishes.addFirst(new Wish.Script(lines));
        }
        boolean clip = scene.files().stream().filter(file -> file.kind() != Scene.Kind.MUSIC).count() == 1
                && scene.files().stream().anyMatch(file -> file.kind() == Scene.Kind.CLIP);
        boolean cut = wishes.stream().anyMatch(wish -> wish instanceof Wish.NoSilence || wish instanceof Wish.CutSpan
                || wish instanceof Wish.Trim || wish instanceof Wish.Gain || wish instanceof Wish.Part);
        List<Wish> all = all();
        if (clip && cut) {
            all.removeFirst();
        }
        return Optional.of(all);
    }

    private List<Wish> all() {
        List<Wish> all = new ArrayList<>();
        all.add(new Wish.Reel(style.or(() -> pace), from, brief));
        if (shown.size() > 1 && !among) {
            all.add(new Wish.Keep(new Target.Both(shown)));
        }
        all.addAll(wishes);
        all.addAll(impossible);
        return all;
    }

    /// Adds a wish that does not say again what is said already.
    void add(Wish wish) {
        if (wish instanceof Wish.Impossible) {
            if (!impossible.contains(wish)) {
                impossible.add(wish);
            }
            return;
        }
        boolean length = wish instanceof Wish.Total total && switch (total.amount()) {
            case Amount.To(double value, Amount.Unit unit) when unit == Amount.Unit.MILLISECONDS ->
                brief.putIfAbsent("seconds", ReelTraits.seconds((long) value)) == null;
            default -> false;
        };
        boolean shaped = wishes.stream().anyMatch(one -> one instanceof Wish.Canvas canvas && canvas.shape().isPresent());
        boolean sent = wish instanceof Wish.Canvas canvas && canvas.shape().isEmpty() && canvas.size().isEmpty()
                && (shaped || canvas.platform().filter("email"::equals).isPresent());
        boolean music = wish instanceof Wish.Music && wishes.stream().anyMatch(Wish.Music.class::isInstance);
        boolean reel = wish instanceof Wish.Reel;
        if (!length && !sent && !music && !reel && !wishes.contains(wish)) {
            wishes.add(wish);
        }
    }
}
