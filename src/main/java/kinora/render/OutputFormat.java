package kinora.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;
import kinora.media.AnimationProfile;
import kinora.media.Container;
import kinora.media.SoundCoding;
import kinora.media.SoundProfile;
import kinora.media.StillProfile;
import kinora.media.VideoCoding;

/// Something that a film can be written as.
///
/// @param endings of file names, without the point; the first is the usual one
/// @param aliases other names that mean the same, in any language
public record OutputFormat(String id, Phrase title, Phrase about, List<String> endings, List<String> aliases, Form form) {

    /// What is written.
    public sealed interface Form {
        /// Pictures and sound.
        ///
        /// @param draft constant rate factor and preset of the quality
        /// @param alpha whether see-through films can be written
        record Film(Container container, VideoCoding coding, Step draft, Step good, Step best, SoundProfile sound,
                boolean alpha) implements Form {
            /// How pictures are coded.
            public ExportForm.Pictures pictures(Quality quality, boolean transparent) {
                Step step = switch (quality) {
                    case DRAFT -> draft;
                    case GOOD -> good;
                    case BEST -> best;
                };
                return new ExportForm.Pictures(coding, step.crf(), step.preset(), transparent);
            }
        }

        /// A constant rate factor and the encoder's word for how much it tries.
        record Step(int crf, String preset) {}

        /// Sound alone.
        ///
        /// @param draft bits a second of the quality
        record Sound(Container container, SoundCoding coding, int draft, int good, int best) implements Form {
            /// How sound is coded.
            public SoundProfile profile(Quality quality) {
                return new SoundProfile(coding, switch (quality) {
                    case DRAFT -> draft;
                    case GOOD -> good;
                    case BEST -> best;
                });
            }
        }

        /// One frame.
        ///
        /// @param draft quality of the file, 1 to 100
        record Still(StillProfile.Form form, int draft, int good, int best) implements Form {
            /// How the picture is written.
            public StillProfile profile(Quality quality, boolean transparent) {
                return new StillProfile(form, switch (quality) {
                    case DRAFT -> draft;
                    case GOOD -> good;
                    case BEST -> best;
                }, transparent);
            }

            /// Whether see-through pictures can be written.
            public boolean alpha() {
                return form != StillProfile.Form.JPEG;
            }
        }

        /// An animated picture that plays for ever.
        ///
        /// @param draft quality as [AnimationProfile#quality()]
        record Animation(AnimationProfile.Form form, int draft, int good, int best) implements Form {
            /// How well its pictures are coded.
            public int quality(Quality quality) {
                return switch (quality) {
                    case DRAFT -> draft;
                    case GOOD -> good;
                    case BEST -> best;
                };
            }
        }

        /// All frames, not compressed.
        record Frames() implements Form {}
    }

    private static final Form.Step PRORES = new Form.Step(0, "4444");

