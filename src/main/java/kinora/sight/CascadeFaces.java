package kinora.sight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.FileNode;
import org.bytedeco.opencv.opencv_core.FileStorage;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

import kinora.vision.FaceDetector;
import kinora.vision.Gray;

/// The cascades of OpenCV (P. Viola and M. Jones, Rapid object detection using a boosted cascade of simple features, 2001; local binary patterns: S. Liao et al., 2007). One
/// picture at a time, on the thread that asks: a machine's cores look at several pictures. Safe for several threads.
public final class CascadeFaces implements FaceDetector {
    /// Between one size of window and the next; smaller finds little more and takes longer.
    private static final double SCALE = 1.1;

    private final Map<View, CascadeClassifier> cascades = new EnumMap<>(View.class);

    @Override
    public synchronized List<Window> find(Gray picture, View view, int leastSide) {
        if (Math.min(picture.width(), picture.height()) < leastSide) {
            return List.of();
        }
        OpenCvLibrary.load();
        CascadeClassifier cascade = cascades.computeIfAbsent(view, CascadeFaces::load);
        List<Window> windows = new ArrayList<>();
        try (Mat pixels = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC1);
                RectVector found = new RectVector();
                Size least = new Size(leastSide, leastSide);
                Size most = new Size()) {
            pixels.data().put(picture.pixels());
            cascade.detectMultiScale(pixels, found, SCALE, 0, 0, least, most);
            for (long i = 0; i < found.size(); i++) {
                try (Rect each = found.get(i)) {
                    windows.add(new Window(each.x(), each.y(), each.width()));
                }
            }
        }
        return windows;
    }

    private static CascadeClassifier load(View view) {
        String name = switch (view) {
            case FRONTAL -> "lbpcascades/lbpcascade_frontalface_improved.xml";
            case FRONTAL_SLOW -> "haarcascades/haarcascade_frontalface_alt2.xml";
            case PROFILE -> "lbpcascades/lbpcascade_profileface.xml";
        };
        try (FileStorage storage = new FileStorage(text(name), FileStorage.READ | FileStorage.MEMORY);
                FileNode root = storage.getFirstTopLevelNode()) {
            CascadeClassifier cascade = new CascadeClassifier();
            if (!cascade.read(root)) {
                throw new IllegalStateException("OpenCV does not read its " + name);
            }
            return cascade;
        }
    }

    private static String text(String name) {
        String place = "/org/bytedeco/opencv/" + Loader.getPlatform() + "/share/opencv4/" + name;
        try (InputStream in = CascadeClassifier.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("OpenCV has come without " + place);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
