import java.time.LocalDateTime;

/// What the file says about the picture: its name, its text, when it was "taken", and how its pixels are stored.
///
/// Width and height are as shown; orientation is the EXIF value (1, 3, 6 or 8) that leads from the stored to the shown pixels.
record Caption(String name, String text, LocalDateTime taken, int orientation, int width, int height) {
    double aspect() {
        return (double) width / height;
    }
}
