package kinora.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

final class HomesTest {
    private static final Path USER = Path.of("/home/ada");

    @Test
    void withoutAnythingSetTheXdgDefaultsHold() {
        assertThat(Homes.of(Map.of(), USER)).isEqualTo(new Homes(Path.of("/home/ada/.config/kinora"),
                Path.of("/home/ada/.local/share/kinora"), Path.of("/home/ada/.cache/kinora"), Path.of("/home/ada/.local/state/kinora")));
    }

    @Test
    void xdgVariablesMoveEachFolder() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "/a", "XDG_DATA_HOME", "/b", "XDG_CACHE_HOME", "/c", "XDG_STATE_HOME",
                "/d");
        assertThat(Homes.of(environment, USER))
                .isEqualTo(new Homes(Path.of("/a/kinora"), Path.of("/b/kinora"), Path.of("/c/kinora"), Path.of("/d/kinora")));
    }

    @Test
    void relativeAndBlankXdgVariablesAreIgnored() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "a", "XDG_DATA_HOME", "", "XDG_CACHE_HOME", "  ", "XDG_STATE_HOME",
                "./d");
        assertThat(Homes.of(environment, USER)).isEqualTo(Homes.of(Map.of(), USER));
    }

    @Test
    void oneHomeHoldsAllFour() {
        Map<String, String> environment = Map.of("KINORA_HOME", "/srv/kinora", "XDG_CONFIG_HOME", "/a");
        assertThat(Homes.of(environment, USER)).isEqualTo(new Homes(Path.of("/srv/kinora/config"), Path.of("/srv/kinora/data"),
                Path.of("/srv/kinora/cache"), Path.of("/srv/kinora/state")));
        assertThat(Homes.of(Map.of("KINORA_HOME", "rel"), USER).data()).isAbsolute().endsWithRaw(Path.of("rel/data"));
        assertThat(Homes.of(Map.of("KINORA_HOME", " "), USER)).isEqualTo(Homes.of(Map.of(), USER));
    }

    @Test
    void theCacheCanBeMovedAlone() {
        Homes plain = Homes.of(Map.of(), USER);
        assertThat(Homes.of(Map.of("KINORA_CACHE", "/fast"), USER))
                .isEqualTo(new Homes(plain.config(), plain.data(), Path.of("/fast"), plain.state()));
        assertThat(Homes.of(Map.of("KINORA_HOME", "/srv", "KINORA_CACHE", "/fast"), USER).cache()).isEqualTo(Path.of("/fast"));
    }
}
