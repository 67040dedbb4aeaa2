package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.Planes;

/// The pictures of a film's file exactly as its decoder gives them, from the first packet to the last.
public final class FilmFrames {
    private FilmFrames() {}

    /// All of them, in the order in which they are shown.
    public static List<Planes> of(Path film) throws MediaException {
        List<Planes> frames = new ArrayList<>();
        AVFrame frame = av_frame_alloc();
        try (Source source = Source.open(film);
                Demuxer demuxer = Demuxer.open(source, Format.MP4, "mov", Map.of());
                PacketDecoder decoder = PacketDecoder.usual(demuxer, 0)) {
            while (decoder.next(frame)) {
                if (frame.format() != AV_PIX_FMT_YUV420P) {
                    throw new IllegalStateException("pixel format " + frame.format());
                }
                int width = frame.width();
                int height = frame.height();
                frames.add(new Planes(width, height, plane(frame, 0, width, height), plane(frame, 1, width / 2, height / 2),
                        plane(frame, 2, width / 2, height / 2)));
                av_frame_unref(frame);
            }
        } finally {
            av_frame_free(frame);
        }
        return frames;
    }

    private static byte[] plane(AVFrame frame, int index, int width, int height) {
        byte[] plane = new byte[width * height];
        BytePointer data = frame.data(index);
        for (int row = 0; row < height; row++) {
            data.position((long) row * frame.linesize(index)).get(plane, row * width, width);
        }
        return plane;
    }
}
