package kinora.wire;

import kinora.timeline.Draft;

/// Drafts as JSON. The form is described in `docs/reference/draft.md` and `docs/reference/draft.schema.json`.
public final class DraftJson {
    /// The version of the form that is written; all from 1 on are read.
    public static final int VERSION = Fields.CURRENT;
    /// Largest draft that is read, in bytes of UTF-8.
    public static final int MAX_BYTES = JsonParsing.MAX_BYTES;

    private DraftJson() {}

    /// Reads a draft, an object or a JSON string that holds one. Any text may be given: what cannot be read is refused, never thrown.
    public static DraftReading read(String text) {
        return new DraftReader().read(text);
    }

    /// Reads a draft from bytes of UTF-8, with or without a byte order mark; otherwise as [#read(String)].
    public static DraftReading read(byte[] utf8) {
        return new DraftReader().read(utf8);
    }

    /// The draft on one line. The same draft (with its unknown members in the same order) is always the same text, and reading that gives the same
    /// draft with nothing to adjust; numbers keep 15 significant digits. A draft of more than [#MAX_BYTES] is written all the same, but not read.
    public static String write(Draft draft) {
        return DraftWriter.draft(draft).text();
    }

    /// The same JSON as [#write] for people to read and edit: a line for each segment and transition, ending with a line break.
    public static String writeLines(Draft draft) {
        return JsonLines.of(DraftWriter.draft(draft)) + "\n";
    }
}
