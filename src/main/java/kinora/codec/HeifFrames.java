package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;

/// The pictures of one track, decoded as they are asked for. Not safe for several threads.
final class HeifFrames implements AutoCloseable {
    private final HeifTrack track;
    private final ByteBuffer file;
    private final Format format;
    private final TileDecoder decoder;
    private @Nullable AVFrame current;
    /// The next sample that the decoder gets.
    private int next;
    private boolean ended;

    HeifFrames(HeifTrack track, ByteBuffer file, Format format) throws MediaException {
        this.track = track;
        this.file = file;
        this.format = format;
        this.decoder = new TileDecoder(track.coding(), track.width(), track.height(), format);
    }

    /// A shown picture. The caller frees it.
    ///
    /// @param shown its place in the track's times
    AVFrame at(int shown) throws MediaException {
        int wanted = track.sampleOf(shown);
        long time = track.samples().get(wanted).time();
        if (current == null || current.pts() != time) {
            boolean goesBack = current == null || current.pts() > time;
            int start = track.startFor(wanted);
            if (goesBack || start > next) {
                restart(start);
            }
            forward(time);
        }
        return Native.check(av_frame_clone(current), "a picture");
    }

    private void restart(int sample) {
        drop();
        decoder.restart();
        next = sample;
        ended = false;
    }

    private void forward(long time) throws MediaException {
        while (current == null || current.pts() != time) {
            Optional<AVFrame> frame = decoder.receive();
            if (frame.isPresent()) {
                drop();
                current = frame.get().width(track.width()).height(track.height());
                HeifCanvas.described(current, track.coding().halfBytes(), format);
            } else if (next < track.samples().size()) {
                HeifTrack.Sample sample = track.samples().get(next++);
                decoder.send(file.slice(sample.offset(), sample.length()), sample.time());
            } else if (!ended) {
                ended = true;
                decoder.end();
            } else {
                drop();
                throw new MediaException(new MediaRefusal.Damaged(format.label()));
            }
        }
    }

    private void drop() {
        if (current != null) {
            av_frame_free(current);
            current = null;
        }
    }

    @Override
    public void close() {
        drop();
        decoder.close();
    }
}
