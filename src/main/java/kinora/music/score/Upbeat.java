package kinora.music.score;

import static kinora.music.score.Instrument.BELL;
import static kinora.music.score.Instrument.CELESTA;
import static kinora.music.score.Instrument.ELECTRIC_BASS;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.MARIMBA;
import static kinora.music.score.Instrument.MUTED_GUITAR;
import static kinora.music.score.Instrument.PIZZICATO;
import static kinora.music.score.Instrument.POP_KIT;
import static kinora.music.score.Instrument.SOFT_LEAD;
import static kinora.music.score.Instrument.STEEL_GUITAR;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.UKULELE;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Bright strummed chords, claps and a tune to whistle.
final class Upbeat {
    private static final Drumming BEAT = new Drumming(List.of( //
            Level.at(0, "K:x.......x.......;C:....o.......o...", "J:....o.......o...;K:x.......x......."), //
            Level.at(400, "K:X...x...X...x...;C:....X.......X...;Z:x.o.x.o.x.o.x.o.",
                    "K:X.......X.x.....;C:....X.......X...;H:x.x.x.x.x.x.x.x.", "K:X..x....X..x....;S:....X.......X...;Z:xoxoxoxoxoxoxoxo",
                    "K:X.....x.X.......;C:....X.......X..o;H:..x...x...x...x."),
            Level.at(680, "K:X...X...X...X...;S:....X.......X...;C:....X.......X...;H:..X...X...X...X.;J:x.x.x.x.x.x.x.x.",
                    "K:X.....x.X.x.....;S:....X.......X...;C:....x.......x...;H:x.x.x.x.x.x.x.x.;O:......x.......x.",
                    "K:X..x..x.X..x....;S:....X.......X..g;J:....x.......x...;H:xoxoxoxoxoxoxoxo",
                    "K:X...X..xX...X...;C:....X.......X...;J:..x...x...x...x.;H:x.o.x.o.x.o.x.o.")),
            List.of("S:x.x.xxxx;K:x...x...", "C:X...X.X.;K:x...x...", "T:x.x.....;M:....xx..;L:......xx;K:x...x...",
                    "S:X..X..X.;K:x...x...", "K:X.......;C:....XXXX", "S:..xx;K:x..."),
            "KX", true);
    private static final Comping STRUMMED = new Comping(new Voicing(55, 74, 4, false, true), 0, 66, false, 420, List.of( //
            Level.at(0, "d---d---d---d---", "d---..u-d---..u-"), //
            Level.at(380, "d---d-u-..u-d-u-", "d-u-d-u-d-u-d-u-", "d---d-uud---d-u-", "d---d-u-d-uud-u-"), //
            Level.at(680, "d-uud-u-d-uud-u-", "d-u-d-uu.-u-d-u-", "d---d-uu.-uud-u-")));
    private static final Comping STABS = new Comping(new Voicing(58, 77, 3, false, true), 43, 66, false, 0, List.of( //
            Level.at(0, "x---x---x---x---", "B---x---b---x---"),
            Level.at(700, "x-.x-.x-x-.x-.x-", "x.x.x.x.x.x.x.x.", "B-..x-..x-.x..x-")));
    private static final Bassline LOW = new Bassline(28, 43, 88, List.of( //
            Level.at(0, "R-------R-------", "R-----..R---5---"), //
            Level.at(420, "R---R---R---R-a-", "R-..R-..R-..5-a-", "R--R..R-R--R..a-", "R---5---R---5-a-"), //
            Level.at(700, "R-R-R-R-R-R-R-a-", "R-.8R-.8R-.85-a-", "R--RR-8-R--R5-a-", "R-R-8-R-R-R-8-a-")));
    private static final Comping SPARK = new Comping(new Voicing(67, 84, 3, false, true), 0, 54, false, 0, List.of( //
            Level.at(0, "1.2.3.2.1.2.3.2.", "3...2...1...2...", "1.3.2.3.1.3.2.3.", "..3...2...3...2.")));

    static final Style STYLE = Style.named("upbeat", "Upbeat", "欢快").about("strummed chords, claps and a tune to whistle", "扫弦、拍手和朗朗上口的旋律")
            .aliases("happy", "cheerful", "fun", "pop", "sunny", "欢乐", "快乐", "轻快", "活泼", "开心").tempo(104, 116, 130)
            .feel(new Style.Feel(3, 500, 530, 4, true))
            .palette(Palette.of(Palette.MAJOR, "Iadd9")
                    .themes("I V vi IV", "I IV vi V", "I iii IV V", "I I/3 IV V", "vi IV I V", "I vi ii7 V")
                    .choruses("IV V vi I/3", "IV I V vi", "I V/7 vi IV", "IV V I vi", "ii7 IV I V")
                    .bridges("vi iii IV V", "ii7 IV vi V", "IV iv I V").cadences("IV V", "ii7 V7sus,V", "IV,V", "ii7 IV,V"))
            .palette(Palette.of(Palette.MIXOLYDIAN, "I").themes("I bVII IV I", "I IV bVII IV", "I v7 IV I")
                    .choruses("IV bVII I I", "I bVII IV V", "vi7 bVII I I").bridges("bVI bVII I I", "ii7 ii7 IV V")
                    .cadences("bVII IV,V", "IV bVII"))
            .song(Song
                    .of(67, 84, "x-x-x---x-x-x---", "x--x--x-x---x---", "x---x-x-x-------", "..x-x-x-x---x-x-", "x-x-..x-x-x-....",
                            "x--xx---x--xx---", "x-.x-.x-x-x-x---", "x---..x-x-x-x-x-", "xxx-x---x-x-....")
                    .plans("abacabae", "aabraabe", "abcrabce", "aaaeaabe", "abarabce"))
            .layer(Layer.of("beat", DRUMS, BEAT, POP_KIT).mixed(-2, 0, 110).in(Kind.THEME, Kind.CHORUS, Kind.BRIDGE, Kind.BREAK))
            .layer(Layer.of("strummed", HARMONY, STRUMMED, UKULELE, STEEL_GUITAR, UKULELE).mixed(-6, -260, 180))
            .layer(Layer.of("stabs", HARMONY, STABS, GRAND_PIANO, MUTED_GUITAR).mixed(-9, 220, 220).from(500))
            .layer(Layer.of("low", BASS, LOW, ELECTRIC_BASS).mixed(-4, 0, 30).from(340))
            .layer(Layer.of("tune", MELODY, new Lead(0, 78), BELL, MARIMBA, SOFT_LEAD, PIZZICATO).mixed(-5, 60, 260).in(Kind.THEME,
                    Kind.CHORUS))
            .layer(Layer.of("double", MELODY, new Lead(0, 62), CELESTA, GRAND_PIANO).mixed(-11, -60, 300).in(Kind.CHORUS).from(760))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(55, 76, 4, true, true), 50, true), STRINGS).mixed(-14, 0, 420).from(680))
            .layer(Layer.of("spark", ARPEGGIO, SPARK, PIZZICATO, MARIMBA, CELESTA).mixed(-12, 380, 260)
                    .in(Kind.INTRO, Kind.BRIDGE, Kind.CHORUS).sometimes(750))
            .recorded(new Style.Recording(220, 19_000, 0, 0, 150, 120, true)).made();

    private Upbeat() {}
}
