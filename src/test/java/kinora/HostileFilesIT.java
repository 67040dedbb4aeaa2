package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.render.Answer;
import kinora.render.EngineFailure;
import kinora.words.Explain;
import kinora.words.Language;
import kinora.words.Messages;

/// Files made to break programs: each is answered soon, in words, and the program goes on.
final class HostileFilesIT {
    private static final long SOON_MS = 5000;
    /// A picture of hundreds of megapixels takes its time even when it is honest.
    private static final long HUGE_PIXELS = 50_000_000;
    private static final long HUGE_MS = 60_000;
    private static final long CAP_MIB = 1024;
    /// Formats that are read, by the names that refusals have: a file of theirs that is called unsupported waits for its reader, and is not wrong yet.
    private static final Set<String> READ = Set.of("PNG", "WebP", "GIF", "BMP", "TIFF", "HEIC", "AVIF", "MP4", "QuickTime", "M4A", "WebM",
            "Matroska", "AVI", "WAV", "MP3", "AAC", "Ogg", "Opus", "FLAC");

    private enum Fate {
        FINE, BROKEN, EITHER
    }

    /// What independent programs (exiftool, pngcheck, ImageMagick, libheif, ffprobe) say about each file: fine in all that matters, broken, or they do not agree.
    private static final Map<String, Fate> FATES = fates("""
            FINE   broken_exif_dpi.jpg exif-dpi-zerodivision.jpg exif_gps_typeerror.jpg exif_typeerror.jpg invalid-exif.jpg
            FINE   invalid-exif-without-x-resolution.jpg multiple_exif.jpg paris_xmp_trailing_null.jpg photoshop-200dpi-broken.jpg
            FINE   sugarshack_bad_mpo_header.jpg truncated_exif_dpi.jpg truncated_app14.jpg
            EITHER hopper_bad_exif.jpg
            BROKEN truncated_jpeg.jpg
            FINE   padded_idat.png png_decompression_dos.png unknown_compression_method.png
            EITHER chunk_no_fdat.png fctl_actl.png sequence_gap.png syntax_num_frames_invalid.png
            BROKEN broken.png broken_data_stream.png truncated_end_chunk.png truncated_image.png pngtest_bad.png.bin
            FINE   hopper_zero_comment_subblocks.gif missing_background.gif no_palette_with_transparency.gif
            EITHER decompression_bomb_extents.gif
            BROKEN decompression_bomb.gif
            FINE   hopper_rle8_row_overflow.bmp
            EITHER badpalettesize.bmp badrle.bmp mmap_error.bmp
            BROKEN badwidth.bmp
            FINE   pport_g4.tif
            EITHER crash-0da013a13571cc8eb457a39fee8db18f8a3c7127.tif crash-2020-10-test.tif libtiff_segfault.tif
            EITHER tiff_overflow_rows_per_strip.tif
            BROKEN oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif seek_too_large.tif timeout-6646305047838720
            EITHER heif-200MP.heic heif-invalid_id.heic
            BROKEN heif-corrupted.heic heif-corrupted.hif heif-crash-avformat-open.heic heif-empty.heic heif-truncated.heic
            FINE   arc_triomphe_extent1000_nullbyte_extent1310.avif color_grid_gainmap_different_grid.avif
            FINE   sofa_grid1x5_420_dimg_repeat.avif unsupported_gainmap_version.avif
            EITHER alpha_noispe.avif clap_irot_imir_non_essential.avif draw_points_idat_metasize0.avif poc_b_506387278.avif
            FINE   audio-detect_mp3_id3v2.x audio-empty_frame.mp3 audio-id3_broken_frame_size.mp3 audio-corrupt_metadata.ogg
            FINE   audio-negative_bitrate.ogg audio-riff_extra_zero.wav audio-wav_invalid_track_number.wav
            EITHER audio-cut_off_titles.mp3 audio-empty.ogg audio-mp4_extended_size.m4a
            BROKEN audio-UTF16.mp3 audio-multiple_images.mp3 audio-incomplete.mp3 audio-invalid_file_larger.mp3 audio-detect_mp4_m4a.x
            BROKEN audio-detect_wav.x
            BROKEN dxt5-colorblock-alpha-issue-4142.dds unimplemented_dxgi_format.dds decompression_bomb.ico fli_overflow.fli
            BROKEN test-ole-file.doc zero-length.webm
            FINE   image-named.mp3 image-named.mp4 png-named.jpg polyglot-jpg-zip.jpg polyglot-gif-js.gif
            BROKEN bomb-30000.png huge-dimensions.png concat-named.mp4 hls-named.mp4 svg-named.png html-named.jpg empty.jpg empty.mp4
            BROKEN moov-zeroed.mp4 truncated-half.mp4 truncated-header.mp4 mp4-named.png
            """);

