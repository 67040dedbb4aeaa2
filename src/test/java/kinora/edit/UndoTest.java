package kinora.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;

/// Undo is the version before, to the byte; and what was written down is read as it was.
final class UndoTest {
    private static final int EDITS = 120;

    /// A draft as it stood, and what it was written as then.
    private record Version(Draft draft, String json) {}

    @Test
    void goingBackGivesTheSameBytes() {
        for (FrameRate rate : FrameRate.COMMON) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(rate.num());
            List<Version> versions = new ArrayList<>();
            Draft draft = new RandomDrafts(random).draft(rate);
            versions.add(new Version(draft, DraftJson.write(draft)));
            for (int i = 0; i < EDITS; i++) {
                if (Edits.apply(draft, new RandomEdits(random, draft).next()) instanceof Outcome.Applied done) {
                    draft = done.draft();
                    versions.add(new Version(draft, DraftJson.write(draft)));
                }
            }
            assertThat(versions).hasSizeGreaterThan(EDITS / 4);
            for (Version version : versions.reversed()) {
                assertThat(DraftJson.write(version.draft())).as("%s", rate).isEqualTo(version.json());
                DraftReading reading = DraftJson.read(version.json());
                assertThat(reading).as("%s", rate).isInstanceOf(DraftReading.Read.class);
                Draft read = ((DraftReading.Read) reading).draft();
                assertThat(DraftJson.write(read)).as("%s", rate).isEqualTo(version.json());
            }
        }
    }
}
