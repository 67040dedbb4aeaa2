package kinora.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import kinora.media.VideoCoding;
import kinora.media.Loudness;
import kinora.render.Measured;
import kinora.render.Receipt;

/// Receipts as JSON; `docs/reference/receipt.md` is their contract.
public final class ReceiptJson {
    private ReceiptJson() {}

    /// For a file: laid out for people, ending with a line break.
    public static String lines(Receipt receipt) {
        return JsonLines.of(object(receipt, Optional.empty())) + "\n";
    }

    /// On one line, with the place of the film.
    ///
    /// @param out the film's path as it was given
    public static String of(Receipt receipt, String out) {
        return object(receipt, Optional.of(out)).text();
    }

    /// The same of a film that was asked for in words.
    ///
    /// @param reply what was answered to them
    /// @param unmet topics of what cannot be done
    public static String of(Receipt receipt, String out, String reply, List<String> unmet) {
        Json.Obj json = object(receipt, Optional.of(out));
        json.members().put("reply", Json.Str.of(reply));
        json.members().put("unmet", SaidJson.strings(unmet));
        return json.text();
    }

    /// Several on one line, in a list.
    ///
    /// @param receipts by the paths of the films as they were given, in order
    public static String of(Map<String, Receipt> receipts) {
        Json.Arr list = Json.Arr.made();
        receipts.forEach((out, receipt) -> list.items().add(object(receipt, Optional.of(out))));
        return list.text();
    }

