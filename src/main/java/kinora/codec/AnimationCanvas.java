package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import kinora.codec.AnimationFrame.Dispose;

/// What an animated picture shows: its steps drawn upon each other, in integers. Begins transparent. Keeps one canvas, and what a step that will be taken
/// back has covered.
final class AnimationCanvas implements AutoCloseable {
    private static final int PIXEL = 4;

    private final AnimationSource source;
    private final PixelBuffer canvas;
    private @Nullable PixelBuffer covered;
    private int shown = -1;

    AnimationCanvas(AnimationSource source, int width, int height) {
        this.source = source;
        this.canvas = PixelBuffer.allocate(width, height, AV_PIX_FMT_RGBA, 1);
    }

    /// The canvas after a step was drawn. Going forward draws what lies between; going back begins again.
    ///
    /// @return a copy, which the caller frees
    AVFrame at(int index) throws MediaException {
        if (index < shown || shown < 0) {
            clear(0, 0, canvas.width(), canvas.height());
            shown = -1;
        }
        while (shown < index) {
            if (shown >= 0) {
                dispose(source.frames().get(shown));
            }
            int next = shown + 1;
            // A step that cannot be drawn leaves a canvas that is begun again.
            shown = -1;
            draw(source.frames().get(next), next);
            shown = next;
        }
        return copy();
    }

    private void draw(AnimationFrame frame, int index) throws MediaException {
        if (frame.dispose() == Dispose.RESTORE) {
            PixelBuffer before = covered == null ? PixelBuffer.allocate(canvas.width(), canvas.height(), AV_PIX_FMT_RGBA, 1) : covered;
            covered = before;
            move(canvas, before, frame);
        }
        int width = visible(frame.x(), frame.width(), canvas.width());
        int height = width == 0 ? 0 : visible(frame.y(), frame.height(), canvas.height());
        byte[] from = new byte[width * PIXEL];
        byte[] onto = new byte[width * PIXEL];
        AVFrame pixels = source.pixels(index);
        try (PixelBuffer step = PixelBuffer.of(pixels, 1)) {
            for (int row = 0; row < height; row++) {
                step.read(0, row, 0, from, from.length);
                if (frame.blend()) {
                    canvas.read(0, frame.y() + row, frame.x() * PIXEL, onto, onto.length);
                    blend(from, onto);
                    canvas.write(frame.y() + row, frame.x() * PIXEL, onto, 0, onto.length);
                } else {
                    canvas.write(frame.y() + row, frame.x() * PIXEL, from, 0, from.length);
                }
            }
        }
    }

    /// How much of a stretch lies within the canvas; nothing when it begins beyond it.
    private static int visible(int start, int length, int side) {
        return Math.clamp((long) side - start, 0, length);
    }

    /// Source over destination with separate opacity (WebP Container Specification, “Animation”; PNG, third edition, 13.16).
    private static void blend(byte[] from, byte[] onto) {
        for (int i = 0; i < from.length; i += PIXEL) {
            int opacity = from[i + 3] & 0xFF;
            if (opacity == 255) {
                System.arraycopy(from, i, onto, i, PIXEL);
            } else if (opacity > 0) {
                int rest = (onto[i + 3] & 0xFF) * (255 - opacity);
                int sum = 255 * opacity + rest;
                for (int j = i; j < i + 3; j++) {
                    onto[j] = (byte) (((from[j] & 0xFF) * 255 * opacity + (onto[j] & 0xFF) * rest + sum / 2) / sum);
                }
                onto[i + 3] = (byte) ((sum + 127) / 255);
            }
        }
    }

    private void dispose(AnimationFrame frame) {
        switch (frame.dispose()) {
            case KEEP -> {
            }
            case CLEAR -> clear(frame.x(), frame.y(), frame.width(), frame.height());
            case RESTORE -> {
                PixelBuffer before = covered;
                if (before != null) {
                    move(before, canvas, frame);
                }
            }
        }
    }

    private void clear(int x, int y, int width, int height) {
        byte[] nothing = new byte[visible(x, width, canvas.width()) * PIXEL];
        int end = nothing.length == 0 ? y : y + visible(y, height, canvas.height());
        for (int row = y; row < end; row++) {
            canvas.write(row, x * PIXEL, nothing, 0, nothing.length);
        }
    }

    private static void move(PixelBuffer from, PixelBuffer to, AnimationFrame area) {
        byte[] row = new byte[visible(area.x(), area.width(), from.width()) * PIXEL];
        int end = row.length == 0 ? area.y() : area.y() + visible(area.y(), area.height(), from.height());
        for (int y = area.y(); y < end; y++) {
            from.read(0, y, area.x() * PIXEL, row, row.length);
            to.write(y, area.x() * PIXEL, row, 0, row.length);
        }
    }

    private AVFrame copy() {
        PixelBuffer copy = PixelBuffer.allocate(canvas.width(), canvas.height(), AV_PIX_FMT_RGBA, 1);
        move(canvas, copy, new AnimationFrame(0, 0, canvas.width(), canvas.height(), 0, false, Dispose.KEEP));
        return copy.release();
    }

    @Override
    public void close() {
        canvas.close();
        if (covered != null) {
            covered.close();
        }
    }
}
