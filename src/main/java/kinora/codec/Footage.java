package kinora.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;
import kinora.media.PictureSpec;
import kinora.media.Planes;

/// Pictures of a clip at given moments, prepared one after another into a file.
public final class Footage {
    private Footage() {}

    /// Writes the pictures.
    ///
    /// Where nothing can be decoded any more, the last picture before that can be holds.
    ///
    /// @param contentHash SHA-256 that the file must have
    /// @param moments milliseconds of the clip, at least one, in any order and any number of times
    /// @param each is run before each of them is decoded
    /// @throws MediaException when the file is no clip, has changed, or has no picture at all
    public static void write(Source source, String contentHash, PictureSpec spec, long[] moments, Path target, Runnable each)
            throws MediaException, IOException {
        write(source, contentHash, spec, moments, target, each, UnaryOperator.identity());
    }

    /// The same with the specification's finish.
    ///
    /// @param finishing does what cut and finish say to the whole picture
    public static void write(Source source, String contentHash, PictureSpec spec, long[] moments, Path target, Runnable each,
            UnaryOperator<Planes> finishing) throws MediaException, IOException {
        if (!source.knownHash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        long[] rising = Arrays.stream(moments).sorted().distinct().toArray();
        try (MediaFile file = MediaFile.open(source, contentHash)) {
            if (!(file instanceof MediaFile.Clip(ClipReader reader))) {
                throw new MediaException(new MediaRefusal.NothingInside(file.info().format()));
            }
            try (FootagePictures pictures = new FootagePictures(spec);
                    FootageFile.Writer writer = new FootageFile.Writer(target, spec.planesWidth(), spec.planesHeight());
                    Held held = new Held(reader)) {
                for (long moment : rising) {
                    each.run();
                    Decoded shown = held.at(moment);
                    if (held.isNew) {
                        writer.add(moment, Preparation.framed(finishing.apply(pictures.planes(shown)), spec.surround()));
                    } else {
                        writer.repeat(moment);
                    }
                }
                writer.finish();
            }
        }
    }

    /// The picture that was decoded last, for as long as the clip shows it.
    private static final class Held implements AutoCloseable {
        private final ClipReader reader;
        private @Nullable Decoded shown;
        private boolean damaged;
        private boolean isNew;

        Held(ClipReader reader) {
            this.reader = reader;
        }

        /// Goes to a moment not before the last one.
        Decoded at(long moment) throws MediaException {
            Decoded before = shown;
            if (before != null && damaged) {
                isNew = false;
                return before;
            }
            Decoded now = decoded(moment);
            if (now == null) {
                isNew = before == null;
                shown = before == null ? lastBefore(moment) : before;
                return shown;
            }
            // The memory of a frame that is held is not used for another one.
            isNew = before == null || !before.frame().data(0).equals(now.frame().data(0));
            if (before != null) {
                before.close();
            }
            shown = now;
            return now;
        }

        private @Nullable Decoded decoded(long moment) throws MediaException {
            try {
                return reader.at(moment);
            } catch (MediaException refused) {
                if (moment <= 0 || !(refused.refusal() instanceof MediaRefusal.Damaged)) {
                    throw refused;
                }
                damaged = true;
                return null;
            }
        }

        /// Halves the way to the first moment that is damaged.
        private Decoded lastBefore(long moment) throws MediaException {
            long good = 0;
            long bad = moment;
            while (bad - good > 1) {
                long middle = good + (bad - good) / 2;
                try (Decoded tried = decoded(middle)) {
                    good = tried == null ? good : middle;
                    bad = tried == null ? middle : bad;
                }
            }
            return reader.at(good);
        }

        @Override
        public void close() {
            if (shown != null) {
                shown.close();
            }
        }
    }
}
