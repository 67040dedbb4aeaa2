package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.Caption;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// A picture sequence: animated AVIF, or a HEIF sequence.
final class HeifClip implements ClipReader {
    /// How many pictures a decoder keeps to decode others from: 8 and what it works at.
    private static final int KEPT = 10;

    private final HeifTrack track;
    private final boolean premultiplied;
    private final MediaInfo.Clip info;
    private final HeifFrames colour;
    private final @Nullable HeifTrack alphaTrack;
    private final @Nullable HeifFrames alpha;

    private HeifClip(HeifTrack track, @Nullable HeifTrack alphaTrack, ByteBuffer file, Format format, MediaInfo.Clip info)
            throws MediaException {
        this.track = track;
        this.alphaTrack = alphaTrack;
        this.info = info;
        this.premultiplied = alphaTrack != null && track.multipliedWith().contains(alphaTrack.id());
        this.alpha = alphaTrack == null ? null : new HeifFrames(alphaTrack, file, format);
        this.colour = new HeifFrames(track, file, format);
    }

    /// The track to be shown: the first one that belongs to no other.
    static Optional<HeifTrack> shown(List<HeifTrack> tracks) {
        return tracks.stream().filter(track -> track.auxiliaryTo().isEmpty()).findFirst();
    }

    /// Opens a sequence.
    ///
    /// @param tracks all of the file
    /// @param track the one to be shown
    static HeifClip open(ByteBuffer file, Format format, List<HeifTrack> tracks, HeifTrack track, Optional<LocalDateTime> taken,
            String contentHash) throws MediaException {
        HeifTrack alpha = tracks.stream().filter(other -> other.opacity() && other.auxiliaryTo().contains(track.id())).findFirst()
                .orElse(null);
        if (alpha != null && (alpha.width() != track.width() || alpha.height() != track.height())) {
            throw new MediaException(new MediaRefusal.Unsupported(format.label() + " with opacity of another size"));
        }
        requireSize(track, alpha);
        boolean turned = track.orientation().swapsSides();
        int frames = track.times().length;
        BigInteger num = BigInteger.valueOf(frames).multiply(BigInteger.valueOf(track.timescale()));
        BigInteger den = BigInteger.valueOf(Math.max(1, track.duration()));
        BigInteger common = num.gcd(den);
        int excess = Math.max(0, Math.max(num.divide(common).bitLength(), den.divide(common).bitLength()) - 31);
        MediaInfo.Clip info = new MediaInfo.Clip(contentHash, track.coding().format().id(), turned ? track.height() : track.width(),
                turned ? track.width() : track.height(), Math.max(1, StrictMath.round(track.duration() * 1000.0 / track.timescale())),
                Math.max(1, num.divide(common).shiftRight(excess).intValueExact()),
                Math.max(1, den.divide(common).shiftRight(excess).intValueExact()), true, Optional.empty(), taken,
                track.coding().detail() + ", " + frames + " frames" + (alpha == null ? "" : ", alpha"));
        return new HeifClip(track, alpha, file, format, info);
    }

    private static void requireSize(HeifTrack track, @Nullable HeifTrack alpha) throws MediaException {
        long halfBytes = KEPT * (track.coding().halfBytes() + (alpha == null ? 0L : alpha.coding().halfBytes()));
        long most = 2 * HeifPlan.MAX_CANVAS / halfBytes;
        if ((long) track.width() * track.height() > most) {
            throw new MediaException(new MediaRefusal.TooManyPixels(track.width(), track.height(), most));
        }
    }

    @Override
    public MediaInfo.Clip info() {
        return info;
    }

    @Override
    public Decoded at(long ms) throws MediaException {
        AVFrame frame = colour.at(track.shownAt(ms));
        boolean complete = false;
        try {
            AVFrame opacity = null;
            if (alpha != null && alphaTrack != null) {
                opacity = alpha.at(alphaTrack.shownAt(ms));
                HeifColours.asOpacity(opacity);
            }
            complete = true;
            return new Decoded(frame, opacity, premultiplied, track.orientation(), HeifColours.of(track.colours(), frame));
        } finally {
            if (!complete) {
                av_frame_free(frame);
            }
        }
    }

    @Override
    public Optional<SoundReader> sound() {
        return Optional.empty();
    }

    @Override
    public List<Caption> captions() {
        return List.of();
    }

    @Override
    public void close() {
        colour.close();
        if (alpha != null) {
            alpha.close();
        }
    }

    /// The first picture alone, for sequences of one.
    PictureReader first() {
        MediaInfo.Picture still = new MediaInfo.Picture(info.contentHash(), info.format(), info.width(), info.height(), info.taken(),
                info.detail());
        return new PictureReader() {
            @Override
            public MediaInfo.Picture info() {
                return still;
            }

            @Override
            public Decoded decode() throws MediaException {
                return at(0);
            }

            @Override
            public void close() {
                HeifClip.this.close();
            }
        };
    }
}
