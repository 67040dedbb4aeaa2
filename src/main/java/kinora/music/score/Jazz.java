package kinora.music.score;

import static kinora.music.score.Instrument.ACOUSTIC_KIT;
import static kinora.music.score.Instrument.BRUSH_KIT;
import static kinora.music.score.Instrument.ELECTRIC_PIANO;
import static kinora.music.score.Instrument.FLUTE;
import static kinora.music.score.Instrument.GRAND_PIANO;
import static kinora.music.score.Instrument.NYLON_GUITAR;
import static kinora.music.score.Instrument.ORGAN;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.UPRIGHT_BASS;
import static kinora.music.score.Instrument.VIBRAPHONE;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.DRUMS;
import static kinora.music.score.Score.Role.HARMONY;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// A small band after midnight: walking bass, brushes, piano, a tune.
final class Jazz {
    private static final Drumming BRUSHES = new Drumming(List.of( //
            Level.at(0, "A:x...x.o.x...x.o.;P:....x.......x...", "W:o...x...o...x...;P:....x.......x...", "A:x...x.o.x.o.;P:....x.......",
                    "W:o...x...x...;P:....x...x..."), //
            Level.at(420, "A:x...x.ox..ox.o..;P:....x.......x...;K:o.......o.......",
                    "A:x...x.o.x...x.o.;P:....x.......x...;K:o.......o.....?.;S:......?........g",
                    "W:x...x...x...x...;A:x...x.o.x...x.o.;P:....x.......x...;K:o.......o.......",
                    "A:x...x.o.x...;P:....x...x...;K:o...........", "W:o...x...x...;A:x...x.o.x.o.;K:o...........;P:....x...x..."),
            Level.at(700, "A:x...x.o.x...x.o.;P:....x.......x...;K:o.....?.o...?...;S:..?...g...g...g.",
                    "A:x...x.o.x...x.o.;P:....X.......X...;K:x.......o...o...;R:............x...;S:......g.......?.",
                    "A:x...x.o.x.o.x.o.;P:....x.......x...;K:x.....o.x.......;S:....g...?.....g.",
                    "A:x...x.o.x.o.;P:....x...x...;K:x.......?...;S:......g...g.")),
            List.of("S:x.o.x.oo;A:x.......", "S:..o.xo..;K:x...x...", "S:x..o;K:x...", "T:x.o.....;L:....x.o.;K:x..."), "KA", false);
    private static final Comping KEYS = new Comping(new Voicing(54, 73, 4, false, false), 0, 60, false, 150, List.of( //
            Level.at(0, "x---------------", "x-----o---------", "x-----------", "x-----o-----"),
            Level.at(400, "x-----x-........", "x---..x-......x-", "..x-......x-....", "x-....x-..x-....", "......x-..x---..",
                    "x-....x-....", "..x---..x-..", "x-....x-..x-............x-......"),
            Level.at(700, "x-..x-..x-....x-", "x-x-....x-..x-..", "..x-..x-......x-", "x-....x-x-..x-..", "x-..x-x-....", "x-....x-x-..")));
    private static final Bassline WALK = new Bassline(28, 45, 84, List.of( //
            Level.at(0, "R-------5-------", "R-------5---..a-", "R-------5---", "R-----------"),
            Level.at(420, "R---W---W---W---", "R---W---W---W---", "R---W---W---")));

