package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TakenTest {
    private static final LocalDateTime CHANGED = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

    @ParameterizedTest
    @CsvSource({"IMG_20240712_153001.jpg, 2024-07-12T15:30:01", "PXL_20240712_153001123.jpg, 2024-07-12T15:30:01",
            "VID-20240712-WA0003.mp4, 2024-07-12T00:00:00", "2024-07-12 15.30.01.jpg, 2024-07-12T15:30:01",
            "WhatsApp Image 2024-07-12 at 15.30.01.jpeg, 2024-07-12T15:30:01", "Screenshot 2024-07-12 at 15.30.01.png, 2024-07-12T15:30:01",
            "20240712153001.mov, 2024-07-12T15:30:01", "微信图片_20240712153001.jpg, 2024-07-12T15:30:01",
            "signal-2024-07-12-153001.jpg, 2024-07-12T15:30:01", "2024_07_12.png, 2024-07-12T00:00:00",
            "scan 99991231 of 20240712_1530.tif, 2024-07-12T15:30:00"})
    void aNameThatTellsTheTimeIsBelieved(String name, LocalDateTime at) {
        assertThat(Taken.of(Optional.empty(), name, Optional.of(CHANGED))).contains(new Taken(at, Taken.Witness.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_0412.jpg", "DSC01234.jpg", "20249912_101010.jpg", "12345678901234567.jpg", "1080x1920.png", "20240230.jpg",
            "18991231.jpg", "holiday.jpg"})
    void otherNumbersAreNoTimes(String name) {
        assertThat(Taken.of(Optional.empty(), name, Optional.of(CHANGED))).contains(new Taken(CHANGED, Taken.Witness.FILE));
        assertThat(Taken.of(Optional.empty(), name, Optional.empty())).isEmpty();
    }

    @Test
    void theCameraKnowsBest() {
        LocalDateTime written = LocalDateTime.of(2020, 1, 1, 0, 0);
        assertThat(Taken.of(Optional.of(written), "IMG_20240712_153001.jpg", Optional.of(CHANGED)))
                .contains(new Taken(written, Taken.Witness.CAMERA));
    }
}
