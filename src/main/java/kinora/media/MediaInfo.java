package kinora.media;

import java.time.LocalDateTime;
import java.util.Optional;

/// What looking at a file has told, before its pixels or samples are used.
public sealed interface MediaInfo {
    /// SHA-256 of the file's bytes, in hexadecimal.
    String contentHash();

    /// Short name of the file format by content, such as `jpeg`, `heic`, `mp4`.
    String format();

    /// When it was taken by the camera's clock, when the file says so.
    Optional<LocalDateTime> taken();

    /// How it is coded, in technical terms for the log and for people who know them, such as `h264 High, yuv420p10le, turned 90`. Never decides anything.
    String detail();

    /// A still picture.
    ///
    /// @param width in pixels as shown, that is after turning it upright
    /// @param height in pixels as shown
    /// @param camera whether the file names the camera that took it
    record Picture(String contentHash, String format, int width, int height, Optional<LocalDateTime> taken, String detail,
            boolean camera) implements MediaInfo {
        public Picture {
            requirePixels(width, height);
        }

        /// A picture of no camera.
        public Picture(String contentHash, String format, int width, int height, Optional<LocalDateTime> taken, String detail) {
            this(contentHash, format, width, height, taken, detail, false);
        }
    }

    /// Moving pictures, with or without sound.
    ///
    /// @param width in square pixels as shown, that is upright and with the sides' ratio that the file asks for
    /// @param height in square pixels as shown
    /// @param durationMs from the first picture shown to the end of the last, at least 1
    /// @param rateNum numerator of the mean frame rate in lowest terms
    /// @param rateDen denominator of the mean frame rate
    /// @param animation whether it is an animated picture (GIF, WebP, APNG, AVIF) rather than a film
    /// @param audio its sound
    record Clip(String contentHash, String format, int width, int height, long durationMs, int rateNum, int rateDen, boolean animation,
            Optional<AudioTrack> audio, Optional<LocalDateTime> taken, String detail) implements MediaInfo {
        public Clip {
            requirePixels(width, height);
            requireTime(durationMs);
            if (rateNum < 1 || rateDen < 1) {
                throw new IllegalArgumentException("a clip has a frame rate, got " + rateNum + "/" + rateDen);
            }
        }

        /// The mean frame rate.
        public double framesPerSecond() {
            return (double) rateNum / rateDen;
        }
    }

    /// Sound without pictures; cover art does not count.
    ///
    /// @param durationMs of what is heard: without the padding that a coder adds at both ends, at least 1
    record Audio(String contentHash, String format, long durationMs, AudioTrack audio, Optional<LocalDateTime> taken,
            String detail) implements MediaInfo {
        public Audio {
            requireTime(durationMs);
        }
    }

    /// One sound track as it is coded.
    ///
    /// @param channels at least 1
    /// @param sampleRate samples per second of each channel
    record AudioTrack(int channels, int sampleRate) {
        public AudioTrack {
            if (channels < 1 || sampleRate < 1) {
                throw new IllegalArgumentException("sound has channels and samples, got " + channels + " at " + sampleRate + " Hz");
            }
        }
    }

    private static void requirePixels(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has pixels, got " + width + "x" + height);
        }
    }

    private static void requireTime(long durationMs) {
        if (durationMs < 1) {
            throw new IllegalArgumentException("what lasts has a duration, got " + durationMs + " ms");
        }
    }
}
