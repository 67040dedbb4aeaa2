package kinora.music.soundfont;

/// An instrument of a SoundFont as it is chosen.
///
/// @param bank 0 for instruments, [SoundFont#DRUMS] for kits
/// @param program of its bank, 0 to 127
/// @param place in the table
public record Preset(String name, int bank, int program, int place) {}
