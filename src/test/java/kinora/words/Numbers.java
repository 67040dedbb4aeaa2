package kinora.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kinora.timeline.Box;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Keyframes;
import kinora.timeline.Parameter;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Speed;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// Every number that two drafts, and what is counted of them, could make somebody say; found by reading the drafts and not by what an answer does.
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Set<String> known = new HashSet<>();

    Numbers(Draft before, Draft after) {
        Set<Long> times = new HashSet<>();
        for (Draft draft : new Draft[]{before, after}) {
            text(draft.title());
            add(draft.canvas().width(), draft.canvas().height());
            add(draft.canvas().rate().perSecond());
            text(String.format("%06x", draft.canvas().backgroundRgb()));
            percent(draft.gainPermille());
            times.add(draft.durationMs());
            draft.segments().forEach(segment -> segment(segment, times));
            draft.main().stream().map(Track.Video::transitions).flatMap(Collection::stream).forEach(join -> times.add(join.durationMs()));
            for (int i = 0; i <= draft.segments().count(); i++) {
                known.add(Integer.toString(i));
            }
        }
        times.add(Math.abs(after.durationMs() - before.durationMs()));
        times.forEach(ms -> known.add(decimal(ms / 1000.0, 1)));
        text("16:9 9:16 1:1 4:5 4:3");
    }

    private void segment(Segment segment, Set<Long> times) {
        text(segment.name());
        times.add(segment.range().startMs());
        times.add(segment.range().endMs());
        times.add(segment.range().durationMs());
        switch (segment) {
            case Title title -> {
                text(title.text());
                title.style().parameters().values().forEach(this::parameter);
            }
            case Sound sound -> {
                text(sound.source().called());
                percent(sound.gainPermille());
                speed(sound.speed());
                times.add(sound.fadeInMs());
                times.add(sound.fadeOutMs());
                times.add(sound.sourceInMs());
                add(Math.abs(sound.strip().pan()));
            }
            case Visual visual -> {
                text(visual.source().called());
                percent(visual.gainPermille());
                speed(visual.speed());
                times.add(visual.sourceInMs());
                times.add(visual.inset().fadeInMs());
                times.add(visual.inset().fadeOutMs());
                visual.inset().box().frames().stream().map(Keyframes.Keyframe::value).forEach(this::box);
                visual.effects().stream().map(EffectUse::name).forEach(this::text);
            }
        }
    }

    private void box(Box box) {
        percent(Math.round(box.width() * 1000));
        percent(Math.round(box.opacity() * 1000));
    }

    private void speed(Speed speed) {
        add(Math.abs(speed.permille()) / 1000.0);
        speed.ramp().ifPresent(ramp -> ramp.permille().frames().forEach(frame -> add(frame.value() / 1000.0)));
    }

    private void parameter(Parameter parameter) {
        Optional.of(parameter).filter(Parameter.Word.class::isInstance).map(Parameter.Word.class::cast)
                .ifPresent(word -> text(word.value()));
    }

    private void percent(long permille) {
        known.add(decimal(permille / 10.0, 0));
    }

    private void add(double... values) {
        for (double value : values) {
            known.add(decimal(value, 2));
        }
    }

    private void text(String text) {
        NUMBER.matcher(text).results().forEach(match -> known.add(match.group()));
    }

    private static String decimal(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// Numbers of a text that are none of these.
    Set<String> strange(String text) {
        return NUMBER.matcher(text).results().map(match -> match.group()).filter(number -> !known.contains(number))
                .collect(Collectors.toSet());
    }
}
