package kinora.understand.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.EffectUse;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.understand.Scene;

/// A scene in words for a language model: what is in the film with ids and milliseconds, what lies at hand, and what was said before. Names and texts stand in quotes and are kept short.
record Portrayal(View view) {
    /// Lines of one kind before the rest is only counted.
    private static final int MOST = 200;
    private static final int MOST_SAID = 10;
    private static final int MOST_LETTERS = 200;

    /// All of it.
    String text() {
        List<String> lines = new ArrayList<>(film());
        if (!view.scene().spokenOf().isEmpty()) {
            lines.add("Spoken of last: " + view.scene().spokenOf().stream().map(SegmentId::value).collect(Collectors.joining(", ")));
        }
        listed("Files at hand:", view.scene().files().stream().map(this::file).toList(), lines);
        List<Scene.Past> past = view.scene().history().stream().limit(MOST_SAID).toList().reversed();
        listed("What the person said before, newest last:", past.stream().map(one -> quoted(one.said())).toList(), lines);
        return String.join("\n", lines);
    }

    /// Only what is in the film.
    List<String> film() {
        List<String> lines = new ArrayList<>();
        Canvas canvas = view.draft().canvas();
        lines.add("Film " + quoted(view.draft().title()) + ": " + canvas.width() + " x " + canvas.height() + ", "
                + Measure.plain(canvas.rate().perSecond()) + " frames a second, " + view.draft().durationMs() + " ms, loudness "
                + view.draft().gainPermille() / 10 + " %");
        List<Visual> shots = view.shots();
        listed("Shots, in order:", Stream.iterate(0, i -> i < shots.size(), i -> i + 1)
                .map(i -> (i + 1) + ". " + visual(shots.get(i)) + join(shots.get(i))).toList(), lines);
        listed("Pictures over them:", view.overlays().stream().map(this::visual).toList(), lines);
        listed("Titles:", view.titles().stream().map(Portrayal::title).toList(), lines);
        listed("Sounds:", view.sounds().stream().map(Portrayal::sound).toList(), lines);
        return lines;
    }

    private static void listed(String heading, List<String> all, List<String> lines) {
        if (all.isEmpty()) {
            return;
        }
        lines.add(heading);
        lines.addAll(all.subList(0, Math.min(MOST, all.size())));
        if (all.size() > MOST) {
            lines.add("… and " + (all.size() - MOST) + " more");
        }
    }

    private String visual(Visual visual) {
        StringBuilder line = new StringBuilder(visual.id().value()).append(' ').append(isClip(visual) ? "clip " : "photo ")
                .append(quoted(visual.name().isBlank() ? View.base(visual.source()) : visual.name())).append(' ')
                .append(range(visual.range().startMs(), visual.range().endMs())).append(", ").append(word(visual.fit()));
        if (!visual.speed().isNormal()) {
            line.append(", speed ").append(visual.speed().permille() / 1000.0);
        }
        if (isClip(visual)) {
            line.append(", from ").append(visual.sourceInMs()).append(" ms of its source, sound ").append(visual.gainPermille() / 10)
                    .append(" %");
        }
        Camera from = visual.camera().frames().getFirst().value();
        Camera to = visual.camera().frames().getLast().value();
        if (!from.equals(Camera.WHOLE) || !to.equals(Camera.WHOLE)) {
            line.append(", camera ").append(camera(from)).append(from.equals(to) ? "" : " to " + camera(to));
        }
        visual.effects().forEach(effect -> line.append(", ").append(effect(effect)));
        return line.toString();
    }

    private boolean isClip(Visual visual) {
        return view.file(visual).map(file -> file.kind() == Scene.Kind.CLIP).orElse(!View.isStill(visual));
    }

    private static String camera(Camera camera) {
        String turned = camera.rotationDeg() == 0 ? "" : " rotation " + Measure.plain(camera.rotationDeg());
        return "zoom " + Measure.plain(camera.zoom()) + " x " + Measure.plain(camera.centerX()) + " y " + Measure.plain(camera.centerY())
                + turned;
    }

    private String join(Visual shot) {
        List<Transition> joins = view.draft().main().map(Track.Video::transitions).orElse(List.of());
        return joins.stream().filter(join -> join.left().equals(shot.id())).findFirst()
                .map(join -> "; then " + join.name() + " " + join.durationMs() + " ms").orElse("");
    }

    private static String effect(EffectUse use) {
        return "effect " + use.name() + use.parameters().entrySet().stream().map(Portrayal::setting).collect(Collectors.joining());
    }

    private static String setting(Map.Entry<String, Parameter> setting) {
        return switch (setting.getValue()) {
            case Parameter.Scalar(double value) -> " " + setting.getKey() + "=" + Measure.plain(value);
            case Parameter.Word(String value) -> " " + setting.getKey() + "=" + quoted(value);
            case Parameter.File _,Parameter.Animated _ -> "";
        };
    }

    private static String title(Title title) {
        return title.id().value() + " " + quoted(title.text()) + " " + range(title.range().startMs(), title.range().endMs()) + ", style "
                + title.style().name()
                + title.style().parameters().entrySet().stream().map(Portrayal::setting).collect(Collectors.joining());
    }

    private static String sound(Sound sound) {
        return sound.id().value() + " " + word(sound.role()) + " "
                + quoted(sound.name().isBlank() ? View.base(sound.source()) : sound.name()) + " "
                + range(sound.range().startMs(), sound.range().endMs()) + ", " + sound.gainPermille() / 10 + " %, fades " + sound.fadeInMs()
                + " and " + sound.fadeOutMs() + " ms" + (sound.loop() ? ", repeats" : "");
    }

    private String file(Scene.File file) {
        StringBuilder line = new StringBuilder(quoted(file.name())).append(' ').append(word(file.kind()));
        if (file.width() > 0) {
            line.append(' ').append(file.width()).append(" x ").append(file.height());
        }
        if (file.durationMs() > 0) {
            line.append(' ').append(file.durationMs()).append(" ms");
        }
        String seen = file.seen().getOrDefault("en", "");
        if (!seen.isBlank()) {
            line.append(", shows ").append(quoted(seen));
        }
        return line.append(view.uses(file) ? ", in the film" : ", not in the film").toString();
    }

    private static String range(long fromMs, long toMs) {
        return fromMs + "-" + toMs + " ms";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// On one line, in quotes.
    static String quoted(String text) {
        String plain = text.codePoints().map(c -> Character.isISOControl(c) || c == '"' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        boolean cut = plain.length() > MOST_LETTERS;
        int end = cut && Character.isHighSurrogate(plain.charAt(MOST_LETTERS - 1))
                ? MOST_LETTERS - 1
                : Math.min(MOST_LETTERS, plain.length());
        return '"' + plain.substring(0, end) + (cut ? "…" : "") + '"';
    }
}