    private static Json.Obj object(Receipt receipt, Optional<String> out) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        out.ifPresent(path -> members.put("out", Json.Str.of(path)));
        members.put("kinora", Json.Str.of(receipt.version()));
        members.put("engine", Json.Str.of(receipt.engine()));
        members.put("file", Json.Str.of(receipt.file()));
        members.put("title", Json.Str.of(receipt.title()));
        members.put("bytes", Json.Num.of(receipt.bytes()));
        members.put("sha256", Json.Str.of(receipt.sha256()));
        members.put("width", Json.Num.of(receipt.canvas().width()));
        members.put("height", Json.Num.of(receipt.canvas().height()));
        members.put("rate", Json.Str.of(receipt.canvas().rate().num() + "/" + receipt.canvas().rate().den()));
        members.put("frames", Json.Num.of(receipt.frames()));
        members.put("durationMs", Json.Num.of(receipt.canvas().rate().ms(receipt.frames())));
        members.put("container", Json.Str.of(receipt.form().container()));
        members.put("profile", profile(receipt));
        Json.Arr shots = Json.Arr.made();
        receipt.shots().forEach(shot -> shots.items().add(source(shot.name(), shot.contentHash(), shot.first(), shot.frames())));
        members.put("shots", shots);
        Json.Arr sounds = Json.Arr.made();
        receipt.sounds().forEach(one -> {
            Json.Obj told = source(one.name(), one.contentHash(), one.first(), one.frames());
            one.recipe().ifPresent(recipe -> {
                told.members().put("made", Json.Str.of(recipe));
                told.members().put("licence", Json.Str.of(one.font().isPresent() ? Receipt.UNKNOWN_LICENCE : Receipt.MADE_LICENCE));
            });
            one.font().ifPresent(font -> told.members().put("soundFont", font(font)));
            sounds.items().add(told);
        });
        members.put("sounds", sounds);
        Json.Arr leftOut = Json.Arr.made();
        receipt.leftOut().forEach(one -> leftOut.items().add(leftOut(one)));
        members.put("leftOut", leftOut);
        members.put("sound", receipt.sound().<Json>map(ReceiptJson::sound).orElse(Json.Null.VALUE));
        members.put("text", receipt.text().<Json>map(text -> text(text, receipt)).orElse(Json.Null.VALUE));
        if (!receipt.decisions().isEmpty()) {
            Json.Arr decisions = Json.Arr.made();
            receipt.decisions().forEach(one -> decisions.items().add(decision(one)));
            members.put("decisions", decisions);
        }
        receipt.form().platform().ifPresent(platform -> members.put("platform", platform(platform, receipt.form().measured())));
        Json.Obj chunks = Json.Obj.made();
        chunks.members().put("made", Json.Num.of(receipt.made()));
        chunks.members().put("reused", Json.Num.of(receipt.reused()));
        members.put("chunks", chunks);
        Json.Obj stages = Json.Obj.made();
        stages.members().put("look", Json.Num.of(receipt.stages().lookMs()));
        stages.members().put("make", Json.Num.of(receipt.stages().makeMs()));
        stages.members().put("join", Json.Num.of(receipt.stages().joinMs()));
        members.put("ms", stages);
        return json;
    }

    /// What has played music.
    static Json font(Receipt.Font font) {
        Json.Obj json = Json.Obj.made();
        json.members().put("file", Json.Str.of(font.file()));
        json.members().put("sha256", Json.Str.of(font.sha256()));
        json.members().put("name", Json.Str.of(font.name()));
        json.members().put("copyright", Json.Str.of(font.copyright()));
        return json;
    }

    private static Json profile(Receipt receipt) {
        Json.Obj json = Json.Obj.made();
        boolean frames = receipt.form().container().equals("y4m");
        boolean animated = receipt.form().container().matches("gif|webp");
        json.members().put("codec", Json.Str.of(receipt.profile().map(known -> known.coding().name().toLowerCase(Locale.ROOT))
                .orElse(frames ? "rawvideo" : animated ? receipt.form().container() : "none")));
        receipt.form().sound().ifPresent(sound -> json.members().put("sound", Json.Str.of(sound.coding().name().toLowerCase(Locale.ROOT))));
        receipt.profile().filter(known -> known.coding() != VideoCoding.PRORES).ifPresent(known -> {
            json.members().put("crf", Json.Num.of(known.crf()));
            json.members().put("preset", Json.Str.of(known.preset()));
        });
        return json;
    }

    private static Json platform(String id, Optional<Measured> measured) {
        Json.Obj json = Json.Obj.made();
        json.members().put("id", Json.Str.of(id));
        measured.ifPresent(file -> {
            json.members().put("bytes", Json.Num.of(file.bytes()));
            json.members().put("durationMs", Json.Num.of(file.durationMs()));
            json.members().put("width", Json.Num.of(file.width()));
            json.members().put("height", Json.Num.of(file.height()));
            json.members().put("rate", Json.Str.of(file.rateNum() + "/" + file.rateDen()));
            json.members().put("sound", file.loudness().<Json>map(ReceiptJson::sound).orElse(Json.Null.VALUE));
        });
        return json;
    }

    private static Json text(Receipt.Text text, Receipt receipt) {
        Json.Obj json = Json.Obj.made();
        json.members().put("contrast", Json.Num.of(text.contrast().hundredths() / 100.0));
        json.members().put("needed", Json.Num.of(text.contrast().needed() / 100.0));
        json.members().put("by", Json.Str.of(text.contrast().step().name().toLowerCase(Locale.ROOT)));
        json.members().put("atMs", Json.Num.of(receipt.canvas().rate().ms(text.first())));
        return json;
    }

    private static Json.Obj source(String name, String contentHash, long first, long frames) {
        Json.Obj json = Json.Obj.made();
        json.members().put("name", Json.Str.of(name));
        json.members().put("sha256", Json.Str.of(contentHash));
        json.members().put("first", Json.Num.of(first));
        json.members().put("frames", Json.Num.of(frames));
        return json;
    }

    private static Json decision(Receipt.Decision one) {
        Json.Obj json = Json.Obj.made();
        json.members().put("kind", Json.Str.of(one.kind()));
        one.numbers().forEach((name, number) -> json.members().put(name, Json.Num.of(number)));
        json.members().put("reason", Json.Str.of(one.reason()));
        return json;
    }

    private static Json leftOut(Receipt.LeftOut one) {
        Json.Obj json = Json.Obj.made();
        json.members().put("name", Json.Str.of(one.name()));
        json.members().put("reason", Json.Str.of(one.reason()));
        return json;
    }

    private static Json sound(Loudness level) {
        Json.Obj json = Json.Obj.made();
        json.members().put("loudness", Json.Num.of(level.lufs()));
        json.members().put("truePeak", Json.Num.of(level.dbtp()));
        return json;
    }
}
