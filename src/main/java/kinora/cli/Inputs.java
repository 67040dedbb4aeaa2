package kinora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import kinora.reel.NaturalOrder;

/// The files that arguments mean.
///
/// @param files in the order given; those of a folder in natural order of their names; none twice
/// @param emptyFolders folders that hold no file
record Inputs(List<Path> files, List<Path> emptyFolders) {
    /// Takes files as they are and folders for the files in them (not below them, none that are hidden).
    static Inputs of(List<Path> arguments) {
        LinkedHashSet<Path> files = new LinkedHashSet<>();
        List<Path> empty = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                List<Path> inside = inside(argument);
                files.addAll(inside);
                if (inside.isEmpty()) {
                    empty.add(argument);
                }
            } else {
                files.add(argument);
            }
        }
        return new Inputs(List.copyOf(files), empty);
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
