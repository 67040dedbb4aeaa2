package kinora.codec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kinora.media.AudioBlock;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// What a file shows at a glance: a picture, pictures from a clip's beginning to its end, or the wave of its sound.
public final class Preview {
    /// Where transparent pictures show through: the middle gray of a light table.
    private static final YuvColour GROUND = YuvColour.of(0x808080);
    private static final YuvColour WAVE = YuvColour.of(0x6FB1FC);
    private static final YuvColour SILENCE = YuvColour.of(0x202124);
    /// What lies between the pictures of a clip.
    private static final YuvColour GAP = YuvColour.of(0x2E3034);

    /// How a clip's pictures are laid out.
    private record Grid(int columns, int rows) {}

    private static final List<Grid> GRIDS = List.of(new Grid(2, 2), new Grid(4, 1), new Grid(1, 4));

    private Preview() {}

    /// A picture that fits into a width and a height, opaque; everything is really decoded.
    ///
    /// @param contentHash SHA-256 that the file must have
    /// @param width even, at least 16
    /// @param height even, at least 16
    public static Planes of(Source source, String contentHash, int width, int height) throws MediaException {
        if (!source.hash().equals(contentHash)) {
            throw new MediaException(new MediaRefusal.Changed());
        }
        try (MediaFile file = MediaFile.open(source, contentHash)) {
            return switch (file) {
                case MediaFile.Picture(PictureReader reader) -> {
                    try (Decoded decoded = reader.decode()) {
                        MediaInfo.Picture info = reader.info();
                        yield small(decoded, info.width(), info.height(), width, height);
                    }
                }
                case MediaFile.Clip(ClipReader reader) -> clip(reader, width, height);
                case MediaFile.Audio(MediaInfo.Audio info, SoundReader reader) -> wave(reader, info.durationMs(), width, height);
            };
        }
    }

    private static Planes clip(ClipReader reader, int width, int height) throws MediaException {
        MediaInfo.Clip info = reader.info();
        Grid grid = GRIDS.stream().max(Comparator.comparingDouble(candidate -> scale(info, candidate, width, height))).orElseThrow();
        double scale = scale(info, grid, width, height);
        int cellWidth = even(info.width() * scale, width / grid.columns / 2 * 2);
        int cellHeight = even(info.height() * scale, height / grid.rows / 2 * 2);
        Planes all = Planes.filled(cellWidth * grid.columns, cellHeight * grid.rows, GAP);
        int count = grid.columns * grid.rows;
        for (int i = 0; i < count; i++) {
            try (Decoded decoded = reader.at((info.durationMs() - 1) * i / (count - 1))) {
                Planes picture = Conversion.toPlanes(decoded, cellWidth, cellHeight).over(GROUND);
                Backdrop.paste(picture, all, i % grid.columns * cellWidth, i / grid.columns * cellHeight);
            }
        }
        return all;
    }

    private static double scale(MediaInfo.Clip info, Grid grid, int width, int height) {
        return scale(info.width(), info.height(), width / grid.columns, height / grid.rows);
    }

    private static double scale(int width, int height, int mostWidth, int mostHeight) {
        return Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
    }

    private static Planes small(Decoded decoded, int width, int height, int mostWidth, int mostHeight) throws MediaException {
        double scale = scale(width, height, mostWidth, mostHeight);
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
