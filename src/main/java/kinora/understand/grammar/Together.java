package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What wishes of one text mean together that its clauses say apart, in whatever language: a file and its size, when something comes and when it goes, a joint and what shall stand there.
final class Together {
    private Together() {}

    /// Puts together what belongs together.
    static void settle(List<Wish> wishes) {
        sized(wishes);
        heard(wishes);
        for (int i = wishes.size() - 2; i >= 0; i--) {
            Optional<Wish> joint = joined(wishes.get(i), wishes.get(i + 1));
            Optional<Wish> both = joint.isPresent() ? joint : spanned(wishes.get(i), wishes.get(i + 1));
            if (both.isPresent()) {
                wishes.set(i, both.get());
                wishes.remove(i + 1);
            }
        }
    }

    /// What wishes mean together of which each was read by itself.
    static List<Wish> spoken(List<Wish> wishes) {
        List<Wish> all = new ArrayList<>(wishes);
        heard(all);
        return all;
    }

    /// "Listen to the party clip and add subtitles": captions of that clip, and not of another one whose lines lie at hand.
    private static void heard(List<Wish> wishes) {
        for (int i = 1; i < wishes.size(); i++) {
            if (wishes.get(i - 1) instanceof Wish.Impossible(Topic topic, Target what) && topic == Topic.CAPTIONS_FROM_SPEECH
                    && what instanceof Target.Named && wishes.get(i) instanceof Wish.Captions(Optional<Target> file, var style, var look)
                    && file.isEmpty()) {
                wishes.set(i, new Wish.Captions(Optional.of(what), style, look));
            }
        }
    }

    /// "Save it as MP4. 1080p please": the size of a file that another clause tells is not that of the film.
    private static void sized(List<Wish> wishes) {
        Optional<String> size = wishes.stream().filter(Together::isSize).map(wish -> ((Wish.Canvas) wish).size().orElseThrow()).findFirst();
        boolean file = wishes.stream().anyMatch(wish -> wish instanceof Wish.Export export && !export.options().containsKey("size"));
        if (size.isEmpty() || !file) {
            return;
        }
        wishes.removeIf(Together::isSize);
        wishes.replaceAll(wish -> {
            if (!(wish instanceof Wish.Export export)) {
                return wish;
            }
            Map<String, String> options = new HashMap<>(export.options());
            options.putIfAbsent("size", size.get());
            return new Wish.Export(options);
        });
    }

    private static boolean isSize(Wish wish) {
        return wish instanceof Wish.Canvas canvas && canvas.size().isPresent() && canvas.shape().isEmpty() && canvas.platform().isEmpty();
    }

    /// "The transition before the interview is ugly, just cut": what stands there instead.
    private static Optional<Wish> joined(Wish spoken, Wish wanted) {
        if (!(spoken instanceof Wish.Transition(Target at, Optional<String> id, Amount length)) || id.isPresent()
                || !(length instanceof Amount.Unsaid) || Kinds.film(at)) {
            return Optional.empty();
        }
        return switch (wanted) {
            case Wish.Cuts(Target.Unsaid _) -> Optional.of(new Wish.Cuts(at));
            case Wish.Transition(Target.Unsaid _, Optional<String> what, Amount lasting) ->
                Optional.of(new Wish.Transition(at, what, lasting));
            default -> Optional.empty();
        };
    }

    /// "The title comes in after 2 seconds and stays until second 7": from then until then.
    private static Optional<Wish> spanned(Wish comes, Wish goes) {
        if (!(comes instanceof Wish.Move(Target what, Place.From(Moment from, Optional<Moment> open)))
                || !(goes instanceof Wish.Move(Target other, Place.From(Moment begin, Optional<Moment> until)))) {
            return Optional.empty();
        }
        boolean same = other.equals(what) || other instanceof Target.It;
        boolean begun = begin.equals(new Moment.After(0)) || begin.equals(new Moment.Edge(other, false));
        return open.isEmpty() && until.isPresent() && same && begun
                ? Optional.of(new Wish.Move(what, new Place.From(from, until)))
                : Optional.empty();
    }
}
