package kinora.codec;

import static kinora.codec.HeifBytes.box;
import static kinora.codec.HeifBytes.join;
import static kinora.codec.HeifBytes.u32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

final class IsoBoxesTest {
    private static final byte[] NONE = {};

    private static List<IsoBox> top(byte[]... parts) throws MediaException {
        return new IsoBoxes(Format.HEIC).top(ByteBuffer.wrap(join(parts)));
    }

    private static void assertDamaged(byte[]... parts) {
        assertThatThrownBy(() -> top(parts)).isInstanceOfSatisfying(MediaException.class,
                refused -> assertThat(refused.refusal()).isEqualTo(new MediaRefusal.Damaged("HEIC")));
    }

    @Test
    void boxesFollowEachOther() throws MediaException {
        assertThat(top(box("ftyp", u32(7)), box("free", NONE), box("meta", u32(1), u32(2)))).extracting(IsoBox::type)
                .containsExactly("ftyp", "free", "meta");
    }

    @Test
    void sizesOf64BitsAndUpToTheEndAreRead() throws MediaException {
        byte[] wide = join(u32(1), "mdat".getBytes(StandardCharsets.ISO_8859_1), u32(0), u32(20), u32(5));
        byte[] open = join(u32(0), "meta".getBytes(StandardCharsets.ISO_8859_1), u32(9), u32(9));
        assertThat(top(wide, open)).extracting(box -> box.body().remaining()).containsExactly(4, 8);
    }

    @Test
    void whatIsCutOffIsDamaged() {
        byte[] meta = box("meta", u32(1), u32(2));
        assertDamaged(Arrays.copyOf(meta, meta.length - 1));
        assertDamaged(join(u32(1), "mdat".getBytes(StandardCharsets.ISO_8859_1), u32(0x7FFF_FFFF), u32(-1)));
        assertDamaged(join(u32(1), "mdat".getBytes(StandardCharsets.ISO_8859_1), u32(-1), u32(-1)));
        assertDamaged(join(u32(7), "meta".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void trailersOfCamerasAreLeftAlone() throws MediaException {
        assertThat(top(box("ftyp", u32(7)), join(u32(0x5345_4654), "SEFT".getBytes(StandardCharsets.ISO_8859_1)))).hasSize(1);
    }

    @Test
    void boxesInsideOfEachOtherAreCounted() throws MediaException {
        byte[] nested = NONE;
        for (int level = 0; level < 40; level++) {
            nested = box("moov", nested);
        }
        IsoBoxes boxes = new IsoBoxes(Format.HEIC);
        List<IsoBox> inside = boxes.top(ByteBuffer.wrap(nested));
        for (int level = 1; level < IsoBoxes.MAX_LEVELS; level++) {
            inside = boxes.in(inside.getFirst());
        }
        IsoBox deepest = inside.getFirst();
        assertThatThrownBy(() -> boxes.in(deepest)).isInstanceOfSatisfying(MediaException.class, refused -> assertThat(refused.refusal())
                .isInstanceOfSatisfying(MediaRefusal.TooMany.class, many -> assertThat(many.what()).isEqualTo(Counted.LEVELS)));
    }

    @Test
    void boxesAreCountedOverTheWholeFile() {
        byte[] empty = new byte[8 * (IsoBoxes.MAX_PARTS + 1)];
        for (int i = 0; i < empty.length; i += 8) {
            empty[i + 3] = 8;
        }
        assertThatThrownBy(() -> top(empty)).isInstanceOfSatisfying(MediaException.class, refused -> assertThat(refused.refusal())
                .isInstanceOfSatisfying(MediaRefusal.TooMany.class, many -> assertThat(many.what()).isEqualTo(Counted.PARTS)));
    }
}