    /// All of them. A new one is a line here.
    ///
    /// Constant rate factors: x264's 20 is hard to tell from the original and 28 still good to look at; VP9's 31 looks like x264's 20 (VP9's own guide gives 31 for 1080p).
    public static final List<OutputFormat> ALL = List.of(
            new OutputFormat("mp4", new Phrase("MP4", "MP4"), new Phrase("H.264 and AAC, plays everywhere", "H.264 与 AAC，到处都能播放"),
                    List.of("mp4", "m4v"), List.of("video", "h264", "视频"),
                    new Form.Film(Container.MP4, VideoCoding.H264, new Form.Step(28, "superfast"), new Form.Step(20, "veryfast"),
                            new Form.Step(16, "medium"), SoundProfile.FILM, false)),
            new OutputFormat("webm", new Phrase("WebM", "WebM"), new Phrase("VP9 and Opus, for web pages", "VP9 与 Opus，用于网页"),
                    List.of("webm"), List.of("vp9"),
                    new Form.Film(Container.WEBM, VideoCoding.VP9, new Form.Step(40, "6"), new Form.Step(31, "4"), new Form.Step(24, "2"),
                            new SoundProfile(SoundCoding.OPUS, 160_000), false)),
            new OutputFormat("mov", new Phrase("MOV", "MOV"),
                    new Phrase("ProRes 4444 and PCM, see-through where asked, for editing programs", "ProRes 4444 与 PCM，可以透明，用于剪辑软件"),
                    List.of("mov"), List.of("prores", "quicktime"),
                    new Form.Film(Container.MOV, VideoCoding.PRORES, PRORES, PRORES, PRORES,
                            new SoundProfile(SoundCoding.PCM, SoundProfile.MAX_BITS), true)),
            new OutputFormat("gif", new Phrase("GIF", "GIF 动图"),
                    new Phrase("moves and repeats, without sound: at most 60 s, 480 pixels a side, 15 pictures a second",
                            "会动并循环播放，没有声音：最长 60 秒，边长最多 480 像素，每秒最多 15 帧"),
                    List.of("gif"), List.of("动图"), new Form.Animation(AnimationProfile.Form.GIF, 64, 256, 256)),
            new OutputFormat("webp", new Phrase("animated WebP", "WebP 动图"),
                    new Phrase("as GIF, in all colours and smaller; with --frame one frame", "同 GIF，但颜色完整、文件更小；用 --frame 时只写一帧"),
                    List.of("webp"), List.of(), new Form.Animation(AnimationProfile.Form.WEBP, 60, 80, 95)),
            new OutputFormat("png", new Phrase("PNG", "PNG"), new Phrase("one frame without loss, see-through where asked", "一帧无损图片，可以透明"),
                    List.of("png"), List.of(), new Form.Still(StillProfile.Form.PNG, 100, 100, 100)),
            new OutputFormat("jpg", new Phrase("JPEG", "JPEG"), new Phrase("one frame as a small picture", "一帧小图片"), List.of("jpg", "jpeg"),
                    List.of("jpeg", "photo", "照片"), new Form.Still(StillProfile.Form.JPEG, 75, 90, 97)),
            new OutputFormat("webp", new Phrase("WebP", "WebP"),
                    new Phrase("one frame as a small picture, see-through where asked", "一帧小图片，可以透明"), List.of("webp"), List.of(),
                    new Form.Still(StillProfile.Form.WEBP, 70, 88, 100)),
            new OutputFormat("wav", new Phrase("WAV", "WAV"), new Phrase("the sound alone, 16 bit, not compressed", "只有声音，16 位，不压缩"),
                    List.of("wav"), List.of("pcm"),
                    new Form.Sound(Container.WAV, SoundCoding.PCM, SoundProfile.MAX_BITS, SoundProfile.MAX_BITS, SoundProfile.MAX_BITS)),
            new OutputFormat("mp3", new Phrase("MP3", "MP3"), new Phrase("the sound alone, plays everywhere", "只有声音，到处都能播放"),
                    List.of("mp3"), List.of("audio", "音频"), new Form.Sound(Container.MP3, SoundCoding.MP3, 128_000, 192_000, 320_000)),
            new OutputFormat("m4a", new Phrase("M4A", "M4A"), new Phrase("the sound alone, AAC", "只有声音，AAC"), List.of("m4a"),
                    List.of("aac"), new Form.Sound(Container.M4A, SoundCoding.AAC, 96_000, 192_000, 256_000)),
            new OutputFormat("y4m", new Phrase("YUV4MPEG2", "YUV4MPEG2"), new Phrase("all frames, not compressed", "所有帧，不压缩"),
                    List.of("y4m"), List.of("raw"), new Form.Frames()));

    public OutputFormat {
        endings = List.copyOf(endings);
        aliases = List.copyOf(aliases);
    }

    /// Whether one frame is written.
    public boolean isStill() {
        return form instanceof Form.Still;
    }

    /// Whether see-through pictures can be written.
    public boolean hasAlpha() {
        return switch (form) {
            case Form.Film film -> film.alpha();
            case Form.Still still -> still.alpha();
            case Form.Sound _,Form.Frames _,Form.Animation _ -> false;
        };
    }

    /// Whether a size can be asked for: pictures or sound that lose something.
    public boolean hasSizes() {
        return switch (form) {
            case Form.Film film -> film.coding() != VideoCoding.PRORES;
            case Form.Sound sound -> sound.coding() != SoundCoding.PCM;
            case Form.Still _,Form.Frames _,Form.Animation _ -> false;
        };
    }

    /// The format that a file's name ends in.
    ///
    /// @param still whether one frame is written, else a film
    public static Optional<OutputFormat> ofFile(String name, boolean still) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> format.isStill() == still)
                .filter(format -> format.endings.stream().anyMatch(end -> lower.endsWith("." + end) && lower.length() > end.length() + 1))
                .findFirst();
    }

    /// The format of a name.
    public static Optional<OutputFormat> of(String name, boolean still) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> format.isStill() == still)
                .filter(format -> format.id.equals(lower) || format.aliases.contains(lower) || format.endings.contains(lower)).findFirst();
    }

    /// As people and programs are told of it.
    public Entry entry() {
        List<Parameter> facts = new ArrayList<>();
        facts.add(new Parameter.Fact("files", String.join(" ", endings.stream().map(end -> "." + end).toList())));
        facts.add(new Parameter.Fact("carries", String.join(" ", carries())));
        return new Entry(id, title, about, aliases, facts);
    }

    private List<String> carries() {
        List<String> carries = new ArrayList<>(switch (form) {
            case Form.Film _ -> List.of("pictures", "sound");
            case Form.Sound _ -> List.of("sound");
            case Form.Still _ -> List.of("picture");
            case Form.Frames _ -> List.of("pictures");
            case Form.Animation _ -> List.of("pictures", "loop");
        });
        if (hasAlpha()) {
            carries.add("alpha");
        }
        return carries;
    }
}
