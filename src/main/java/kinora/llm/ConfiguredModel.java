package kinora.llm;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import kinora.understand.LanguageModel;

/// The model that the environment names.
public final class ConfiguredModel implements LanguageModel {
    private final Setting setting;
    private Optional<Backend> backend = Optional.empty();

    private ConfiguredModel(Setting setting) {
        this.setting = setting;
    }

    /// The model; nothing where none is named. What names none is a model that always fails, so that it is told.
    public static Optional<LanguageModel> of(Map<String, String> environment) {
        return switch (Setting.of(environment)) {
            case Setting.Read.Nothing() -> Optional.empty();
            case Setting.Read.Wrong(String said) -> Optional.of(new Misnamed(said));
            case Setting.Read.Right(Setting setting) -> Optional.of(new ConfiguredModel(setting));
        };
    }

    /// What was named and is none.
    private record Misnamed(String name) implements LanguageModel {
        @Override
        public Optional<Failure> obstacle() {
            return Optional.of(Failure.WRONG_SETTING);
        }

        @Override
        public Answer next(Exchange exchange, Duration patience) {
            return new Answer.Failed(Failure.WRONG_SETTING);
        }
    }

    @Override
    public String name() {
        return setting + " (" + setting.host() + ")";
    }

    @Override
    public Optional<Failure> obstacle() {
        if (setting.lacksKey()) {
            return Optional.of(Failure.NO_KEY);
        }
        return backend().isEmpty() ? Optional.of(Failure.NOT_INSTALLED) : Optional.empty();
    }

    @Override
    public Answer next(Exchange exchange, Duration patience) {
        Optional<Failure> obstacle = obstacle();
        return obstacle.<Answer>map(Answer.Failed::new).orElseGet(() -> backend().orElseThrow().next(setting, exchange, patience));
    }

    private Optional<Backend> backend() {
        if (backend.isEmpty()) {
            try {
                Iterator<Backend> found = ServiceLoader.load(Backend.class, ConfiguredModel.class.getClassLoader()).iterator();
                backend = found.hasNext() ? Optional.of(found.next()) : Optional.empty();
            } catch (ServiceConfigurationError missing) {
                System.getLogger("kinora").log(System.Logger.Level.DEBUG, "this build talks to no models", missing);
            }
        }
        return backend;
    }
}
