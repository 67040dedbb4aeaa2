package kinora.type;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Which slice of a sliced family holds a character: the `unicode.json` of Fontsource, an object from the slice's name (in brackets where it is a
/// number) to the ranges of its CSS `unicode-range`.
final class SliceIndex {
    private static final Pattern ENTRY = Pattern.compile("\"\\[?([a-z0-9-]+)]?\"\\s*:\\s*\"([^\"]*)\"");

    private record Range(int last, String slice) {}

    /// First code point of a range -> the range. Ranges of one family do not overlap but for the Latin ones, of which any will do.
    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    private SliceIndex() {}

    static SliceIndex parse(String json) {
        SliceIndex index = new SliceIndex();
        Matcher entry = ENTRY.matcher(json);
        while (entry.find()) {
            for (String range : entry.group(2).split(",", -1)) {
                String[] ends = range.strip().replaceFirst("^[Uu]\\+", "").split("-", -1);
                int first = HexFormat.fromHexDigits(ends[0]);
                int last = ends.length > 1 ? HexFormat.fromHexDigits(ends[1]) : first;
                index.ranges.put(first, new Range(last, entry.group(1)));
            }
        }
        return index;
    }

    /// The slice that should hold a character, if any.
    @Nullable
    String slice(int point) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(point);
        return range != null && point <= range.getValue().last() ? range.getValue().slice() : null;
    }
}
