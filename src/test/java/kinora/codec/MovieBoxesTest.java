package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;

import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Films made of boxes typed here, sound ones and such that promise trouble.
final class MovieBoxesTest {
    private static final byte[] FTYP = box("ftyp", text("isom"), ints(0));
    private static final byte[] MVHD = box("mvhd", new byte[100]);
    private static final MediaRefusal DAMAGED = new MediaRefusal.Damaged("MP4");

    @Test
    void aSoundFilmPasses() {
        assertPasses(film(track(box("stsz", ints(0, 0, 2, 3, 4)), box("stco", ints(0, 1, 8)))));
        assertPasses(join(film(track()), "appended by someone".getBytes(StandardCharsets.US_ASCII)));
        assertPasses(join(FTYP, box("moov", MVHD, track(), box("mvex")), box("moof", box("traf")), box("mdat", new byte[9])));
    }

    @Test
    void aFilmThatIsCutOffIsDamaged() {
        byte[] film = film(track());
        for (int length = 1; length < film.length; length++) {
            byte[] cut = Arrays.copyOf(film, length);
            assertThatExceptionOfType(MediaException.class).as("%d bytes", length).isThrownBy(() -> check(cut));
        }
        assertRefused(film(track(box("stco", ints(0, 1, 100_000)))), DAMAGED);
        assertRefused(film(track(box("co64", ints(0, 1, 1, 0)))), DAMAGED);
        assertRefused(film(track(box("co64", ints(0, 1, -1, -1)))), DAMAGED);
        assertRefused(film(track(box("stsz", ints(0, 0, 2, 3, 100_000)))), DAMAGED);
        assertRefused(FTYP, DAMAGED);
        assertRefused(join(FTYP, box("moov", new byte[400])), DAMAGED);
        assertRefused(join(FTYP, box("moov", MVHD)), new MediaRefusal.NothingInside("MP4"));
    }

    @Test
    void tablesThatClaimMoreThanTheyHoldAreRefusedAtOnce() {
        assertRefused(film(track(box("stts", ints(0, 3, 1, 1)))), DAMAGED);
        assertRefused(film(track(box("stsz", ints(0, 0, 1_000_000)))), DAMAGED);
        assertRefused(film(track(box("stsz", ints(0, 1, -1)))), DAMAGED);
        assertRefused(film(track(box("stsc", ints(0)))), DAMAGED);
        assertRefused(film(track(box("stts", ints(0, 10_000_001)))),
                new MediaRefusal.TooMany(Counted.PARTS, 10_000_001, MovieBoxes.MAX_ENTRIES));
        assertRefused(film(box("trak", box("edts", box("elst", ints(0, 100_001))))),
                new MediaRefusal.TooMany(Counted.PARTS, 100_001, MovieBoxes.MAX_EDITS));
    }

    @Test
    void boxesMustLieWithinTheirParents() {
        assertRefused(film(box("trak", ints(64), text("mdia"))), DAMAGED);
        assertRefused(film(box("trak", ints(7), text("mdia"))), DAMAGED);
        assertRefused(film(box("trak", ints(1), text("mdia"), ints(-1, -1))), DAMAGED);
    }

    @Test
    void nestingTracksAndBoxesAreCounted() {
        byte[] deep = box("trak");
        for (int i = 0; i < 40; i++) {
            deep = box("trak", deep);
        }
        assertRefused(film(deep), new MediaRefusal.TooMany(Counted.LEVELS, 33, 32));
        assertRefused(film(Collections.nCopies(1001, box("trak")).toArray(byte[][]::new)),
                new MediaRefusal.TooMany(Counted.TRACKS, 1001, 1000));
        byte[] many = new byte[8 * 200_001];
        for (int i = 0; i < many.length; i += 8) {
            System.arraycopy(box("free"), 0, many, i, 8);
        }
        assertRefused(join(film(track()), many), new MediaRefusal.TooMany(Counted.PARTS, 200_001, 200_000));
    }

    @Test
    void samplesInOtherFilesAreRefused() {
        MediaRefusal refers = new MediaRefusal.RefersElsewhere("MP4");
        byte[] elsewhere = box("dref", ints(0, 1), box("url ", ints(0), text("file:///etc/passwd")));
        assertRefused(film(box("trak", box("mdia", box("minf", box("dinf", elsewhere))))), refers);
        byte[] here = box("dref", ints(0, 2), box("url ", ints(1)), box("url ", ints(0)));
        assertPasses(film(box("trak", box("mdia", box("minf", box("dinf", here))))));
        assertRefused(join(FTYP, box("moov", box("rmra", box("rmda", box("rdrf", ints(0), text("url "), ints(4), text("http")))))), refers);
    }

    @Test
    void otherFormatsAreNotItsBusiness() {
        assertThatCode(() -> MovieBoxes.check(Source.of(new byte[]{1}), Format.PNG)).doesNotThrowAnyException();
    }

    private static byte[] film(byte[]... tracks) {
        return join(FTYP, box("mdat", new byte[16]), box("moov", join(MVHD, join(tracks))));
    }

    private static byte[] track(byte[]... tables) {
        return box("trak", box("mdia", box("minf", box("stbl", tables))));
    }

    private static byte[] box(String type, byte[]... parts) {
        byte[] body = join(parts);
        return ByteBuffer.allocate(8 + body.length).putInt(8 + body.length).put(text(type)).put(body).array();
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static void check(byte[] film) throws MediaException {
        MovieBoxes.check(Source.of(film), Format.MP4);
    }

    private static void assertPasses(byte[] film) {
        assertThatCode(() -> check(film)).doesNotThrowAnyException();
    }

    private static void assertRefused(byte[] film, MediaRefusal refusal) {
        assertThatExceptionOfType(MediaException.class).isThrownBy(() -> check(film))
                .satisfies(thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
    }
}
