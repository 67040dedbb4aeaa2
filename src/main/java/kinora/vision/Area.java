package kinora.vision;

/// Small copies of planes.
final class Area {
    private Area() {}

    /// A plane made smaller: each sample is the mean of those that it stands for.
    ///
    /// @param across at most `width`
    /// @param down at most `height`
    static byte[] mean(byte[] plane, int width, int height, int across, int down) {
        byte[] small = new byte[across * down];
        for (int row = 0, i = 0; row < down; row++) {
            int top = row * height / down;
            int bottom = Math.max(top + 1, (row + 1) * height / down);
            for (int column = 0; column < across; column++, i++) {
                int left = column * width / across;
                int right = Math.max(left + 1, (column + 1) * width / across);
                int sum = 0;
                for (int y = top; y < bottom; y++) {
                    for (int x = left; x < right; x++) {
                        sum += plane[y * width + x] & 0xFF;
                    }
                }
                int count = (bottom - top) * (right - left);
                small[i] = (byte) ((sum + count / 2) / count);
            }
        }
        return small;
    }

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
