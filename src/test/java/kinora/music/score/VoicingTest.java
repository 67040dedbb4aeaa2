package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class VoicingTest {

    @Test
    void voicesMoveLittleAndStayWhereTheyBelong() {
        for (Commission commission : Pieces.commissions()) {
            if (commission.samples() == Pieces.samples(60)) {
                Style style = Styles.find(commission.style()).orElseThrow();
                BeatGrid grid = Composer.grid(commission);
                Form form = Form.of(grid, commission, Dice.of(commission.seed(), "form", 0));
                for (Palette palette : style.palettes()) {
                    Harmony harmony = Harmony.of(palette, (int) commission.seed() * 5 % 12, form, grid,
                            Dice.of(commission.seed(), "harmony", 0));
                    for (Voicing voicing : List.of(new Voicing(53, 74, 4, true, false), new Voicing(55, 74, 3, false, true))) {
                        moves(voicing, harmony);
                    }
                }
            }
        }
    }

    private static void moves(Voicing voicing, Harmony harmony) {
        List<int[]> voices = voicing.of(harmony);
        int all = 0;
        for (int i = 0; i < voices.size(); i++) {
            int[] here = voices.get(i);
            assertThat(here).isSorted().doesNotHaveDuplicates().hasSize(voicing.voices());
            assertThat(here[0]).isGreaterThanOrEqualTo(voicing.low() - 3);
            assertThat(here[here.length - 1]).isLessThanOrEqualTo(voicing.high() + 3);
            for (int pitch : here) {
                assertThat(harmony.spans().get(i).isIn(pitch)).isTrue();
            }
            int[] before = i == 0 ? here : voices.get(i - 1);
            int moved = 0;
            for (int v = 0; v < here.length; v++) {
                moved += Math.abs(here[v] - before[v]);
                assertThat(Math.abs(here[v] - before[v])).isLessThanOrEqualTo(9);
            }
            assertThat(Math.abs(here[here.length - 1] - before[before.length - 1])).isLessThanOrEqualTo(7);
            all += moved;
        }
        assertThat(all / (double) (voices.size() * voicing.voices())).as(Arrays.toString(voices.getFirst())).isLessThanOrEqualTo(3);
    }

    @Test
    void numeralsMeanTheirChords() {
        assertThat(symbol("V7/vi", 0)).isEqualTo("E7");
        assertThat(symbol("bVImaj7", 0)).isEqualTo("Abmaj7");
        assertThat(symbol("I/3", 7)).isEqualTo("G/B");
        assertThat(symbol("iiø7", 9)).isEqualTo("Bø7");
        assertThat(symbol("vi9", 3)).isEqualTo("Cm9");
        Score.Chord dominant = ChordShape.of("V7").in(9, Palette.MINOR, 0, 1);
        assertThat(dominant.pitchClasses()).isEqualTo(1 << 4 | 1 << 8 | 1 << 11 | 1 << 2);
        assertThat(dominant.scale() >> 8 & 1).as("the leading tone stands in the scale of the dominant").isEqualTo(1);
        assertThat(dominant.scale() >> 7 & 1).isZero();
    }

    private static String symbol(String numeral, int tonic) {
        return ChordShape.of(numeral).in(tonic, Palette.MAJOR, 0, 1).symbol();
    }
}
