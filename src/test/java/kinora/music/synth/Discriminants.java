package kinora.music.synth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells classes of examples apart by the nearest mean, distances taken in the spread that classes have in common (linear discriminant analysis after R. A. Fisher).
final class Discriminants {
    /// How much of each trait's own spread is added to the common one, so that few examples suffice.
    private static final double RIDGE = 0.15;

    private final double[] mean;
    private final double[] spread;
    private final double[][] inverse;
    private final Map<String, double[]> centres;

    private Discriminants(double[] mean, double[] spread, double[][] inverse, Map<String, double[]> centres) {
        this.mean = mean;
        this.spread = spread;
        this.inverse = inverse;
        this.centres = centres;
    }

    /// What is measured of something whose class is known.
    record Example(String name, double[] traits) {}

    static Discriminants learn(List<Example> examples) {
        int size = examples.getFirst().traits().length;
        double[] mean = mean(examples.stream().map(Example::traits).toList());
        double[] spread = new double[size];
        for (Example one : examples) {
            for (int i = 0; i < size; i++) {
                spread[i] += Math.pow(one.traits()[i] - mean[i], 2) / examples.size();
            }
        }
        for (int i = 0; i < size; i++) {
            spread[i] = Math.sqrt(spread[i]) + 1e-9;
        }
        Map<String, double[]> centres = new TreeMap<>();
        double[][] common = new double[size][size];
        examples.stream().collect(Collectors.groupingBy(Example::name)).forEach((name, own) -> {
            List<double[]> scaled = own.stream().map(one -> scaled(one.traits(), mean, spread)).toList();
            double[] centre = mean(scaled);
            centres.put(name, centre);
            for (double[] one : scaled) {
                for (int i = 0; i < size; i++) {
                    for (int k = 0; k < size; k++) {
                        common[i][k] += (one[i] - centre[i]) * (one[k] - centre[k]) / examples.size();
                    }
                }
            }
        });
        for (int i = 0; i < size; i++) {
            common[i][i] += RIDGE * common[i][i] + 0.01;
        }
        return new Discriminants(mean, spread, inverse(common), centres);
    }

    /// The class whose mean is nearest.
    String tell(double[] traits) {
        double[] scaled = scaled(traits, mean, spread);
        String nearest = "";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, double[]> centre : centres.entrySet()) {
            double distance = distance(scaled, centre.getValue());
            if (distance < least) {
                least = distance;
                nearest = centre.getKey();
            }
        }
        return nearest;
    }

    private double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < one.length; k++) {
                sum += (one[i] - other[i]) * inverse[i][k] * (one[k] - other[k]);
            }
        }
        return sum;
    }

    private static double[] mean(List<double[]> all) {
        double[] mean = new double[all.getFirst().length];
        for (double[] one : all) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / all.size();
            }
        }
        return mean;
    }

    private static double[] scaled(double[] traits, double[] mean, double[] spread) {
        double[] scaled = new double[traits.length];
        for (int i = 0; i < traits.length; i++) {
            scaled[i] = (traits[i] - mean[i]) / spread[i];
        }
        return scaled;
    }

    /// By Gauss and Jordan; the matrix is positive definite, so no pivots are looked for.
    private static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] left = new double[size][];
        double[][] right = new double[size][size];
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int i = 0; i < size; i++) {
            double pivot = left[i][i];
            for (int k = 0; k < size; k++) {
                left[i][k] /= pivot;
                right[i][k] /= pivot;
            }
            for (int row = 0; row < size; row++) {
                double times = left[row][i];
                for (int k = 0; row != i && k < size; k++) {
                    left[row][k] -= times * left[i][k];
                    right[row][k] -= times * right[i][k];
                }
            }
        }
        return right;
    }
}
