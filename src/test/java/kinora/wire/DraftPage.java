package kinora.wire;

import java.util.List;
import java.util.stream.Collectors;
import kinora.timeline.Limits;

/// The reference page of the draft, made from the table of fields.
final class DraftPage {
    private DraftPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(head());
        for (Shape shape : DraftSchema.shapes(Fields.DRAFT).values()) {
            page.append("\n### ").append(shape.name()).append("\n\n").append(shape.meaning()).append("\n\n");
            page.append("| key | value | default | meaning |\n|---|---|---|---|\n");
            shape.fields().forEach(field -> page.append(row(field)));
        }
        return page.append(tail()).toString();
    }

    /// The full example as it is written.
    static String full() {
        return DraftJson.writeLines(Drafts.read(Drafts.resource("v2-full.json"))).strip();
    }

    private static String row(Field field) {
        Json fallback = field.fallback();
        String absent = field.required() ? "**required**" : fallback == null ? "" : "`" + fallback.text() + "`";
        String unit = field.unit().isEmpty() ? "" : ", " + field.unit();
        return "| `" + field.key() + "` | " + value(field.kind()) + unit + " | " + absent + " | " + field.meaning() + " |\n";
    }

    private static String value(Kind kind) {
        return switch (kind) {
            case Kind.Words words -> "text of " + (words.min() == 0 ? "up to " : words.min() + " to ") + words.max() + " characters";
            case Kind.Choice choice -> code(choice.words());
            case Kind.Form form -> code(form.forms());
            case Kind.Whole whole -> whole(whole);
            case Kind.Millis millis -> millis.min() + " to " + millis.max();
            case Kind.Decimal decimal -> decimal.spans().stream().map(DraftPage::span).collect(Collectors.joining(" or "));
            case Kind.Flag flag -> "`true` · `false`";
            case Kind.One one -> "[" + one.shape().name() + "](#" + one.shape().name() + ")";
            case Kind.Many many ->
                "array of (" + value(many.item()) + ")" + (many.max() < Limits.MAX_SEGMENTS ? ", at most " + many.max() : "");
            case Kind.Either either -> either.kinds().stream().map(DraftPage::value).collect(Collectors.joining(", or "));
            case Kind.Open open -> "object; each value: " + value(open.value()) + "; at most " + open.max();
            case Kind.ByType types ->
                "array of " + types.shapes().values().stream().map(shape -> value(new Kind.One(shape))).collect(Collectors.joining(", "))
                        + "; at most " + types.max();
        };
    }

    private static String whole(Kind.Whole whole) {
        return whole.min() == whole.max() ? "`" + whole.min() + "`" : "whole number, " + whole.min() + " to " + whole.max();
    }

    private static String span(Span span) {
        return span.max() == Double.MAX_VALUE ? "number" : span.toString();
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" · "));
    }

    private static String head() {
        return """
                # The draft

                A draft is a film as a person has asked for it: which pictures, sounds and titles, when, and how. This page is made from the same table \
                that reads and writes drafts; [`draft.schema.json`](draft.schema.json) says the same to programs.

                All times are milliseconds from the start of the film. Five keys are short: `t` tracks, `tt` type of a track (0 video, 1 audio, 7 text), \
                `sg` segments, `d` duration, `m` metadata. All others are words. What has its default may be left out, and is left out when written.

                A small draft, as a person might write it: one picture, music at 35 %% and a title.

                ```json
                %s
                ```

                In one line:

                ```
                %s
                ```

                A full one, as it is written:

                ```json
                %s
                ```

                ## Keys
                """
                .formatted(Drafts.resource("v1-seed.json").strip(), Summary.of(Drafts.read(Drafts.resource("v1-seed.json"))), full());
    }

    private static String tail() {
        return """

                ## How a draft is read

                - A draft may also come as a JSON string that holds the text of a draft.
                - `null` for a known key is the same as leaving it out.
                - **Frames.** Every time on the film's axis lies on the border of a frame. Others are moved to the nearest border, and what is shorter than \
                a frame gets one. Visuals that overlap by less than a frame are moved apart; more is refused, naming both. Times inside a source lie on no \
                grid.
                - **Order.** Segments and keyframes in another order are sorted by time.
                - **Ids.** A track without `id` is called `t` and its number among the known tracks, a segment `s` and its number in the whole draft; \
                where another already has that id, `-2` and so on is added.
                - **Numbers** are rounded to what they count: whole milliseconds, thousandths of volume and speed, even sides. Others keep 15 \
                significant digits.
                - **Length.** `d` of the draft follows from the content: where the last picture or title ends, or the last sound when there is neither.

                Whatever is changed so is reported together with the draft. What cannot be read is refused with the place (a JSON pointer), the segment, \
                what was found and what is allowed; nothing is built from a draft that is refused.

                ## Unknown keys

                Keys that stand in no table above are kept, wherever they are, and written again behind the known ones, in the order in which they came and \
                letter by letter, only without white space around them: `1.50` stays `1.50`. They belong to the object that they stand in and stay with it \
                through every edit; they go when that object goes. In `parameters` every number, word or array is a parameter; values of other types are \
                unknown members. A track whose `tt` is none of 0, 1 and 7 is kept whole, at its place, and neither shown nor heard. The same key twice in one \
                object is refused.

                ## Versions

                `v` is the version of this form. A draft without it is version 1.

                | version | what it is |
                |---|---|
                | 1 | The bare form: as above, but pictures and sounds need no `source`. Without one their media is `missing:` and the segment's name, \
                or else its id, or else `media`. |
                | 2 | Every picture and sound has a `source`, so that a forgotten one is found. This is what is written. |

                Older versions are read and become the current one. A newer version is refused, saying which was found and which is known.

                ## Limits

                | what | at most |
                |---|---|
                | size | %d MiB of UTF-8 |
                | nesting | %d objects and arrays |
                | values of all kinds | %d |
                | spelling of one number | %d characters |
                | tracks | %d, and as many of unknown type |
                | segments | %d |
                | keyframes of one value | %d |
                | effects of one segment | %d |
                | parameters of one effect or style | %d |
                | film | %d hours |
                """
                .formatted(JsonParsing.MAX_BYTES >> 20, JsonParsing.MAX_DEPTH, JsonParsing.MAX_VALUES, JsonParsing.MAX_NUMBER,
                        Limits.MAX_TRACKS, Limits.MAX_SEGMENTS, Limits.MAX_KEYFRAMES, Limits.MAX_EFFECTS, Limits.MAX_PARAMETERS,
                        Limits.MAX_FILM_MS / 3_600_000);
    }
}
