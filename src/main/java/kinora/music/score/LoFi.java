package kinora.music.score;

import static kinora.music.score.Instrument.ELECTRIC_BASS;
import static kinora.music.score.Instrument.ELECTRIC_PIANO;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.FLUTE;
import static kinora.music.score.Instrument.LOFI_KIT;
import static kinora.music.score.Instrument.NYLON_GUITAR;
import static kinora.music.score.Instrument.SOFT_LEAD;
import static kinora.music.score.Instrument.UPRIGHT_BASS;
import static kinora.music.score.Instrument.VIBRAPHONE;
import static kinora.music.score.Instrument.WARM_PAD;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Mellow sevenths and ninths over a lazy, swung beat.
final class LoFi {
    private static final Drumming BEAT = new Drumming(List.of( //
            Level.at(0, "R:....x.......x...;K:x.......o.......;H:x.o.x.o.x.o.x.o.",
                    "R:....x.......x...;K:x.......x.......;H:..o...o...o...o."), //
            Level.at(400, "K:X......ox.......;S:....X.......X..?;H:x.o.x.o.x.oox.o.",
                    "K:X.....x.o.x..o..;S:....X..g....X...;H:xoxgxoxgxoxgxoxg",
                    "K:X..o....x.x.....;S:....X.......X.g.;H:x.x.x.x.x.x.x.x.;O:..............o.",
                    "K:X.......x.x.....X..o....o.x.....;S:....X.......X.......X..g....X..g;H:x.o.x.o.x.o.x.oo",
                    "K:X......o.ox.....;S:....X..?....X..g;R:..?.....o.......;H:x.o.xoo.x.o.x.o.",
                    "K:X..x....o..x....;S:....X.......X...;H:o.x.o.x.o.x.o.x."),
            Level.at(700, "K:X.....oxx..o....;S:....X..g....X.gg;H:xoxoxoxoxoxoxoxo;O:......o.........",
                    "K:X..x..x.x.x.....;S:....X..g.g..X...;H:x.oox.o.x.oox.o.;O:..............o.",
                    "K:X.....x.x..x..o.;S:....X..g....X..g;H:xgxoxgxoxgxoxgxo;J:....o.......o...")),
            List.of("S:..g.x.gx", "K:x..x....;S:....x.xx", "S:X.g.X.xo;H:x.......", "K:x...;S:.x.x", "S:.gxx;K:x...",
                    "K:x.......x.......;S:....X.......o.xx;H:x.o.x.o."),
            "K", false);
    private static final Comping KEYS = new Comping(new Voicing(53, 74, 4, true, false), 0, 64, false, 300, List.of( //
            Level.at(0, "x---------------", "x-----------o---", "x---------o-----"),
            Level.at(350, "x-----x---------", "x--x------------", "x-------..o---..", "x-----o-----o---", "x----.x-x-------"),
            Level.at(650, "x-----x---x-----", "x--o--x-----o---", "x--x----x-----o-", "x--.--x-..o-x---", "x-..x-x---o-----")));
    private static final Bassline LOW = new Bassline(28, 43, 84, List.of( //
            Level.at(0, "R---------------", "R-----------5---"), //
            Level.at(350, "R-------..R-5---", "R-----R-----..a-", "R--.....R---5.a-", "R-----..R-----a-", "R--R--..5---..a-"), //
            Level.at(680, "R-----rR--5-8-a-", "R--R--5-R-----a-", "R-----8-R--.5-a-")));
    private static final Comping PICKED = new Comping(new Voicing(57, 76, 4, false, false), 0, 52, true, 0, List.of( //
            Level.at(0, "..1...3...2...4.", "....3...2...4...", "1..3..2..4..3...", "..4..3..2..1....")));

