package kinora.music.score;

import static kinora.music.score.Instrument.BELL;
import static kinora.music.score.Instrument.ELECTRIC_PIANO;
import static kinora.music.score.Instrument.ELECTRONIC_KIT;
import static kinora.music.score.Instrument.GLASS_PAD;
import static kinora.music.score.Instrument.MARIMBA;
import static kinora.music.score.Instrument.PLUCK;
import static kinora.music.score.Instrument.SOFT_LEAD;
import static kinora.music.score.Instrument.SUB_BASS;
import static kinora.music.score.Instrument.SYNTH_BASS;
import static kinora.music.score.Instrument.WARM_PAD;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// A steady machine beat under plucked figures.
final class Electronic {
    private static final Drumming BEAT = new Drumming(List.of( //
            Level.at(0, "K:x...x...x...x...;H:..o...o...o...o.", "K:x.......x.......;C:....o.......o..."), //
            Level.at(420, "K:X...X...X...X...;H:..x...x...x...x.;C:....o.......o...", "K:X...X...X...X...;H:o.x.o.x.o.x.o.x.",
                    "K:X.....X...X.....;S:....x.......x...;H:x.o.x.o.x.o.x.o.", "K:X..x....x.x.....;S:....x.......x...;H:xoxoxoxoxoxoxoxo"),
            Level.at(680, "K:X...X...X...X...;C:....X.......X...;O:..x...x...x...x.;H:xoxoxoxoxoxoxoxo",
                    "K:X...X...X...X..x;C:....X.......X...;H:x.xox.xox.xox.xo;O:..o...o...o...o.",
                    "K:X...X...X...X...;S:....X.......X..g;R:..x..x....x..x..;O:..x...x...x...x.",
                    "K:X...X...X..xX...;C:....X.......X.o.;H:xxoxxxoxxxoxxxox;J:....o.......o...")),
            List.of("S:x...x.x.xxxxxxxx;K:X...X...X.......", "K:X...;C:..XX", "S:o.o.x.xX;K:x.......", "S:x.x.x.xx;K:X...X...",
                    "H:x.x.....;K:x......."),
            "KX", true).swelling();
    private static final Bassline LOW = new Bassline(28, 42, 86, List.of( //
            Level.at(0, "R---------------", "R-------R-------"),
            Level.at(420, "R-.R..R-..R-..R-", "..R-..R-..R-..R-", "R-R-..R-R-..R-R-", "R--R--R---R-R-8-"), //
            Level.at(680, "..RR..RR..RR..R8", "..R-..R-..R-..8-", "R.R8R.R8R.R8R.R8", "R-.R.R8-R-.R.R5-")));
    private static final Comping FIGURE = new Comping(new Voicing(65, 82, 3, false, true), 0, 62, false, 0, List.of( //
            Level.at(0, "1.2.3.2.1.2.3.2.", "1..2..3..2..1.2.", "3...2...1...2..."),
            Level.at(480, "1.232.321.232.32", "1.3.2.4.1.3.2.4.", "1..3..2.4..3..2.", "4.3.2.1.4.3.2.3."),
            Level.at(700, "1234321234321232", "1.342.341.342.34", "13243243132432x.", "4321432143214321")));
    private static final Comping STABS = new Comping(new Voicing(52, 69, 4, false, true), 0, 64, false, 0, List.of( //
            Level.at(0, "x---------------", "x-----------o---"),
            Level.at(450, "..x...x...x...x.", "x--x--x---------", "x-.x-.x-.x-.x-..", "..x-..x-..x-x---"),
            Level.at(700, "x-.x-.x-x-.x-.x-", "..x-..x-..x-..x-", "x..x..x...x..x..")));

    static final Style STYLE = Style.named("electronic", "Electronic", "电子")
            .about("a steady machine beat under plucked figures", "稳定的机械节拍与拨奏音型")
            .aliases("edm", "house", "synth", "dance", "techno", "synthwave", "电子音乐", "舞曲", "合成器", "电音").tempo(110, 122, 130)
            .feel(new Style.Feel(3, 500, 540, 0, true))
            .palette(Palette.of(Palette.MINOR, "i")
                    .themes("i bVI bIII bVII", "i bVII bVI bVII", "i7 iv7 bVI bVII", "bVI bVII i i", "i bIII bVII iv")
                    .choruses("bVI bVII i bIII", "iv bVI i bVII", "bVI bIII bVII i", "i v7 bVI iv7")
                    .bridges("bVI bVI iv v7", "iv7 i7 bVI bVII", "bVImaj7 v7 iv7 v7").cadences("bVI bVII", "iv7 bVII", "iv v7"))
            .palette(Palette.of(Palette.DORIAN, "i7").themes("i9 IV i9 IV", "i7 bIII IV IV", "i9 bVII IV i9")
                    .choruses("bIII IV i7 bVII", "bVII IV i9 i9", "bIIImaj7 bVII i7 IV").bridges("bVImaj7 bVII i9 i9", "iv9 bVII bIII bVI")
                    .cadences("bVII IV", "bVI bVII"))
            .palette(Palette.of(Palette.MAJOR, "Iadd9").themes("vi IV I V", "IVmaj7 V vi7 iii7", "I V vi7 IV")
                    .choruses("IV V vi I/3", "IV I V vi", "vi7 IVmaj7 I V7sus").bridges("ii7 vi7 IV V", "IVmaj7 IVmaj7 vi7 V")
                    .cadences("IV V", "IVmaj7 V7sus"))
            .song(Song
                    .of(69, 87, "x--x--x---x-x---", "x-x-..x-x-..x---", "x---..x-x-x-----", "..x-x-x-..x-x---", "x--x--x-x--x--x-",
                            "x-----x-x-x-x---", "xx-xx-x-........", "x-x-x---x-x-x---", "..x-..x-..x-x-x-")
                    .plans("aabaaabe", "abababae", "aarraabe", "abaraabe", "aabraace"))
            .layer(Layer.of("beat", DRUMS, BEAT, ELECTRONIC_KIT).mixed(-2, 0, 70).from(280))
            .layer(Layer.of("low", BASS, LOW, SYNTH_BASS, SYNTH_BASS, SUB_BASS).mixed(-4, 0, 0).from(380))
            .layer(Layer.of("stabs", HARMONY, STABS, WARM_PAD, ELECTRIC_PIANO, PLUCK).mixed(-8, 160, 320).from(330))
            .layer(Layer.of("figure", ARPEGGIO, FIGURE, PLUCK, MARIMBA, PLUCK).mixed(-7, -240, 360))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(50, 71, 4, true, true), 52, true), WARM_PAD, GLASS_PAD).mixed(-12, 0, 480))
            .layer(Layer.of("tune", MELODY, new Lead(0, 74), SOFT_LEAD, PLUCK, BELL).mixed(-6, 80, 380).in(Kind.THEME, Kind.CHORUS)
                    .from(460))
            .layer(Layer
                    .of("high", ARPEGGIO,
                            new Comping(new Voicing(72, 89, 3, false, true), 0, 50, false, 0,
                                    List.of(Level.at(0, "3.1.2.1.3.1.2.1.", "..3...2...1...2.", "1.1.3.3.2.2.1.1."))),
                            BELL, GLASS_PAD)
                    .mixed(-15, 420, 480).in(Kind.CHORUS, Kind.BREAK, Kind.BRIDGE).from(300).sometimes(650))
            .recorded(new Style.Recording(360, 20_000, 0, 0, 220, 480, true)).made();

    private Electronic() {}
}
