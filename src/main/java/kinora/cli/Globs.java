package kinora.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import kinora.reel.NaturalOrder;

/// Names with wildcards: `*`, `?`, `[a-z]`, `{a,b}` within a name, `**` for any number of folders, also none. What is hidden is met only by a name that begins
/// with a dot; links to folders are not followed by `**`.
final class Globs {
    private static final String ANY_DEPTH = "**";

    private Globs() {}

    /// Whether the name has wildcards in it.
    static boolean isPattern(Path name) {
        return name.toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /// The files that a pattern means, in natural order.
    static List<Path> expand(Path pattern) {
        List<Path> reached = new ArrayList<>();
        Path root = pattern.getRoot();
        reached.add(root == null ? Path.of("") : root);
        int count = pattern.getNameCount();
        for (int i = 0; i < count; i++) {
            String name = pattern.getName(i).toString();
            boolean last = i == count - 1;
            List<Path> next = new ArrayList<>();
            for (Path place : reached) {
                if (name.equals(ANY_DEPTH)) {
                    below(place, last, next);
                } else if (isPattern(pattern.getName(i))) {
                    matching(place, name, last, next);
                } else if (Files.exists(place.resolve(name))) {
                    next.add(place.resolve(name));
                }
            }
            reached = next;
        }
        return reached.stream().filter(Files::isRegularFile).distinct().sorted(Comparator.comparing(Path::toString, NaturalOrder.BY_NAME))
                .toList();
    }

    private static void matching(Path folder, String name, boolean files, List<Path> into) {
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        } catch (PatternSyntaxException broken) {
            return;
        }
        for (Path child : children(folder)) {
            Path own = child.getFileName();
            boolean seen = !Inputs.name(child).startsWith(".") || name.startsWith(".");
            if (own != null && seen && matcher.matches(own) && (files || Files.isDirectory(child))) {
                into.add(child);
            }
        }
    }

    /// The folder and all folders below it, or all files in them.
    private static void below(Path folder, boolean files, List<Path> into) {
        if (!files) {
            into.add(folder);
        }
        for (Path child : children(folder)) {
            if (Inputs.name(child).startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                below(child, files, into);
            } else if (files) {
                into.add(child);
            }
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
