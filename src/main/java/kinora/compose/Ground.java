package kinora.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import kinora.timeline.FrameRate;

/// Knows how light the pictures are behind words: what a title asks before it decides what has to be done for its letters to be read (craft rule 22).
@FunctionalInterface
public interface Ground {
    /// Nobody knows.
    Ground UNKNOWN = (_, spots) -> Collections.nCopies(spots.size(), Optional.empty());

    /// How light spots of a film are.
    ///
    /// @param film without titles
    /// @return for each spot in order; nothing where it could not be found out
    List<Optional<Light>> behind(Composition film, List<Spot> spots);

    /// Only what is behind spots that can be seen in a frame is found out.
    default Ground in(long frame) {
        return (film, spots) -> {
            List<Spot> seen = spots.stream().filter(spot -> spot.first() <= frame && frame < spot.end()).toList();
            List<Optional<Light>> known = seen.isEmpty() ? List.of() : behind(film, seen);
            return spots.stream().map(spot -> seen.contains(spot) ? known.get(seen.indexOf(spot)) : Optional.<Light>empty()).toList();
        };
    }

    /// A part of the canvas over some frames.
    ///
    /// @param first first frame
    /// @param frames how many
    /// @param box on the canvas
    record Spot(long first, int frames, Inscription.Box box) {

        /// Words last for at most a second or two without a glance: it is looked four times a second, and at both ends.
        private static final int EVERY_MS = 250;
        private static final int PIECE_MS = 3_000;

        public Spot {
            if (frames < 1) {
                throw new IllegalArgumentException("a spot of " + frames + " frames");
            }
        }

        /// The first frame after it.
        public long end() {
            return first + frames;
        }

        /// The frames at which it is looked at: the first one, one every 250 ms, and the last one.
        public List<Long> glimpses(FrameRate rate) {
            List<Long> frames = new ArrayList<>();
            long step = Math.max(1, rate.frame(EVERY_MS));
            for (long frame = first; frame < end() - 1; frame += step) {
                frames.add(frame);
            }
            frames.add(end() - 1);
            return frames;
        }

        /// The same in pieces of about three seconds, so that nobody has to hold the pictures of a whole film.
        public List<Spot> pieces(FrameRate rate) {
            List<Spot> pieces = new ArrayList<>();
            int most = (int) Math.max(1, rate.frame(PIECE_MS));
            int count = Math.ceilDiv(frames, most);
            for (int i = 0; i < count; i++) {
                long from = (long) frames * i / count;
                long to = (long) frames * (i + 1) / count;
                pieces.add(new Spot(first + from, (int) (to - from), box));
            }
            return pieces;
        }
    }

    /// How light a spot is in its least favourable frames, in 65 535ths of the relative luminance of white (WCAG 2).
    ///
    /// @param darkest the luminance that at most a hundredth of the spot is below, in the frame where it is least
    /// @param brightest the luminance that at most a hundredth of the spot is above, in the frame where it is most
    record Light(int darkest, int brightest) {
        /// The luminance of white.
        public static final int WHITE = 0xFFFF;
        /// A spot of which everything is to be feared.
        public static final Light ANY = new Light(0, WHITE);

        public Light {
            if (darkest < 0 || brightest > WHITE || darkest > brightest) {
                throw new IllegalArgumentException("light from " + darkest + " to " + brightest);
            }
        }

        /// Both together.
        public Light and(Light other) {
            return new Light(Math.min(darkest, other.darkest), Math.max(brightest, other.brightest));
        }
    }
}
