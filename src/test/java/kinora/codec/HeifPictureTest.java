package kinora.codec;

import static kinora.codec.HeifBytes.alphaName;
import static kinora.codec.HeifBytes.av1C;
import static kinora.codec.HeifBytes.box;
import static kinora.codec.HeifBytes.clap;
import static kinora.codec.HeifBytes.grid;
import static kinora.codec.HeifBytes.imir;
import static kinora.codec.HeifBytes.irot;
import static kinora.codec.HeifBytes.ispe;
import static kinora.codec.HeifBytes.nclx;
import static kinora.codec.HeifBytes.u32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntBinaryOperator;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;
import kinora.media.Orientation;

final class HeifPictureTest {
    private static final int SIDE = 64;

    private static int slope(int column, int row) {
        return (column * 2 + row * 3) & 0xFF;
    }

    private static MediaFile open(byte[] file) throws MediaException {
        return MediaFile.open(Source.of(file), "00");
    }

    private static MediaInfo.Picture info(byte[] file) throws MediaException {
        try (MediaFile media = open(file)) {
            return (MediaInfo.Picture) media.info();
        }
    }

    private static Decoded decode(byte[] file) throws MediaException {
        try (MediaFile media = open(file)) {
            return ((MediaFile.Picture) media).reader().decode();
        }
    }

    private static MediaRefusal refusal(byte[] file) {
        MediaRefusal[] refusal = new MediaRefusal[1];
        assertThatThrownBy(() -> decode(file).close()).isInstanceOfSatisfying(MediaException.class,
                refused -> refusal[0] = refused.refusal());
        return refusal[0];
    }

    private static byte[] samples(AVFrame frame, int plane, int width, int height) {
        byte[] samples = new byte[width * height];
        for (int row = 0; row < height; row++) {
            frame.data(plane).position((long) row * frame.linesize(plane)).get(samples, row * width, width);
        }
        return samples;
    }

