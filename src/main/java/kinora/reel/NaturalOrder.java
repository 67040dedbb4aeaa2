package kinora.reel;

import java.util.Comparator;

/// Orders names as people do: runs of digits by their value (2 before 10), everything else without regard to case, ties by the letters as they are.
public final class NaturalOrder implements Comparator<String> {
    /// The one order.
    public static final Comparator<String> BY_NAME = new NaturalOrder().thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int order;
            if (digit(left.charAt(i)) && digit(right.charAt(j))) {
                int iEnd = endOfDigits(left, i);
                int jEnd = endOfDigits(right, j);
                order = compareNumbers(left.substring(i, iEnd), right.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                int a = Character.toLowerCase(left.codePointAt(i));
                int b = Character.toLowerCase(right.codePointAt(j));
                order = Integer.compare(a, b);
                i += Character.charCount(left.codePointAt(i));
                j += Character.charCount(right.codePointAt(j));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    private static int compareNumbers(String left, String right) {
        String a = left.replaceFirst("^0+(?=.)", "");
        String b = right.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(a.length(), b.length());
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
