package kinora.music.soundfont;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes SoundFonts for tests: every preset has an instrument of its own, every zone a wave of its own.
public final class TinySoundFont {
    private static final int RATE = 44_100;
    /// Frames of silence behind every wave, as the format wants.
    private static final int BEHIND = 46;

    private final String name;
    private final String copyright;
    private final List<Made> presets = new ArrayList<>();

    public TinySoundFont(String name, String copyright) {
        this.name = name;
        this.copyright = copyright;
    }

    /// A number of a zone: a generator and its value.
    public record Shape(int generator, int value) {
        static Shape range(int generator, int low, int high) {
            return new Shape(generator, high << 8 | low);
        }
    }

    /// A wave with its numbers.
    ///
    /// @param loopStart and `loopEnd` frames of the wave
    public record Part(short[] wave, int loopStart, int loopEnd, int root, List<Shape> shapes) {
        Part with(Shape... more) {
            List<Shape> all = new ArrayList<>(shapes);
            all.addAll(List.of(more));
            return new Part(wave, loopStart, loopEnd, root, all);
        }
    }

    private record Made(String name, int bank, int program, List<Part> parts, List<Shape> shapes) {}

    /// A sawtooth of half a second that is repeated: an A, 210 Hz where its root is 220.
    public static Part saw() {
        short[] wave = new short[RATE / 2];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (short) (20_000 * ((i % 210) / 105.0 - 1));
        }
        return new Part(wave, 210, 210 * 100, 57, List.of(new Shape(Generator.MODE, 1), new Shape(Generator.TUNE_FINE, 81)));
    }

    /// A sine of an A, 220.5 Hz at its root, for ever.
    public static Part sine() {
        short[] wave = new short[RATE / 2];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (short) (24_000 * Math.sin(2 * Math.PI * i / 200));
        }
        return new Part(wave, 200, 200 * 110, 57, List.of(new Shape(Generator.MODE, 1), new Shape(Generator.TUNE_FINE, -4)));
    }

    /// A knock that dies away, at any key the same.
    public static Part knock(int seed) {
        short[] wave = new short[RATE / 4];
        long state = seed;
        for (int i = 0; i < wave.length; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            wave[i] = (short) ((state >> 48) * Math.exp(-i / 2000.0) * 0.8);
        }
        return new Part(wave, 0, 0, 60, List.of(new Shape(Generator.SCALE, 0)));
    }

    /// Adds a preset.
    public TinySoundFont add(String called, int bank, int program, Part... parts) {
        presets.add(new Made(called, bank, program, List.of(parts), List.of()));
        return this;
    }

    /// Adds a preset that has numbers of its own.
    TinySoundFont shaped(String called, int bank, int program, List<Shape> shapes, Part... parts) {
        presets.add(new Made(called, bank, program, List.of(parts), shapes));
        return this;
    }

    /// One with sawtooths and sines for what most pieces play, and drums.
    public static TinySoundFont band() {
        TinySoundFont font = new TinySoundFont("Tiny Band", "Nobody, 2026");
        for (int program = 0; program < 128; program++) {
            font.add("p" + program, 0, program, program % 3 == 0 ? sine() : saw());
        }
        return font.add("drums", SoundFont.DRUMS, 0, knock(1));
    }

    /// The bytes of the file.
    public byte[] bytes() {
        Out waves = new Out();
        Out headers = new Out();
        Out instruments = new Out();
        Out instrumentBags = new Out();
        Out instrumentGenerators = new Out();
        Out heads = new Out();
        Out bags = new Out();
        Out generators = new Out();
        int wave = 0;
        for (int i = 0; i < presets.size(); i++) {
            Made preset = presets.get(i);
            heads.text(preset.name, 20).word(preset.program).word(preset.bank).word(bags.size() / 4).large(0).large(0).large(0);
            bags.word(generators.size() / 4).word(0);
            preset.shapes.forEach(shape -> generators.word(shape.generator).word(shape.value));
            generators.word(Generator.INSTRUMENT).word(i);
            instruments.text(preset.name, 20).word(instrumentBags.size() / 4);
            for (Part part : preset.parts) {
                instrumentBags.word(instrumentGenerators.size() / 4).word(0);
                part.shapes.forEach(shape -> instrumentGenerators.word(shape.generator).word(shape.value));
                instrumentGenerators.word(Generator.SAMPLE).word(wave++);
                int start = waves.size() / 2;
                headers.text(preset.name, 20).large(start).large(start + part.wave.length).large(start + part.loopStart)
                        .large(start + part.loopEnd).large(RATE).small(part.root).small(0).word(0).word(1);
                for (short sample : part.wave) {
                    waves.word(sample);
                }
                waves.zeros(2 * BEHIND);
            }
        }
        heads.text("EOP", 20).word(0).word(0).word(bags.size() / 4).large(0).large(0).large(0);
        bags.word(generators.size() / 4).word(0);
        generators.word(0).word(0);
        instruments.text("EOI", 20).word(instrumentBags.size() / 4);
        instrumentBags.word(instrumentGenerators.size() / 4).word(0);
        instrumentGenerators.word(0).word(0);
        headers.text("EOS", 20).zeros(26);
        Out info = new Out().chunk("ifil", new Out().word(2).word(4)).chunk("INAM", new Out().text(name, name.length() + 1)).chunk("ICOP",
                new Out().text(copyright, copyright.length() + 1));
        Out tables = new Out().chunk("phdr", heads).chunk("pbag", bags).chunk("pmod", new Out().zeros(10)).chunk("pgen", generators)
                .chunk("inst", instruments).chunk("ibag", instrumentBags).chunk("imod", new Out().zeros(10))
                .chunk("igen", instrumentGenerators).chunk("shdr", headers);
        Out all = new Out().text("sfbk", 4).list("INFO", info).list("sdta", new Out().chunk("smpl", waves)).list("pdta", tables);
        return new Out().chunk("RIFF", all).bytes();
    }

    /// A file in memory.
    public static FontBytes file(byte[] bytes) {
        return new FontBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long at, byte[] to) {
                System.arraycopy(bytes, Math.toIntExact(at), to, 0, to.length);
            }
        };
    }

    /// What can be read.
    public static SoundFont read(byte[] bytes) {
        return SoundFont.read(file(bytes)) instanceof FontReading.Read(SoundFont font) ? font : unread(bytes);
    }

    private static SoundFont unread(byte[] bytes) {
        throw new AssertionError(SoundFont.read(file(bytes)).toString());
    }

    /// Little-endian bytes that follow each other.
    private static final class Out {
        private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

        private ByteBuffer more(int count) {
            if (bytes.remaining() < count) {
                ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity() + count).order(ByteOrder.LITTLE_ENDIAN);
                larger.put(bytes.flip());
                bytes = larger;
            }
            return bytes;
        }

        int size() {
            return bytes.position();
        }

        Out small(int value) {
            more(1).put((byte) value);
            return this;
        }

        Out word(int value) {
            more(2).putShort((short) value);
            return this;
        }

        Out large(int value) {
            more(4).putInt(value);
            return this;
        }

        Out zeros(int count) {
            more(count).put(new byte[count]);
            return this;
        }

        Out text(String text, int width) {
            byte[] field = new byte[width];
            byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(plain, 0, field, 0, Math.min(width, plain.length));
            more(width).put(field);
            return this;
        }

        Out chunk(String id, Out content) {
            text(id, 4).large(content.size());
            more(content.size()).put(content.bytes());
            return (content.size() & 1) == 0 ? this : small(0);
        }

        Out list(String type, Out content) {
            Out list = new Out().text(type, 4);
            list.more(content.size()).put(content.bytes());
            return chunk("LIST", list);
        }

        byte[] bytes() {
            byte[] all = new byte[bytes.position()];
            System.arraycopy(bytes.array(), 0, all, 0, all.length);
            return all;
        }
    }
}
