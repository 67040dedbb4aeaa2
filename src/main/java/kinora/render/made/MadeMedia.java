package kinora.render.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Score;
import kinora.music.synth.Studio;
import kinora.render.ChunkStore;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// Makes what a draft names by recipes, as files that are kept under what they were made from: the same draft makes nothing twice.
public final class MadeMedia {
    /// Another one makes everything anew.
    private static final String VERSION = "1";
    private static final long MS = Score.RATE / 1000;

    private final ChunkStore store;
    private final String engineId;

    /// @param store keeps the files
    /// @param engineId names the build: what another one has made is not used
    public MadeMedia(ChunkStore store, String engineId) {
        this.store = store;
        this.engineId = engineId;
    }

    /// What came of recipes.
    ///
    /// @param files those that were made
    /// @param unknown recipes that nothing here makes
    public record Made(Map<MediaRef, Path> files, List<MediaRef.Generated> unknown) {
        public Made {
            files = Map.copyOf(files);
            unknown = List.copyOf(unknown);
        }
    }

    /// Makes all that a draft names.
    ///
    /// @throws IOException when it cannot be written
    public Made of(Draft draft) throws IOException {
        Map<MediaRef.Generated, Long> wanted = wanted(draft);
        Map<MediaRef, Path> files = new LinkedHashMap<>();
        List<MediaRef.Generated> unknown = new ArrayList<>();
        for (Map.Entry<MediaRef.Generated, Long> one : wanted.entrySet()) {
            Optional<Path> file = file(one.getKey(), one.getValue(), draft);
            file.ifPresent(path -> files.put(one.getKey(), path));
            if (file.isEmpty()) {
                unknown.add(one.getKey());
            }
        }
        return new Made(files, unknown);
    }

    /// Every recipe once, with the milliseconds of it that are heard at most; 0 of pictures.
    private static Map<MediaRef.Generated, Long> wanted(Draft draft) {
        Map<MediaRef.Generated, Long> wanted = new LinkedHashMap<>();
        draft.segments().forEach(segment -> {
            if (segment instanceof Visual visual && visual.source() instanceof MediaRef.Generated recipe) {
                wanted.putIfAbsent(recipe, 0L);
            }
            if (segment instanceof Sound sound && sound.source() instanceof MediaRef.Generated recipe) {
                wanted.merge(recipe, sound.sourceInMs() + sound.range().durationMs(), Math::max);
            }
        });
        return wanted;
    }

    private Optional<Path> file(MediaRef.Generated source, long heardMs, Draft draft) throws IOException {
        Optional<Recipe> recipe = Recipe.of(source.recipe());
        if (recipe.isEmpty()) {
            return Optional.empty();
        }
        int width = draft.canvas().width();
        int height = draft.canvas().height();
        return switch (recipe.get()) {
            case Recipe.Colour(int rgb) -> Optional.of(picture(rgb, rgb, width, height));
            case Recipe.Gradient(int from, int to) -> Optional.of(picture(from, to, width, height));
            case Recipe.Music music -> music(commission(music, heardMs, draft, source));
        };
    }

    private Path picture(int from, int to, int width, int height) throws IOException {
        return kept("picture " + from + " " + to + " " + width + " " + height,
                out -> out.write(MadePicture.gradient(from, to, width, height)));
    }

    private Optional<Path> music(Commission commission) throws IOException {
        return commission.problem().isPresent()
                ? Optional.empty()
                : Optional.of(kept(commission.toString(), out -> WaveFile.write(out, Studio.record(Composer.compose(commission)))));
    }

    /// What is asked of the composer: as long as the piece is heard, at least as long as pieces are, ending on the last shot, with the cuts told.
    static Commission commission(Recipe.Music music, long heardMs, Draft draft, MediaRef source) {
        long samples = Math.clamp(heardMs * MS, Commission.LEAST, Commission.MOST);
        Commission plain = new Commission(music.style(), samples, music.seed(), music.milliBpm(), OptionalLong.empty(), List.of(),
                List.of());
        long shift = draft.segments().filter(segment -> segment instanceof Sound sound && sound.source().equals(source))
                .mapToLong(segment -> segment.range().startMs() - ((Sound) segment).sourceInMs()).min().orElse(0);
        TreeSet<Long> cuts = new TreeSet<>();
        FrameRate rate = draft.canvas().rate();
        for (Visual visual : draft.main().map(Track.Video::visuals).orElse(List.of())) {
            long at = (rate.frame(visual.range().startMs()) * Score.RATE * rate.den()) / rate.num() - shift * MS;
            if (at > 0 && at < samples) {
                cuts.add(at);
            }
        }
        return cuts.isEmpty() ? plain : plain.cut(cuts.last(), List.copyOf(cuts));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path kept(String what, Writing writing) throws IOException {
        ChunkStore.Key key = new ChunkStore.Key("made", hash(VERSION + " " + engineId + " " + what));
        Optional<Path> known = store.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        Path draft = store.draft(key);
        try (OutputStream out = Files.newOutputStream(draft)) {
            writing.to(out);
        }
        return store.publish(key, draft);
    }

    private static String hash(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
