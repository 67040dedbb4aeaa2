package kinora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kinora.reel.NaturalOrder;

/// The files that arguments mean.
///
/// @param files in the order given; those of a folder or a pattern in natural order of their names; none twice, whatever it is called
/// @param named those of the files that were given one by one, not found in a folder or by a pattern
/// @param emptyFolders folders that hold no file
/// @param unmatched patterns that no file has
record Inputs(List<Path> files, Set<Path> named, List<Path> emptyFolders, List<Path> unmatched) {
    Inputs {
        files = List.copyOf(files);
        named = Set.copyOf(named);
        emptyFolders = List.copyOf(emptyFolders);
        unmatched = List.copyOf(unmatched);
    }

    /// Takes files as they are, folders for the files in them (not below them, none that are hidden), and patterns for what has such a name. A file whose
    /// very name looks like a pattern is that file.
    static Inputs of(List<Path> arguments) {
        List<Path> files = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        Set<Path> named = new HashSet<>();
        List<Path> empty = new ArrayList<>();
        List<Path> unmatched = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                addAll(inside(argument), argument, files, known, empty);
            } else if (Globs.isPattern(argument) && !Files.exists(argument)) {
                addAll(Globs.expand(argument), argument, files, known, unmatched);
            } else {
                if (known.add(identity(argument))) {
                    files.add(argument);
                }
                named.add(argument);
            }
        }
        return new Inputs(files, named, empty, unmatched);
    }

    private static void addAll(List<Path> found, Path argument, List<Path> files, Set<Path> known, List<Path> nothing) {
        found.stream().filter(file -> known.add(identity(file))).forEach(files::add);
        if (found.isEmpty()) {
            nothing.add(argument);
        }
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(file -> !name(file).startsWith("."))
                    .sorted(Comparator.comparing(Inputs::name, NaturalOrder.BY_NAME)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
