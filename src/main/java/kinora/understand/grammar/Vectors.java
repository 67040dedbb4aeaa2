package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// Rows of numbers that were learned from examples, by name.
///
/// Each is written as a row of characters: the first tells how large the others can be, each other one number. They are decoded when they are asked for.
///
/// @param rows as they are written
record Vectors(Map<String, String> rows) {
    /// Numbers are written in so many levels up and down.
    private static final int LEVELS = 41;
    /// Levels of the size of a row for each doubling.
    private static final double DOUBLING = 4;

    /// The table of that name beside this class.
    static Vectors of(String name) {
        ResourceBundle table = ResourceBundle.getBundle(Vectors.class.getPackageName() + "." + name, Locale.ROOT);
        Map<String, String> rows = new HashMap<>();
        table.keySet().forEach(key -> rows.put(key, table.getString(key)));
        return new Vectors(rows);
    }

    /// The row of a name.
    Optional<float[]> at(String name) {
        return Optional.ofNullable(rows.get(name)).map(Vectors::read);
    }

    /// The rows of a matrix: those whose names are its name and their numbers, from 0.
    ///
    /// @throws IllegalArgumentException if there are none
    float[][] matrix(String name) {
        List<float[]> all = new ArrayList<>();
        for (Optional<float[]> row = at(name + 0); row.isPresent(); row = at(name + all.size())) {
            all.add(row.get());
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no matrix " + name);
        }
        return all.toArray(float[][]::new);
    }

    private static float[] read(String row) {
        float unit = (float) (StrictMath.pow(2, level(row.charAt(0)) / DOUBLING) / LEVELS);
        float[] numbers = new float[row.length() - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = unit * level(row.charAt(i + 1));
        }
        return numbers;
    }

    /// Characters that mean nothing in a table of properties: those behind the parentheses, without the backslash and what tells a key from its value.
    private static final String CHARACTERS = ")*+,-./0123456789;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

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
