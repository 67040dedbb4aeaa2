package kinora.store;

import java.nio.file.Path;
import java.util.Map;

/// The folders of one person on one machine: `KINORA_HOME` holds all four when it is set, else they follow the XDG Base Directory Specification.
/// `KINORA_CACHE` moves the cache alone. Nothing is created here.
///
/// @param config settings
/// @param data what must not be lost
/// @param cache what can be made again
/// @param state logs
public record Homes(Path config, Path data, Path cache, Path state) {
    /// The folders that the environment says.
    ///
    /// @param environment the process's environment variables
    /// @param userHome the person's home folder
    public static Homes of(Map<String, String> environment, Path userHome) {
        String home = environment.getOrDefault("KINORA_HOME", "");
        Homes homes = home.isBlank()
                ? new Homes(xdg(environment, "XDG_CONFIG_HOME", userHome.resolve(".config")),
                        xdg(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")),
                        xdg(environment, "XDG_CACHE_HOME", userHome.resolve(".cache")),
                        xdg(environment, "XDG_STATE_HOME", userHome.resolve(".local/state")))
                : inside(Path.of(home).toAbsolutePath());
        String cache = environment.getOrDefault("KINORA_CACHE", "");
        return cache.isBlank() ? homes : new Homes(homes.config, homes.data, Path.of(cache).toAbsolutePath(), homes.state);
    }

    private static Homes inside(Path home) {
        return new Homes(home.resolve("config"), home.resolve("data"), home.resolve("cache"), home.resolve("state"));
    }

    /// The specification ignores relative values.
    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path base = value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
        return base.resolve("kinora");
    }
}
