package kinora.vision;

/// How often values occur.
final class Histogram {
    private Histogram() {}

    /// The value below which a share of all counted ones lies.
    ///
    /// @param counts how often each value occurs
    /// @param permille 0 to 1000
    static int percentile(int[] counts, int permille) {
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        long wanted = all * permille / 1000;
        long below = 0;
        for (int value = 0; value < counts.length; value++) {
            below += counts[value];
            if (below > wanted) {
                return value;
            }
        }
        return counts.length - 1;
    }
}
