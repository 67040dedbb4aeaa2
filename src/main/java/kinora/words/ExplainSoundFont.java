package kinora.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kinora.music.score.Instrument;
import kinora.music.soundfont.FontProblem;
import kinora.music.soundfont.SoundFont;
import kinora.render.made.FontFile;

/// Says what a SoundFont has played, and why one cannot.
public final class ExplainSoundFont {
    private static final double GIGA = 1L << 30;

    private final Messages messages;

    public ExplainSoundFont(Messages messages) {
        this.messages = messages;
    }

    /// Why a file cannot play.
    public String refused(Path file, FontProblem why) {
        return messages.say("soundfont.unusable", file,
                why == FontProblem.TOO_LARGE
                        ? messages.say("soundfont.too-large", Math.round(SoundFont.MOST_BYTES / GIGA), SoundFont.MOST_TABLE >> 20)
                        : messages.say("soundfont.why." + Amounts.key(why)));
    }

    /// Which instruments it had not, if any, and whose its sounds are.
    public List<String> of(FontFile.Played played) {
        List<String> said = new ArrayList<>();
        Object name = played.file().getFileName();
        if (!played.missing().isEmpty()) {
            String instruments = played.missing().stream().sorted().map(this::instrument).distinct()
                    .collect(Collectors.joining(messages.say("soundfont.separator")));
            said.add(messages.say("soundfont.missing", name, instruments));
        }
        String told = List.of(played.name(), played.copyright()).stream().filter(text -> !text.isBlank())
                .map(text -> Amounts.clipped(text, SoundFont.MOST_NAME)).collect(Collectors.joining(messages.say("soundfont.separator")));
        said.add(told.isEmpty() ? messages.say("soundfont.played", name) : messages.say("soundfont.played-by", name, told));
        return said;
    }

    private String instrument(Instrument instrument) {
        return messages.say("instrument." + Amounts.key(instrument));
    }
}
