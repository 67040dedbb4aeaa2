package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.MediaRefusal;

/// What a file is, told by bytes typed here. Patterns are written as [BytePattern] reads them, with `..` for zero.
final class SignaturesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            JPEG | FF D8 FF E0 00 10 'JFIF' 00
            PNG  | 89 'PNG' 0D 0A 1A 0A 00 00 00 0D 'IHDR'
            GIF  | 'GIF87a' 01 00 01 00
            GIF  | 'GIF89a' 01 00 01 00
            WEBP | 'RIFF' 10 00 00 00 'WEBPVP8 '
            AVI  | 'RIFF' 10 00 00 00 'AVI LIST'
            WAV  | 'RIFF' 10 00 00 00 'WAVEfmt '
            WAV  | 'RF64' FF FF FF FF 'WAVEds64'
            FLAC | 'fLaC' 00 00 00 22
            BMP  | 'BM' 46 00 00 00 00 00 00 00 36 00 00 00 28 00 00 00
            BMP  | 'BM' 46 00 00 00 00 00 00 00 1A 00 00 00 0C 00 00 00
            TIFF | 'II*' 00 08 00 00 00 00 00 00 00 00 00
            TIFF | 'MM' 00 '*' 00 00 00 08 00 00 00 00 00 00
            HEIC | 00 00 00 18 'ftypheic' 00 00 00 00 'mif1heic'
            HEIC | 00 00 00 18 'ftypheix' 00 00 00 00 'mif1heix'
            HEIC | 00 00 00 18 'ftypmif1' 00 00 00 00 'mif1heic'
            HEIC | 00 00 00 18 'ftypmsf1' 00 00 00 00 'msf1hevc'
            AVIF | 00 00 00 18 'ftypavif' 00 00 00 00 'mif1miaf'
            AVIF | 00 00 00 18 'ftypavis' 00 00 00 00 'avismsf1'
            AVIF | 00 00 00 18 'ftypmif1' 00 00 00 00 'avifmiaf'
            MP4  | 00 00 00 18 'ftypisom' 00 00 02 00 'mp41avc1'
            MP4  | 00 00 00 18 'ftyp3gp5' 00 00 00 00 '3gp5isom'
            MP4  | 00 00 00 18 'ftypXYZ!' 00 00 00 00 'isommp42'
            MOV  | 00 00 00 14 'ftypqt  ' 20 05 03 00 'qt  '
            MOV  | 00 00 00 18 'ftypXYZ!' 00 00 00 00 'qt  XYZ!'
            HEIC | 00 00 00 18 'ftypXYZ!' 00 00 00 00 'XYZ!heic'
            M4A  | 00 00 00 18 'ftypM4A ' 00 00 00 00 'M4A mp42'
            M4A  | 00 00 00 18 'ftypM4B ' 00 00 00 00 'M4B mp42'
            MP4  | 00 00 00 08 'free' 00 00 00 14 'ftypmp42' 00 00 00 00 'mp42'
            MP4  | 00 00 00 10 'stypmsdh' 00 00 00 00
            MOV  | 00 00 00 08 'wide' 00 00 00 08 'mdat' 00 00 00 08 'moov'
            MOV  | 00 00 00 20 'moov' 00 00 00 18 'mvhd'
            MOV  | 00 00 00 01 'mdat' 00 00 00 00 00 00 00 20
            MKV  | 1A 45 DF A3 8B 42 82 88 'matroska'
            WEBM | 1A 45 DF A3 87 42 82 84 'webm'
            WEBM | 1A 45 DF A3 01 00 00 00 00 00 00 0B 42 86 81 01 42 82 84 'webm'
            OPUS | 'OggS' 00 02 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 01 08 'OpusHead'
            OGG  | 'OggS' 00 02 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 01 07 01 'vorbis'
            OGG  | 'OggS' 00 02 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 01 07 80 'theora'
            """)
    void formatsAreKnownByTheirContent(Format format, String bytes) throws MediaException {
        assertThat(Signatures.of(Source.of(bytes(bytes)))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            JPEG XL        | FF 0A 00 00
            JPEG XL        | 00 00 00 0C 'JXL ' 0D 0A 87 0A
            JPEG 2000      | 00 00 00 0C 'jP  ' 0D 0A 87 0A
            JPEG-LS        | FF D8 FF F7 00 0B
            DDS            | 'DDS ' 7C 00 00 00
            ICO            | 00 00 01 00 01 00 10 10 02 00 01 00
            Photoshop      | '8BPS' 00 01
            FLI            | EF BE AD DE 12 AF 01 00 00 10 03 00
            BigTIFF        | 'II+' 00 08 00 00 00
            RAW (CR2)      | 'II*' 00 10 00 00 00 'CR' 02 00
            RAW (CR3)      | 00 00 00 18 'ftypcrx ' 00 00 00 01 'crx isom'
            RAW (RAF)      | 'FUJIFILMCCD-RAW 0201'
            AIFF           | 'FORM' 00 00 00 10 'AIFFCOMM'
            AMR            | '#!AMR' 0A
            MIDI           | 'MThd' 00 00 00 06 00 01
            Windows Media  | 30 26 B2 75 8E 66 CF 11 A6 D9
            Flash (FLV)    | 'FLV' 01 05
            RealMedia      | '.RMF' 00 00
            MPEG-PS        | 00 00 01 BA 44 00
            Ogg            | 'OggS' 00 02 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 01 04 'ABCD'
            """)
    void formatsThatAreNotReadAreNamed(String name, String bytes) {
        assertRefused(bytes(bytes), new MediaRefusal.Unsupported(name));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            PDF          | '%PDF-1.7'
            ZIP / Office | 'PK' 03 04 14 00
            Office       | D0 CF 11 E0 A1 B1 1A E1 00
            RAR          | 'Rar!' 1A 07 01 00
            7z           | '7z' BC AF 27 1C 00
            GZIP         | 1F 8B 08 00
            ELF          | 7F 'ELF' 02 01 01
            EXE          | 'MZ' 90 00 03 00
            HTML         | '<!DOCTYPE html><p>hello'
            HTML         | EF BB BF 0A '<!-- a comment --> <HTML lang="en">'
            XML          | '<?xml version="1.0"?><feed/>'
            JSON         | '{ "a": 1 }'
            JSON         | '[{"a": 1}]'
            TXT          | 'Dear diary, BM is not a picture.'
            TXT          | 'BM'
            TXT          | E4 BD A0 E5 A5 BD
            EBML         | 1A 45 DF A3 87 42 82 84 'what'
            """)
    void whatIsNoMediaIsNamed(String name, String bytes) {
        assertRefused(bytes(bytes), new MediaRefusal.NotMedia(name));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            SVG       | '<svg xmlns="http://www.w3.org/2000/svg"/>'
            SVG       | '<?xml version="1.0"?><!-- <html> --><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg/>'
            SVG       | '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>'
            M3U8      | '#EXTM3U' 0A 'file:///etc/passwd'
            M3U8      | EF BB BF '#EXTM3U' 0A
            ffconcat  | 'ffconcat version 1.0' 0A
            PLS       | '[playlist]' 0A 'File1=http://localhost/'
            DASH      | '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"/>'
            SMIL      | '<smil><body/></smil>'
            XSPF      | '<?xml version="1.0"?><playlist version="1"/>'
            SDP       | 'v=0' 0D 0A 'o=- 0 0 IN IP4 127.0.0.1'
            shortcut  | '[InternetShortcut]' 0D 0A
            LNK       | 'L' 00 00 00 01 14 02 00 00
            """)
    void whatReachesForOtherFilesIsRefused(String name, String bytes) {
        assertRefused(bytes(bytes), new MediaRefusal.RefersElsewhere(name));
    }

    @Test
    void drawingsInWideCharactersAreKnownToo() {
        String svg = "<?xml version='1.0' encoding='UTF-16'?>\n<svg/>";
        for (byte[] bytes : List.of(svg.getBytes(StandardCharsets.UTF_16LE), svg.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + svg).getBytes(StandardCharsets.UTF_16LE), ("\uFEFF" + svg).getBytes(StandardCharsets.UTF_16BE))) {
            assertRefused(bytes, new MediaRefusal.RefersElsewhere("SVG"));
        }
    }

    @Test
    void pngSpoiledByATextTransferIsDamaged() {
        assertRefused(bytes("89 'PNG' 0A 1A 0A 00"), new MediaRefusal.Damaged("PNG"));
        assertRefused(bytes("'PNG' 0D 0A 1A 0A 00"), new MediaRefusal.Damaged("PNG"));
    }

    @Test
    void rawPhotosInTiffStructureAreNamed() {
        assertRefused(bytes("'II*' 00 08 00 00 00 01 00 12 C6 01 00 04 00 00 00 01 04 00 00"), new MediaRefusal.Unsupported("RAW (DNG)"));
        String nikon = "'II*' 00 08 00 00 00 03 00 FE 00 04 00 01 00 00 00 01 00 00 00 0F 01 02 00 06 00 00 00 32 00 00 00 "
                + "4A 01 04 00 01 00 00 00 00 01 00 00 00 00 00 00 'NIKON ' 00 00 00 00 00 00 00 00 00 00 00 00";
        assertRefused(bytes(nikon), new MediaRefusal.Unsupported("RAW (NEF)"));
    }

    @Test
    void soundIsKnownByFramesThatFollowEachOther() throws MediaException {
        byte[] mp3 = frames(bytes("FF FB 90 00"), 417, 3);
        byte[] low = frames(bytes("FF F3 40 00"), 104, 3);
        byte[] aac = frames(bytes("FF F1 50 80 0C 9F FC"), 100, 3);
        assertThat(Signatures.of(Source.of(mp3))).isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(low))).isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(aac))).isEqualTo(Format.AAC);
        assertThat(Signatures.of(Source.of(join(new byte[1500], mp3)))).as("padding in front").isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(join(Arrays.copyOfRange(mp3, 300, 417), mp3)))).as("begun in a frame").isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(Arrays.copyOf(mp3, 417)))).as("a single frame").isEqualTo(Format.MP3);
    }

    @Test
    void tagsAreSteppedOver() throws MediaException {
        byte[] tag = join(bytes("'ID3' 03 00 00 00 00 02 00"), new byte[256]);
        byte[] mp3 = frames(bytes("FF FB 90 00"), 417, 3);
        byte[] aac = frames(bytes("FF F1 50 80 0C 9F FC"), 100, 3);
        assertThat(Signatures.of(Source.of(join(tag, mp3)))).isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(join(tag, join(tag, join(new byte[700], mp3)))))).isEqualTo(Format.MP3);
        assertThat(Signatures.of(Source.of(join(tag, aac)))).isEqualTo(Format.AAC);
        assertThat(Signatures.of(Source.of(join(tag, bytes("'fLaC' 00"))))).isEqualTo(Format.FLAC);
        assertRefused(tag, new MediaRefusal.Damaged("MP3"));
        assertRefused(Arrays.copyOf(tag, 100), new MediaRefusal.Damaged("MP3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF FB 90 00", "FF FB", "FF F1 50 80", "FF FF FF FF FF FF FF FF", "00", "ID3", "1A 45 DF A3", "'OggS'",
            "00 00 00 08 'ftyp'", "'II*' 00", "'BM' 00 00 00 00 00 00 00 00 00 00 00 00 03 00 00 00"})
    void aFewBytesAreNoSoundAndNoPicture(String bytes) {
        byte[] file = bytes.equals("ID3") ? bytes("'ID3'") : bytes(bytes);
        try {
            assertThat(Signatures.of(Source.of(file))).isIn(Format.TIFF, Format.MP4);
        } catch (MediaException refused) {
            assertThat(refused.refusal()).isInstanceOfAny(MediaRefusal.NotMedia.class, MediaRefusal.Damaged.class,
                    MediaRefusal.Unsupported.class);
        }
    }

    @Test
    void transportStreamsAreNamed() {
        byte[] stream = new byte[188 * 6];
        for (int i = 0; i < stream.length; i += 188) {
            stream[i] = 0x47;
            Arrays.fill(stream, i + 1, i + 188, (byte) 0xFF);
        }
        assertRefused(stream, new MediaRefusal.Unsupported("MPEG-TS"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void namesDoNotCount(Format format) {
        assertRefused(bytes("'" + format.label() + " file'"), new MediaRefusal.NotMedia("TXT"));
    }

    @Test
    void noiseIsAnsweredWithoutFault() {
        Random random = new Random(3);
        List<String> starts = List.of("", "'ID3' 04 00 10 7F 7F 7F 7F", "1A 45 DF A3", "'OggS' 00 02", "'II*' 00", "'MM' 00 '*'",
                "00 00 00 00 'moov'", "00 00 00 09 'free'", "'<'", "'<!DOCTYPE ['", "'<?xml'", "FF FE '<' 00", "FF FB", "FF F1");
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            byte[] file = join(bytes(starts.get(i % starts.size())), noise);
            try {
                Format format = Signatures.of(Source.of(file));
                MovieBoxes.check(Source.of(file), format);
            } catch (MediaException refused) {
                assertThat(refused.refusal()).as("seed 3, file %d", i).isNotNull();
            }
        }
    }

    private static byte[] frames(byte[] header, int length, int count) {
        byte[] bytes = new byte[length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(header, 0, bytes, i * length, header.length);
            Arrays.fill(bytes, i * length + header.length, (i + 1) * length, (byte) 0x55);
        }
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /// Bytes of text in quotes and of hexadecimal pairs.
    static byte[] bytes(String pattern) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\'') {
                int end = pattern.indexOf('\'', i + 1);
                bytes.writeBytes(pattern.substring(i + 1, end).getBytes(StandardCharsets.ISO_8859_1));
                i = end;
            } else if (pattern.charAt(i) != ' ') {
                bytes.write(HexFormat.fromHexDigits(pattern, i, i + 2));
                i++;
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file, MediaRefusal refusal) {
        assertThatExceptionOfType(MediaException.class).isThrownBy(() -> Signatures.of(Source.of(file)))
                .satisfies(thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
    }
}
