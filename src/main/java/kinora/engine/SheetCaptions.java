package kinora.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kinora.compose.ContactSheet;
import kinora.type.Fonts;
import kinora.type.Painting;
import kinora.type.TextBox;
import kinora.type.TextPainter;
import kinora.type.TextStyle;

/// The words on a contact sheet. Safe to use from several threads, one after another.
final class SheetCaptions {
    private static final TextStyle NAME = TextStyle.of(17, 0xF1F3F4);
    private static final TextStyle FACTS = TextStyle.of(14, 0xA9ADB2);
    private static final TextStyle REASON = TextStyle.of(17, 0xF5A097);
    private static final TextBox LINE = new TextBox(ContactSheet.PICTURE_WIDTH, 1, true);
    private static final TextBox ROOM = new TextBox(ContactSheet.PICTURE_WIDTH - 2 * ContactSheet.GAP, 8, true);
    /// Stands for what no font has.
    private static final String UNKNOWN = "?";

    private final Path folder;
    private @Nullable TextPainter painter;

    SheetCaptions(Path folder) {
        this.folder = folder;
    }

    /// The name of a file, and what it is.
    synchronized List<ContactSheet.Caption> below(String name, String facts) throws IOException {
        List<ContactSheet.Caption> captions = new ArrayList<>();
        captions.add(caption(name, NAME, LINE, 0));
        if (!facts.isEmpty()) {
            captions.add(caption(facts, FACTS, LINE, ContactSheet.CAPTION_HEIGHT / 2));
        }
        return captions;
    }

    /// Why a file cannot be used.
    synchronized List<ContactSheet.Caption> inside(String reason) throws IOException {
        return List.of(caption(reason, REASON, ROOM, 0));
    }

    private ContactSheet.Caption caption(String text, TextStyle style, TextBox box, int top) throws IOException {
        return switch (painter().paint(text, style, box)) {
            case Painting.Painted painted -> new ContactSheet.Caption(painted.patch(), painted.leftPx(), top + painted.topPx());
            case Painting.MissingGlyphs(List<Painting.Cluster> clusters) -> {
                String known = text;
                for (Painting.Cluster cluster : clusters) {
                    known = known.replace(cluster.text(), UNKNOWN);
                }
                if (known.equals(text)) {
                    throw new IllegalStateException("what is missing is not in the text: " + clusters);
                }
                yield caption(known, style, box, top);
            }
            case Painting.OutOfRange(Painting.Quantity _, double _, double _, double most) ->
                caption(text.substring(0, text.offsetByCodePoints(0, (int) Math.min(most, 200))), style, box, top);
            case Painting.Overflow overflow -> throw new IllegalStateException("text that may be cut overflows: " + overflow);
        };
    }

    private TextPainter painter() throws IOException {
        if (painter == null) {
            painter = new TextPainter(Fonts.of(folder));
        }
        return painter;
    }
}
