package kinora.understand.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// Vectors that were learned from examples, by name.
///
/// Each is written as a row of characters: the first tells how large the others can be, each other one number. They are decoded when they are asked for.
///
/// @param rows as they are written
record Vectors(Map<String, String> rows) {
    /// So many numbers has each.
    static final int LENGTH = 64;

    /// Numbers are written in so many levels up and down.
    private static final int LEVELS = 41;
    /// Levels of the size of a vector for each doubling.
    private static final double DOUBLING = 4;

    /// The table of that name beside this class.
    static Vectors of(String name) {
        ResourceBundle table = ResourceBundle.getBundle(Vectors.class.getPackageName() + "." + name, Locale.ROOT);
        Map<String, String> rows = new HashMap<>();
        table.keySet().forEach(key -> rows.put(key, table.getString(key)));
        return new Vectors(rows);
    }

    /// The vector of a name.
    Optional<double[]> at(String name) {
        return Optional.ofNullable(rows.get(name)).map(Vectors::read);
    }

    private static double[] read(String row) {
        double size = StrictMath.pow(2, level(row.charAt(0)) / DOUBLING);
        double[] vector = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            vector[i] = size * level(row.charAt(i + 1)) / LEVELS;
        }
        return vector;
    }

    /// How a vector is written.
    static String written(double[] vector) {
        double most = 0;
        for (double one : vector) {
            most = Math.max(most, Math.abs(one));
        }
        int size = (int) Math.ceil(DOUBLING * StrictMath.log(Math.max(most, 1e-3)) / StrictMath.log(2));
        double scale = StrictMath.pow(2, size / DOUBLING);
        StringBuilder row = new StringBuilder().append(character(size));
        for (double one : vector) {
            row.append(character((int) Math.round(LEVELS * one / scale)));
        }
        return row.toString();
    }

    /// Characters that mean nothing in a table of properties: those behind the parentheses, without the backslash and what tells a key from its value.
    private static final String CHARACTERS = ")*+,-./0123456789;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static char character(int level) {
        return CHARACTERS.charAt(Math.max(0, Math.min(CHARACTERS.length() - 1, level + LEVELS)));
    }

    private static int level(char character) {
        return INDEX[character] - LEVELS;
    }

    private static final int[] INDEX = index();

    private static int[] index() {
        int[] index = new int[128];
        for (int i = 0; i < CHARACTERS.length(); i++) {
            index[CHARACTERS.charAt(i)] = i;
        }
        return index;
    }
}
