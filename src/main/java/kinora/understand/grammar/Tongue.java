package kinora.understand.grammar;

import java.util.Locale;

/// A language in which somebody speaks; `OTHER` is none of these, or too little to tell.
public enum Tongue {
    EN, ZH, ES, DE, FR, JA, PT, OTHER;

    /// Its tag, `en`, `zh`; `und` when it is not known.
    public String tag() {
        return this == OTHER ? "und" : name().toLowerCase(Locale.ROOT);
    }
}
