package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema against an independent validator.
final class SchemaTest {
    private static final int RUNS = 300;
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DraftSchema.text(),
            InputFormat.JSON);

    @Test
    void whatIsWrittenSatisfiesTheSchema() {
        for (long seed = 0; seed < RUNS; seed++) {
            String text = DraftJson.write(Drafts.random(RoundTripTest.random(seed)));
            assertThat(errors(text)).as("seed %d: %s", seed, text).isEmpty();
        }
    }

    @Test
    void unknownMembersAndTracksSatisfyTheSchema() {
        String text = "{\"v\":2,\"x\":1,\"t\":[{\"tt\":9,\"sg\":7},{\"tt\":0,\"y\":[],\"sg\":[{\"start\":0,\"d\":1000,\"source\":\"make:x\",\"z\":null,"
                + "\"effects\":[{\"name\":\"e\",\"parameters\":{\"flag\":true}}]}]}]}";
        assertThat(errors(text)).isEmpty();
        assertThat(DraftJson.read(text)).isInstanceOf(DraftReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-seed.expected", "v1-bare.expected", "v2-full"})
    void theFixturesSatisfyTheSchema(String name) {
        assertThat(errors(Drafts.resource(name + ".json"))).isEmpty();
    }

    /// What the reader refuses because of a single value, the schema refuses too.
    @ParameterizedTest
    @MethodSource("kinora.wire.RefusalTest#refused")
    void whatIsRefusedDoesNotSatisfyTheSchema(String text, DraftProblem problem) {
        boolean beyondSchemas = switch (problem) {
            case DraftProblem.DuplicateKey unseen -> true;
            case DraftProblem.DuplicateId unseen -> true;
            case DraftProblem.KeyframesCollide unseen -> true;
            case DraftProblem.WrongLength length -> length.place().pointer().endsWith("/source");
            case DraftProblem.OutOfRange range -> List.of("1/0", "1e999").contains(range.found());
            case DraftProblem.WrongForm form -> form.found().equals("asset:\u2003");
            default -> false;
        };
        if (!beyondSchemas) {
            assertThat(errors(text)).as(text).isNotEmpty();
        }
    }

    private static List<Error> errors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }
}
