package kinora.codec;

import kinora.media.MediaInfo;

/// A stranger's file, opened for what it is.
///
/// ```
/// MediaFile = Picture(PictureReader) | Clip(ClipReader) | Audio(info, SoundReader)
/// ```
sealed interface MediaFile extends AutoCloseable {
    /// What is known about it.
    MediaInfo info();

    @Override
    void close();

    /// A still picture.
    record Picture(PictureReader reader) implements MediaFile {
        @Override
        public MediaInfo info() {
            return reader.info();
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    /// Moving pictures.
    record Clip(ClipReader reader) implements MediaFile {
        @Override
        public MediaInfo info() {
            return reader.info();
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    /// Sound alone.
    record Audio(MediaInfo.Audio info, SoundReader reader) implements MediaFile {
        @Override
        public void close() {
            reader.close();
        }
    }

    /// Opens a file by its content.
    ///
    /// @param contentHash SHA-256 of it in hexadecimal, carried into what is told
    /// @throws MediaException when it is nothing that can be used
    static MediaFile open(Source source, String contentHash) throws MediaException {
        Format format = Signatures.of(source);
        MovieBoxes.check(source, format);
        return switch (format) {
            case JPEG -> new Picture(JpegPicture.open(source, contentHash));
            case PNG -> PngPicture.open(source, contentHash);
            case GIF -> GifFile.open(source, contentHash);
            case WEBP -> WebpPicture.open(source, contentHash);
            case BMP -> new Picture(BmpPicture.open(source, contentHash));
            case TIFF -> new Picture(TiffPicture.open(source, contentHash));
            case HEIC, AVIF -> HeifFile.open(source, format, contentHash);
            case MP4, MOV, M4A, WEBM, MKV, AVI, WAV, MP3, AAC, OGG, OPUS, FLAC -> Containers.open(source, format, contentHash);
        };
    }
}
