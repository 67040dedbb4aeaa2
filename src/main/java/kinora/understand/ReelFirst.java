package kinora.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.SegmentId;

/// A mind that makes a film of whatever is said while there is none: first a reel, then what else is wanted of it.
public final class ReelFirst implements Mind {
    private final Mind mind;

    /// @param mind that hears the words
    public ReelFirst(Mind mind) {
        this.mind = mind;
    }

    @Override
    public Heard hear(String words, Scene scene) {
        Heard heard = mind.hear(words, scene);
        if (scene.draft().durationMs() > 0 || heard.meaning() instanceof Understanding.Reel) {
            return heard;
        }
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish.Reel(Optional.empty(), new Target.Unsaid(), Map.of()));
        heard.wishes().stream().filter(wish -> !(wish instanceof Wish.Reel)).forEach(wishes::add);
        Understanding meaning = mind.plan(wishes, scene);
        return new Heard(heard.language(), wishes,
                meaning instanceof Understanding.Reel
                        ? meaning
                        : new Understanding.Reel(Map.of(), Set.of(), wishes.subList(1, wishes.size()), List.of()));
    }

    @Override
    public Understanding plan(List<Wish> wishes, Scene scene) {
        return mind.plan(wishes, scene);
    }

    @Override
    public Reply reply(String words, Scene scene) {
        return mind.reply(words, scene);
    }

    @Override
    public List<SegmentId> find(Target target, Scene scene) {
        return mind.find(target, scene);
    }
}
