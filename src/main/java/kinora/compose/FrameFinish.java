package kinora.compose;

import java.util.List;

import kinora.compose.FramePlan.Layer;
import kinora.compose.LayerView.Plane;
import kinora.compose.effect.Chain;
import kinora.compose.effect.FrameEffect;
import kinora.media.Planes;
import kinora.media.Treatment;

/// Does to the rows of one layer what its shot asks for frames.
final class FrameFinish {
    /// An ordered dither of four by four (Bayer 1973), which keeps gradients of eight bits from showing steps.
    private static final int[][] ORDER = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};

    private final Kernels kernels;
    private final int width;
    private final int height;
    private final int[][] dither;
    private final int[] lumaRow;
    private final int[] chromaRow;
    private List<Treatment> treatments = List.of();
    private List<FrameEffect> effects = List.of();
    private long frame;

    FrameFinish(Kernels kernels, int width, int height) {
        this.kernels = kernels;
        this.width = width;
        this.height = height;
        dither = new int[ORDER.length][width];
        for (int y = 0; y < ORDER.length; y++) {
            for (int x = 0; x < width; x++) {
                dither[y][x] = ORDER[y][x % 4] * 4_096 + 2_048;
            }
        }
        lumaRow = new int[width];
        chromaRow = new int[width / 2];
    }

    /// Chooses a layer.
    void begin(Layer layer) {
        begin(layer.shot().grade().onFrameAt(layer.shot().progress(layer.frame())), layer.frame());
    }

    void begin(List<Treatment> chosen, long number) {
        frame = number;
        if (!treatments.equals(chosen)) {
            treatments = chosen;
            effects = Chain.onFrames(treatments, width, height);
        }
    }

    /// One row of the frame.
    void row(Plane plane, int y, byte[] to, int offset) {
        for (FrameEffect effect : effects) {
            switch (effect) {
                case FrameEffect.Shade shade -> {
                    int[] gains = plane == Plane.Y ? lumaRow : chromaRow;
                    if (plane == Plane.Y) {
                        shade.luma(y, gains);
                    } else {
                        shade.chroma(y, gains);
                    }
                    kernels.shade(to, offset, gains.length, gains, dither[y % ORDER.length], plane.zero);
                }
                case FrameEffect.Noise noise -> {
                    if (plane == Plane.Y) {
                        noise.luma(frame, y, lumaRow);
                        kernels.grain(to, offset, width, lumaRow);
                    }
                }
            }
        }
    }

    /// A whole frame.
    void all(Planes planes) {
        if (effects.isEmpty()) {
            return;
        }
        for (int y = 0; y < planes.height(); y++) {
            row(Plane.Y, y, planes.y(), y * planes.width());
        }
        int half = planes.width() / 2;
        for (int y = 0; y < planes.height() / 2; y++) {
            row(Plane.U, y, planes.u(), y * half);
            row(Plane.V, y, planes.v(), y * half);
        }
    }
}
