package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kinora.timeline.ChannelStrip;
import kinora.timeline.EffectUse;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Visual;

/// Edits of what one segment shows, says or plays, at the same place.
final class Looks {
    private Looks() {}

    static Step visual(Film film, SegmentId id, Function<Visual, Visual> change) {
        return change(film, id, Reason.Wanted.VISUAL,
                segment -> segment instanceof Visual visual ? Optional.of(change.apply(visual)) : Optional.empty());
    }

    static Step title(Film film, SegmentId id, Function<Title, Title> change) {
        return change(film, id, Reason.Wanted.TITLE,
                segment -> segment instanceof Title title ? Optional.of(change.apply(title)) : Optional.empty());
    }

    private static Step change(Film film, SegmentId id, Reason.Wanted wanted, Function<Segment, Optional<Segment>> change) {
        return Checks.at(film, id,
                place -> change.apply(place.span().segment())
                        .<Step>map(segment -> new Step.Made(film.with(place, place.span().with(segment))))
                        .orElseGet(() -> Step.refused(new Reason.WrongKind(id, wanted))));
    }

    private static Step sound(Film film, SegmentId id, Function<Sound, Step> next) {
        return Checks.at(film, id,
                place -> place.span().segment() instanceof Sound sound
                        ? next.apply(sound)
                        : Step.refused(new Reason.WrongKind(id, Reason.Wanted.SOUND)));
    }

    private static Optional<Segment> sourced(Segment segment, Segment changed) {
        return segment instanceof Title ? Optional.empty() : Optional.of(changed);
    }

    static Step replace(Film film, SegmentId id, MediaRef source, Window window, String name) {
        return Checks.outside(Reason.Quantity.SOURCE_MS, window.inMs(), 0, Limits.MAX_SOURCE_MS)
                .or(() -> Checks.outside(Reason.Quantity.SOURCE_MS, window.lengthMs(), 0, Limits.MAX_SOURCE_MS))
                .or(() -> Checks.badName(name, true)).orElseGet(() -> change(film, id, Reason.Wanted.VISUAL_OR_SOUND,
                        segment -> sourced(segment, Contents.playing(segment, source, window, name))));
    }

    static Step setEffect(Film film, SegmentId id, EffectUse effect) {
        return effects(film, id, effects -> {
            List<EffectUse> changed = new ArrayList<>(effects);
            int at = IntStream.range(0, changed.size()).filter(i -> changed.get(i).name().equals(effect.name())).findFirst().orElse(-1);
            if (at >= 0) {
                changed.set(at, effect);
            } else {
                changed.add(effect);
            }
            return changed;
        });
    }

    static Step removeEffect(Film film, SegmentId id, String name) {
        return Checks.at(film, id, place -> {
            boolean there = Contents.effects(place.span().segment()).stream().flatMap(List::stream)
                    .anyMatch(use -> use.name().equals(name));
            return there || place.span().segment() instanceof Title
                    ? effects(film, id, effects -> effects.stream().filter(use -> !use.name().equals(name)).toList())
                    : Step.refused(new Reason.NoSuchEffect(id, name));
        });
    }

    private static Step effects(Film film, SegmentId id, UnaryOperator<List<EffectUse>> change) {
        return Checks.at(film, id, place -> {
            Segment segment = place.span().segment();
            Optional<List<EffectUse>> changed = Contents.effects(segment).map(change);
            if (changed.isEmpty()) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.VISUAL_OR_SOUND));
            }
            return changed.get().size() > Limits.MAX_EFFECTS
                    ? Step.refused(new Reason.LimitReached(Reason.Quantity.EFFECTS, changed.get().size(), Limits.MAX_EFFECTS))
                    : new Step.Made(film.with(place, place.span().with(Contents.withEffects(segment, changed.get()))));
        });
    }

    static Step setText(Film film, SegmentId id, String text) {
        int length = text.isBlank() ? 0 : text.length();
        return Checks.outside(Reason.Quantity.TEXT_LENGTH, length, 1, Limits.MAX_TEXT)
                .orElseGet(() -> title(film, id, t -> new Title(t.id(), t.range(), t.name(), text, t.style(), t.extras())));
    }

    static Step setStyle(Film film, SegmentId id, StyleUse style) {
        return title(film, id, t -> new Title(t.id(), t.range(), t.name(), t.text(), style, t.extras()));
    }

    static Step setGain(Film film, SegmentId id, int gainPermille) {
        return Checks.outside(Reason.Quantity.GAIN_PERMILLE, gainPermille, 0, Limits.MAX_GAIN_PERMILLE).orElseGet(() -> change(film, id,
                Reason.Wanted.VISUAL_OR_SOUND, segment -> sourced(segment, Contents.withGain(segment, gainPermille))));
    }

    static Step setStrip(Film film, SegmentId id, ChannelStrip strip) {
        return change(film, id, Reason.Wanted.VISUAL_OR_SOUND, segment -> sourced(segment, Contents.withStrip(segment, strip)));
    }

    static Step setFades(Film film, SegmentId id, long fadeInMs, long fadeOutMs) {
        return sound(film, id, sound -> {
            long longest = sound.range().durationMs();
            return Checks.outside(Reason.Quantity.FADE_MS, fadeInMs, 0, longest)
                    .or(() -> Checks.outside(Reason.Quantity.FADE_MS, fadeOutMs, 0, longest)).orElseGet(() -> change(film, id,
                            Reason.Wanted.SOUND, same -> Optional.of(Contents.withFades(sound, fadeInMs, fadeOutMs))));
        });
    }

    static Step setLoop(Film film, SegmentId id, boolean loop) {
        return sound(film, id, sound -> Checks.at(film, id, place -> {
            Span span = place.span().with(Contents.withLoop(sound, loop));
            long next = film.lanes().get(place.lane()).spans().stream().filter(other -> !other.id().equals(id))
                    .filter(other -> other.first() > span.first()).mapToLong(Span::first).min().orElse(Long.MAX_VALUE);
            long end = Math.min(next, film.pictureEnd());
            boolean longer = loop && !sound.loop() && end > span.end();
            Span lasting = longer ? span.lasting(end - span.first()) : span;
            List<Adjustment> notes = longer
                    ? List.of(new Adjustment.SegmentLengthened(id, span.ms(film.rate()), lasting.ms(film.rate())))
                    : List.of();
            return new Step.Made(film.with(place, lasting).noting(notes));
        }));
    }

    static Step rename(Film film, SegmentId id, String name) {
        return Checks.badName(name, true)
                .orElseGet(() -> change(film, id, Reason.Wanted.VISUAL_OR_SOUND, segment -> Optional.of(Contents.named(segment, name))));
    }
}