    static final Style STYLE = Style.named("jazz", "Jazz", "爵士")
            .about("a small band after midnight: walking bass, brushes, piano", "午夜小乐队：行走低音、鼓刷与钢琴")
            .aliases("swing", "cafe", "lounge", "bossa", "smooth jazz", "爵士乐", "咖啡馆", "摇摆", "慢摇").tempo(96, 120, 150).metres(4, 4, 4, 3)
            .feel(new Style.Feel(6, 610, 660, 9, true))
            .palette(Palette.of(Palette.MAJOR, "I69")
                    .themes("ii9 V13 Imaj9 vi7", "Imaj7 vi7 ii9 V13", "Imaj9 V7/ii ii9 V13", "iii7 V7alt/ii ii9 V13",
                            "Imaj7,bIIIo7 ii7,V13 iii7,V7b9/ii ii9,V13", "IVmaj7 iv6 iii7 V7/ii",
                            "Imaj9 Imaj9 ii9 V13 iii7 V7b9/ii ii9 V13")
                    .choruses("IVmaj7 bVII9 Imaj9 V7/ii", "IVmaj7 V13 iii7 vi9", "ii9 V7alt Imaj9 Imaj9", "v7,V7/IV IVmaj9 iv6,bVII9 Imaj9",
                            "vi9 V9/V ii9 V13")
                    .bridges("iii7 V7/ii ii9 V13", "v7 V9/IV IVmaj9 IVmaj9 iv6 bVII9 ii9 V13", "bVImaj7 bVI69 ii9 V7alt")
                    .cadences("ii9 V13", "ii9,V7alt", "iii7,V7b9/ii ii9,V13", "bVImaj7 V7alt"))
            .palette(Palette.of(Palette.MINOR, "i69")
                    .themes("i7 iv7 iiø7 V7alt", "i9 bVImaj7 iiø7 V7b9", "iv9 bVII9 bIIImaj9 bVImaj7", "i6 i6 iiø7 V7alt")
                    .choruses("iv9 bVII9 bIIImaj9 bVImaj7", "bVImaj7 V7alt i9 i9", "iiø7 V7alt i9 V7/iv")
                    .bridges("bIIImaj9 bVImaj7 iiø7 V7alt", "iv7 bVII9 bIIImaj7 V7b9").cadences("iiø7 V7alt", "bVImaj7 V7alt", "iiø7,V7b9"))
            .song(Song
                    .of(63, 82, "..x-x-x---..x---", "x-x-x-x-x-......", "x---..x-..x-....", "....x-x-x-x-x---", "x-x---x-..x-x-x-",
                            "..x-..x-x-x---..", "x-x-x---....x-x-", "x---x-x---..x-x-", "..x-x-x-x-x-x-x-", "x-x-x-x-....", "..x-x-x---x-",
                            "x---x-x-x---", "..x---x-x-x-")
                    .rests("................", "............x-x-", "x-..............", "--------........", "............", "x-..........",
                            "........x-x-")
                    .closings("x-x-------......", "x-------........", "..x-x-----......", "x---x-..........", "x-x-----....",
                            "x-......x-..")
                    .plans("abrcabde", "arbrabce", "abcrabde", "abacadbe", "arbcarde"))
            .layer(Layer.of("brushes", DRUMS, BRUSHES, BRUSH_KIT, BRUSH_KIT, ACOUSTIC_KIT).mixed(-6, 60, 180).from(240))
            .layer(Layer.of("walk", BASS, WALK, UPRIGHT_BASS).mixed(-3, 0, 90))
            .layer(Layer.of("keys", HARMONY, KEYS, GRAND_PIANO, ELECTRIC_PIANO, GRAND_PIANO, NYLON_GUITAR).mixed(-6, -220, 240))
            .layer(Layer.of("tune", MELODY, new Lead(0, 76), VIBRAPHONE, FLUTE, NYLON_GUITAR, GRAND_PIANO).mixed(-4, 160, 280)
                    .in(Kind.THEME, Kind.CHORUS))
            .layer(Layer.of("bridge", MELODY, new Lead(0, 72), GRAND_PIANO, VIBRAPHONE).mixed(-5, -120, 280).in(Kind.BRIDGE))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(55, 74, 3, true, false), 42, true), ORGAN, STRINGS).mixed(-15, 240, 360)
                    .in(Kind.CHORUS, Kind.BRIDGE).from(420).sometimes(400))
            .recorded(new Style.Recording(320, 17_000, 0, 0, 220, 0, true)).made();

    private Jazz() {}
}
