package kinora.codec;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import kinora.media.AnimationProfile;
import kinora.media.Planes;
import kinora.media.StillProfile;

/// An animated WebP file (WebP container specification, "Extended File Format"): each frame is a picture of that part of the film that has changed. Written as it
/// comes: libwebp's own writer of animations holds all of it in memory until the end.
final class WebpAnimation implements AnimationWriter.Sink {
    private static final int UNITS = 1_000;
    private static final int CHUNK_HEADER = 8;
    private static final int RIFF_HEADER = 12;
    private static final int ANIMATED = 2;
    /// Frame header behind the chunk's: place, size, duration, flags.
    private static final int FRAME_HEADER = 16;
    /// Neither blended with what is below nor removed after.
    private static final int REPLACES = 2;

    private final StillProfile profile;
    private final RandomAccessFile file;
    private final Planes last;
    private boolean begun;

    WebpAnimation(AnimationProfile profile, Path file) throws IOException {
        this.profile = new StillProfile(StillProfile.Form.WEBP, profile.quality(), false);
        this.last = new Planes(profile.width(), profile.height(), new byte[profile.width() * profile.height()],
                new byte[profile.width() * profile.height() / 4], new byte[profile.width() * profile.height() / 4]);
        this.file = new RandomAccessFile(file.toFile(), "rw");
    }

    private void begin(int width, int height) throws IOException {
        byte[] header = new byte[RIFF_HEADER + 18 + 14];
        ByteBuffer into = little(header);
        tag(into, "RIFF").putInt(0);
        tag(into, "WEBP");
        tag(into, "VP8X").putInt(10).put((byte) ANIMATED).put(new byte[3]);
        three(three(into, width - 1), height - 1);
        // Background black and opaque; 0: for ever.
        tag(into, "ANIM").putInt(6).putInt(0xFF000000).putShort((short) 0);
        file.setLength(0);
        file.write(header);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer tag(ByteBuffer into, String tag) {
        return into.put(tag.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer three(ByteBuffer into, int value) {
        return into.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    @Override
    public int units() {
        return UNITS;
    }

    @Override
    public void add(Planes picture, int number, long begin, long end) throws IOException {
        if (!begun) {
            begin(picture.width(), picture.height());
        }
        PlanesPart part = begun ? PlanesPart.changed(last, picture) : new PlanesPart(0, 0, picture.width(), picture.height());
        begun = true;
        byte[] still = StillWriter.encode(part.of(picture), profile);
        byte[] header = new byte[CHUNK_HEADER + FRAME_HEADER];
        ByteBuffer into = little(header);
        tag(into, "ANMF").putInt(FRAME_HEADER + still.length - RIFF_HEADER);
        three(three(into, part.left() / 2), part.top() / 2);
        three(three(into, part.width() - 1), part.height() - 1);
        three(into, Math.toIntExact(end - begin)).put((byte) REPLACES);
        file.write(header);
        file.write(still, RIFF_HEADER, still.length - RIFF_HEADER);
        System.arraycopy(picture.y(), 0, last.y(), 0, last.y().length);
        System.arraycopy(picture.u(), 0, last.u(), 0, last.u().length);
        System.arraycopy(picture.v(), 0, last.v(), 0, last.v().length);
    }

    @Override
    public void finish() throws IOException {
        byte[] size = new byte[Integer.BYTES];
        little(size).putInt(Math.toIntExact(file.length() - CHUNK_HEADER));
        file.seek(Integer.BYTES);
        file.write(size);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
