package kinora.music.score;

import static kinora.music.score.Instrument.BRASS;
import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.CHOIR_PAD;
import static kinora.music.score.Instrument.CINEMATIC_KIT;
import static kinora.music.score.Instrument.FRENCH_HORN;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.SUB_BASS;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Drums, brass and choir of a last battle.
final class Epic {
    private static final Comping DRIVE = new Comping(new Voicing(50, 67, 3, false, true), 38, 66, false, 0, List.of( //
            Level.at(0, "b.x.x.x.b.x.x.x.", "1.1.2.1.1.1.2.1.", "b.1.2.1.b.1.2.1.", "b.x.x.x.x.x.", "b.1.2.1.2.1."),
            Level.at(520, "XooxooxoXooxooxo", "XooXooXoXooXooXo", "B.oob.ooB.oob.oo", "X.ooX.ooX.ooXxoo", "XoxoXoxoXoxo", "X.ooX.ooX.oo"),
            Level.at(760, "XooxooxoXooxoxox", "XxooXxooXxooXxxx", "BooxoobxBooxoobx", "XooXooXoXooXoXXo", "XxooXxooXxoo", "XooxooXooxxx")));
    private static final Drumming WAR = new Drumming(List.of( //
            Level.at(0, "K:x.......o.......", "F:x.....o.x.......", "K:x...........", "F:x.....o.o..."),
            Level.at(450, "K:X.....x.X...x...;F:x.oox.oox.oox.oo", "K:X..x..x.X..x..x.;L:....o.......o.oo",
                    "K:X.......X.....x.;F:x.o.x.oox.o.x.oo", "K:X.....x.x...;F:x.oox.oox.oo", "K:X.......x...;L:..oo..oo..oo"),
            Level.at(720, "K:X..x..x.X..x..x.;F:xoxxoxxoxoxxoxxx;S:....X.......X...",
                    "K:X.....X.X...X.X.;F:X.oxX.oxX.oxX.xx;M:......x.......xx",
                    "K:X...X...X...X.x.;F:x.oox.oox.oox.ox;S:..x...x...x..xx.;L:...x...x...x...x",
                    "K:X.....X.X...;F:x.oxx.oxx.xx;S:........X...", "K:X...X...X.x.;L:x.oox.oox.xx")),
            List.of("F:x.xxX.xxX.xxXXXX;K:X...X...X...X...", "T:xx......;M:..xx....;L:....xx..;F:......XX;K:X...X...",
                    "S:x.xxX.XX;K:X...X...", "F:X.XX;K:X..."),
            "KXF", true).swelling();
    private static final Comping HITS = new Comping(new Voicing(50, 70, 4, true, true), 0, 72, false, 0, List.of( //
            Level.at(0, "x---------------", "x-----------"),
            Level.at(700, "X---------------", "X-----X---------", "X--X--X---------", "X-----------X---", "X-----------", "X-----X-----")));
    private static final Bassline LOW = new Bassline(26, 43, 86, List.of( //
            Level.at(0, "R---------------", "R-----------"),
            Level.at(520, "R-------R-------", "R-----R-----R---", "R-----r-----", "R-------R---"),
            Level.at(740, "R-rrR-rrR-rrR-rr", "R--R--R-R--R--R-", "R-R-R-R-R-R-R-R-", "R-rrR-rrR-rr")));

    static final Style STYLE = Style.named("epic", "Epic", "史诗").about("drums, brass and choir that grow to a last stand", "鼓、铜管与合唱，一路推向高潮")
            .aliases("trailer", "heroic", "action", "powerful", "battle", "史诗音乐", "史诗感", "预告片", "英雄", "热血", "震撼", "大气").tempo(80, 98, 126)
            .metres(4, 4, 4, 3).feel(new Style.Feel(6, 500, 500, 5, true))
            .palette(
                    Palette.of(Palette.MINOR, "i").themes("i bVI bIII bVII", "i i bVI bVII", "i bVII bVI V", "i iv bVI V", "i bIII iv bVII")
                            .choruses("bVI bVII i bIII", "i bVI bVII iv", "bVI bIII bVII i", "iv bVI i V", "bVI bVII i i")
                            .bridges("iv i V i", "bVI bVI bVII bVII", "bII bVI i V", "iv v bVI bVII")
                            .cadences("bVI bVII", "iv V", "bVI,bVII V", "bII V"))
            .palette(Palette.of(Palette.DORIAN, "I").themes("i IV i bVII", "i bIII IV bVII", "i bVII IV i")
                    .choruses("bIII bVII i IV", "bVI bVII i IV", "bVI bIII bVII IV").bridges("bVI bVII i i", "iv bVI bVII bVII")
                    .cadences("bVI bVII", "IV bVII"))
            .palette(Palette.of(Palette.MIXOLYDIAN, "I").themes("I bVII IV I", "I v bVII IV", "I bVI bVII I")
                    .choruses("bVI bVII I I", "IV bVII I v", "bVII IV I V").bridges("bVI bVI bVII bVII", "bIII bVII IV V")
                    .cadences("bVI bVII", "IV V", "bVI,bVII V"))
            .song(Song
                    .of(60, 79, "x-----x-x-------", "x---x---x-------", "x-------x-----x-", "x--x--x-x-------", "x-----------x-x-",
                            "x-----x-x---x---", "x---x-x-x---x---", "x-----x-x---", "x---x---x---", "x-------x-x-", "x-----------")
                    .rests("x---------------", "x-----------....", "x-----------", "x-------....")
                    .closings("x---------------", "x-----x---------", "x-----------....", "x-----------", "x---x-------")
                    .plans("abacabae", "aabcaabe", "abacadbe", "abrcabce"))
            .layer(Layer.of("drive", HARMONY, DRIVE, STRINGS, CELLO, STRINGS).mixed(-6, 200, 360))
            .layer(Layer.of("low", BASS, LOW, CELLO, SUB_BASS).mixed(-5, 0, 240).from(330))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(52, 74, 4, true, true), 60, true), STRINGS).mixed(-8, -120, 520).from(380))
            .layer(Layer.of("choir", PAD, new Sustain(new Voicing(58, 79, 4, false, true), 58, true), CHOIR_PAD).mixed(-9, 0, 620)
                    .from(640))
            .layer(Layer.of("hits", HARMONY, HITS, BRASS).mixed(-8, -260, 460).from(600))
            .layer(Layer.of("tune", MELODY, new Lead(0, 78), FRENCH_HORN, CELLO).mixed(-4, 180, 500).in(Kind.THEME, Kind.BRIDGE).from(400))
            .layer(Layer.of("wide", MELODY, new Lead(0, 86), FRENCH_HORN, BRASS).mixed(-4, 120, 520).in(Kind.CHORUS))
            .layer(Layer.of("above", MELODY, new Lead(12, 76), STRINGS).mixed(-7, -200, 540).in(Kind.CHORUS).from(740))
            .layer(Layer.of("drums", DRUMS, WAR, CINEMATIC_KIT).mixed(-3, 0, 420).from(340))
            .recorded(new Style.Recording(800, 19_000, 0, 0, 200, 0, true)).made();

    private Epic() {}
}
