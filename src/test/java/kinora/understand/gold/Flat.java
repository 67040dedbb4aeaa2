package kinora.understand.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.timeline.ChannelStrip;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Inset;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.Title;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A draft as keys and values. Values are [String], [Double], [Boolean], or lists of strings.
///
/// @param keys what is compared
/// @param derived what is only matched
record Flat(Map<String, Object> keys, Map<String, Object> derived) {
    /// Differences of times that come of rounding to frames.
    private static final double ROUNDING_MS = 1.5;

    static Flat of(Draft draft, Starts files) {
        return new Flattening(draft, Names.of(draft), files).flat();
    }

    /// The draft after, named by the one before.
    static Flat of(Draft before, Draft after, Starts files) {
        return new Flattening(after, Names.of(before, after), files).flat();
    }

    Optional<Object> get(String key) {
        Object value = keys.containsKey(key) ? keys.get(key) : derived.get(key);
        return Optional.ofNullable(value);
    }

    double number(String key) {
        return get(key).filter(Double.class::isInstance).map(Double.class::cast).orElse(0.0);
    }

    /// A list, empty when there is no such key.
    List<String> list(String key) {
        return get(key).filter(List.class::isInstance).map(value -> ((List<?>) value).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    /// Keys of the viewed values that differ.
    static Set<String> difference(Flat one, Flat other) {
        Set<String> all = new LinkedHashSet<>(one.keys.keySet());
        all.addAll(other.keys.keySet());
        all.removeIf(key -> alike(key, one.keys.get(key), other.keys.get(key)));
        return all;
    }

    /// Whether two values are the same one but for rounding.
    static boolean alike(String key, @Nullable Object one, @Nullable Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            return Math.abs(a - b) <= (key.endsWith("Ms") ? ROUNDING_MS : 1e-9);
        }
        return one == null ? other == null : one.equals(other);
    }

    /// How a source is called.
    static String source(MediaRef ref) {
        return switch (ref) {
            case MediaRef.Local(String path) -> path.substring(path.lastIndexOf('/') + 1);
            case MediaRef.Stored(String id) -> id.substring(id.lastIndexOf('/') + 1);
            case MediaRef.Missing(String name) -> name.substring(name.lastIndexOf('/') + 1);
            case MediaRef.Generated(String recipe) -> "make:" + recipe;
        };
    }

    private static final class Flattening {
        private final Draft draft;
        private final Names.Lanes lanes;
        private final Map<SegmentId, String> names;
        private final Starts files;
        private final Map<String, Object> keys = new LinkedHashMap<>();
        private final Map<String, Object> derived = new LinkedHashMap<>();

        Flattening(Draft draft, Map<SegmentId, String> names, Starts files) {
            this.draft = draft;
            this.lanes = Names.Lanes.of(draft);
            this.names = names;
            this.files = files;
        }

        Flat flat() {
            keys.put("shots", names(lanes.main()));
            keys.put("overlays", names(lanes.overlays()));
            keys.put("sounds", names(lanes.sounds()));
            keys.put("titles", names(lanes.titles()));
            keys.put("film.title", draft.title());
            keys.put("film.gain", draft.gainPermille() / 1000.0);
            keys.put("canvas", draft.canvas().width() + "x" + draft.canvas().height());
            keys.put("fps", draft.canvas().rate().perSecond());
            keys.put("background", String.format(Locale.ROOT, "#%06x", draft.canvas().backgroundRgb()));
            keys.put("totalMs", (double) draft.durationMs());
            lanes.main().forEach(visual -> visual(visual, false));
            lanes.overlays().forEach(visual -> visual(visual, true));
            lanes.sounds().forEach(this::sound);
            lanes.titles().forEach(this::title);
            joins();
            derived.put("files", lanes.main().stream().map(visual -> source(visual.source())).toList());
            derived.put("texts", lanes.titles().stream().map(Title::text).toList());
            derived.put("music", lanes.sounds().stream().anyMatch(sound -> sound.role() == SoundRole.MUSIC));
            derived.put("voice", lanes.sounds().stream().anyMatch(sound -> sound.role() == SoundRole.VOICE));
            return new Flat(keys, derived);
        }

        private List<String> names(List<? extends Segment> segments) {
            return segments.stream().map(this::name).toList();
        }

        private String name(Segment segment) {
            return names.getOrDefault(segment.id(), segment.id().value());
        }

        private void range(String name, Segment segment, boolean placed) {
            keys.put(name + ".durationMs", (double) segment.range().durationMs());
            if (placed) {
                keys.put(name + ".startMs", (double) segment.range().startMs());
                keys.put(name + ".endMs", (double) segment.range().endMs());
            }
        }

        private void visual(Visual visual, boolean overlay) {
            String name = name(visual);
            range(name, visual, overlay);
            keys.put(name + ".source", source(visual.source()));
            keys.put(name + ".name", visual.name());
            if (files.isClip(source(visual.source()))) {
                keys.put(name + ".sourceInMs", (double) visual.sourceInMs());
                heard(name, visual.speed(), visual.gainPermille(), visual.strip());
            }
            keys.put(name + ".fadeInMs", (double) visual.inset().fadeInMs());
            keys.put(name + ".fadeOutMs", (double) visual.inset().fadeOutMs());
            keys.put(name + ".fit", visual.fit().name().toLowerCase(Locale.ROOT));
            keys.put(name + ".cutOut", visual.cutOut());
            keys.put(name + ".blend", visual.inset().blend());
            keys.putAll(Posture.of(name, visual));
            if (overlay || !visual.inset().box().equals(Inset.PLAIN.box())) {
                keys.putAll(Posture.box(name, visual, overlay));
            }
            effects(name, visual.effects());
        }

        private void heard(String name, Speed speed, int gainPermille, ChannelStrip strip) {
            keys.put(name + ".speed", speed.permille() / 1000.0);
            keys.put(name + ".ramp", speed.ramp().map(ramp -> course(ramp.permille())).orElse("none"));
            keys.put(name + ".pitch", speed.pitch().name().toLowerCase(Locale.ROOT));
            keys.put(name + ".gain", gainPermille / 1000.0);
            keys.put(name + ".automation", course(strip.automation()));
            keys.put(name + ".pan", (double) strip.pan());
            keys.put(name + ".ducking", strip.ducking());
            derived.put(name + ".muted", gainPermille == 0);
        }

        private static String course(Keyframes<Integer> frames) {
            List<Integer> values = frames.frames().stream().map(Keyframes.Keyframe::value).toList();
            boolean rises = false;
            boolean falls = false;
            for (int i = 1; i < values.size(); i++) {
                rises |= values.get(i) > values.get(i - 1);
                falls |= values.get(i) < values.get(i - 1);
            }
            return rises && falls ? "shaped" : rises ? "rising" : falls ? "falling" : "none";
        }

        private void sound(Sound sound) {
            String name = name(sound);
            range(name, sound, true);
            keys.put(name + ".source", source(sound.source()));
            keys.put(name + ".name", sound.name());
            keys.put(name + ".sourceInMs", (double) sound.sourceInMs());
            heard(name, sound.speed(), sound.gainPermille(), sound.strip());
            keys.put(name + ".fadeInMs", (double) sound.fadeInMs());
            keys.put(name + ".fadeOutMs", (double) sound.fadeOutMs());
            keys.put(name + ".loop", sound.loop());
            keys.put(name + ".role", sound.role().name().toLowerCase(Locale.ROOT));
            keys.put(name + ".curve", sound.strip().fade().name().toLowerCase(Locale.ROOT));
            effects(name, sound.effects());
        }

        private void effects(String name, List<EffectUse> uses) {
            List<String> shown = new ArrayList<>();
            for (EffectUse use : uses) {
                if (!Catalogue.isApart(use.name())) {
                    shown.add(use.name());
                    Catalogue.parameters(use)
                            .forEach((parameter, value) -> keys.put(name + ".effect." + use.name() + "." + parameter, value));
                }
            }
            keys.put(name + ".effects", shown);
            double mono = amount(name, "black-and-white") + amount(name, "noir") + amount(name, "silver");
            derived.put(name + ".brightness", amount(name, "brightness") + value(name, "exposure", "stops") / 2);
            derived.put(name + ".contrast", amount(name, "contrast"));
            derived.put(name + ".saturation", amount(name, "saturation") + amount(name, "vibrance") + 0.25 * amount(name, "vivid") - mono);
            derived.put(name + ".warmth",
                    amount(name, "warmth") + 0.25 * (amount(name, "warm") + amount(name, "golden-hour") - amount(name, "cool")));
        }

        private double amount(String name, String effect) {
            return value(name, effect, "amount");
        }

        private double value(String name, String effect, String parameter) {
            return keys.get(name + ".effect." + effect + "." + parameter) instanceof Double value ? value : 0;
        }

        private void title(Title title) {
            String name = name(title);
            range(name, title, true);
            keys.put(name + ".text", title.text());
            keys.put(name + ".style", Catalogue.style(title.style()));
            Map<String, Object> looks = Catalogue.parameters(title.style());
            for (String key : List.of("colour", "position", "size", "weight", "font", "accent")) {
                Object value = looks.get(key);
                if (value != null) {
                    keys.put(name + "." + key, value);
                }
            }
        }

        private void joins() {
            List<Transition> transitions = draft.main().map(track -> track.transitions()).orElse(List.of());
            for (int i = 1; i < lanes.main().size(); i++) {
                Visual left = lanes.main().get(i - 1);
                Visual right = lanes.main().get(i);
                String key = "join." + name(left) + "-" + name(right);
                Optional<Transition> join = transitions.stream()
                        .filter(one -> one.left().equals(left.id()) && one.right().equals(right.id())).findFirst();
                keys.put(key, join.map(Transition::name).orElse("cut"));
                keys.put(key + ".durationMs", (double) join.map(Transition::durationMs).orElse(0L));
            }
        }
    }
}
