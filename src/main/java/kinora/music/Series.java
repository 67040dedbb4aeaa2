package kinora.music;

import java.util.Arrays;

/// Numbers that are collected one after the other.
final class Series {
    private float[] values = new float[1024];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = (float) value;
    }

    int size() {
        return count;
    }

    float get(int place) {
        return values[place];
    }

    double[] asArray() {
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = values[i];
        }
        return all;
    }
}
