package kinora.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.music.score.Score;
import kinora.music.score.Style;
import kinora.render.Receipt;

/// Music as JSON.
public final class MusicJson {
    private static final double MILLI = 1_000;

    private MusicJson() {}

    /// A piece, on one line: its beats, bars and sections in milliseconds, so that others can cut on it.
    ///
    /// @param file where it stands, if it was written
    /// @param font what has played it, when that is not of our own
    public static String of(Score score, Optional<String> file, Optional<Receipt.Font> font) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        file.ifPresent(path -> members.put("file", Json.Str.of(path)));
        members.put("style", Json.Str.of(score.style()));
        members.put("seed", Json.Num.of(score.seed()));
        members.put("durationMs", Json.Num.of(ms(score.samples())));
        members.put("bpm", Json.Num.of(score.milliBpm() / MILLI));
        members.put("beatsPerBar", Json.Num.of(score.beatsPerBar()));
        Json.Arr beats = Json.Arr.made();
        Json.Arr bars = Json.Arr.made();
        for (Score.Beat beat : score.beats()) {
            beats.items().add(Json.Num.of(ms(beat.at())));
            if (beat.inBar() == 0) {
                bars.items().add(Json.Num.of(ms(beat.at())));
            }
        }
        members.put("beatsMs", beats);
        members.put("barsMs", bars);
        Json.Arr sections = Json.Arr.made();
        for (Score.Section section : score.sections()) {
            Json.Obj part = Json.Obj.made();
            part.members().put("name", Json.Str.of(section.name()));
            part.members().put("atMs", Json.Num.of(ms(section.from())));
            part.members().put("energy", Json.Num.of(section.energyPermille() / MILLI));
            sections.items().add(part);
        }
        members.put("sections", sections);
        members.put("licence", Json.Str.of(font.isPresent() ? Receipt.UNKNOWN_LICENCE : Receipt.MADE_LICENCE));
        font.ifPresent(one -> members.put("soundFont", ReceiptJson.font(one)));
        return json.text();
    }

    /// The catalogue of styles, on one line.
    public static String of(List<Style> styles) {
        Json.Arr all = Json.Arr.made();
        for (Style style : styles) {
            Json.Obj json = Json.Obj.made();
            Map<String, Json> members = json.members();
            members.put("id", Json.Str.of(style.id()));
            members.put("name", words(style.title().english(), style.title().chinese()));
            members.put("about", words(style.about().english(), style.about().chinese()));
            Json.Arr aliases = Json.Arr.made();
            style.aliases().forEach(alias -> aliases.items().add(Json.Str.of(alias)));
            members.put("aliases", aliases);
            Json.Arr tempo = Json.Arr.made();
            tempo.items().add(Json.Num.of(style.tempo().low()));
            tempo.items().add(Json.Num.of(style.tempo().high()));
            members.put("bpm", tempo);
            all.items().add(json);
        }
        Json.Obj json = Json.Obj.made();
        json.members().put("music", all);
        return json.text();
    }

    private static Json words(String english, String chinese) {
        Json.Obj json = Json.Obj.made();
        json.members().put("en", Json.Str.of(english));
        json.members().put("zh", Json.Str.of(chinese));
        return json;
    }

    private static long ms(long samples) {
        return (2000 * samples + Score.RATE) / (2L * Score.RATE);
    }
}
