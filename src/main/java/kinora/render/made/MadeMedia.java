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
import kinora.music.soundfont.FontProblem;
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
    /// @param played what is told of the SoundFonts that play pieces
    /// @param refused SoundFonts that cannot play
    public record Made(Map<MediaRef, Path> files, List<MediaRef.Generated> unknown, Map<MediaRef.Generated, FontFile.Played> played,
            Map<Path, FontProblem> refused) {
        public Made {
            files = Map.copyOf(files);
            unknown = List.copyOf(unknown);
            played = Map.copyOf(played);
            refused = Map.copyOf(refused);
        }
    }

    /// Makes all that a draft names.
    ///
    /// @param folder of the draft: SoundFonts are named from there
    /// @throws IOException when it cannot be written
    public Made of(Draft draft, Path folder) throws IOException {
        Making making = new Making(draft, folder);
        for (Map.Entry<MediaRef.Generated, Long> one : wanted(draft).entrySet()) {
            Optional<Path> file = making.file(one.getKey(), one.getValue());
            file.ifPresent(path -> making.files.put(one.getKey(), path));
        }
        return new Made(making.files, making.unknown, making.played, making.refused);
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

    /// Makes what one draft names.
    private final class Making {
        private final Draft draft;
        private final Path folder;
        private final Map<MediaRef, Path> files = new LinkedHashMap<>();
        private final List<MediaRef.Generated> unknown = new ArrayList<>();
        private final Map<MediaRef.Generated, FontFile.Played> played = new LinkedHashMap<>();
        private final Map<Path, FontProblem> refused = new LinkedHashMap<>();

        Making(Draft draft, Path folder) {
            this.draft = draft;
            this.folder = folder;
        }

        Optional<Path> file(MediaRef.Generated source, long heardMs) throws IOException {
            int width = draft.canvas().width();
            int height = draft.canvas().height();
            return switch (Recipe.of(source.recipe()).orElse(null)) {
                case null -> unknown(source);
                case Recipe.Colour(int rgb) -> Optional.of(picture(rgb, rgb, width, height));
                case Recipe.Gradient(int from, int to) -> Optional.of(picture(from, to, width, height));
                case Recipe.Music music -> {
                    Commission commission = commission(music, heardMs, draft, source);
                    yield commission.problem().isPresent() ? unknown(source) : music(source, music, commission);
                }
            };
        }

        private Optional<Path> unknown(MediaRef.Generated source) {
            unknown.add(source);
            return Optional.empty();
        }

        private Optional<Path> music(MediaRef.Generated source, Recipe.Music music, Commission commission) throws IOException {
            return music.soundFont().isPresent()
                    ? played(source, folder.resolve(music.soundFont().get()).normalize(), commission)
                    : Optional.of(kept(commission.toString(), out -> WaveFile.write(out, Studio.record(Composer.compose(commission)))));
        }

        private Optional<Path> played(MediaRef.Generated source, Path path, Commission commission) throws IOException {
            switch (FontFile.open(path)) {
                case FontFile.Opening.Refused(FontProblem why) -> {
                    refused.put(path, why);
                    return Optional.empty();
                }
                case FontFile.Opening.Opened(FontFile font) -> {
                    try (font) {
                        Score score = Composer.compose(commission);
                        FontFile.Played told = font.played(score);
                        played.put(source, told);
                        return Optional.of(kept(commission + " by " + told.sha256(), out -> WaveFile.write(out, font.record(score))));
                    }
                }
            }
        }
    }

    private Path picture(int from, int to, int width, int height) throws IOException {
        return kept("picture " + from + " " + to + " " + width + " " + height,
                out -> out.write(MadePicture.gradient(from, to, width, height)));
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
