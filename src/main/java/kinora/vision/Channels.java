package kinora.vision;

import kinora.media.Planes;

/// A small copy of a picture as three channels of one size: luma, and both differences of colour counted double, so that distances between colours are like those that are seen.
///
/// @param values three times `width × height`
record Channels(int width, int height, double[][] values) {

    private static final int COLOUR = 2;

    static Channels of(Planes planes, int width, int height) {
        double[][] values = {scaled(Planes.mean(planes.y(), planes.width(), planes.height(), width, height), 1),
                scaled(Planes.mean(planes.u(), planes.width() / 2, planes.height() / 2, width, height), COLOUR),
                scaled(Planes.mean(planes.v(), planes.width() / 2, planes.height() / 2, width, height), COLOUR)};
        for (int i = 0; i < values.length; i++) {
            values[i] = Blur.box(values[i], width, height, 1);
        }
        return new Channels(width, height, values);
    }

    private static double[] scaled(byte[] plane, int factor) {
        double[] scaled = new double[plane.length];
        for (int i = 0; i < plane.length; i++) {
            scaled[i] = (plane[i] & 0xFF) * factor;
        }
        return scaled;
    }

    int size() {
        return width * height;
    }
}
