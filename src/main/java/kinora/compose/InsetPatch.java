package kinora.compose;

import kinora.media.Planes;

/// A window of the canvas with what an inset lays there: premultiplied samples and the opacity of luma and of chroma, each where its samples lie.
///
/// @param planes premultiplied; opaque when everything under them is hidden
/// @param chromaAlpha opacity at the samples of chroma; none when everything is opaque
record InsetPatch(Window window, Planes planes, byte[] chromaAlpha) {

    /// What a picture becomes in its box.
    ///
    /// @param picture as the window sees it, premultiplied
    /// @param outer share of each pixel within the box's edge
    /// @param inner share of each pixel within the border
    /// @param border its colour as luma, blue and red difference
    static InsetPatch of(Window window, Planes picture, byte[] outer, byte[] inner, int[] border) {
        int width = window.width();
        byte[] alpha = alpha(picture, outer, inner);
        byte[] outerChroma = Planes.atChroma(outer, width);
        byte[] innerChroma = Planes.atChroma(inner, width);
        trim(picture.y(), outer, inner, 16, border[0]);
        trim(picture.u(), outerChroma, innerChroma, 128, border[1]);
        trim(picture.v(), outerChroma, innerChroma, 128, border[2]);
        return of(window, new Planes(width, window.height(), picture.y(), picture.u(), picture.v(), alpha));
    }

    /// A picture with its own opacity.
    static InsetPatch of(Window window, Planes planes) {
        return new InsetPatch(window, planes, planes.isOpaque() ? new byte[0] : Planes.atChroma(planes.a(), window.width()));
    }

    private static byte[] alpha(Planes picture, byte[] outer, byte[] inner) {
        byte[] alpha = new byte[outer.length];
        if (picture.isOpaque()) {
            System.arraycopy(outer, 0, alpha, 0, alpha.length);
            return alpha;
        }
        byte[] a = picture.a();
        for (int i = 0; i < alpha.length; i++) {
            int m = (a[i] & 0xFF) * (inner[i] & 0xFF) + 128;
            alpha[i] = (byte) (((m + (m >> 8)) >> 8) + Math.max(0, (outer[i] & 0xFF) - (inner[i] & 0xFF)));
        }
        return alpha;
    }

    /// `zero + (sample − zero)·inner/255 + (border − zero)·(outer − inner)/255`, rounded once.
    private static void trim(byte[] plane, byte[] outer, byte[] inner, int zero, int border) {
        int level = border - zero;
        int offset = zero * 255 + 128;
        for (int i = 0; i < plane.length; i++) {
            int inside = inner[i] & 0xFF;
            int ring = Math.max(0, (outer[i] & 0xFF) - inside);
            int m = ((plane[i] & 0xFF) - zero) * inside + level * ring + offset;
            plane[i] = (byte) ((m + (m >> 8)) >> 8);
        }
    }

    /// The same with a shadow of itself under it. A shadow is black, so only the opacity changes.
    ///
    /// @param strength 0 to 256
    InsetPatch shadowed(int strength, int radius, int drop) {
        int width = window.width();
        byte[] alpha = planes.isOpaque() ? InsetView.opaque(width * window.height()) : planes.a();
        byte[] soft = BoxBlur.of(alpha, width, window.height(), radius);
        byte[] both = alpha.clone();
        for (int i = drop * width; i < both.length; i++) {
            int shade = ((soft[i - drop * width] & 0xFF) * strength + 128) >> 8;
            int over = alpha[i] & 0xFF;
            both[i] = (byte) (over + (shade * (255 - over) + 127) / 255);
        }
        return of(window, new Planes(width, window.height(), planes.y(), planes.u(), planes.v(), both));
    }
}
