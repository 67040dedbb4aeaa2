package kinora.understand.grammar;

import java.util.Locale;

/// A language in which somebody speaks.
public enum Tongue {
    EN, ZH, ES, DE, FR, JA, PT,
    /// Not one of these, or too little to tell.
    OTHER;

    /// Its tag, `en`, `zh`; `und` when it is not known.
    public String tag() {
        return this == OTHER ? "und" : name().toLowerCase(Locale.ROOT);
    }
}
