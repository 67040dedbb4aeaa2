package kinora.music.score;

import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.CHOIR_PAD;
import static kinora.music.score.Instrument.CINEMATIC_KIT;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.FRENCH_HORN;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.PIZZICATO;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.SUB_BASS;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// A piano figure that strings, horns and drums join until it is wide.
final class Cinematic {
    private static final Comping FIGURE = new Comping(new Voicing(55, 74, 3, false, true), 41, 62, true, 0, List.of( //
            Level.at(0, "b---2---3---2---", "p---2---1---2---", "1---2---3---2---", "p---2---1---", "b---2---3---"),
            Level.at(380, "b-2-3-2-4-2-3-2-", "p-1-2-1-3-1-2-1-", "b-1-2-3-2-1-2-3-", "b-f-1-2-3-2-1-2-", "b-2-3-4-3-2-", "p-1-2-1-2-1-"),
            Level.at(700, "p-232-23p-232-23", "B-2-3-2-4-2-3-2-", "b-123-12b-123-12", "p-2-1-3-2-1-2-3-", "B-2-3-4-3-2-", "p-1232123212")));
    private static final Comping PULSE = new Comping(new Voicing(55, 70, 3, false, true), 0, 58, false, 0, List.of( //
            Level.at(0, "t.t.t.t.t.t.t.t.", "t.t.t.t.t.t."),
            Level.at(620, "X.ooX.ooX.ooX.oo", "x.x.x.x.x.x.x.x.", "XooXooXoXooXooXo", "X.ooX.ooX.oo", "x.x.x.x.x.x.")));
    private static final Drumming DRUMS_OF_WAR = new Drumming(List.of( //
            Level.at(0, "K:x...............", "F:o.......o.......", "K:x...........", "F:o...........", "K:o...........o..."), //
            Level.at(560, "K:X.......x.......;F:....o.......o.oo", "K:X.....x...x.....;L:....o.......o...",
                    "K:X.....x.x.x.....;F:..o.o.......o.o.", "K:X...........;F:....o...o...", "K:X.....x.....;L:....o...o.o."), //
            Level.at(740, "K:X..x..x.X..x..x.;F:x.o.x.o.x.o.x.oo;S:....x.......x...",
                    "K:X.....X.X.....x.;L:..x...x...x...xx;F:x...x...x...x...", "K:X...x...X.x.x...;M:....x..x....x.xx;F:o.o.o.o.o.o.o.o.",
                    "K:X.....x.x...;F:x.o.x.o.x.oo;S:........x...")),
            List.of("F:x.x.xxxx;K:x...x...", "T:xx......;M:..xx....;L:....xx..;F:......xx;K:x...x...", "L:x.x.;K:x...",
                    "F:X.....xxX.x.xxxx;K:x...x...x...x..."),
            "KX", true).swelling();
    private static final Bassline LOW = new Bassline(26, 43, 80, List.of(Level.at(0, "R---------------", "R-----------"),
            Level.at(640, "R-------R-------", "R-----R-----R---", "R-----------5---", "R-------R---")));

    static final Style STYLE = Style.named("cinematic", "Cinematic", "电影感")
            .about("a piano figure that strings, horns and drums join until it is wide", "钢琴音型渐入弦乐、圆号与鼓，层层展开")
            .aliases("film", "movie", "orchestral", "emotional", "dramatic", "电影", "电影配乐", "管弦", "抒情").tempo(70, 86, 104).metres(4, 4, 4, 3)
            .feel(new Style.Feel(6, 500, 500, 7, true))
            .palette(Palette.of(Palette.MINOR, "i")
                    .themes("i bVI bIII bVII", "i bVII bVI bVII", "i v bVI iv", "i bVI iv V7sus", "i bIII/5 bVI bVII")
                    .choruses("bVI bVII i bIII", "bVI bIII bVII i", "iv bVI bIII bVII", "bVI bVII v i")
                    .bridges("iv i bVI V", "bVI bVI iv v", "iv bIII bVI V7sus").cadences("iv V", "bVI bVII", "iv7 V7sus,V", "bVI,bVII V"))
            .palette(
                    Palette.of(Palette.MAJOR, "Iadd9").themes("I V/7 vi IV", "I iii vi IV", "vi IV I V", "Iadd9 IVadd9 vi V", "I I/3 IV vi")
                            .choruses("IV V vi I/3", "IV I/3 ii V", "vi IV I/5 V", "IV V iii vi")
                            .bridges("vi iii IV I/3", "ii vi IV V", "bVI bVII I I").cadences("IV V", "ii IV,V", "IV iv", "ii7 V7sus,V"))
            .palette(Palette.of(Palette.LYDIAN, "I").themes("I II/1 I II/1", "I II vii7 iii", "vi7 II I I")
                    .choruses("II iii I II", "vi I II iii").bridges("iii vi II I", "bVI bVII I II").cadences("vi II", "II II/1"))
            .song(Song
                    .of(62, 81, "x-------x---x---", "x-----x-x-------", "x---x---x-------", "x-----------x---", "x---x-x-x---x---",
                            "x-----------x-x-", "x-------x---", "x---x---x---", "x-----x-x---", "x-----------", "x---x-x-x---")
                    .rests("x---------------", "x-----------....", "----------------", "------------", "x-----------")
                    .closings("x---------------", "x---x-----------", "x-----------....", "x-----------", "x---x-------")
                    .plans("abacabae", "abrcabce", "aabraabe", "abacabde"))
            .layer(Layer.of("figure", HARMONY, FIGURE, FELT_PIANO, GRAND_PIANO).mixed(-5, -80, 420))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(50, 72, 4, true, true), 56, true), STRINGS).mixed(-8, 0, 520).from(360))
            .layer(Layer.of("choir", PAD, new Sustain(new Voicing(60, 79, 3, false, true), 48, true), CHOIR_PAD).mixed(-14, 0, 620)
                    .from(720))
            .layer(Layer.of("low", BASS, LOW, CELLO, SUB_BASS, CELLO).mixed(-5, 60, 300).from(340))
            .layer(Layer.of("pulse", ARPEGGIO, PULSE, PIZZICATO, STRINGS).mixed(-11, 300, 380).from(500))
            .layer(Layer.of("tune", MELODY, new Lead(0, 72), STRINGS, CELLO, FELT_PIANO).mixed(-5, -160, 480).in(Kind.THEME, Kind.BRIDGE)
                    .from(420))
            .layer(Layer.of("wide", MELODY, new Lead(0, 80), STRINGS).mixed(-4, -220, 520).in(Kind.CHORUS))
            .layer(Layer.of("horn", MELODY, new Lead(-12, 72), FRENCH_HORN).mixed(-7, 240, 560).in(Kind.CHORUS).from(700))
            .layer(Layer.of("second", PAD, new Guide(52, 69, 62), CELLO, FRENCH_HORN).mixed(-10, 340, 520)
                    .in(Kind.THEME, Kind.CHORUS, Kind.BRIDGE).from(540))
            .layer(Layer.of("drums", DRUMS, DRUMS_OF_WAR, CINEMATIC_KIT).mixed(-4, 0, 480).from(520))
            .recorded(new Style.Recording(760, 18_000, 0, 0, 120, 0, true)).made();

    private Cinematic() {}
}
