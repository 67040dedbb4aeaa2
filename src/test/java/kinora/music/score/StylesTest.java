package kinora.music.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

class StylesTest {

    @Test
    void eachNameMeansOneStyle() {
        Set<String> names = new HashSet<>();
        for (Style style : Styles.ALL) {
            assertThat(names.add(style.id())).as(style.id()).isTrue();
            assertThat(style.aliases()).allSatisfy(alias -> assertThat(names.add(alias)).as(alias).isTrue());
            assertThat(Styles.find(style.id())).contains(style);
            assertThat(style.aliases()).allSatisfy(alias -> assertThat(Styles.find(alias)).contains(style));
        }
    }

    @Test
    void namesAreFoundInAnyCaseAndWithAnyHyphen() {
        assertThat(Styles.find("LoFi")).map(Style::id).contains("lo-fi");
        assertThat(Styles.find(" lo_fi ")).map(Style::id).contains("lo-fi");
        assertThat(Styles.find("氛围")).map(Style::id).contains("ambient");
        assertThat(Styles.find("")).isEmpty();
    }

    @Test
    void eachStyleIsToldInBothLanguages() {
        assertThat(Styles.ALL).allSatisfy(style -> {
            assertThat(style.id()).matches("[a-z-]+");
            assertThat(style.title().english()).isNotBlank();
            assertThat(style.about().english()).isNotBlank();
            assertThat(style.title().chinese()).matches("\\p{IsHan}+");
            assertThat(style.about().chinese()).containsPattern("\\p{IsHan}");
            assertThat(style.aliases()).anyMatch(alias -> alias.matches("\\p{IsHan}+"))
                    .allSatisfy(alias -> assertThat(alias).isEqualTo(alias.toLowerCase(Locale.ROOT)));
            assertThat(style.tempo().usual()).isBetween(style.tempo().low(), style.tempo().high());
        });
    }

    @Test
    void eachProgressionIsMadeOfChordsAndFillsAPhrase() {
        for (Style style : Styles.ALL) {
            for (Palette palette : style.palettes()) {
                for (String progression : all(palette)) {
                    String[] bars = progression.split(" ");
                    assertThat(bars.length).as(progression).isIn(1, 2, 4, 8);
                    for (String bar : bars) {
                        for (String chord : bar.split(",")) {
                            assertThat(ChordShape.of(chord).intervals()).as(chord).isNotEmpty();
                        }
                    }
                }
            }
        }
    }

    private static Set<String> all(Palette palette) {
        Set<String> all = new HashSet<>(palette.themes());
        all.addAll(palette.choruses());
        all.addAll(palette.bridges());
        all.addAll(palette.cadences());
        all.add(palette.finale());
        return all;
    }

    @Test
    void everyPatternIsThereInEveryMetre() {
        for (Style style : Styles.ALL) {
            for (int metre : style.metres()) {
                assertThat(Song.fitting(style.song().cells(), metre)).as(style.id()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(Song.fitting(style.song().rests(), metre)).as(style.id()).isNotEmpty();
                assertThat(Song.fitting(style.song().closings(), metre)).as(style.id()).isNotEmpty();
            }
        }
    }
}
