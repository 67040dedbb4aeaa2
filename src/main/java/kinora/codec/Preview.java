package kinora.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.AudioBlock;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// What a file shows at a glance: a picture, pictures from a clip's beginning, middle and end, or the wave of its sound.
public final class Preview {
    /// Where transparent pictures show through: the middle gray of a light table.
    private static final YuvColour GROUND = YuvColour.of(0x808080);
    private static final YuvColour WAVE = YuvColour.of(0x6FB1FC);
    private static final YuvColour SILENCE = YuvColour.of(0x202124);
    private static final int CLIP_PICTURES = 3;

    private Preview() {}

    /// Pictures that side by side fit into a width and a height; everything is really decoded.
    ///
    /// @param contentHash SHA-256 that the file must have
    /// @param width even, at least 16
    /// @param height even, at least 16
    public static List<Planes> of(Source source, String contentHash, int width, int height) throws MediaException {
        if (!source.hash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        try (MediaFile file = MediaFile.open(source, contentHash)) {
            return switch (file) {
                case MediaFile.Picture(PictureReader reader) -> {
                    try (Decoded decoded = reader.decode()) {
                        MediaInfo.Picture info = reader.info();
                        yield List.of(small(decoded, info.width(), info.height(), width, height));
                    }
                }
                case MediaFile.Clip(ClipReader reader) -> clip(reader, width, height);
                case MediaFile.Audio(MediaInfo.Audio info, SoundReader reader) -> List.of(wave(reader, info.durationMs(), width, height));
            };
        }
    }

    private static List<Planes> clip(ClipReader reader, int width, int height) throws MediaException {
        MediaInfo.Clip info = reader.info();
        int each = width / CLIP_PICTURES / 2 * 2;
        List<Planes> pictures = new ArrayList<>();
        for (int i = 0; i < CLIP_PICTURES; i++) {
            try (Decoded decoded = reader.at((info.durationMs() - 1) * i / (CLIP_PICTURES - 1))) {
                pictures.add(small(decoded, info.width(), info.height(), each, height));
            }
        }
        return pictures;
    }

    private static Planes small(Decoded decoded, int width, int height, int mostWidth, int mostHeight) throws MediaException {
        double scale = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
        return Conversion.toPlanes(decoded, even(width * scale, mostWidth), even(height * scale, mostHeight)).over(GROUND);
    }

    private static int even(double size, int most) {
        return Math.clamp(StrictMath.round(size / 2) * 2, 2, most);
    }

    /// The largest sample of each stretch, both channels together, as a bar about the middle.
    private static Planes wave(SoundReader reader, long durationMs, int width, int height) throws MediaException {
        float[] peaks = new float[width / 2];
        long total = Math.max(1, durationMs * AudioBlock.RATE / 1000);
        long at = 0;
        for (Optional<AudioBlock> block = reader.next(); block.isPresent(); block = reader.next()) {
            float[] samples = block.get().samples();
            for (int i = 0; i < samples.length; i++) {
                int column = (int) Math.min(peaks.length - 1, (at + i / AudioBlock.CHANNELS) * peaks.length / total);
                peaks[column] = Math.max(peaks[column], Math.abs(samples[i]));
            }
            at += block.get().length();
        }
        Planes planes = Planes.filled(width, height, SILENCE);
        for (int column = 0; column < peaks.length; column++) {
            int half = Math.clamp(StrictMath.round((double) peaks[column] * height / 2), 1, height / 2);
            for (int y = height / 2 - half; y < height / 2 + half; y++) {
                planes.y()[y * width + column * 2] = WAVE.y();
                planes.u()[y / 2 * (width / 2) + column] = WAVE.u();
                planes.v()[y / 2 * (width / 2) + column] = WAVE.v();
            }
        }
        return planes;
    }
}