    @TempDir
    Path folder;

    @Test
    void everyFileIsAnsweredInWordsAndTheProgramGoesOn() throws Exception {
        List<Path> files = files();
        assumeTrue(!files.isEmpty(), "no " + Openers.SHARED + "/hostile: nothing tried");
        List<String> wrong = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        int failures = 0;
        long longest = 0;
        try (Openers openers = new Openers(folder.resolve("home"))) {
            for (Path file : files) {
                Openers.Asked asked = openers.ask(file, folder.resolve("planes"));
                String sentence = asked.accepted() ? "fine" : words(asked.obstacle(), Language.ENGLISH);
                String line = String.format(Locale.ROOT, "%5d ms  %-58s %s", asked.longestMs(), file.getFileName(), sentence);
                System.out.println(line);
                longest = Math.max(longest, asked.longestMs());
                if (asked.obstacle() instanceof Answer.Failed<?>(EngineFailure failure)) {
                    failures++;
                    System.out.println("          " + failure.getClass().getSimpleName());
                }
                check(asked, file, line, wrong, waiting);
            }
            Path good = Photos.jpeg(folder.resolve("good.jpg"), 320, 180, 0.3f);
            assertThat(openers.ask(good, folder.resolve("planes")).accepted()).as("a good picture afterwards").isTrue();
            System.out.printf(Locale.ROOT,
                    "%d hostile files, %d crashed, hung or over memory, %d ms at most, %d MiB at most, %d wait for a reader%n",
                    files.size(), failures, longest, openers.peakMib(), waiting.size());
            assertThat(openers.peakMib()).as("MiB").isPositive().isLessThanOrEqualTo(CAP_MIB);
        }
        assertThat(wrong).as("files with another fate than theirs").isEmpty();
    }

    private static void check(Openers.Asked asked, Path file, String line, List<String> wrong, List<String> waiting) {
        String name = String.valueOf(file.getFileName());
        Fate fate = name.startsWith("name with spaces") ? Fate.FINE : FATES.get(name);
        boolean huge = asked.looked() instanceof Answer.Success<MediaInfo>(MediaInfo.Picture picture)
                && (long) picture.width() * picture.height() > HUGE_PIXELS;
        if (asked.longestMs() > (huge ? HUGE_MS : SOON_MS)) {
            wrong.add("late: " + line);
        }
        if (asked.obstacle() instanceof Answer.Failed<?>(EngineFailure.Faulted(String detail))) {
            wrong.add("a fault of ours: " + line + " " + detail);
        }
        if (asked.obstacle() instanceof Answer.Refused<?>(MediaRefusal.Unsupported(String format)) && READ.contains(format)) {
            waiting.add(name);
        } else if (fate == null) {
            wrong.add("not in the table: " + line);
        } else if (fate != Fate.EITHER && asked.accepted() != (fate == Fate.FINE)) {
            wrong.add("should be " + fate + ": " + line);
        }
        if (!asked.accepted()) {
            for (Language language : Language.values()) {
                assertThat(words(asked.obstacle(), language)).as(name).isNotBlank().hasSizeLessThan(400).doesNotContain("Exception",
                        "\tat ", "kinora.", "null", "{", "[", "\n");
            }
            assertThat(words(asked.obstacle(), Language.CHINESE)).as(name).containsPattern("\\p{IsHan}");
        }
    }

    private static String words(Answer<?> answer, Language language) {
        return new Explain(new Messages(language)).of(answer);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("hostile", "hostile-derived")) {
            Path from = Openers.SHARED.resolve(name);
            if (Files.isDirectory(from)) {
                try (Stream<Path> inside = Files.list(from)) {
                    inside.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static Map<String, Fate> fates(String lines) {
        Map<String, Fate> fates = new HashMap<>();
        for (String line : lines.lines().toList()) {
            String[] words = line.split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                fates.put(words[i], Fate.valueOf(words[0]));
            }
        }
        return fates;
    }
}
