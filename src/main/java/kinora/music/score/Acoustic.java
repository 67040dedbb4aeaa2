package kinora.music.score;

import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.FLUTE;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.HAND_PERCUSSION;
import static kinora.music.score.Instrument.NYLON_GUITAR;
import static kinora.music.score.Instrument.STEEL_GUITAR;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.UPRIGHT_BASS;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Fingerpicked guitar with friends around it.
final class Acoustic {
    private static final Comping PICKED = new Comping(new Voicing(55, 71, 3, false, true), 40, 68, true, 0, List.of( //
            Level.at(0, "b---2---f---2---", "p---2---1---2---", "p---2---2---", "b---2---3---"),
            Level.at(360, "p-1-f-2-b-3-f-2-", "b-2-f-3-b-2-f-3-", "p-2-f-1-p-2-f-1-", "b-1-2-3-f-2-1-2-", "p-2-3-2-3-2-", "b-2-3-f-3-2-"),
            Level.at(700, "p-12f-3-b-23f-2-", "p-2-f12-p-2-f12-", "b-123-2-f-123-2-", "p-1-f-2-b-32f-2-", "p-23-2-3f-3-", "b-2-323-f-2-")));
    private static final Comping STRUMMED = new Comping(new Voicing(52, 71, 4, true, true), 0, 58, false, 520, List.of( //
            Level.at(0, "d-----------u---", "d---------u-", "d-------d-------"),
            Level.at(640, "d---d-u-..u-d-u-", "d--ud-u-d--ud-u-", "d---d-u-d-u-d-u-", "d---d-u-d-u-", "d-----u-d-u-")));
    private static final Bassline LOW = new Bassline(28, 43, 80, List.of( //
            Level.at(0, "R---------------", "R-----------"),
            Level.at(480, "R-------5-------", "R-----R-5---..a-", "R-------R---5---", "R-------5---", "R-------..a-"),
            Level.at(720, "R-----R-5-----a-", "R---R---5---5-a-", "R-----5-R---5-a-", "R-----5---a-")));
    private static final Drumming HANDS = new Drumming(List.of( //
            Level.at(0, "Z:o.x.o.x.o.x.o.x.;K:o.......o.......", "Z:o.x.o.x.o.x.;K:o..........."), //
            Level.at(560, "K:x.......x.x.....;R:....x.......x...;Z:oxoxoxoxoxoxoxox",
                    "K:x.....x.x.......;j:....x.......x..o;Z:x.o.x.o.x.o.x.o.", "K:x..x....x..x....;J:....x.......x...;Z:o.x.o.x.o.x.o.x.",
                    "K:x...........;R:....x...x...;Z:x.o.x.o.x.o.", "K:x.......?...;J:....x...x...;Z:oxoxoxoxoxox"), //
            Level.at(760, "K:X..x..x.X.x.....;S:....x..g....x..g;J:..o...o...o...o.;Z:oxoxoxoxoxoxoxox",
                    "K:X.....x.X..x....;C:....x.......x...;J:x.o.x.o.x.o.x.o.", "K:X.....x.....;S:....x...x..g;J:x.o.x.o.x.o.")),
            List.of("j:x.x.....;i:....x.xx;K:x...x...", "S:g.x.x.xx;K:x...x...", "d:x.x.;K:x...", "c:x..x..x.;K:x...x..."), "KJ", false);

    static final Style STYLE = Style.named("acoustic", "Acoustic", "原声")
            .about("fingerpicked guitar, upright bass and hand percussion", "指弹吉他、低音提琴与手鼓")
            .aliases("folk", "guitar", "singer-songwriter", "warm", "吉他", "民谣", "木吉他", "温暖", "不插电").tempo(84, 98, 116).metres(4, 4, 4, 3)
            .feel(new Style.Feel(3, 500, 540, 8, true))
            .palette(Palette.of(Palette.MAJOR, "Iadd9")
                    .themes("I IVadd9 I V", "I V/7 vi IV", "Iadd9 iii7 IV V7sus", "I vi7 IVadd9 V", "vi7 IVadd9 I V", "I I/3 IVadd9 V7sus")
                    .choruses("IV V vi7 I/3", "IVadd9 I V vi7", "ii7 IVadd9 I V", "IV I/3 ii7 V")
                    .bridges("vi7 iii7 IVadd9 V", "ii7 vi7 IV V7sus", "iii7 IV vi7 V")
                    .cadences("IVadd9 V7sus,V", "ii7 V", "IV iv", "ii7 IV,V"))
            .palette(Palette.of(Palette.DORIAN, "iadd9").themes("i IV i bVII", "i7 bVII IV i7", "i bIII IV bVII")
                    .choruses("bIII bVII i IV", "bVI bIII bVII i", "bIII IV i bVII").bridges("bVI bVII i i", "iv bVII bIII v7")
                    .cadences("bVI bVII", "iv7 v7", "bVII IV"))
            .song(Song
                    .of(64, 81, "x---x-x-x-------", "x-----x-x---x---", "..x-x-x-x-------", "x-x-x---x-x-x---", "x---..x-x---....",
                            "x-----x-x-x-x---", "x---x---x-x-x---", "....x-x-x---x---", "x---x---x---", "x-----x-x---", "x---x-x-x-x-",
                            "x-x-x---x---")
                    .rests("................", "x-------........", "x-----------....", "----............", "x-----......", "............"))
            .layer(Layer.of("picked", HARMONY, PICKED, STEEL_GUITAR, NYLON_GUITAR).mixed(-4, -220, 220))
            .layer(Layer.of("strummed", HARMONY, STRUMMED, STEEL_GUITAR, NYLON_GUITAR).mixed(-9, 340, 240).from(600))
            .layer(Layer.of("low", BASS, LOW, UPRIGHT_BASS).mixed(-5, 40, 80).from(400))
            .layer(Layer.of("hands", DRUMS, HANDS, HAND_PERCUSSION).mixed(-6, 80, 200).from(460))
            .layer(Layer.of("tune", MELODY, new Lead(0, 72), FELT_PIANO, FLUTE, NYLON_GUITAR, CELLO).mixed(-5, 120, 340).in(Kind.THEME,
                    Kind.CHORUS, Kind.BRIDGE))
            .layer(Layer
                    .of("keys", HARMONY,
                            new Comping(new Voicing(58, 76, 3, false, true), 0, 54, false, 0,
                                    List.of(Level.at(0, "x---------------", "x-----------", "x-------o-------"))),
                            GRAND_PIANO, FELT_PIANO)
                    .mixed(-12, 160, 320).in(Kind.CHORUS).from(640).sometimes(600))
            .layer(Layer.of("second", PAD, new Guide(52, 67, 60), CELLO, STRINGS).mixed(-11, -340, 420).in(Kind.CHORUS, Kind.BRIDGE)
                    .from(420))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(55, 76, 4, true, true), 46, true), STRINGS).mixed(-14, 0, 460).from(740))
            .recorded(new Style.Recording(280, 19_000, 0, 0, 160, 0, true)).made();

    private Acoustic() {}
}
