package kinora.sight;

import java.io.File;
import java.io.IOException;
import java.util.List;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/// The parts of OpenCV that find faces. Left alone, JavaCPP loads with them what shows windows on a screen, which needs GTK on the machine, and reads cameras and files: so on Linux
/// each library that is needed is loaded by name, and JavaCPP is told to load none.
final class OpenCvLibrary {
    /// JavaCPP's own name for whether classes load libraries when they are first used.
    private static final String LOADING = "org.bytedeco.javacpp.loadLibraries";
    /// Each after those that it is linked to. The number is the version's.
    private static final List<String> LINUX = List.of("openblas/%s/libquadmath.so.0", "openblas/%s/libgfortran.so.5",
            "openblas/%s/libopenblas.so.0", "opencv/%s/libopencv_core.so.413", "opencv/%s/libopencv_imgproc.so.413",
            "opencv/%s/libopencv_flann.so.413", "opencv/%s/libopencv_features2d.so.413", "opencv/%s/libopencv_calib3d.so.413",
            "opencv/%s/libopencv_dnn.so.413", "opencv/%s/libopencv_objdetect.so.413", "opencv/%s/libjniopencv_core.so",
            "opencv/%s/libjniopencv_objdetect.so");

    private static boolean loaded;

    private OpenCvLibrary() {}

    /// Loads them, unless they are; on one thread of its own for all that OpenCV does.
    ///
    /// @throws UnsatisfiedLinkError when one is not there or does not fit the machine
    static synchronized void load() {
        if (loaded) {
            return;
        }
        String platform = Loader.getPlatform();
        if (platform.startsWith("linux-")) {
            Loader.load(Loader.class);
            String before = System.getProperty(LOADING, "true");
            System.setProperty(LOADING, "false");
            try {
                LINUX.forEach(name -> load("/org/bytedeco/" + String.format(name, platform)));
                opencv_core.setNumThreads(0);
                new CascadeClassifier().close();
            } finally {
                System.setProperty(LOADING, before);
            }
        } else {
            opencv_core.setNumThreads(0);
        }
        loaded = true;
    }

    /// What a platform's jar does not have, such as a library of Fortran that is linked in there, it does not need.
    @SuppressWarnings("restricted") // native code is this room's purpose
    private static void load(String resource) {
        try {
            File file = Loader.cacheResource(CascadeClassifier.class, resource);
            if (file != null) {
                System.load(file.getAbsolutePath());
            }
        } catch (IOException unreadable) {
            throw new UnsatisfiedLinkError(resource + ": " + unreadable.getMessage());
        }
    }
}
