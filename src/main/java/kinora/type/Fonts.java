package kinora.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontVariation;
import io.github.humbleui.skija.Typeface;
import io.github.humbleui.skija.paragraph.FontCollection;
import io.github.humbleui.skija.paragraph.TypefaceFontProvider;
import org.jspecify.annotations.Nullable;

/// The fonts of the build, from one folder. Each is opened when first needed and then kept. May be shared: [TextPainter] holds their monitor while it
/// works, as Skia's collections of fonts are for one thread at a time.
public final class Fonts {
    /// The lock file that the build copies beside the fonts: it holds the hash of every package.
    private static final String LOCK = "package-lock.json";

    private final Path folder;
    private final String id;
    private final TypefaceFontProvider provider = new TypefaceFontProvider();
    private final FontCollection collection = new FontCollection();
    /// Alias -> what was opened; empty where the file cannot be used.
    private final Map<String, Optional<Face>> faces = new HashMap<>();
    private final Map<Family, SliceIndex> indices = new HashMap<>();

    private Fonts(Path folder, String id) {
        this.folder = folder;
        this.id = id;
        collection.setAssetFontManager(provider);
        collection.setEnableFallback(false);
        // A cached paragraph forgets which glyphs it lacked.
        collection.getParagraphCache().setEnabled(false);
    }

    /// The fonts in a folder that the build made.
    ///
    /// @throws IOException when one of them is not there; a [NoSuchFileException] names it
    public static Fonts of(Path folder) throws IOException {
        for (String file : files()) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new NoSuchFileException(folder.resolve(file).toString());
            }
        }
        return new Fonts(folder, hash(folder));
    }

    /// Names what these fonts are: equal ids draw equal glyphs.
    public String id() {
        return id;
    }

    /// Where paragraphs look for the faces opened so far, and for nothing else.
    FontCollection collection() {
        return collection;
    }

    /// The face of a family that has a glyph for everything in a cluster, if there is one.
    @Nullable
    Face find(Family family, FontWeight weight, String cluster) {
        if (family.files() != Family.Files.SLICED) {
            Face face = open(family, weight, family.file(weight));
            return face.covers(cluster) ? face : null;
        }
        String slice = index(family).slice(visible(cluster));
        if (slice == null) {
            return null;
        }
        Face face = openSlice(family, weight, slice);
        return face != null && face.covers(cluster) ? face : null;
    }

    /// The face that stands for a family whose text is not looked at, such as that of the line height.
    Face face(Family family, FontWeight weight) {
        return open(family, weight, family.file(weight));
    }

    private static int visible(String cluster) {
        return cluster.codePoints().filter(point -> !Characters.isIgnorable(point)).findFirst().orElse(cluster.codePointAt(0));
    }

    private Face open(Family family, FontWeight weight, String file) {
        Optional<Face> face = faces.get(file);
        if (face == null) {
            // Skia maps the file into memory.
            face = register(file, family, FontMgr.getDefault().makeFromFile(folder.resolve(file).toString()));
        }
        return face.orElseThrow(() -> new UncheckedIOException(new IOException(folder.resolve(family.file(weight)) + " is no font")));
    }

    private @Nullable Face openSlice(Family family, FontWeight weight, String slice) {
        String alias = family.slice(slice) + "@" + weight.weightClass();
        Optional<Face> face = faces.get(alias);
        if (face == null) {
            byte[] bytes = entry(family, family.slice(slice));
            if (bytes == null) {
                faces.put(alias, Optional.empty());
                return null;
            }
            try (Data data = Data.makeFromBytes(bytes)) {
                Typeface variable = FontMgr.getDefault().makeFromData(data);
                face = register(alias, family,
                        variable == null ? null : variable.makeClone(new FontVariation("wght", weight.weightClass())));
            }
        }
        return face.orElse(null);
    }

    private Optional<Face> register(String alias, Family family, @Nullable Typeface typeface) {
        Optional<Face> face = typeface == null ? Optional.empty() : Optional.of(new Face(alias, family, typeface));
        face.ifPresent(opened -> provider.registerTypeface(opened.typeface(), alias));
        faces.put(alias, face);
        return face;
    }

    private SliceIndex index(Family family) {
        return indices.computeIfAbsent(family, sliced -> {
            byte[] json = entry(sliced, "unicode.json");
            if (json == null) {
                throw new UncheckedIOException(new IOException(sliced.file(FontWeight.REGULAR) + " has no index"));
            }
            return SliceIndex.parse(new String(json, StandardCharsets.US_ASCII));
        });
    }

    private byte @Nullable [] entry(Family family, String name) {
        try (ZipFile zip = new ZipFile(folder.resolve(family.file(FontWeight.REGULAR)).toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return null;
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return stream.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        files.add(LOCK);
        for (Family family : Family.values()) {
            for (FontWeight weight : FontWeight.values()) {
                if (!files.contains(family.file(weight))) {
                    files.add(family.file(weight));
                }
            }
        }
        return files;
    }

    /// Over the lock file and the size of every font: packages are pinned by their hashes, sizes show a folder that was meddled with.
    private static String hash(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(folder.resolve(LOCK)));
            for (String file : files()) {
                digest.update((file + " " + Files.size(folder.resolve(file)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
