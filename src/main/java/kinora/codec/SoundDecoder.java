package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.AudioBlock;
import kinora.media.MediaRefusal;

/// The sound of one stream, put where its timestamps say: gaps become silence, what overlaps is dropped. Small differences are clocks that were rounded;
/// there the samples follow each other.
final class SoundDecoder implements SoundReader {
    /// Differences between timestamps and samples that are let pass: 50 ms.
    private static final long TOLERANCE = AudioBlock.RATE / 20;
    /// A step back further than this begins something new rather than repeating: 1 s.
    private static final long NEW_BEGINNING = AudioBlock.RATE;
    /// Longest silence in one block.
    private static final int SILENCE_AT_ONCE = AudioBlock.RATE;
    /// No sound is longer than this.
    private static final long MAX_LENGTH = Containers.MAX_SECONDS * AudioBlock.RATE;

    private final Demuxer demuxer;
    private final PacketDecoder decoder;
    private final TimeBase base;
    private final boolean alone;
    private final long end;
    private final AVFrame frame = av_frame_alloc();
    private @Nullable Resampler resampler;
    private final Queue<Piece> pieces = new ArrayDeque<>();
    // Where the next sample out of the resampler belongs, and the next to be handed out.
    private long place;
    private long handedOut;
    private long origin;
    private boolean begun;
    private boolean ended;

    /// Sound and where it belongs; before 0 it is left out.
    private record Piece(long at, float[] samples) {
        int length() {
            return samples.length / AudioBlock.CHANNELS;
        }
    }

    private SoundDecoder(Demuxer demuxer, int index, Heard.Samples heard, boolean alone) throws MediaException {
        this.demuxer = demuxer;
        this.alone = alone;
        this.origin = heard.origin();
        this.end = Math.min(heard.end(), MAX_LENGTH);
        this.base = TimeBase.of(demuxer.stream(index).time_base());
        this.decoder = opened(demuxer, index);
    }

    /// Takes over the demuxer.
    ///
    /// @param heard counted from the first picture, or from the first sample
    /// @param alone whether it is sound without pictures, whose clock may begin anew
    static SoundDecoder of(Demuxer demuxer, int index, Heard.Samples heard, boolean alone) throws MediaException {
        return new SoundDecoder(demuxer, index, heard, alone);
    }

    private static PacketDecoder opened(Demuxer demuxer, int index) throws MediaException {
        try {
            return PacketDecoder.usual(demuxer, index);
        } catch (MediaException refused) {
            demuxer.close();
            throw refused;
        }
    }

    @Override
    public Optional<AudioBlock> next() throws MediaException {
        while (true) {
            Piece piece = pieces.peek();
            if (piece == null) {
                if (ended) {
                    return Optional.empty();
                }
                decode();
            } else if (piece.at() >= end) {
                ended = true;
                pieces.clear();
            } else if (piece.at() > handedOut) {
                return Optional.of(silence(piece.at() - handedOut));
            } else {
                pieces.remove();
                Optional<AudioBlock> block = trimmed(piece);
                if (block.isPresent()) {
                    return block;
                }
            }
        }
    }

    private AudioBlock silence(long missing) {
        int length = (int) Math.min(missing, SILENCE_AT_ONCE);
        handedOut += length;
        return new AudioBlock(new float[length * AudioBlock.CHANNELS]);
    }

    /// A piece without what is before the beginning or behind the end.
    private Optional<AudioBlock> trimmed(Piece piece) {
        int skipped = Math.clamp(-piece.at(), 0, piece.length());
        int kept = Math.clamp(end - piece.at(), skipped, piece.length());
        if (kept == skipped) {
            return Optional.empty();
        }
        handedOut = piece.at() + kept;
        boolean whole = skipped == 0 && kept == piece.length();
        return Optional.of(new AudioBlock(
                whole ? piece.samples() : Arrays.copyOfRange(piece.samples(), skipped * AudioBlock.CHANNELS, kept * AudioBlock.CHANNELS)));
    }

    private void add(float[] samples) {
        pieces.add(new Piece(place, samples));
        place += samples.length / AudioBlock.CHANNELS;
    }

    private void decode() throws MediaException {
        if (!decoder.next(frame)) {
            finish();
            return;
        }
        try {
            if (frame.nb_samples() > 0 && frame.sample_rate() > 0) {
                take();
            }
        } finally {
            av_frame_unref(frame);
        }
    }

    private void take() throws MediaException {
        boolean told = frame.pts() != AV_NOPTS_VALUE;
        long time = told ? base.toSamples(frame.pts()) : 0;
        if (!begun) {
            begun = true;
            place = told ? time - origin : 0;
        }
        long have = place + (resampler == null ? 0 : resampler.delay());
        long gap = told ? time - origin - have : 0;
        if (alone && gap < -NEW_BEGINNING) {
            origin = time - have;
            gap = 0;
        }
        if (gap < -TOLERANCE) {
            return;
        }
        if (gap > TOLERANCE) {
            flush();
            place = time - origin;
        }
        if (resampler != null && !resampler.fits(frame)) {
            flush();
        }
        if (resampler == null) {
            resampler = new Resampler(frame, "sound");
        }
        add(resampler.convert(frame));
    }

    /// Gets what is still inside the resampler, and ends it.
    private void flush() throws MediaException {
        if (resampler != null) {
            add(resampler.convert(null));
            resampler.close();
            resampler = null;
        }
    }

    private void finish() throws MediaException {
        if (!begun) {
            throw new MediaException(new MediaRefusal.Damaged(demuxer.format().label()));
        }
        ended = true;
        flush();
    }

    @Override
    public void close() {
        if (resampler != null) {
            resampler.close();
            resampler = null;
        }
        av_frame_free(frame);
        decoder.close();
        demuxer.close();
    }
}
