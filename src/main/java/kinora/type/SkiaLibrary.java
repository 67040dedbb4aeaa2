package kinora.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import io.github.humbleui.skija.impl.Architecture;
import io.github.humbleui.skija.impl.Library;
import io.github.humbleui.skija.impl.OperatingSystem;
import org.jspecify.annotations.Nullable;

/// Where Skija's native library is unpacked. Left alone it goes to the common folder for temporary files, where others of the machine could put one
/// of their own; so a process says [#unpackInto] before it draws.
public final class SkiaLibrary {
    /// Skija's own name for the folder to load from.
    private static final String FOLDER_PROPERTY = "skija.library.path";

    private SkiaLibrary() {}

    /// Unpacks the library into a folder for its version, unless it is there, and has it loaded from there. To be called before anything else of this
    /// room; again it does nothing more.
    public static void unpackInto(Path natives) throws IOException {
        String platform = lower(OperatingSystem.CURRENT) + "/" + lower(Architecture.CURRENT);
        Path folder = natives.resolve("skija-" + version(platform) + "-" + platform.replace('/', '-'));
        Files.createDirectories(folder);
        for (String file : List.of(System.mapLibraryName("skija"), "icudtl.dat")) {
            unpack("/io/github/humbleui/skija/" + platform + "/" + file, folder.resolve(file));
        }
        System.setProperty(FOLDER_PROPERTY, folder.toString());
    }

    /// The version of the library that this build carries.
    static String version() throws IOException {
        return version(lower(OperatingSystem.CURRENT) + "/" + lower(Architecture.CURRENT));
    }

    private static String version(String platform) throws IOException {
        try (InputStream text = open("/io/github/humbleui/skija/" + platform + "/skija.version")) {
            if (text == null) {
                throw new IOException("no Skija for " + platform);
            }
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    /// Only Windows has its character data in a file of its own; what the platform lacks is passed over.
    private static void unpack(String resource, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Path fresh = Files.createTempFile(target.getParent(), "new", "");
        try (InputStream content = open(resource)) {
            if (content == null) {
                return;
            }
            Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static @Nullable InputStream open(String resource) {
        return Library.class.getResourceAsStream(resource);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
