package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilmSizeTest {
    @ParameterizedTest
    @CsvSource({"1080p,1920,1080", "720P,1280,720", "480p,854,480", "2160p,3840,2160", "vertical,1080,1920", "Square,1080,1080",
            "4:5,1080,1350", "640x360,640,360", "640X360,640,360", "640×360,640,360"})
    void namesAndSidesAreSizesThatFilmsCanHave(String text, int width, int height) {
        FilmSize size = FilmSize.of(text).orElseThrow();
        assertThat(size).isEqualTo(new FilmSize(width, height));
        assertThat(size.isEven() && size.isWithinLimits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1080", "640x", "x360", "-640x360", "640x360x2", "9999999x2", "１０x２０", "1.5x2"})
    void nothingElseIsASize(String text) {
        assertThat(FilmSize.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"641x360,false,true", "640x361,false,true", "14x640,true,false", "640x4098,true,false", "0x0,true,false"})
    void whatCannotBeIsKnown(String text, boolean even, boolean within) {
        FilmSize size = FilmSize.of(text).orElseThrow();
        assertThat(size.isEven()).isEqualTo(even);
        assertThat(size.isWithinLimits()).isEqualTo(within);
    }
}
