package kinora.music.score;

import static kinora.music.score.Instrument.BELL;
import static kinora.music.score.Instrument.CELESTA;
import static kinora.music.score.Instrument.CELLO;
import static kinora.music.score.Instrument.CHOIR_PAD;
import static kinora.music.score.Instrument.ELECTRIC_PIANO;
import static kinora.music.score.Instrument.FELT_PIANO;
import static kinora.music.score.Instrument.GLASS_PAD;
import static kinora.music.score.Instrument.SOFT_LEAD;
import static kinora.music.score.Instrument.STRINGS;
import static kinora.music.score.Instrument.SUB_BASS;
import static kinora.music.score.Instrument.SURF;
import static kinora.music.score.Instrument.VIBRAPHONE;
import static kinora.music.score.Instrument.WARM_PAD;
import static kinora.music.score.Score.Role.ARPEGGIO;
import static kinora.music.score.Score.Role.BASS;
import static kinora.music.score.Score.Role.EFFECT;
import static kinora.music.score.Score.Role.MELODY;
import static kinora.music.score.Score.Role.PAD;

import java.util.List;

/// Slow clouds of sound with a few bells in them.
final class Ambient {
    private static final Comping DROPS = new Comping(new Voicing(67, 84, 3, false, true), 0, 50, true, 0, List.of( //
            Level.at(0, "1.......?.......", "....2.......?...", "3...........?...", "1.......?...", "....?...2..."),
            Level.at(420, "1...?...3...?...", "..?...2.....?...", "3.....2.....?...", "1...?...3...", "2.....?....."),
            Level.at(640, "1...2...3...2...", "3..?2...1..?2...", "1.?.3.?.2.?.3.?.", "1...2...3...", "3.?.2...?...")));
    private static final Bassline LOW = new Bassline(28, 43, 64, List.of(Level.at(0, "R---------------", "R-----------")));

    static final Style STYLE = Style.named("ambient", "Ambient", "氛围")
            .about("slow clouds of sound with a few bells in them", "缓缓流动的声音云，点缀几声钟鸣")
            .aliases("calm", "meditation", "relaxing", "dreamy", "peaceful", "soft", "氛围音乐", "冥想", "放松", "宁静", "梦幻", "空灵", "安静")
            .tempo(60, 68, 80).metres(4, 4, 3).feel(new Style.Feel(6, 500, 500, 10, false))
            .palette(Palette.of(Palette.MAJOR, "Iadd9")
                    .themes("Imaj9 IVmaj9", "Iadd9 vi9 IVmaj9 Iadd9", "IVmaj9 Imaj9", "Iadd9 iii7 IVmaj9 V7sus", "vi9 IVmaj9 Iadd9 V9sus")
                    .choruses("IVmaj9 vi9 Imaj9 V9sus", "vi9 iii7 IVmaj9 Imaj9", "ii9 IVmaj9 vi9 V9sus")
                    .bridges("vi9 IVmaj9", "ii9 vi9", "bVImaj7 bVImaj7 Iadd9 Iadd9").cadences("IVmaj9 V9sus", "ii9 IVmaj9", "IVmaj7 iv6"))
            .palette(Palette.of(Palette.LYDIAN, "Imaj7#11").themes("Imaj7#11 II/1", "Imaj9 iii7", "vi9 Imaj9 II/1 Imaj9")
                    .choruses("iii7 Imaj9 vi9 II/1", "vi9 II Imaj9 Imaj9").bridges("iii7 vi9", "bVImaj7 Imaj9")
                    .cadences("vi9 II/1", "iii7 II/1"))
            .palette(Palette.of(Palette.DORIAN, "iadd9")
                    .themes("i9 bIIImaj9", "i9 IVadd9", "i9 bVIImaj7 IVadd9 i9", "iadd9 v7 bVImaj7 bVIIadd9")
                    .choruses("bIIImaj9 bVIIadd9 IVadd9 i9", "bVImaj9 bIIImaj9 bVIIadd9 i9").bridges("bVImaj7 bVIIadd9", "iv9 i9")
                    .cadences("bVImaj7 bVIIadd9", "IVadd9 v7", "iv9 v7"))
            .song(Song
                    .of(66, 83, "x-------....x---", "....x-------x---", "x---------------", "x-----x-----....", "........x---x---",
                            "x---x-----------", "x-------....", "x-------x---", "....x---x---")
                    .rests("................", "----------------", "--------........", "............", "------------")
                    .closings("x---------------", "x-----------....", "x-----------").plans("arbrarbe", "abrrabre", "arrbarce", "abrracre"))
            .layer(Layer.of("pad", PAD, new Sustain(new Voicing(49, 72, 4, true, true), 62, true), WARM_PAD, STRINGS, WARM_PAD).mixed(-6,
                    -60, 600))
            .layer(Layer.of("glass", PAD, new Sustain(new Voicing(62, 81, 3, false, false), 50, false), GLASS_PAD, CHOIR_PAD)
                    .mixed(-12, 180, 700).from(400))
            .layer(Layer.of("low", BASS, LOW, SUB_BASS, CELLO).mixed(-8, 0, 300).from(320))
            .layer(Layer.of("drops", ARPEGGIO, DROPS, BELL, CELESTA, VIBRAPHONE, ELECTRIC_PIANO).mixed(-4, 300, 500))
            .layer(Layer.of("tune", MELODY, new Lead(0, 62), FELT_PIANO, FELT_PIANO, SOFT_LEAD, VIBRAPHONE).mixed(-7, -120, 600)
                    .in(Kind.THEME, Kind.CHORUS))
            .layer(Layer.of("second", PAD, new Guide(55, 71, 50), CELLO, STRINGS).mixed(-13, -320, 650).in(Kind.CHORUS, Kind.BRIDGE)
                    .from(560))
            .layer(Layer.of("surf", EFFECT, new Sustain(new Voicing(60, 71, 1, false, true), 60, true), SURF).mixed(-10, 0, 200))
            .recorded(new Style.Recording(880, 17_000, 0, 60, 120, 0, true)).made();

    private Ambient() {}
}
