package kinora.render;

import java.util.Optional;

import kinora.media.Container;
import kinora.media.SoundProfile;
import kinora.media.VideoCoding;
import kinora.timeline.Canvas;
import kinora.media.EncoderProfile;

/// What a film is written as.
///
/// @param pictures how its pictures are coded; none when only its sound is written
/// @param sound how its sound is coded
/// @param maxBytes what the file may have; 0 when it may have any size
/// @param platform whose promises are looked after in the file
public record ExportForm(Container container, Optional<Pictures> pictures, SoundProfile sound, long maxBytes, Optional<Platform> platform) {

    /// What every platform plays (craft rule 28).
    public static final ExportForm MP4 = new ExportForm(Container.MP4, Optional.of(new Pictures(VideoCoding.H264, 20, "veryfast", false)),
            SoundProfile.FILM, 0, Optional.empty());

    public ExportForm {
        if (maxBytes < 0) {
            throw new IllegalArgumentException("no file has " + maxBytes + " bytes");
        }
    }

    /// How pictures are coded.
    ///
    /// @param crf constant rate factor
    /// @param preset the encoder's word for how much it tries
    /// @param transparent whether what no picture covers is see-through
    public record Pictures(VideoCoding coding, int crf, String preset, boolean transparent) {
        EncoderProfile profile(Canvas canvas) {
            return new EncoderProfile(canvas.width(), canvas.height(), canvas.rate().num(), canvas.rate().den(), coding, crf, preset,
                    transparent);
        }

        Pictures withCrf(int other) {
            return new Pictures(coding, other, preset, transparent);
        }
    }

    /// The same with other sound.
    public ExportForm withSound(SoundProfile other) {
        return new ExportForm(container, pictures, other, maxBytes, platform);
    }

    /// The same with at most so many bytes.
    public ExportForm within(long bytes) {
        return new ExportForm(container, pictures, sound, bytes, platform);
    }

    /// The same, keeping a platform's promises.
    public ExportForm on(Platform place) {
        return new ExportForm(container, pictures, sound, maxBytes, Optional.of(place));
    }

    /// How the pictures of a canvas are coded; as usual where there are none.
    public EncoderProfile profile(Canvas canvas) {
        return pictures.orElse(MP4.pictures().orElseThrow()).profile(canvas);
    }
}
