package kinora.compose;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

final class RehearsalTest {
    @Test
    void whatIsRehearsedCanBeDrawnAgainAndAgain() {
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
    }
}
