package kinora.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;

/// The patterns of one language, filled in on request.
public final class Messages {
    private final Language language;
    private final Properties patterns = new Properties();

    public Messages(Language language) {
        this.language = language;
        String file = "messages_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + file);
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The language of these.
    public Language language() {
        return language;
    }

    /// The sentence for a key.
    ///
    /// @param values take the places of {0}, {1}, …; numbers without grouping, everything else as text on one line
    public String say(String key, Object... values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message " + key + " in " + language.tag());
        }
        MessageFormat format = new MessageFormat(pattern, language.locale());
        Format[] formats = format.getFormats();
        for (int i = 0; i < formats.length; i++) {
            formats[i] = formats[i] == null ? new Plain(language.locale()) : formats[i];
        }
        format.setFormats(formats);
        return format.format(values);
    }

    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    String pattern(String key) {
        return patterns.getProperty(key, "");
    }
}
