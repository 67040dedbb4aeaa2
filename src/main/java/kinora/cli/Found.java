package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.render.Answer;
import kinora.render.Receipt;
import kinora.words.Explain;

/// What looking at files has brought, for a film. Changes as pictures turn out bad while the film is made.
final class Found {
    /// A file that cannot be used.
    ///
    /// @param stranger whether it was only met in a folder and is no media at all
    record LeftOut(Path file, String reason, boolean stranger) {}

    private final Map<Path, MediaInfo> footage = new LinkedHashMap<>();
    private final Map<Path, MediaInfo.Audio> sounds = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Found(Map<Path, Answer<MediaInfo>> answers, Inputs inputs, Explain explain) {
        answers.forEach((file, answer) -> {
            switch (answer) {
                case Answer.Success<MediaInfo>(MediaInfo.Audio audio) -> sounds.put(file, audio);
                case Answer.Success<MediaInfo>(MediaInfo info) -> footage.put(file, info);
                default -> {
                    boolean stranger = !inputs.named().contains(file) && answer instanceof Answer.Refused<MediaInfo>(var refusal)
                            && (refusal instanceof MediaRefusal.NotMedia || refusal instanceof MediaRefusal.Empty);
                    leftOut.add(new LeftOut(file, explain.of(answer), stranger));
                }
            }
        });
    }

    /// Photos and clips, in the order in which they are shown.
    Map<Path, MediaInfo> footage() {
        return footage;
    }

    /// Files with nothing but sound.
    Map<Path, MediaInfo.Audio> sounds() {
        return sounds;
    }

    /// What is not in the film.
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /// The same for a receipt.
    List<Receipt.LeftOut> told() {
        return leftOut.stream().map(one -> new Receipt.LeftOut(Inputs.name(one.file), one.reason)).toList();
    }

    /// Takes a file, and whatever has the same content, out of the film.
    void leaveOut(Path file, String reason) {
        leftOut.add(new LeftOut(file, reason, false));
        MediaInfo bad = footage.get(file);
        if (bad != null) {
            footage.values().removeIf(info -> info.contentHash().equals(bad.contentHash()));
        }
    }
}
