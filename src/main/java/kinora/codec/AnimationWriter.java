package kinora.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import kinora.media.AnimationProfile;
import kinora.media.Planes;

/// Writes drawn frames as an animated picture that plays for ever. A few pictures are held at a time, however many there are.
public final class AnimationWriter {

    /// Hears how far it is, before each picture of each reading.
    @FunctionalInterface
    public interface Listener {
        /// So many steps of so many are done.
        void at(int done, int of);
    }

    /// Takes the pictures of an animation.
    interface Sink extends AutoCloseable {
        /// Units of time that its format has in a second.
        int units();

        /// Adds a picture.
        ///
        /// @param number of the picture that was read, rising
        /// @param begin in units, from where the one before ends
        void add(Planes picture, int number, long begin, long end) throws IOException;

        /// Completes the file.
        void finish() throws IOException;

        @Override
        void close() throws IOException;
    }

    private AnimationWriter() {}

    /// Writes it.
    ///
    /// @param frames file of the pictures shown, one behind the other
    /// @param mark bytes before the planes of each
    /// @param count frames of the film, those between the pictures included
    /// @param scenes frames of the film, rising, at which other colours come
    /// @param file is replaced
    public static void write(Path frames, int mark, int count, List<Integer> scenes, AnimationProfile profile, Listener listener, Path file)
            throws IOException {
        int pictures = profile.pictures(count);
        int[] borders = scenes.stream().mapToInt(profile::pictures).filter(border -> border > 0 && border < pictures).distinct().toArray();
        boolean gif = profile.form() == AnimationProfile.Form.GIF;
        int[] read = new int[1];
        try (DrawnFrames drawn = new DrawnFrames(frames, mark, profile.width(), profile.height())) {
            Reading reading = number -> {
                listener.at(read[0]++, gif ? 2 * pictures : pictures);
                return drawn.read(number);
            };
            try (Sink sink = gif ? new GifAnimation(profile, reading, pictures, borders, file) : new WebpAnimation(profile, file)) {
                write(reading, pictures, count, profile, sink);
                sink.finish();
            }
        }
    }

    /// Where pictures come from.
    interface Reading {
        Planes read(int number) throws IOException;
    }

    /// A picture like the one before only makes that one last longer; but the last one is always there, so that what does not move is an animation, too.
    private static void write(Reading reading, int pictures, int count, AnimationProfile profile, Sink sink) throws IOException {
        Planes held = reading.read(0);
        int number = 0;
        for (int next = 1; next < pictures; next++) {
            Planes picture = reading.read(next);
            if (next == pictures - 1 || !same(held, picture)) {
                sink.add(held, number, begin(number, profile, sink), begin(next, profile, sink));
                held = picture;
                number = next;
            }
        }
        sink.add(held, number, begin(number, profile, sink), profile.begin(count, sink.units()));
    }

    private static long begin(int number, AnimationProfile profile, Sink sink) {
        return profile.begin(number * profile.step(), sink.units());
    }

    private static boolean same(Planes one, Planes other) {
        return Arrays.equals(one.y(), other.y()) && Arrays.equals(one.u(), other.u()) && Arrays.equals(one.v(), other.v());
    }
}
