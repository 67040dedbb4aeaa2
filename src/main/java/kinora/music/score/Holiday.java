package kinora.music.score;

import static kinora.music.score.Instrument.ACOUSTIC_KIT;
import static kinora.music.score.Instrument.BELL;
import static kinora.music.score.Instrument.BRUSH_KIT;
import static kinora.music.score.Instrument.CELESTA;
import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.CHOIR_PAD;
import static kinora.music.score.Instrument.ELECTRIC_PIANO;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.FLUTE;
import static kinora.music.score.Instrument.FRENCH_HORN;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.PIZZICATO;
import static kinora.music.score.Instrument.SLEIGH_BELLS;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.UPRIGHT_BASS;
import static kinora.music.score.Instrument.VIBRAPHONE;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.EFFECT;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Sleigh bells, celesta and strings by the fire.
final class Holiday {
    private static final Comping JINGLE = new Comping(new Voicing(72, 79, 1, false, true), 0, 70, false, 0, List.of( //
            Level.at(0, "x...o...x...o...", "x...o...o..."),
            Level.at(420, "x.o.x.o.x.o.x.o.", "x.x.o.x.x.x.o.x.", "X.o.o.o.X.o.o.o.", "x.o.x.o.x.o.", "X.o.o.o.o.o.")));
    private static final Comping KEYS = new Comping(new Voicing(55, 74, 3, false, true), 43, 60, false, 0, List.of( //
            Level.at(0, "B-------x-------", "b---x---f---x---", "B---x---x---", "b---x---x---"),
            Level.at(420, "b---x---f---x---", "b-x-f-x-b-x-f-x-", "B---x-x-B---x---", "b---x---x-x-", "b---x-x-x---"),
            Level.at(720, "b-x-f-x-b-x-f-x-", "B-x-x-x-B-x-x-x-", "b---x-x-f---x-x-", "b-x-x-x-x-x-")));
    private static final Comping PLUCKED = new Comping(new Voicing(60, 77, 3, false, true), 0, 58, false, 0, List.of( //
            Level.at(0, "1...2...3...2...", "1.2.3.2.1.2.3.2.", "..t...t...t...t.", "1.2.3.2.3.2.", "....t...t..."),
            Level.at(700, "1.2.3.4.3.2.1.2.", "x...t.t.x...t.t.", "3.2.1.2.3.2.1.2.", "1.2.3.4.3.2.")));
    private static final Bassline LOW = new Bassline(28, 43, 80, List.of( //
            Level.at(0, "R-------5-------", "R-----------"),
            Level.at(420, "R---..r-5---..a-", "R-------5-------", "R---5---R---5-a-", "R-------5---", "R---....5-a-"),
            Level.at(700, "R---W---W---W---", "R---5---R---5-a-", "R-R-5-5-R-R-5-a-", "R---W---W---", "R-----5---a-")));
    private static final Drumming BEAT = new Drumming(List.of( //
            Level.at(0, "t:x.......o.......", "t:x...........", "W:o...o...o...o..."),
            Level.at(500, "K:x.......x.......;S:....o.......o...;H:x.o.x.o.x.o.x.o.",
                    "K:x.......x.......;W:....x.......x...;A:x...x.o.x...x.o.", "K:x.....o.x.......;R:....x.......x...;H:x.o.x.o.x.o.x.o.",
                    "K:x...........;S:....o...o...;A:x...x.o.x...", "K:x...........;W:....x...x...;t:x..........."),
            Level.at(740, "K:X.....x.X.......;S:....X.......X...;H:x.o.x.o.x.o.x.o.;J:....x.......x...",
                    "K:X...x...X...x...;S:....X.......X..g;A:x...x.o.x...x.o.", "K:X.......x...;S:....x...x..g;J:x.o.x.o.x.o.")),
            List.of("S:x.o.x.oo;K:x...x...", "S:..xxx.x.;K:x...x...", "S:x.xx;K:x..."), "Kt", true);

