package kinora.music.soundfont;

import java.util.ArrayList;
import java.util.List;

/// The tables of a SoundFont: presets and instruments have bags, bags have generators; bags of instruments end with a wave, those of presets with an instrument.
record FontTables(Table presets, Table presetBags, Table presetGenerators, Table instruments, Table instrumentBags,
        Table instrumentGenerators, Table waves, long waveFrames) {

    private static final int NAME = 20;
    private static final int PRESET_BAG = 24;
    private static final int COMPRESSED = 0x10;
    private static final int IN_ROM = 0x8000;
    private static final int COARSE = 32_768;
    private static final int MOST_RATE = 400_000;
    /// Waves of one note; more are not worth hearing.
    private static final int MOST_ZONES = 16;
    /// Generators that are looked through for one note: a piano with eight layers of 88 keys has 30 000.
    private static final int MOST_LOOKED = 500_000;

    static FontTables of(FontBytes file, List<Chunk> chunks, long waveFrames) {
        Table presetGenerators = Table.of(file, chunks, "pgen", 4, 1);
        Table instrumentGenerators = Table.of(file, chunks, "igen", 4, 1);
        Table presetBags = Table.of(file, chunks, "pbag", 4, 1).pointing(0, presetGenerators);
        Table instrumentBags = Table.of(file, chunks, "ibag", 4, 1).pointing(0, instrumentGenerators);
        Table presets = Table.of(file, chunks, "phdr", 38, 1).pointing(PRESET_BAG, presetBags);
        Table instruments = Table.of(file, chunks, "inst", 22, 1).pointing(NAME, instrumentBags);
        Table waves = Table.of(file, chunks, "shdr", 46, 1);
        FontTables tables = new FontTables(presets, presetBags, presetGenerators, instruments, instrumentBags, instrumentGenerators, waves,
                waveFrames);
        for (int i = 0; i < waves.records(); i++) {
            if ((waves.word(i, 44) & COMPRESSED) != 0) {
                throw new Broken(FontProblem.COMPRESSED);
            }
        }
        return tables;
    }

    List<Preset> all() {
        List<Preset> all = new ArrayList<>();
        for (int i = 0; i < presets.records(); i++) {
            all.add(new Preset(presets.text(i, NAME), presets.word(i, 22), presets.word(i, NAME), i));
        }
        return all;
    }

    /// The waves that sound for a key and a velocity, in the order of the file.
    List<Zone> zones(Preset preset, int key, int velocity) {
        return new Search(key, velocity).of(preset.place());
    }

    /// Looks through the bags for one note.
    private final class Search {
        private final int key;
        private final int velocity;
        private final List<Zone> found = new ArrayList<>();
        private int looked;

        Search(int key, int velocity) {
            this.key = key;
            this.velocity = velocity;
        }

        List<Zone> of(int preset) {
            int[] common = new int[Generator.COUNT];
            int first = presets.word(preset, PRESET_BAG);
            for (int bag = first; bag < presets.word(preset + 1, PRESET_BAG) && goesOn(); bag++) {
                int instrument = last(presetBags, presetGenerators, bag, Generator.INSTRUMENT);
                if (instrument < 0 && bag == first) {
                    put(presetBags, presetGenerators, bag, common);
                } else if (instrument >= 0 && instrument < instruments.records() && answers(presetBags, presetGenerators, bag)) {
                    int[] more = common.clone();
                    put(presetBags, presetGenerators, bag, more);
                    instrument(instrument, more);
                }
            }
            return found;
        }

        private void instrument(int instrument, int[] more) {
            int[] common = Generator.defaults();
            int first = instruments.word(instrument, NAME);
            for (int bag = first; bag < instruments.word(instrument + 1, NAME) && goesOn(); bag++) {
                int wave = last(instrumentBags, instrumentGenerators, bag, Generator.SAMPLE);
                if (wave < 0 && bag == first) {
                    put(instrumentBags, instrumentGenerators, bag, common);
                } else if (wave >= 0 && wave < waves.records() && answers(instrumentBags, instrumentGenerators, bag)) {
                    int[] values = common.clone();
                    put(instrumentBags, instrumentGenerators, bag, values);
                    for (int i = 0; i < Generator.COUNT; i++) {
                        values[i] += Generator.adds(i) ? more[i] : 0;
                    }
                    zone(values, wave);
                }
            }
        }

        private boolean goesOn() {
            return looked < MOST_LOOKED && found.size() < MOST_ZONES;
        }

        /// What a bag ends with: a number when it is of the right kind, else −1.
        private int last(Table bags, Table generators, int bag, int kind) {
            looked++;
            int end = bags.word(bag + 1, 0);
            return end > bags.word(bag, 0) && generators.word(end - 1, 0) == kind ? generators.word(end - 1, 2) : -1;
        }

        /// Whether a bag is for this note.
        private boolean answers(Table bags, Table generators, int bag) {
            boolean answers = true;
            for (int i = bags.word(bag, 0); i < bags.word(bag + 1, 0) && goesOn(); i++) {
                looked++;
                int kind = generators.word(i, 0);
                if (kind == Generator.KEYS || kind == Generator.VELOCITIES) {
                    int heard = kind == Generator.KEYS ? key : velocity;
                    answers &= heard >= (generators.small(i, 2) & 0xFF) && heard <= (generators.small(i, 3) & 0xFF);
                }
            }
            return answers;
        }

        private void put(Table bags, Table generators, int bag, int[] into) {
            for (int i = bags.word(bag, 0); i < bags.word(bag + 1, 0) && goesOn(); i++) {
                looked++;
                int kind = generators.word(i, 0);
                if (kind < Generator.COUNT) {
                    into[kind] = (short) generators.word(i, 2);
                }
            }
        }

        /// Adds a wave, if it is one.
        private void zone(int[] values, int wave) {
            long start = Math.max(0, waves.large(wave, 20) + values[Generator.START] + (long) COARSE * values[Generator.START_COARSE]);
            long end = Math.min(waveFrames, waves.large(wave, 24) + values[Generator.END] + (long) COARSE * values[Generator.END_COARSE]);
            long loop = waves.large(wave, 28) + values[Generator.LOOP_START] + (long) COARSE * values[Generator.LOOP_START_COARSE];
            long again = waves.large(wave, 32) + values[Generator.LOOP_END] + (long) COARSE * values[Generator.LOOP_END_COARSE];
            long rate = waves.large(wave, 36);
            if (end - start < Zone.LEAST || rate < 1 || rate > MOST_RATE || (waves.word(wave, 44) & IN_ROM) != 0) {
                return;
            }
            boolean loops = (values[Generator.MODE] & 1) != 0 && loop >= start && again > loop && again <= end;
            int recorded = waves.small(wave, 40) & 0xFF;
            int named = values[Generator.ROOT];
            int root = named >= 0 && named <= 127 ? named : recorded <= 127 ? recorded : 60;
            found.add(new Zone(values, start, end, loops ? loop : 0, loops ? again : 0, (int) rate, root, waves.small(wave, 41)));
        }
    }
}
