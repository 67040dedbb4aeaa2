package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts;
import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;

/// Facts come out of their form as they went in.
public final class FactsFormTest {
    /// Facts in which every component is one that nothing else is.
    public static PictureFacts picture() {
        return new PictureFacts(1, 2, 3, 4, 5, 6, 7, 8, -9L,
                List.of(new PictureFacts.Face(new Region(10, 11, 12, 13), 14), new PictureFacts.Face(new Region(15, 16, 17, 18), 19)),
                Optional.of(new Region(20, 21, 22, 23)), new PictureFacts.Texture(24, 25, 26, 27),
                new Palette(List.of(28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38), List.of(39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49)),
                new PictureFacts.Layout(-50L, -51, 52));
    }

    public static ClipFacts clip() {
        return new ClipFacts(500,
                List.of(new ClipFacts.Step(1, 2, 3, 4, -5, Optional.of(Region.all())),
                        new ClipFacts.Step(6, 7, 8, 9, -10, Optional.empty())),
                picture(), List.of(new ClipFacts.Span(0, 1_500), new ClipFacts.Span(2_000, 1L << 33)),
                List.of(new ClipFacts.Span(300, 380), new ClipFacts.Span(2_500, 2_650)), true);
    }

    @Test
    void factsOfAPictureSurvive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactsForm.write(new DataOutputStream(bytes), picture());
        assertThat(FactsForm.readPicture(in(bytes.toByteArray()))).isEqualTo(picture());
    }

    @Test
    void factsOfAClipSurvive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactsForm.write(new DataOutputStream(bytes), clip());
        assertThat(FactsForm.readClip(in(bytes.toByteArray()))).isEqualTo(clip());
    }

    @Test
    void brokenFormsAreRefusedBeforeAnythingIsAllocated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactsForm.write(new DataOutputStream(bytes), clip());
        byte[] whole = bytes.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> FactsForm.readClip(in(cut))).isInstanceOf(IOException.class);
        }
        byte[] many = whole.clone();
        many[4] = 0x7F;
        assertThatThrownBy(() -> FactsForm.readClip(in(many))).isInstanceOf(IOException.class);
        byte[] nonsense = whole.clone();
        nonsense[0] = -1;
        assertThatThrownBy(() -> FactsForm.readClip(in(nonsense))).isInstanceOf(IOException.class);
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
