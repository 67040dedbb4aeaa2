package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class ContactSheetTest {
    private static final YuvColour WHITE = YuvColour.of(0xFFFFFF);
    private static final ContactSheet.Cell EMPTY = new ContactSheet.Cell(Optional.empty(), List.of(), List.of());

    @Test
    void everyPictureIsShownWholeOnce() {
        Planes picture = Planes.filled(120, 80, WHITE);
        ContactSheet.Cell cell = new ContactSheet.Cell(Optional.of(picture),
                List.of(new ContactSheet.Caption(Planes.filled(100, 20, WHITE), 0, 0)), List.of());

        Planes sheet = ContactSheet.of(Collections.nCopies(7, cell));

        assertThat(white(sheet)).isEqualTo(7 * (120 * 80 + 100 * 20));
    }

    @Test
    void fiveStandInARow() {
        assertThat(ContactSheet.of(List.of(EMPTY)).width()).isLessThan(500);
        Planes six = ContactSheet.of(Collections.nCopies(6, EMPTY));
        Planes ten = ContactSheet.of(Collections.nCopies(10, EMPTY));
        assertThat(six.width()).isEqualTo(ten.width());
        assertThat(six.height()).isEqualTo(ten.height());
        assertThat(ContactSheet.of(Collections.nCopies(11, EMPTY)).height()).isGreaterThan(ten.height());
    }

    @Test
    void noneAndTooManyAreBugsOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContactSheet.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ContactSheet.of(Collections.nCopies(ContactSheet.MOST_CELLS + 1, EMPTY)));
    }

    private static int white(Planes sheet) {
        int white = 0;
        for (byte sample : sheet.y()) {
            white += sample == WHITE.y() ? 1 : 0;
        }
        return white;
    }
}
