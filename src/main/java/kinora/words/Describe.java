package kinora.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kinora.media.MediaInfo;

/// Says what a file is, in one line.
public final class Describe {
    private final Messages messages;

    public Describe(Messages messages) {
        this.messages = messages;
    }

    /// Kind, size, length, frame rate, sound and date, such as `photo (HEIC), 3024 × 4032, taken 14 Jun 2024, 05:31`.
    public String of(MediaInfo info) {
        List<String> facts = new ArrayList<>();
        String format = info.format().toUpperCase(Locale.ROOT);
        switch (info) {
            case MediaInfo.Picture picture -> {
                facts.add(messages.say("describe.picture", format));
                facts.add(size(picture.width(), picture.height()));
            }
            case MediaInfo.Clip clip -> {
                facts.add(messages.say(clip.animation() ? "describe.animation" : "describe.video", format));
                facts.add(size(clip.width(), clip.height()));
                facts.add(length(clip.durationMs()));
                facts.add(messages.say("describe.rate", decimal(clip.framesPerSecond(), 2)));
                facts.add(clip.audio().map(this::sound).orElseGet(() -> messages.say("describe.silent")));
            }
            case MediaInfo.Audio audio -> {
                facts.add(messages.say("describe.audio", format));
                facts.add(length(audio.durationMs()));
                facts.add(sound(audio.audio()));
            }
        }
        info.taken().ifPresent(taken -> facts.add(messages.say("describe.taken", DateTimeFormatter
                .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(messages.language().locale()).format(taken))));
        return String.join(messages.say("describe.comma"), facts);
    }

    private String size(int width, int height) {
        return messages.say("describe.size", width, height);
    }

    private String length(long ms) {
        String seconds = decimal((ms % 60_000) / 1000.0, 1);
        return ms < 60_000 ? messages.say("time.seconds", seconds) : messages.say("time.minutes", ms / 60_000, seconds);
    }

    private String sound(MediaInfo.AudioTrack track) {
        String kilohertz = decimal(track.sampleRate() / 1000.0, 3);
        return switch (track.channels()) {
            case 1 -> messages.say("describe.mono", kilohertz);
            case 2 -> messages.say("describe.stereo", kilohertz);
            default -> messages.say("describe.channels", track.channels(), kilohertz);
        };
    }

    private static String decimal(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
