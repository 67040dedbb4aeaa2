package kinora.music.soundfont;

import java.util.List;
import java.util.Optional;

/// A SoundFont that can play. Its tables were checked as a whole, its waves stay in the file.
public final class SoundFont {
    /// Most bytes of a file: what the format can tell.
    public static final long MOST_BYTES = 4L << 30;
    /// Most bytes of one of its tables: fifty times those of a large one.
    public static final int MOST_TABLE = 16 << 20;
    /// The bank of kits.
    public static final int DRUMS = 128;
    /// Most characters of its names.
    public static final int MOST_NAME = 120;

    private static final int FORM = 12;

    private final FontBytes bytes;
    private final String name;
    private final String copyright;
    private final FontTables tables;
    private final List<Preset> presets;
    private final long waves;

    private SoundFont(FontBytes bytes, String name, String copyright, FontTables tables, long waves) {
        this.bytes = bytes;
        this.name = name;
        this.copyright = copyright;
        this.tables = tables;
        this.waves = waves;
        presets = tables.all();
    }

    /// Reads a file, whatever it is.
    public static FontReading read(FontBytes bytes) {
        try {
            SoundFont font = open(bytes);
            return font.presets.isEmpty() ? new FontReading.Refused(FontProblem.EMPTY) : new FontReading.Read(font);
        } catch (Broken broken) {
            return new FontReading.Refused(broken.problem());
        }
    }

    private static SoundFont open(FontBytes bytes) {
        byte[] form = new byte[FORM];
        if (bytes.size() > MOST_BYTES) {
            throw new Broken(FontProblem.TOO_LARGE);
        }
        if (bytes.size() < FORM) {
            throw new Broken(FontProblem.NOT_A_SOUNDFONT);
        }
        bytes.read(0, form);
        if (!Chunk.id(form, 0).equals("RIFF") || !Chunk.id(form, 8).equals("sfbk")) {
            throw new Broken(FontProblem.NOT_A_SOUNDFONT);
        }
        long end = Chunk.HEADER + Table.unsigned(form, 4);
        if (end > bytes.size()) {
            throw new Broken(FontProblem.CUT_OFF);
        }
        List<Chunk> lists = Chunk.in(bytes, FORM, end);
        List<Chunk> info = Chunk.list(bytes, lists, "INFO");
        boolean newer = first(info, "ifil").map(chunk -> chunk.bytes(bytes, 1)).filter(one -> one.length == 1 && one[0] >= 3).isPresent();
        if (newer) {
            throw new Broken(FontProblem.COMPRESSED);
        }
        Chunk waves = first(Chunk.list(bytes, lists, "sdta"), "smpl").orElseThrow(() -> new Broken(FontProblem.BROKEN));
        FontTables tables = FontTables.of(bytes, Chunk.list(bytes, lists, "pdta"), waves.size() / 2);
        return new SoundFont(bytes, text(bytes, info, "INAM"), text(bytes, info, "ICOP"), tables, waves.at());
    }

    private static Optional<Chunk> first(List<Chunk> chunks, String id) {
        return chunks.stream().filter(chunk -> chunk.id().equals(id)).findFirst();
    }

    private static String text(FontBytes bytes, List<Chunk> info, String id) {
        return first(info, id).map(chunk -> chunk.bytes(bytes, MOST_NAME)).map(text -> FontText.of(text, 0, MOST_NAME)).orElse("");
    }

    /// What it calls itself, on one line; may be empty.
    public String name() {
        return name;
    }

    /// Whose it says it is, on one line; may be empty.
    public String copyright() {
        return copyright;
    }

    /// All of its instruments, in the order of the file.
    public List<Preset> presets() {
        return presets;
    }

    /// The instrument of a bank and a program.
    public Optional<Preset> preset(int bank, int program) {
        return presets.stream().filter(preset -> preset.bank() == bank && preset.program() == program).findFirst();
    }

    /// How a note sounds while it is held; nothing when the instrument has none for it.
    ///
    /// @param key 0 to 127
    /// @param velocity 1 to 127
    /// @param samples how much is needed, at 48 kHz
    public Optional<Sampled> note(Preset preset, int key, int velocity, int samples) {
        List<Zone> zones = tables.zones(preset, key, velocity);
        return zones.isEmpty() ? Optional.empty() : Optional.of(SampledNote.of(zones, key, samples, this::wave));
    }

    /// Frames of the waves, ±1 is full scale.
    private float[] wave(long from, int frames) {
        byte[] raw = new byte[2 * frames];
        bytes.read(waves + 2 * from, raw);
        float[] wave = new float[frames];
        for (int i = 0; i < frames; i++) {
            wave[i] = (short) ((raw[2 * i] & 0xFF) | raw[2 * i + 1] << 8) / 32_768f;
        }
        return wave;
    }
}
