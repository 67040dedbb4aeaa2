package kinora.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A lookup table (LUT) of colours: curves for each channel, a cube of nodes, or curves and then a cube. Numbers are in fixed point, so that a table means
/// the same on every machine. Equal tables have equal content; comparing them compares hashes, which are made once.
public final class ColourLut {
    /// Parts of 1 in which numbers are held. Files usually have six decimals.
    public static final int ONE = 1 << 20;
    /// No number is farther from 0 than this.
    public static final int MOST = 1000;
    /// Fewest nodes on an axis.
    public static final int MIN_SIZE = 2;
    /// Most nodes of a curve, as Adobe's Cube LUT Specification 1.0 has it.
    public static final int MAX_CURVE = 65_536;
    /// Most nodes on each axis of a cube: the largest that colour programs write.
    public static final int MAX_CUBE = 65;
    /// Most numbers in all different tables of a film together: the request for a chunk carries them.
    public static final int MAX_FILM_NUMBERS = 2_500_000;

    private final List<Stage> stages;
    private final String hash;

    private ColourLut(List<Stage> stages) {
        this.stages = stages;
        this.hash = hash(stages);
    }

    /// Curves alone, a cube alone, or curves and then a cube.
    ///
    /// @throws IllegalArgumentException when there is neither, or one is in the place of the other
    public static ColourLut of(Optional<Stage> curves, Optional<Stage> cube) {
        if ((curves.isEmpty() && cube.isEmpty()) || curves.filter(Stage::isCube).isPresent()
                || cube.filter(stage -> !stage.isCube()).isPresent()) {
            throw new IllegalArgumentException("a table is curves, a cube, or both");
        }
        return new ColourLut(curves.map(first -> cube.map(second -> List.of(first, second)).orElse(List.of(first)))
                .orElseGet(() -> List.of(cube.orElseThrow())));
    }

    /// One or two, in order of application.
    public List<Stage> stages() {
        return stages;
    }

    /// SHA-256 of the content, in hexadecimal.
    public String hash() {
        return hash;
    }

    /// How many numbers it has.
    public int numbers() {
        return stages.stream().mapToInt(stage -> stage.entries.length).sum();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ColourLut lut && hash.equals(lut.hash));
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "ColourLut[" + stages + ", " + hash + "]";
    }

    private static String hash(List<Stage> stages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Stage stage : stages) {
                digest.update((byte) (stage.cube ? 3 : 1));
                update(digest, new int[]{stage.size});
                update(digest, stage.domain);
                update(digest, stage.entries);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(MessageDigest digest, int[] numbers) {
        byte[] bytes = new byte[4 * Math.min(numbers.length, 2048)];
        int at = 0;
        for (int number : numbers) {
            bytes[at++] = (byte) (number >> 24);
            bytes[at++] = (byte) (number >> 16);
            bytes[at++] = (byte) (number >> 8);
            bytes[at++] = (byte) number;
            if (at == bytes.length) {
                digest.update(bytes);
                at = 0;
            }
        }
        digest.update(bytes, 0, at);
    }

    /// Three curves, or a cube whose nodes are colours.
    public static final class Stage {
        private final boolean cube;
        private final int size;
        private final int[] domain;
        private final int[] entries;

        private Stage(boolean cube, int size, int[] domain, int[] entries) {
            this.cube = cube;
            this.size = size;
            this.domain = domain.clone();
            this.entries = entries.clone();
            int most = cube ? MAX_CUBE : MAX_CURVE;
            if (size < MIN_SIZE || size > most) {
                throw new IllegalArgumentException("a table of " + size + " nodes; there may be " + MIN_SIZE + " to " + most);
            }
            if (entries.length != numbers(cube, size) || domain.length != 6) {
                throw new IllegalArgumentException(
                        entries.length + " numbers for " + size + " nodes, " + domain.length + " for the domain");
            }
            for (int number : this.entries) {
                requireSane(number);
            }
            for (int channel = 0; channel < 3; channel++) {
                requireSane(this.domain[channel]);
                requireSane(this.domain[3 + channel]);
                if (this.domain[channel] >= this.domain[3 + channel]) {
                    throw new IllegalArgumentException("a domain that does not rise");
                }
            }
        }

        /// A curve for each channel.
        ///
        /// @param size nodes of each
        /// @param domain the inputs of the first node, red, green, blue, and of the last one; in parts of [ColourLut#ONE]
        /// @param entries the outputs node by node, red, green and blue of each; in parts of [ColourLut#ONE]
        public static Stage curves(int size, int[] domain, int[] entries) {
            return new Stage(false, size, domain, entries);
        }

        /// A cube of colours.
        ///
        /// @param size nodes on each axis
        /// @param domain the inputs of the first node, red, green, blue, and of the last one; in parts of [ColourLut#ONE]
        /// @param entries the outputs node by node, red, green and blue of each, of inputs of which red changes fastest and blue slowest; in parts of
        ///     [ColourLut#ONE]
        public static Stage cube(int size, int[] domain, int[] entries) {
            return new Stage(true, size, domain, entries);
        }

        /// Numbers of a table of this size.
        public static int numbers(boolean cube, int size) {
            return cube ? 3 * size * size * size : 3 * size;
        }

        /// Whether it is a cube; otherwise it is curves.
        public boolean isCube() {
            return cube;
        }

        /// Nodes on each axis.
        public int size() {
            return size;
        }

        /// A number of the table, in parts of [ColourLut#ONE].
        public int entry(int index) {
            return entries[index];
        }

        /// How many numbers the table has.
        public int entries() {
            return entries.length;
        }

        /// The input of a channel's first node, in parts of [ColourLut#ONE].
        public int low(int channel) {
            return domain[channel];
        }

        /// The input of a channel's last node, in parts of [ColourLut#ONE].
        public int high(int channel) {
            return domain[3 + channel];
        }

        @Override
        public String toString() {
            return (cube ? "cube of " : "curves of ") + size;
        }

        private static void requireSane(int number) {
            if (number < -MOST * ONE || number > MOST * ONE) {
                throw new IllegalArgumentException(number / (double) ONE + " in a table");
            }
        }
    }
}