    static final Style STYLE = Style.named("lo-fi", "Lo-fi", "低保真")
            .about("mellow chords over a lazy beat, with the warmth of tape", "慵懒节拍上的温柔和弦，带着磁带的温度")
            .aliases("lofi", "lo-fi hip hop", "chillhop", "chill", "study beats", "低保真音乐", "低保真嘻哈", "慵懒").tempo(70, 80, 92)
            .feel(new Style.Feel(3, 530, 600, 8, true))
            .palette(Palette.of(Palette.MAJOR, "Imaj9")
                    .themes("IVmaj9 iii7 ii9 Imaj9", "ii9 V13 Imaj9 vi9", "Imaj9 vi9 ii9 V9sus", "IVmaj9 V7/vi vi9 I9",
                            "IVmaj7 iv6 iii7 vi9", "Imaj9 iii7 IVmaj9 iv6")
                    .choruses("IVmaj9 V9sus iii7 vi9", "ii9 iii7 IVmaj9 V9sus", "vi9 ii9 V13 Imaj9", "IVmaj9 iii7,V7/ii ii9 V13",
                            "ii9 V13,V7alt iii7 vi9")
                    .bridges("bVImaj7 bVI69 Imaj9 Imaj9", "vi9 V9sus IVmaj9 IVmaj9", "iv7 bVII9 Imaj9 V7/ii")
                    .cadences("ii9 V13", "IVmaj9 V9sus", "IVmaj7 iv6", "ii9,V9sus"))
            .palette(
                    Palette.of(Palette.DORIAN, "i9").themes("i9 IV9 i9 IV9", "i9 v7 bVImaj7 bVII9sus", "iv9 v7 i9 i9", "i9 bIIImaj7 iv9 v7")
                            .choruses("bVImaj9 v7 iv9 i9", "iv9 bVII9 bIIImaj9 bVImaj7", "bVImaj9 bVII9 i9 i9")
                            .bridges("bIIImaj9 bVImaj7 iv9 V7alt", "iv9 iv9 bVImaj7 V7alt").cadences("iv9 V7alt", "bVImaj7 v7", "iv9 v7"))
            .song(Song
                    .of(66, 84, "..x-x-x---------", "x---..x-x-------", "....x-x-x--x----", "x--x--x---......", "..x---x---x-x---",
                            "x-x---..x-------", "x-----x-x---....", "....x---x-x-x---", "x--x----..x-x-x-")
                    .rests("................", "................", "--------........", "..........x-x---", "x-------........"))
            .layer(Layer.of("beat", DRUMS, BEAT, LOFI_KIT).mixed(-2, 0, 90).in(Kind.THEME, Kind.CHORUS, Kind.BRIDGE))
            .layer(Layer.of("keys", HARMONY, KEYS, ELECTRIC_PIANO, ELECTRIC_PIANO, FELT_PIANO, NYLON_GUITAR).mixed(-5, -120, 260))
            .layer(Layer.of("low", BASS, LOW, UPRIGHT_BASS, ELECTRIC_BASS).mixed(-3, 0, 30).in(Kind.THEME, Kind.CHORUS, Kind.BRIDGE))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(55, 74, 3, false, false), 46, true), WARM_PAD).mixed(-13, 200, 420)
                    .from(480).in(Kind.CHORUS, Kind.BRIDGE, Kind.INTRO))
            .layer(Layer.of("tune", MELODY, new Lead(0, 70), VIBRAPHONE, FELT_PIANO, SOFT_LEAD, FLUTE, ELECTRIC_PIANO).mixed(-6, 140, 350)
                    .in(Kind.THEME, Kind.CHORUS))
            .layer(Layer.of("picked", ARPEGGIO, PICKED, NYLON_GUITAR, VIBRAPHONE, FELT_PIANO).mixed(-12, 420, 400)
                    .in(Kind.BRIDGE, Kind.BREAK, Kind.INTRO).sometimes(700))
            .recorded(new Style.Recording(300, 8_000, 420, 260, 420, 220, true)).made();

    private LoFi() {}
}
