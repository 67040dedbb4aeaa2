package kinora.music.score;

import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.ELECTRIC_BASS;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.MARIMBA;
import static kinora.music.score.Instrument.MUTED_GUITAR;
import static kinora.music.score.Instrument.PLUCK;
import static kinora.music.score.Instrument.POP_KIT;
import static kinora.music.score.Instrument.SOFT_LEAD;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.WARM_PAD;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Muted guitars and piano that look ahead.
final class Corporate {
    private static final Drumming BEAT = new Drumming(List.of( //
            Level.at(0, "K:x.......x.......;Z:..o...o...o...o.", "K:x...o...x...o..."), //
            Level.at(460, "K:x...x...x...x...;Z:..o...o...o...o.", "K:x...x...x...x...;Z:xoxoxoxoxoxoxoxo;R:....o.......o...",
                    "K:x.....o.x.......;R:....x.......x...;Z:x.o.x.o.x.o.x.o.", "K:x...x...x...x...;C:....o.......o..."),
            Level.at(700, "K:X...x...X...x...;C:....x.......x...;Z:x.o.x.o.x.o.x.o.",
                    "K:X.....x.X.x.....;S:....x.......x...;Z:xoxoxoxoxoxoxoxo;J:..o...o...o...o.",
                    "K:X...x...X...x..o;C:....x.......x...;Z:x.oox.oox.oox.oo",
                    "K:X...x...X...x...;S:....x.......x..g;P:..o...o...o...o.")),
            List.of("S:..x.x.xx;K:x...x...", "T:x.x.....;M:....x.x.;K:x...x...", "C:X.XX;K:x...", "S:x...x.xx;K:x...x..."), "KX", true);
    private static final Comping MUTED = new Comping(new Voicing(52, 69, 3, false, true), 0, 60, false, 90, List.of( //
            Level.at(0, "x.o.x.o.x.o.x.o.", "x...x...x...x..."),
            Level.at(480, "x.oox.oox.oox.oo", "x.o.xxo.x.o.xxo.", "xoxoxoxoxoxoxoxo", "x.x.o.x.x.x.o.x.")));
    private static final Comping KEYS = new Comping(new Voicing(57, 76, 3, false, true), 43, 62, false, 0, List.of( //
            Level.at(0, "B---------------", "B-------x-------"),
            Level.at(400, "B---x---x---x---", "B-----x-----x---", "x--x--x---x-x---", "B-------x---x---"),
            Level.at(700, "B-x-x-x-B-x-x-x-", "x--x--x-x--x--x-", "B---x-x-B---x-x-")));
    private static final Bassline LOW = new Bassline(28, 43, 82, List.of( //
            Level.at(0, "R---------------"), Level.at(480, "R-------R---..a-", "R---R---R---R---", "R-----R-R-----5-"),
            Level.at(700, "R-R-R-R-R-R-R-a-", "R--R--R-R--R5-a-", "R-R-R-R-R-R-5-5-")));
    private static final Comping SPARK = new Comping(new Voicing(67, 84, 3, false, true), 0, 54, false, 0, List.of( //
            Level.at(0, "1.2.3.2.1.2.3.2.", "3.2.1.2.3.2.1.2.", "1.3.2.3.1.3.2.3.", "..1...2...3...2."),
            Level.at(700, "1.2.3.4.3.2.1.2.", "1.3.2.4.1.3.2.4.", "4.3.2.3.4.3.2.1.")));

    static final Style STYLE = Style.named("corporate", "Corporate", "商务").about("muted guitars and piano that look ahead", "闷音吉他与钢琴，积极向前")
            .aliases("business", "motivational", "inspiring", "presentation", "technology", "企业", "商业", "励志", "科技", "宣传片")
            .tempo(100, 112, 124).feel(new Style.Feel(6, 500, 500, 4, true))
            .palette(Palette.of(Palette.MAJOR, "Iadd9")
                    .themes("I V vi IV", "Iadd9 vi7 IVadd9 V7sus", "vi IV I V", "I I/3 IV V", "IVadd9 I V vi7", "Iadd9 V/7 vi7 IVadd9")
                    .choruses("IV V vi I/3", "IVadd9 V I vi", "I V/7 vi IV", "vi7 V IVadd9 V", "IV I/3 ii7 V")
                    .bridges("vi7 iii7 IV V", "ii7 vi7 IV V7sus", "IV iii7 ii7 V7sus").cadences("IV V", "ii7 V7sus,V", "IVadd9 V7sus"))
            .palette(Palette.of(Palette.LYDIAN, "Iadd9").themes("I II/1 I II/1", "Iadd9 vii7 iii7 II", "I II iii7 II")
                    .choruses("II iii7 I II", "vi7 II I I").bridges("iii7 vi7 II II", "vi7 iii7 I II").cadences("vi7 II", "iii7 II"))
            .song(Song
                    .of(67, 84, "x-------x-x-x---", "x---x---x-------", "..x-x-x-x-------", "x--x--x---------", "x-----x-x---x---",
                            "x-x-x-----x-x---", "....x-x-x---x---", "x---x-x-x---x-x-")
                    .plans("abacabae", "arbrarbe", "aabraabe", "abarabce"))
            .layer(Layer.of("muted", HARMONY, MUTED, MUTED_GUITAR).mixed(-7, -300, 160))
            .layer(Layer.of("keys", HARMONY, KEYS, GRAND_PIANO, FELT_PIANO).mixed(-6, 160, 260).from(360))
            .layer(Layer.of("low", BASS, LOW, ELECTRIC_BASS).mixed(-5, 0, 20).from(400))
            .layer(Layer.of("beat", DRUMS, BEAT, POP_KIT).mixed(-7, 0, 140).from(430))
            .layer(Layer.of("spark", ARPEGGIO, SPARK, MARIMBA, PLUCK, MARIMBA).mixed(-9, 360, 320))
            .layer(Layer.of("tune", MELODY, new Lead(0, 72), GRAND_PIANO, FELT_PIANO, SOFT_LEAD).mixed(-5, 60, 320)
                    .in(Kind.THEME, Kind.CHORUS).from(440))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(55, 76, 4, true, true), 52, true), STRINGS, WARM_PAD, STRINGS)
                    .mixed(-9, 0, 460).from(420))
            .layer(Layer.of("second", PAD, new Guide(57, 74, 58), STRINGS, CELLO).mixed(-12, -380, 420).in(Kind.CHORUS, Kind.BRIDGE)
                    .from(700))
            .recorded(new Style.Recording(420, 20_000, 0, 0, 100, 60, true)).made();

    private Corporate() {}
}
