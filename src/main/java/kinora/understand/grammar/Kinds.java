package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Of which kind a target is.
final class Kinds {
    static final Set<Kind> SOUNDS = EnumSet.of(Kind.MUSIC, Kind.VOICE, Kind.SOUND);
    static final Set<Kind> TEXTS = EnumSet.of(Kind.TITLE, Kind.CAPTION, Kind.OPENING, Kind.CLOSING);
    static final Set<Kind> OVERLAYS = EnumSet.of(Kind.OVERLAY, Kind.LOGO);

    private Kinds() {}

    static Kind of(Target target) {
        return switch (target) {
            case Target.The the -> the.kind();
            case Target.All all -> all.kind();
            case Target.Nth nth -> nth.kind();
            case Target.Run run -> run.kind();
            case Target.Named named -> named.kind();
            case Target.It it -> it.kind();
            case Target.Others others -> others.kind();
            case Target.Having having -> having.kind();
            case Target.At at -> at.kind();
            case Target.Beyond beyond -> beyond.kind();
            case Target.Next next -> next.kind();
            case Target.Between between -> between.kind();
            case Target.Both both -> both.each().isEmpty() ? Kind.ANY : of(both.each().getFirst());
            case Target.Except except -> of(except.all());
            case Target.Spare spare -> spare.kind();
            case Target.Unsaid unsaid -> Kind.ANY;
            case Target.Whole whole -> Kind.ANY;
        };
    }

    static boolean sound(Target target) {
        return SOUNDS.contains(of(target));
    }

    static boolean text(Target target) {
        return TEXTS.contains(of(target));
    }

    static boolean overlay(Target target) {
        return OVERLAYS.contains(of(target));
    }

    static boolean join(Target target) {
        return of(target) == Kind.TRANSITION;
    }

    static boolean effect(Target target) {
        return of(target) == Kind.EFFECT;
    }

    /// Several pictures at hand.
    static boolean photos(Target target) {
        return of(target) == Kind.PHOTO || (target instanceof Target.It it && it.several());
    }

    /// The film, or nothing named.
    static boolean film(Target target) {
        return target instanceof Target.Whole || target instanceof Target.Unsaid;
    }

    /// A shot or several, by whatever name; also what could be one: "it", "the dog".
    static boolean shot(Target target) {
        return !film(target) && !sound(target) && !text(target) && !overlay(target) && !join(target) && !effect(target);
    }

    /// Named by itself: not "it" and not nothing.
    static boolean named(Target target) {
        return !film(target) && !(target instanceof Target.It);
    }
}
