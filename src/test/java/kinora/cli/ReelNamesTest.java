package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kinora.reel.Story.Wishes;

final class ReelNamesTest {
    private final ReelNames names = new ReelNames(List.of("IMG_1.jpg", "IMG_2.JPG", "IMG_20.jpg", "beach.day.png", "IMG_2.mov"));

    private Set<String> dropped(String said) {
        return names.resolved(Wishes.NONE.naming(Set.of(), Set.of(said))).drop();
    }

    @Test
    void aFileIsNamedWholeOrWithoutItsEndingInAnyCapitals() {
        assertThat(dropped("img_2.jpg")).containsExactly("IMG_2.JPG");
        assertThat(dropped("IMG_2")).containsExactlyInAnyOrder("IMG_2.JPG", "IMG_2.mov");
        assertThat(dropped("beach.day")).containsExactly("beach.day.png");
    }

    @Test
    void severalAreNamedByAPattern() {
        assertThat(dropped("img_2?.*")).containsExactly("IMG_20.jpg");
        assertThat(dropped("*.jpg")).containsExactlyInAnyOrder("IMG_1.jpg", "IMG_2.JPG", "IMG_20.jpg");
    }

    @Test
    void whatIsNotThereIsTold() {
        Wishes wishes = Wishes.NONE.naming(Set.of("IMG_1.jpg", "IMG_3.jpg"), Set.of("beach", "IMG_20"));
        assertThat(names.unknown(wishes)).containsExactly("IMG_3.jpg", "beach");
    }

    @Test
    void wishesGoOverOthers() {
        Wishes said = Wishes.NONE.naming(Set.of("a"), Set.of());
        Wishes before = Wishes.NONE.naming(Set.of(), Set.of("b"));
        assertThat(said.over(before)).isEqualTo(Wishes.NONE.naming(Set.of("a"), Set.of("b")));
    }
}
