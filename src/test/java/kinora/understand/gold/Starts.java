package kinora.understand.gold;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.MusicFacts;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;
import tools.jackson.databind.JsonNode;

/// What entries start from: drafts, and what `facts.json` knows of files.
final class Starts {
    private final JsonNode facts = Corpus.json(Corpus.text("facts.json"));

    /// The scene of a start.
    Scene scene(String name) {
        JsonNode start = facts.get("starts").get(name);
        if (start == null) {
            throw new IllegalArgumentException("no start " + name);
        }
        Draft draft = Draft.empty(Canvas.hd());
        List<String> names = new ArrayList<>();
        if (start.has("draft")) {
            draft = draft(Corpus.text(start.get("draft").asString()));
            draft.tracks().forEach(track -> track.segments().forEach(segment -> {
                String file = segment instanceof Visual visual
                        ? Flat.source(visual.source())
                        : segment instanceof Sound sound ? Flat.source(sound.source()) : "";
                if (!file.isEmpty()) {
                    names.add(file);
                }
            }));
            start.get("unused").forEach(file -> names.add(file.asString()));
        } else {
            start.get("files").forEach(file -> names.add(file.asString()));
        }
        List<Scene.LeftOut> leftOut = new ArrayList<>();
        if (start.has("leftOut")) {
            start.get("leftOut").forEach(out -> leftOut.add(new Scene.LeftOut(out.get("file").asString(), reason(out))));
        }
        return new Scene(draft, names.stream().map(this::file).toList(), leftOut, List.of(), List.of(), List.of());
    }

    private static String reason(JsonNode out) {
        return out.get("reason").asString() + " " + out.get("to").asString();
    }

    static Draft draft(String json) {
        return switch (DraftJson.read(json)) {
            case DraftReading.Read read -> read.draft();
            case DraftReading.Refused refused -> throw new IllegalStateException("no draft: " + refused.problem());
        };
    }

    /// Whether a source is moving pictures.
    boolean isClip(String file) {
        return kind(file).equals("clip");
    }

    /// Whether a source is a still picture in a file.
    boolean isPhoto(String file) {
        return kind(file).equals("photo");
    }

    private String kind(String file) {
        JsonNode node = facts.get("files").get(file);
        return node == null ? "" : node.get("kind").asString();
    }

    private Scene.File file(String name) {
        JsonNode node = facts.get("files").get(name);
        Scene.Kind kind = switch (node.get("kind").asString()) {
            case "photo" -> Scene.Kind.PHOTO;
            case "clip" -> Scene.Kind.CLIP;
            case "captions" -> Scene.Kind.CAPTIONS;
            case "lut" -> Scene.Kind.TABLE;
            default -> node.get("role").asString().equals("voice") ? Scene.Kind.VOICE : Scene.Kind.MUSIC;
        };
        boolean sounds = kind == Scene.Kind.MUSIC || kind == Scene.Kind.VOICE;
        return new Scene.File(new MediaRef.Local(name), name, kind, number(node, "width"), number(node, "height"),
                number(node, "durationMs"), sounds || flag(node, "sound"), flag(node, "alpha"),
                word(node, "taken").map(at -> LocalDateTime.parse(at).toInstant(ZoneOffset.UTC).toEpochMilli()), word(node, "place"),
                number(node, "faces"), seen(node.get("seen")), flag(node, "speech") || kind == Scene.Kind.VOICE, silences(node),
                kind == Scene.Kind.MUSIC ? Optional.of(music(node)) : Optional.empty(), cues(node));
    }

    private static Map<String, String> seen(@Nullable JsonNode node) {
        Map<String, String> seen = new HashMap<>();
        if (node != null) {
            node.properties().forEach(member -> seen.put(member.getKey(), member.getValue().asString()));
        }
        return seen;
    }

    private static List<long[]> silences(JsonNode node) {
        List<long[]> silences = new ArrayList<>();
        if (node.has("silences")) {
            node.get("silences").forEach(pair -> silences.add(new long[]{pair.get(0).asLong(), pair.get(1).asLong()}));
        }
        return silences;
    }

    private static List<Scene.Cue> cues(JsonNode node) {
        List<Scene.Cue> cues = new ArrayList<>();
        if (node.has("cues")) {
            node.get("cues").forEach(
                    cue -> cues.add(new Scene.Cue(cue.get("fromMs").asLong(), cue.get("toMs").asLong(), cue.get("text").asString())));
        }
        return cues;
    }

    private static MusicFacts music(JsonNode node) {
        double beat = 60_000.0 / node.get("bpm").asInt();
        List<Integer> beats = new ArrayList<>();
        for (double at = node.get("firstBeatMs").asInt(); at < node.get("durationMs").asInt(); at += beat) {
            beats.add((int) Math.round(at));
        }
        return new MusicFacts(beats, 0, 4, 1_000 * node.get("bpm").asInt(), 900, List.of(), List.of(new MusicFacts.Part(0, 500)));
    }

    private static int number(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asInt() : 0;
    }

    private static boolean flag(JsonNode node, String key) {
        return node.has(key) && node.get(key).asBoolean();
    }

    private static Optional<String> word(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.get(key).asString()) : Optional.empty();
    }
}
