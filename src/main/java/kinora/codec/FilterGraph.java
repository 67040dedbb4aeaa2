package kinora.codec;

import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_get_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_parse2;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// A graph of libavfilter's filters, on one thread. The library is loaded with the first one.
final class FilterGraph implements AutoCloseable {
    private static final String SINK = "buffersink@out";

    private final AVFilterGraph graph;
    private final AVFilterContext sink;

    /// @param filters with the pads `in0`, `in1`, … of its sources and `out`
    /// @param sources what goes in, as [#source] describes it
    FilterGraph(String filters, String... sources) {
        StringBuilder description = new StringBuilder();
        for (int i = 0; i < sources.length; i++) {
            description.append(name(i)).append('=').append(sources[i]).append("[in").append(i).append("];");
        }
        description.append(filters).append(";[out]").append(SINK);
        graph = Native.check(avfilter_graph_alloc(), "a filter graph");
        graph.nb_threads(1);
        try {
            Native.check(avfilter_graph_parse2(graph, description.toString(), new AVFilterInOut(null), new AVFilterInOut(null)),
                    "the filters " + description);
            Native.check(avfilter_graph_config(graph, null), "the filters " + description);
            sink = Native.check(avfilter_graph_get_filter(graph, SINK), SINK);
        } catch (CodecException wrong) {
            avfilter_graph_free(graph);
            throw wrong;
        }
    }

    /// Pixels of four bytes, blue first.
    ///
    /// @param units times are counted in so many to a second
    static String source(int width, int height, int units) {
        return "video_size=" + width + "x" + height + ":pix_fmt=bgra:time_base=1/" + units + ":pixel_aspect=1/1";
    }

    private static String name(int source) {
        return "buffer@" + source;
    }

    /// Gives a frame to a source, which takes what is in it; nothing when no more will come.
    void put(int source, @Nullable AVFrame frame) {
        Native.check(av_buffersrc_add_frame(Native.check(avfilter_graph_get_filter(graph, name(source)), name(source)), frame),
                "filtering a frame");
    }

    /// Takes the next frame that came out.
    ///
    /// @param into an empty frame
    /// @return false when there is none yet, or none any more
    boolean take(AVFrame into) {
        int code = av_buffersink_get_frame(sink, into);
        return code != AVERROR_EAGAIN() && code != AVERROR_EOF && Native.check(code, "filtering a frame") >= 0;
    }

    @Override
    public void close() {
        avfilter_graph_free(graph);
    }
}
