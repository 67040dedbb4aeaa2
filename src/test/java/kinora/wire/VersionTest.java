package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import kinora.timeline.MediaRef;
import kinora.timeline.Visual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"v1-seed", "v1-bare", "v2-full"})
    void everyVersionReadsAsExpected(String name) {
        assertThat(DraftJson.writeLines(Drafts.read(Drafts.resource(name + ".json")))).isEqualTo(Drafts.resource(name + ".expected.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-seed", "v1-bare", "v2-full"})
    void whatIsExpectedStandsForItself(String name) {
        String expected = Drafts.resource(name + ".expected.json");
        DraftReading.Read read = Drafts.reading(expected);
        assertThat(read.adjustments()).isEmpty();
        assertThat(DraftJson.writeLines(read.draft())).isEqualTo(expected);
        assertThat(DraftJson.write(read.draft())).isEqualTo(Drafts.json(expected).text());
    }

    @Test
    void onlyTheFirstVersionMayForgetASource() {
        String segments = "\"t\":[{\"tt\":0,\"sg\":[{\"start\":0,\"d\":1000,\"name\":\"beach\"}]}]}";
        Visual visual = (Visual) Drafts.read("{\"v\":1," + segments).segments().findFirst().orElseThrow();
        assertThat(visual.source()).isEqualTo(new MediaRef.Missing("beach"));
        assertThat(Drafts.problem("{\"v\":2," + segments))
                .isEqualTo(new DraftProblem.MissingKey(new Place("/t/0/sg/0/source", "", "beach"), "source"));
    }

    @Test
    void aNewerVersionIsRefusedSayingBoth() {
        assertThat(Drafts.problem("{\"v\":7,\"q\":[]}")).isEqualTo(new DraftProblem.NewerVersion(7, DraftJson.VERSION));
        assertThat(Drafts.problem("{\"v\":1e999}")).isEqualTo(new DraftProblem.NewerVersion(Long.MAX_VALUE, DraftJson.VERSION));
    }
}
