package kinora.codec;

/// The kinds of files that are read, told apart by their content.
enum Format {
    JPEG("jpeg", "JPEG"), PNG("png", "PNG"), WEBP("webp", "WebP"), GIF("gif", "GIF"), BMP("bmp", "BMP"), TIFF("tiff", "TIFF"), HEIC("heic",
            "HEIC"), AVIF("avif", "AVIF"), MP4("mp4", "MP4"), MOV("mov", "QuickTime"), M4A("m4a", "M4A"), WEBM("webm",
                    "WebM"), MKV("mkv", "Matroska"), AVI("avi", "AVI"), WAV("wav",
                            "WAV"), MP3("mp3", "MP3"), AAC("aac", "AAC"), OGG("ogg", "Ogg"), OPUS("opus", "Opus"), FLAC("flac", "FLAC");

    private final String id;
    private final String label;

    Format(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The short name that [kinora.media.MediaInfo#format] has.
    String id() {
        return id;
    }

    /// The name that people know it by.
    String label() {
        return label;
    }
}
