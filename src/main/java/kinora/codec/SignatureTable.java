package kinora.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Formats that fixed bytes identify, from the formats' own specifications. The first line that fits decides; names are the same in every language.
final class SignatureTable {
    private record Row(BytePattern pattern, Verdict verdict) {}

    private static final String NOT_MEDIA = """
            PDF          = '%PDF'
            PostScript   = '%!PS'
            PostScript   = C5 D0 D3 C6
            ZIP / Office = 'PK' 03 04
            ZIP          = 'PK' 05 06
            ZIP          = 'PK' 07 08
            Office       = D0 CF 11 E0 A1 B1 1A E1
            RTF          = '{\\rtf'
            RAR          = 'Rar!' 1A 07
            7z           = '7z' BC AF 27 1C
            GZIP         = 1F 8B 08
            BZIP2        = 'BZh' .. '1AY&SY'
            XZ           = FD '7zXZ' 00
            Zstandard    = 28 B5 2F FD
            TAR          = @257 'ustar'
            ELF          = 7F 'ELF'
            EXE          = 'MZ' .. .. .. 00
            EXE          = 'MZ' 90 00
            Mach-O       = CF FA ED FE
            Mach-O       = CE FA ED FE
            Java class   = CA FE BA BE
            WebAssembly  = 00 'asm' 01
            SQLite       = 'SQLite format 3' 00
            plist        = 'bplist00'
            AppleDouble  = 00 05 16 07 00
            AppleSingle  = 00 05 16 00 00
            Flash (SWF)  = 'FWS'
            Flash (SWF)  = 'CWS'
            Flash (SWF)  = 'ZWS'
            OpenType     = 'OTTO' 00
            TrueType     = 00 01 00 00 00 .. .. ..  00
            WOFF         = 'wOFF'
            WOFF2        = 'wOF2'
            """;

    private static final String REFERS = """
            LNK   = 'L' 00 00 00 01 14 02 00
            alias = 'book' 00 00 00 00 'mark'
            """;

    private static final String DAMAGED = """
            PNG = 89 'PNG' 0A 1A
            PNG = 89 'PNG' 0D 0A 0A
            PNG = 89 'PNG' 0D 0D
            PNG = 09 'PNG' 0D 0A
            PNG = 'PNG' 0A 1A 0A
            PNG = 'PNG' 0D 0A 1A 0A
            """;

    private static final String UNSUPPORTED = """
            JPEG-LS        = FF D8 FF F7
            JPEG XL        = FF 0A
            JPEG XL        = 00 00 00 0C 'JXL ' 0D 0A 87 0A
            JPEG 2000      = 00 00 00 0C 'jP  ' 0D 0A 87 0A
            JPEG 2000      = FF 4F FF 51
            JPEG XR        = 'II' BC 01
            DDS            = 'DDS ' 7C 00 00 00
            ICO            = 00 00 01 00 .. 00 .. .. .. 00
            CUR            = 00 00 02 00 .. 00 .. .. .. 00 .. .. .. 00
            ICNS           = 'icns'
            Photoshop      = '8BPS' 00
            GIMP (XCF)     = 'gimp xcf'
            OpenEXR        = 'v/1' 01
            Radiance (HDR) = '#?RADIANCE'
            QOI            = 'qoif'
            BPG            = 'BPG' FB
            MNG            = 8A 'MNG' 0D 0A 1A 0A
            JNG            = 8B 'JNG' 0D 0A 1A 0A
            FLI            = @4 11 AF .. .. .. .. .. ..
            FLI            = @4 12 AF .. .. .. .. .. ..
            DICOM          = @128 'DICM'
            FITS           = 'SIMPLE  ='
            WMF            = D7 CD C6 9A
            EMF            = @40 ' EMF'
            BigTIFF        = 'II+' 00 08 00
            BigTIFF        = 'MM' 00 '+' 00 08
            RAW (CR2)      = 'II*' 00 .. .. .. .. 'CR' 02
            RAW (CRW)      = 'II' .. .. .. .. 'HEAPCCDR'
            RAW (RW2)      = 'IIU' 00
            RAW (ORF)      = 'IIRO'
            RAW (ORF)      = 'IIRS'
            RAW (ORF)      = 'MMOR'
            RAW (RAF)      = 'FUJIFILMCCD-RAW'
            RAW (X3F)      = 'FOVb'
            RAW (MRW)      = 00 'MRM'
            AIFF           = 'FORM' .. .. .. .. 'AIF'
            IFF            = 'FORM' .. .. .. .. 'ILBM'
            AMR            = '#!AMR'
            MIDI           = 'MThd' 00 00 00 06
            MIDI           = 'RIFF' .. .. .. .. 'RMID'
            ANI            = 'RIFF' .. .. .. .. 'ACON'
            Wave64         = 'riff' 2E 91 CF 11
            AU             = '.snd' 00
            CAF            = 'caff' 00
            APE            = 'MAC '
            WavPack        = 'wvpk'
            Musepack       = 'MPCK'
            Musepack       = 'MP+'
            TTA            = 'TTA1'
            DSD            = 'DSD ' 1C
            DSD            = 'FRM8'
            VOC            = 'Creative Voice File'
            Windows Media  = 30 26 B2 75 8E 66 CF 11
            Flash (FLV)    = 'FLV' 01
            RealMedia      = '.RMF' 00
            RealAudio      = '.ra' FD
            MPEG-PS        = 00 00 01 BA
            MPEG-1/2       = 00 00 01 B3
            H.264          = 00 00 00 01 67
            H.264          = 00 00 00 01 09
            H.265          = 00 00 00 01 40 01
            YUV4MPEG2      = 'YUV4MPEG2'
            IVF            = 'DKIF' 00 00
            NUT            = 'nut/multimedia container'
            MXF            = 06 0E 2B 34 02 05 01 01
            """;

    private static final String READ = """
            JPEG = FF D8 FF
            PNG  = 89 'PNG' 0D 0A 1A 0A
            GIF  = 'GIF87a'
            GIF  = 'GIF89a'
            WEBP = 'RIFF' .. .. .. .. 'WEBP'
            AVI  = 'RIFF' .. .. .. .. 'AVI '
            WAV  = 'RIFF' .. .. .. .. 'WAVE'
            WAV  = 'RF64' .. .. .. .. 'WAVE'
            WAV  = 'BW64' .. .. .. .. 'WAVE'
            WAV  = 'RIFX' .. .. .. .. 'WAVE'
            FLAC = 'fLaC'
            """;

    private static final List<Row> ALL = Stream.of(rows(NOT_MEDIA, name -> new Verdict.Not(new MediaRefusal.NotMedia(name))),
            rows(REFERS, name -> new Verdict.Not(new MediaRefusal.RefersElsewhere(name))),
            rows(DAMAGED, name -> new Verdict.Not(new MediaRefusal.Damaged(name))),
            rows(UNSUPPORTED, name -> new Verdict.Not(new MediaRefusal.Unsupported(name))),
            rows(READ, name -> new Verdict.Is(Format.valueOf(name)))).flatMap(List::stream).toList();

    private SignatureTable() {}

    /// What the table says about a file.
    static Optional<Verdict> of(FileStart file) {
        return ALL.stream().filter(row -> row.pattern().matches(file.first())).map(Row::verdict).findFirst();
    }

    /// Reads lines of the form `name = pattern`.
    private static List<Row> rows(String lines, Function<String, Verdict> verdict) {
        return lines.lines().map(line -> {
            int equals = line.indexOf(" = ");
            return new Row(BytePattern.of(line.substring(equals + 3)), verdict.apply(line.substring(0, equals).strip()));
        }).toList();
    }
}
