package kinora.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.Facts;

/// What the commands work with; wired by the roof.
///
/// @param version of the program
/// @param engine made when first needed, because most commands need none
/// @param store keeps chunks and planes
/// @param facts keeps what looking at files has told
/// @param clock for times shown to people
/// @param folders name to place of each folder that the program uses
/// @param log makes ready the file that details of inner errors are logged to
public record Services(String version, Supplier<Engine> engine, ChunkStore store, Facts facts, InstantSource clock,
        Map<String, Path> folders, Supplier<Path> log) {}
