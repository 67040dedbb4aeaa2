package kinora.understand.plan;

import java.util.Locale;

/// Names in the order in which people sort them: numbers by their value, letters without regard to case.
final class Names {
    private Names() {}

    static int compare(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endLeft = digits(left, i);
            int endRight = digits(right, j);
            int order;
            if (endLeft > i && endRight > j) {
                String a = bare(left.substring(i, endLeft));
                String b = bare(right.substring(j, endRight));
                order = a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
                i = endLeft;
                j = endRight;
            } else {
                order = Character.compare(left.charAt(i++), right.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String bare(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }
}
