package kinora.compose;

import java.util.Arrays;

import kinora.compose.LayerView.Plane;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;

/// Puts two pictures together whose frames lie elsewhere than on the canvas. Within its frame each stands on the background, as it does when it is seen alone; the
/// one on top is mixed over the one below by its share: the matte's, where its frame lies. Rows to which a picture gives nothing are not sampled.
final class PlacedMix {
    private final Kernels kernels;
    private final YuvColour background;
    private final FrameCover under;
    private final FrameCover over;
    private final byte[] line;
    private final short[] ground;
    private final short[] cover;
    private final short[] matte;

    PlacedMix(Kernels kernels, Canvas canvas, YuvColour background) {
        this.kernels = kernels;
        this.background = background;
        under = new FrameCover(canvas.width(), canvas.height());
        over = new FrameCover(canvas.width(), canvas.height());
        line = new byte[canvas.width()];
        ground = new short[canvas.width()];
        cover = new short[canvas.width()];
        matte = new short[canvas.width()];
    }

    /// Draws both.
    ///
    /// @param from the going picture, looked at where its frame lies
    /// @param to the coming one
    /// @param target is overwritten
    void draw(LayerView from, LayerView to, Blend blend, Planes target) {
        boolean coming = blend.order() == Blend.Order.COMING_ON_TOP;
        under.place(coming ? blend.from() : blend.to());
        over.place(coming ? blend.to() : blend.from());
        LayerView below = coming ? from : to;
        LayerView top = coming ? to : from;
        for (int y = 0; y < target.height(); y++) {
            shares(blend, 1, y + 0.5, target);
            row(Plane.Y, y, below, top, target);
        }
        for (int y = 0; y < target.height() / 2; y++) {
            shares(blend, 2, 2 * y + 1, target);
            row(Plane.U, y, below, top, target);
            row(Plane.V, y, below, top, target);
        }
    }

    /// What of a row each picture covers.
    private void shares(Blend blend, int pixel, double y, Planes target) {
        int length = target.width() / pixel;
        under.row(pixel, y, length, ground);
        if (over.row(pixel, y, length, cover)) {
            blend.matte().row(0.5, pixel, y, target.width(), target.height(), length, matte);
            int turned = blend.order() == Blend.Order.COMING_ON_TOP ? 0 : Matte.WHOLE;
            for (int x = 0; x < length; x++) {
                cover[x] = (short) ((cover[x] * Math.abs(turned - matte[x])) >> 8);
            }
        }
    }

    private void row(Plane plane, int y, LayerView below, LayerView top, Planes target) {
        int width = plane == Plane.Y ? target.width() : target.width() / 2;
        byte[] to = plane.of(target);
        int at = y * width;
        Shown seen = shown(cover, width);
        if (seen != Shown.WHOLLY) {
            Shown ground = shown(this.ground, width);
            if (ground != Shown.WHOLLY) {
                Arrays.fill(to, at, at + width, plane.of(background));
            }
            lay(plane, y, below, this.ground, ground, to, at);
        }
        lay(plane, y, top, cover, seen, to, at);
    }

    private void lay(Plane plane, int y, LayerView picture, short[] shares, Shown seen, byte[] to, int at) {
        switch (seen) {
            case NOWHERE -> {
                // Nothing of it lies in this row.
            }
            case WHOLLY -> picture.row(plane, y, background, to, at);
            case PARTLY -> {
                picture.row(plane, y, background, line, 0);
                kernels.mix(to, at, line, 0, plane == Plane.Y ? line.length : line.length / 2, shares);
            }
        }
    }

    private enum Shown {
        NOWHERE, PARTLY, WHOLLY
    }

    private static Shown shown(short[] shares, int length) {
        int all = Matte.WHOLE;
        int any = 0;
        for (int x = 0; x < length; x++) {
            all &= shares[x];
            any |= shares[x];
        }
        return any == 0 ? Shown.NOWHERE : all == Matte.WHOLE ? Shown.WHOLLY : Shown.PARTLY;
    }
}
