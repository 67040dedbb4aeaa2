package kinora.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A language in which the program speaks.
///
/// - `ENGLISH`
/// - `CHINESE`, simplified
public enum Language {
    ENGLISH(Locale.ENGLISH, "en"), CHINESE(Locale.SIMPLIFIED_CHINESE, "zh");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    /// For numbers and dates.
    public Locale locale() {
        return locale;
    }

    /// The code by which people name it, such as `zh`.
    public String tag() {
        return tag;
    }

    /// The language that a tag such as `zh`, `zh-CN`, `zh_CN.UTF-8` or `en_GB` means, when the program speaks it.
    public static Optional<Language> of(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (lower.matches(language.tag + "([-_.@].*)?")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// The language of a person at this machine: `KINORA_LANG`, else the locale variables in the order of POSIX, else English.
    public static Language of(Map<String, String> environment) {
        for (String variable : new String[]{"KINORA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                return of(value).orElse(ENGLISH);
            }
        }
        return ENGLISH;
    }
}
