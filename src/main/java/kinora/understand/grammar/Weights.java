package kinora.understand.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// What was learned from examples: how much each feature speaks for each of several things.
///
/// It is written as a table of properties: `names` are the things, divided by `|`; each other key is a feature, with a number of a thing and a weight in hundredths for all that it speaks for or against.
///
/// @param names of the things, by number
/// @param rows of each feature pairs of a thing and a weight, one behind the other
record Weights(List<String> names, Map<String, int[]> rows) {
    static final String NAMES = "names";

    private static final double UNIT = 0.01;

    Weights {
        names = List.copyOf(names);
    }

    /// The table of that name beside this class.
    static Weights of(String name) {
        ResourceBundle table = ResourceBundle.getBundle(Weights.class.getPackageName() + "." + name, Locale.ROOT);
        Map<String, int[]> rows = new HashMap<>();
        for (String feature : table.keySet()) {
            if (!feature.equals(NAMES)) {
                rows.put(feature, row(table.getString(feature)));
            }
        }
        return new Weights(List.of(table.getString(NAMES).split("\\|", -1)), rows);
    }

    private static int[] row(String written) {
        int[] row = new int[written.length()];
        int count = 0;
        int at = 0;
        while (at < written.length()) {
            int end = at + 1;
            while (end < written.length() && written.charAt(end) != ' ' && written.charAt(end) != '+' && written.charAt(end) != '-') {
                end++;
            }
            row[count++] = Integer.parseInt(written, at, end, 10);
            at = end < written.length() && written.charAt(end) == ' ' ? end + 1 : end;
        }
        return Arrays.copyOf(row, count);
    }

    /// What features speak for, of each thing the sum.
    double[] sums(List<String> features) {
        double[] sums = new double[names.size()];
        for (String feature : features) {
            int[] row = rows.get(feature);
            for (int i = 0; row != null && i < row.length; i += 2) {
                sums[row[i]] += UNIT * row[i + 1];
            }
        }
        return sums;
    }
}