    private static byte[] expected(int width, int height, IntBinaryOperator luma) {
        byte[] samples = new byte[width * height];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) luma.applyAsInt(i % width, i / width);
        }
        return samples;
    }

    /// A picture of one item, with properties behind its size and configuration.
    private static byte[] single(byte[] coded, int width, int height, byte[]... more) {
        HeifBytes heif = new HeifBytes();
        int[] properties = new int[2 + more.length];
        properties[0] = heif.property(ispe(width, height));
        properties[1] = heif.property(av1C());
        for (int i = 0; i < more.length; i++) {
            properties[2 + i] = heif.property(more[i]);
        }
        return heif.item(1, "av01", coded, properties).file();
    }

    @Test
    void tilesStandWhereTheGridWantsThemAndAreCutAtItsBorder() throws MediaException {
        HeifBytes heif = new HeifBytes();
        int size = heif.property(ispe(SIDE, SIDE));
        int coding = heif.property(av1C());
        heif.item(1, "grid", grid(2, 3, 150, 101));
        for (int tile = 0; tile < 6; tile++) {
            int left = tile % 3 * SIDE;
            int top = tile / 3 * SIDE;
            byte[] coded = Av1Stills.of(SIDE, SIDE, (column, row) -> slope(left + column, top + row));
            heif.item(2 + tile, "av01", coded, size, coding);
        }
        byte[] file = heif.reference("dimg", 1, 2, 3, 4, 5, 6, 7).file();
        assertThat(info(file)).extracting(MediaInfo.Picture::width, MediaInfo.Picture::height, MediaInfo::format, MediaInfo::detail)
                .containsExactly(150, 101, "avif", "av1 4:2:0 8 bit, grid 3x2");
        try (Decoded decoded = decode(file)) {
            assertThat(samples(decoded.frame(), 0, 150, 101)).isEqualTo(expected(150, 101, HeifPictureTest::slope));
            assertThat(samples(decoded.frame(), 1, 75, 51)).containsOnly(100);
            assertThat(samples(decoded.frame(), 2, 75, 51)).containsOnly(150);
        }
    }

    @Test
    void croppingComesBeforeTurningWhenTheFileSaysSo() throws MediaException {
        byte[] coded = Av1Stills.of(SIDE, SIDE, HeifPictureTest::slope);
        byte[] file = single(coded, SIDE, SIDE, clap(30, 20, -10, 6), irot(1), imir(1));
        assertThat(info(file)).extracting(MediaInfo.Picture::width, MediaInfo.Picture::height).containsExactly(20, 30);
        try (Decoded decoded = decode(file)) {
            assertThat(decoded.orientation()).isEqualTo(new Orientation(7));
            // The middle lies at 32 - 5 and 32 + 3.
            assertThat(samples(decoded.frame(), 0, 30, 20)).isEqualTo(expected(30, 20, (column, row) -> slope(column + 12, row + 25)));
        }
    }

    @Test
    void opacityIsDecodedBesideTheColours() throws MediaException {
        HeifBytes heif = new HeifBytes();
        int size = heif.property(ispe(SIDE, SIDE));
        int coding = heif.property(av1C());
        int name = heif.property(alphaName());
        byte[] file = heif.item(1, "av01", Av1Stills.of(SIDE, SIDE, HeifPictureTest::slope), size, coding)
                .item(2, "av01", Av1Stills.of(SIDE, SIDE, (column, _) -> column * 4), size, coding, name).reference("auxl", 2, 1)
                .reference("prem", 1, 2).file();
        try (Decoded decoded = decode(file)) {
            AVFrame alpha = Objects.requireNonNull(decoded.alpha());
            assertThat(alpha.format()).isEqualTo(avutil.AV_PIX_FMT_GRAY8);
            assertThat(samples(alpha, 0, SIDE, SIDE)).isEqualTo(expected(SIDE, SIDE, (column, _) -> column * 4));
            assertThat(decoded.premultiplied()).isTrue();
        }
    }

    @Test
    void toneMapsAndIdentitiesShowTheirFirstSource() throws MediaException {
        HeifBytes heif = new HeifBytes();
        int size = heif.property(ispe(SIDE, SIDE));
        int coding = heif.property(av1C());
        int turn = heif.property(irot(3));
        byte[] file = heif.item(1, "tmap", new byte[]{0}).item(2, "iden", new byte[]{0}, turn)
                .item(3, "av01", Av1Stills.of(SIDE, SIDE, HeifPictureTest::slope), size, coding, turn)
                .item(4, "av01", Av1Stills.of(SIDE, SIDE, (_, _) -> 0), size, coding).reference("dimg", 1, 2, 4).reference("dimg", 2, 3)
                .file();
        try (Decoded decoded = decode(file)) {
            assertThat(samples(decoded.frame(), 0, SIDE, SIDE)).isEqualTo(expected(SIDE, SIDE, HeifPictureTest::slope));
            assertThat(decoded.orientation()).isEqualTo(new Orientation(3));
        }
    }

    @Test
    void theContainersColoursCountMoreThanTheCodedOnes() throws MediaException {
        byte[] coded = Av1Stills.of(SIDE, SIDE, HeifPictureTest::slope);
        byte[] icc = new byte[200];
        System.arraycopy("RGB ".getBytes(StandardCharsets.ISO_8859_1), 0, icc, 16, 4);
        System.arraycopy("acsp".getBytes(StandardCharsets.ISO_8859_1), 0, icc, 36, 4);
        byte[] prof = "prof".getBytes(StandardCharsets.ISO_8859_1);
        try (Decoded untold = decode(single(coded, SIDE, SIDE));
                Decoded told = decode(single(coded, SIDE, SIDE, nclx(9, 16, 9, false)));
                Decoded empty = decode(single(coded, SIDE, SIDE, box("colr", prof), nclx(12, 2, 1, true)));
                Decoded both = decode(single(coded, SIDE, SIDE, nclx(12, 2, 1, true), box("colr", prof, icc)))) {
            assertThat(untold.colours()).isEqualTo(new Colours(6, true, Colours.SRGB));
            assertThat(told.colours()).isEqualTo(new Colours(9, false, new Colours.Meaning.Coded(9, 16)));
            assertThat(empty.colours()).isEqualTo(new Colours(1, true, new Colours.Meaning.Coded(12, 13)));
            assertThat(both.colours().matrix()).isEqualTo(1);
            assertThat(both.colours().meaning()).isInstanceOfSatisfying(Colours.Meaning.Profile.class,
                    profile -> assertThat(profile.icc()).isEqualTo(icc));
        }
    }

    @Test
    void whatMustBeUnderstoodButIsNotIsRefused() {
        byte[] coded = {1, 2, 3};
        assertThat(refusal(single(coded, SIDE, SIDE, box("wrap", u32(1))))).isEqualTo(new MediaRefusal.Unsupported("HEIC with wrap"));
        assertThat(refusal(single(coded, SIDE, SIDE, box("lsel", new byte[]{0, 1}))))
                .isEqualTo(new MediaRefusal.Unsupported("HEIC with lsel"));
        assertThat(refusal(new HeifBytes().item(1, "j2k1", coded).file())).isEqualTo(new MediaRefusal.Unsupported("HEIC with j2k1"));
    }

    @Test
    void sizesAreRefusedBeforeAnythingIsDecoded() {
        byte[] coded = {1, 2, 3};
        assertThat(refusal(single(coded, 0x7FFF_FFFF, 0x7FFF_FFFF))).isInstanceOf(MediaRefusal.TooManyPixels.class);
        assertThat(refusal(single(coded, 210_000_001, 1))).isInstanceOf(MediaRefusal.TooManyPixels.class);
        assertThat(refusal(single(coded, 0, 10))).isEqualTo(new MediaRefusal.Damaged("HEIC"));
        byte[] deep = box("av1C", new byte[]{(byte) 0x81, 0x40, 0x60, 0});
        HeifBytes heif = new HeifBytes();
        byte[] tooDeep = heif.item(1, "av01", coded, heif.property(ispe(15_000, 13_000)), heif.property(deep)).file();
        // Twelve bits of three whole planes are six bytes a pixel.
        assertThat(refusal(tooDeep)).isEqualTo(new MediaRefusal.TooManyPixels(15_000, 13_000, HeifPlan.MAX_CANVAS / 6));
    }

    @Test
    void picturesLargerThanTheContainerSaysAreDamaged() {
        byte[] coded = Av1Stills.of(1024, 512, (_, _) -> 90);
        assertThat(refusal(single(coded, SIDE, SIDE))).isEqualTo(new MediaRefusal.Damaged("HEIC"));
        assertThat(refusal(single(coded, 1026, 512))).isEqualTo(new MediaRefusal.Damaged("HEIC"));
    }

    @Test
    void gridsMustHaveAllTheirTiles() {
        HeifBytes heif = new HeifBytes();
        int size = heif.property(ispe(SIDE, SIDE));
        int coding = heif.property(av1C());
        byte[] coded = {1, 2, 3};
        heif.item(2, "av01", coded, size, coding).reference("dimg", 1, 2, 2);
        assertThat(refusal(heif.item(1, "grid", grid(1, 3, 150, 50)).file())).isEqualTo(new MediaRefusal.Damaged("HEIC"));
        assertThat(refusal(heif.item(1, "grid", grid(1, 2, 150, 50)).file())).isEqualTo(new MediaRefusal.Damaged("HEIC"));
        assertThat(refusal(heif.item(1, "grid", grid(200, 200, 150, 50)).file()))
                .isEqualTo(new MediaRefusal.TooMany(Counted.TRACKS, 40_000, HeifPlan.MAX_TILES));
    }

    @Test
    void derivationsOfThemselvesEnd() {
        byte[] file = new HeifBytes().item(1, "iden", new byte[]{0}).reference("dimg", 1, 1).file();
        assertThat(refusal(file)).isInstanceOfSatisfying(MediaRefusal.TooMany.class,
                many -> assertThat(many.what()).isEqualTo(Counted.LEVELS));
    }

    @Test
    void cutOffFilesAreDamaged() throws MediaException {
        byte[] file = single(Av1Stills.of(SIDE, SIDE, HeifPictureTest::slope), SIDE, SIDE);
        for (int length = 24; length < file.length; length++) {
            assertThat(refusal(Arrays.copyOf(file, length))).as("%d bytes", length).isEqualTo(new MediaRefusal.Damaged("HEIC"));
        }
    }
}