    static final Style STYLE = Style.named("holiday", "Holiday", "节日")
            .about("sleigh bells, celesta and strings by the fire", "炉火旁的雪橇铃、钢片琴与弦乐")
            .aliases("christmas", "festive", "winter", "xmas", "new year", "圣诞", "圣诞节", "新年", "喜庆", "冬日", "节庆").tempo(92, 112, 132)
            .metres(4, 4, 3).feel(new Style.Feel(6, 500, 600, 6, true))
            .palette(Palette.of(Palette.MAJOR, "Iadd9")
                    .themes("I vi ii7 V7", "I V/7 vi7 IV", "I I/3 IV V7", "I V7/vi vi V7/V", "Imaj7 I7 IV iv6", "I iii7 IV V7sus")
                    .choruses("IV V7 iii7 vi7", "IV iv6 I/5 V7/ii", "IV V7/vi vi7 V7/V", "ii7 V7 I V7/ii", "IVmaj7 V7 Imaj7 vi7")
                    .bridges("iii7 V7/ii ii7 V7", "vi iii IV V7", "IV #ivo7 I/5 V7/ii", "vi7 V7/V ii7 V7")
                    .cadences("ii7 V7", "IV,iv6 V7", "I/5,V7/ii ii7,V7", "ii7 V7sus,V7"))
            .song(Song.of(67, 86, "x---x---x-x-x---", "x-x-x---x-x-x---", "x---x-x-x-------", "x-----x-x---x---", "x---x---x-------",
                    "x-x-x-x-x---x---", "x-------x---x---", "..x-x-x-x---x---", "x---x---x---", "x-----x-x---", "x-x-x---x---",
                    "x-------x---", "x---x-x-x-x-").plans("abacabae", "aabcaabe", "abcrabde", "aabraace", "abababce"))
            .layer(Layer.of("jingle", EFFECT, JINGLE, SLEIGH_BELLS).mixed(-10, 300, 240).from(280))
            .layer(Layer.of("keys", HARMONY, KEYS, GRAND_PIANO, FELT_PIANO, ELECTRIC_PIANO).mixed(-6, -180, 260))
            .layer(Layer.of("low", BASS, LOW, UPRIGHT_BASS).mixed(-4, 0, 80).from(380))
            .layer(Layer.of("beat", DRUMS, BEAT, BRUSH_KIT, ACOUSTIC_KIT).mixed(-7, 60, 180).from(420))
            .layer(Layer.of("tune", MELODY, new Lead(0, 76), CELESTA, BELL, FLUTE).mixed(-4, 100, 360).in(Kind.THEME, Kind.CHORUS,
                    Kind.BRIDGE))
            .layer(Layer.of("strings", MELODY, new Lead(-12, 66), STRINGS).mixed(-9, -260, 420).in(Kind.CHORUS).from(740))
            .layer(Layer.of("plucked", ARPEGGIO, PLUCKED, PIZZICATO, CELESTA, VIBRAPHONE).mixed(-10, 340, 280)
                    .in(Kind.INTRO, Kind.CHORUS, Kind.BRIDGE).sometimes(800))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(53, 74, 4, true, true), 52, true), STRINGS).mixed(-11, 0, 460).from(480))
            .layer(Layer.of("choir", PAD, new Sustain(new Voicing(60, 79, 3, false, true), 44, true), CHOIR_PAD).mixed(-15, 0, 560)
                    .in(Kind.CHORUS).from(760))
            .layer(Layer.of("second", PAD, new Guide(52, 67, 58), FRENCH_HORN, CELLO).mixed(-12, 300, 420).in(Kind.CHORUS, Kind.BRIDGE)
                    .from(420).sometimes(700))
            .recorded(new Style.Recording(480, 19_000, 0, 0, 140, 0, true)).made();

    private Holiday() {}
}
