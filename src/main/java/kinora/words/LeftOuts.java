package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target;

/// Answers why something is not in the film.
final class LeftOuts {
    private static final int LISTED = 5;
    private static final int UNUSED = 12;

    private final Messages messages;
    private final Scene scene;
    private final Spoken spoken;

    LeftOuts(Messages messages, Scene scene) {
        this.messages = messages;
        this.scene = scene;
        this.spoken = new Spoken(messages);
    }

    String answer(Target what) {
        Optional<String> named = named(what);
        if (named.isPresent()) {
            return ofOne(named.get());
        }
        if (scene.leftOut().isEmpty()) {
            return messages.say("reply.nothing-left-out");
        }
        return spoken.sentences(scene.leftOut().stream().limit(LISTED).map(this::reason).toList());
    }

    /// The files at hand that are not in the film.
    ///
    /// @param kind photos, clips, or any
    String unused(Target.Kind kind) {
        List<String> names = scene.files().stream().filter(file -> switch (kind) {
            case PHOTO -> file.kind() == Scene.Kind.PHOTO;
            case CLIP -> file.kind() == Scene.Kind.CLIP;
            case SHOT -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP;
            default -> true;
        }).filter(file -> scene.draft().segments().noneMatch(segment -> source(segment).filter(file.source()::equals).isPresent()))
                .map(Scene.File::name).toList();
        if (names.isEmpty()) {
            return messages.say("reply.nothing-unused");
        }
        List<String> told = new ArrayList<>(names.stream().limit(UNUSED).toList());
        if (names.size() > UNUSED) {
            told.add(messages.say("amount.more", names.size() - UNUSED));
        }
        return messages.say("reply.unused", String.join(messages.say("describe.comma"), told));
    }

    private String ofOne(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<Scene.LeftOut> out = scene.leftOut().stream().filter(one -> matches(one.name(), lower)).findFirst();
        if (out.isPresent()) {
            return reason(out.get());
        }
        Optional<Scene.File> file = scene.files().stream()
                .filter(one -> matches(one.name(), lower) || one.seen().values().stream().anyMatch(seen -> matches(seen, lower)))
                .findFirst().or(() -> scene.files().stream()
                        .filter(one -> one.seen().values().stream().anyMatch(seen -> holds(seen, words))).findFirst());
        if (file.isEmpty()) {
            return messages.say("reply.not-there-named", Naming.clipped(words));
        }
        Optional<Scene.LeftOut> its = scene.leftOut().stream().filter(one -> one.name().equals(file.get().name())).findFirst();
        if (its.isPresent()) {
            return reason(its.get());
        }
        boolean shown = scene.draft().segments().anyMatch(segment -> source(segment).filter(file.get().source()::equals).isPresent());
        return messages.say(shown ? "reply.is-in-it" : "reply.is-at-hand", file.get().name());
    }

    private static boolean matches(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words);
    }

    /// Whether every character of some words stands in a text: one and the same is named by other compounds of them.
    private static boolean holds(String text, String words) {
        return words.length() > 1
                && words.codePoints().allMatch(character -> Character.isIdeographic(character) && text.indexOf(character) >= 0);
    }

    private String reason(Scene.LeftOut one) {
        return one.reason().isBlank()
                ? messages.say("reply.left-out-unknown", one.name())
                : messages.say("reply.left-out", one.name(), one.reason());
    }

    private Optional<String> named(Target what) {
        String words = switch (what) {
            case Target.Named(var _, String said) -> said;
            case Target.Spare(var _, String said) -> said;
            case Target.Nth(var _, int number) -> number > 0 && number <= shown().size() ? shown().get(number - 1).name() : "";
            default -> "";
        };
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }

    /// Photos and clips at hand, in the person's order: that is how those count who miss one.
    private List<Scene.File> shown() {
        return scene.files().stream().filter(file -> file.kind() == Scene.Kind.PHOTO || file.kind() == Scene.Kind.CLIP).toList();
    }

    private static Optional<MediaRef> source(Segment segment) {
        return switch (segment) {
            case Visual visual -> Optional.of(visual.source());
            case Sound sound -> Optional.of(sound.source());
            case Title _ -> Optional.empty();
        };
    }
}
