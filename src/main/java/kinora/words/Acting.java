package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kinora.render.OutputFormat;
import kinora.render.Platforms;
import kinora.timeline.Draft;
import kinora.understand.Scene;
import kinora.understand.Understanding;
import kinora.wire.Summary;

/// Says what is going to be done that is no edit. Nothing of it is done when this is said.
final class Acting {
    private final Messages messages;
    private final Scene scene;

    Acting(Messages messages, Scene scene) {
        this.messages = messages;
        this.scene = scene;
    }

    String of(Understanding.Action action) {
        return switch (action.kind()) {
            case "export" -> scene.draft().durationMs() == 0 ? messages.say("reply.export-nothing") : export(action.options());
            case "credits" -> messages.say("reply.credits");
            case "upload" -> messages.say("reply.upload");
            default -> status();
        };
    }

    private String export(Map<String, String> options) {
        List<String> facts = new ArrayList<>();
        if (options.containsKey("frameMs")) {
            facts.add(messages.say("reply.export-frame", new Spoken(messages).time(number(options, "frameMs"))));
        }
        String format = options.getOrDefault("format", options.containsKey("frameMs") ? "png" : OutputFormat.ALL.getFirst().id());
        facts.add(format.toUpperCase(Locale.ROOT));
        String platform = options.getOrDefault("platform", "");
        Platforms.ALL.stream().filter(one -> one.id().equals(platform)).findFirst().ifPresent(one -> facts.add(messages
                .say("reply.export-platform", messages.language() == Language.CHINESE ? one.title().chinese() : one.title().english())));
        add(options, "size", facts);
        if (options.containsKey("quality")) {
            facts.add(messages.say("reply.quality." + options.getOrDefault("quality", "good")));
        }
        if (options.containsKey("maxSizeMb")) {
            facts.add(messages.say("reply.export-most", options.getOrDefault("maxSizeMb", "")));
        }
        if (options.containsKey("bitrate")) {
            facts.add(messages.say("reply.export-bits",
                    options.getOrDefault("bitrate", "").replaceFirst("(?=[a-z]$)", " ").replace('m', 'M')));
        }
        if (options.containsKey("fps")) {
            facts.add(messages.say("amount.fps", options.getOrDefault("fps", "")));
        }
        if (options.getOrDefault("transparent", "").equals("true")) {
            facts.add(messages.say("reply.export-transparent"));
        }
        return messages.say("reply.export", String.join(messages.say("describe.comma"), facts));
    }

    private static void add(Map<String, String> options, String key, List<String> facts) {
        if (options.containsKey(key)) {
            facts.add(options.getOrDefault(key, ""));
        }
    }

    private static long number(Map<String, String> options, String key) {
        try {
            return Math.round(Double.parseDouble(options.getOrDefault(key, "0")));
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private String status() {
        Draft draft = scene.draft();
        return draft.durationMs() == 0
                ? messages.say("reply.status-empty", scene.files().size())
                : messages.say("reply.status", Naming.shots(draft).size(), new Spoken(messages).time(draft.durationMs()),
                        draft.canvas().width(), draft.canvas().height(), Summary.of(draft));
    }
}
