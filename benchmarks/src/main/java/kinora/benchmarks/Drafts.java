package kinora.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Slide shows in the JSON form of a draft, as `docs/reference/draft.md` of the program describes it.
///
/// @param width of the canvas
/// @param height of the canvas
/// @param fps frames per second
/// @param shotMs how long each shot is
/// @param dissolveMs how long one becomes the next
/// @param files what is shown, in order
/// @param title shown over the first three seconds; empty for none
/// @param effects what is done to every shot, by their ids; where there are some, every shot has its name for a title too
record Drafts(int width, int height, int fps, int shotMs, int dissolveMs, List<String> files, String title, List<String> effects) {

    /// The usual slide show: 3 s a shot, half a second of dissolve, no title.
    static Drafts usual(int width, int height, int fps, List<String> files) {
        return new Drafts(width, height, fps, 3000, 500, files, "", List.of());
    }

    /// The same with another title.
    Drafts withTitle(String other) {
        return new Drafts(width, height, fps, shotMs, dissolveMs, files, other, effects);
    }

    /// The same with other files.
    Drafts withFiles(List<String> other) {
        return new Drafts(width, height, fps, shotMs, dissolveMs, other, title, effects);
    }

    /// The same with effects and a title on every shot.
    Drafts dressed(List<String> with) {
        return new Drafts(width, height, fps, shotMs, dissolveMs, files, title, with);
    }

    /// Names `folder/01.jpg`, `folder/02.jpg`, …
    static List<String> names(String folder, int count, String ending) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(String.format(Locale.ROOT, "%s/%02d.%s", folder, i, ending));
        }
        return names;
    }

    /// Frames of the film.
    int frames() {
        return (int) ((long) files.size() * shotMs * fps / 1000);
    }

    /// The draft. Slow zooms 1.00 ↔ 1.15, in and out by turns; clips are shown without a zoom.
    String json() {
        List<String> shots = new ArrayList<>();
        List<String> mixes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            String camera = file.endsWith(".jpg")
                    ? ", \"camera\": [{\"at\": 0, \"zoom\": %s, \"easing\": \"linear\"}, {\"at\": 1, \"zoom\": %s}]"
                            .formatted(isOdd(file) ? "1.0" : "1.15", isOdd(file) ? "1.15" : "1.0")
                    : "";
            String looks = effects.isEmpty() ? "" : ", \"effects\": [\"%s\"]".formatted(String.join("\", \"", effects));
            shots.add("{\"id\": \"s%d\", \"start\": %d, \"d\": %d, \"name\": \"%s\", \"source\": \"file:%s\"%s%s}".formatted(i, i * shotMs,
                    shotMs, file, file, camera, looks));
            if (!effects.isEmpty()) {
                titles.add("{\"id\": \"w%d\", \"start\": %d, \"d\": %d, \"text\": \"Picture %d of %d\"}".formatted(i, i * shotMs, shotMs - dissolveMs,
                        i + 1, files.size()));
            }
            if (i > 0 && dissolveMs > 0) {
                mixes.add("{\"left\": \"s%d\", \"right\": \"s%d\", \"name\": \"dissolve\", \"d\": %d, \"easing\": \"linear\"}".formatted(i - 1, i,
                        dissolveMs));
            }
        }
        if (!title.isEmpty()) {
            titles.add("{\"id\": \"title\", \"start\": 0, \"d\": 3000, \"text\": \"%s\"}".formatted(title));
        }
        String words = titles.isEmpty() ? "" : ",\n{\"tt\": 7, \"id\": \"titles\", \"sg\": [%s]}".formatted(String.join(",\n", titles));
        return """
                {"v": 2, "m": {"width": %d, "height": %d, "fps": %d}, "t": [
                {"tt": 0, "id": "t1", "sg": [%s],
                "transitions": [%s]}%s]}
                """.formatted(width, height, fps, String.join(",\n", shots), String.join(",\n", mixes), words);
    }

    /// By the number in the name, so that a shot keeps its move when others are left out.
    private static boolean isOdd(String file) {
        return (file.charAt(file.lastIndexOf('.') - 1) - '0') % 2 == 1;
    }
}
