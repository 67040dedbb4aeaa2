package kinora.media;

/// How one picture is written to a file.
///
/// @param quality 1 to 100 where the format loses something; at 100 WebP loses nothing, and PNG never does
/// @param transparent whether what no picture covers is see-through instead of the canvas's colour
public record StillProfile(Form form, int quality, boolean transparent) {

    /// A picture as it is drawn, without loss.
    public static final StillProfile PNG = new StillProfile(Form.PNG, 100, false);

    /// The file formats: `JPEG` has no alpha.
    public enum Form {
        PNG, JPEG, WEBP
    }

    public StillProfile {
        if (quality < 1 || quality > 100 || (transparent && form == Form.JPEG)) {
            throw new IllegalArgumentException("no picture of " + form + " at quality " + quality + ", transparent " + transparent);
        }
    }
}
