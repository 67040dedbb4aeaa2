package kinora.reel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.media.PictureFacts;
import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Facts;
import kinora.timeline.Canvas;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;

/// What a reel is told from.
///
/// @param canvas what it is drawn on
/// @param items everything that could be shown, at least one, in the person's order
/// @param ordered whether that order was chosen by the person and is kept
/// @param music under all of it
/// @param style name of a style
/// @param lengthMs how long it shall last, at least 1
/// @param title what is written over its beginning; nothing when it is blank
/// @param titledBy where the title comes from
/// @param wishes what else is wanted
public record Story(Canvas canvas, List<Item> items, boolean ordered, Optional<Music> music, String style, OptionalLong lengthMs,
        String title, TitledBy titledBy, Wishes wishes) {
    public Story {
        items = List.copyOf(items);
        boolean lasts = lengthMs.isEmpty() || lengthMs.getAsLong() >= 1;
        if (items.isEmpty() || !lasts || title.length() > Limits.MAX_NAME || Styles.style(style).isEmpty()) {
            throw new IllegalArgumentException("no story: " + items.size() + ", " + lengthMs + ", " + title.length() + ", " + style);
        }
    }

    Style told() {
        return Styles.style(style).orElseThrow();
    }

    /// Where a title comes from: the person, the days on which pictures were taken, the folder in which they lie, what a file is called, or nobody, where one is wanted and nothing tells what it
    /// could say.
    public enum TitledBy {
        PERSON, DATES, FOLDER, FILE, NOBODY
    }

    /// Whether a reel gets a title that nobody has worded: never, where something tells what it could say, or always.
    public enum OwnTitle {
        NEVER, WHERE_TOLD, ALWAYS
    }

    /// Something that could be shown.
    public sealed interface Item {
        /// What people call it, at most [Limits#MAX_NAME] characters.
        String name();

        /// Where it comes from.
        MediaRef source();

        /// When it was taken, as far as it is known.
        Optional<Taken> taken();

        /// What its picture has told; of a clip that of its best one. None when nobody looked.
        Optional<PictureFacts> facts();

        /// In pixels, as it is shown.
        int width();

        /// In pixels, as it is shown.
        int height();
    }

    /// A photo.
    ///
    /// @param bytes of its file
    public record Photo(String name, MediaRef source, MediaInfo.Picture info, Optional<PictureFacts> facts, Optional<Taken> taken,
            long bytes) implements Item {
        @Override
        public int width() {
            return info.width();
        }

        @Override
        public int height() {
            return info.height();
        }
    }

    /// A clip.
    public record Clip(String name, MediaRef source, MediaInfo.Clip info, Optional<ClipFacts> watched,
            Optional<Taken> taken) implements Item {
        /// How much of it there is from a moment on, in milliseconds: a clip on a track says so, or it would be taken for a still.
        long restMs(long fromMs) {
            return Math.clamp(info.durationMs() - fromMs, 1, Limits.MAX_SOURCE_MS);
        }

        @Override
        public Optional<PictureFacts> facts() {
            return watched.map(ClipFacts::poster);
        }

        @Override
        public int width() {
            return info.width();
        }

        @Override
        public int height() {
            return info.height();
        }
    }

    /// Music.
    public sealed interface Music {
        /// What people call it.
        String name();

        /// Where it comes from.
        MediaRef source();

        /// How long it lasts under a film of this length.
        long lengthMs(long filmMs);

        /// Where its beats are under a film of this length; none where nobody knows.
        Optional<MusicFacts> facts(long filmMs);
    }

    /// Music that somebody has recorded.
    ///
    /// @param told what listening has told; none when nobody listened
    public record Played(String name, MediaRef source, MediaInfo.Audio info, Optional<MusicFacts> told) implements Music {
        @Override
        public long lengthMs(long filmMs) {
            return info.durationMs();
        }

        @Override
        public Optional<MusicFacts> facts(long filmMs) {
            return told;
        }
    }

    /// Music that is composed for the film: it is as long as the film and ends with its last shot.
    ///
    /// @param style name of a style of [kinora.music.score.Styles]
    /// @param seed tells the piece from others of its style
    public record Composed(String name, String style, long seed) implements Music {

        private static final long MOST_MS = Commission.MOST * 1000 / kinora.music.score.Score.RATE;
        private static final long LEAST_MS = Commission.LEAST * 1000 / kinora.music.score.Score.RATE;

        public Composed {
            if (kinora.music.score.Styles.find(style).isEmpty()) {
                throw new IllegalArgumentException("no style of music: " + style);
            }
        }

        @Override
        public MediaRef source() {
            return MediaRef.Generated.music(style, seed);
        }

        @Override
        public long lengthMs(long filmMs) {
            return Math.clamp(filmMs, LEAST_MS, MOST_MS);
        }

        @Override
        public Optional<MusicFacts> facts(long filmMs) {
            long samples = lengthMs(filmMs) * kinora.music.score.Score.RATE / 1000;
            return Optional.of(Facts.of(Composer.compose(Commission.of(style, samples, seed))));
        }
    }

    /// What is wanted beside the style.
    ///
    /// @param most shots at most
    /// @param order in which order, instead of what suits
    /// @param cuts whether there are only hard cuts, or dissolves at every one, instead of what the style has
    /// @param camera how much the camera moves, 0 to 1, instead of what the style has
    /// @param keepFlawed whether pictures that are blurred and so on are shown too
    /// @param colours whether pictures get the look that the style has
    /// @param keep names of what must be shown
    /// @param drop names of what must not be shown
    public record Wishes(OptionalInt most, Optional<Order> order, Optional<Cuts> cuts, Optional<Double> camera, boolean keepFlawed,
            boolean colours, Set<String> keep, Set<String> drop) {

        /// Nothing else.
        public static final Wishes NONE = new Wishes(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, true,
                Set.of(), Set.of());

        public Wishes {
            keep = Set.copyOf(keep);
            drop = Set.copyOf(drop);
            if (most.isPresent() && most.getAsInt() < 1) {
                throw new IllegalArgumentException("something is shown: " + most);
            }
        }

        /// The same with other names of what must be shown and what must not.
        public Wishes naming(Set<String> shown, Set<String> hidden) {
            return new Wishes(most, order, cuts, camera, keepFlawed, colours, shown, hidden);
        }

        /// These wishes, and of others what these leave open.
        public Wishes over(Wishes others) {
            return new Wishes(most.isPresent() ? most : others.most, order.or(() -> others.order), cuts.or(() -> others.cuts),
                    camera.or(() -> others.camera), keepFlawed || others.keepFlawed, colours && others.colours, union(keep, others.keep),
                    union(drop, others.drop));
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
        }

        /// In the order given, by the time taken, or by name.
        public enum Order {
            GIVEN, TIME, NAME
        }

        /// Hard cuts, or dissolves.
        public enum Cuts {
            HARD, SOFT
        }
    }
}
