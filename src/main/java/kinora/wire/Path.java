package kinora.wire;

import org.jspecify.annotations.Nullable;

/// A JSON pointer as a chain, so that a place costs nothing until somebody asks for it.
record Path(@Nullable Path parent, String token) {
    static final Path ROOT = new Path(null, "");

    Path child(String key) {
        return new Path(this, key);
    }

    Path child(Field field) {
        return new Path(this, field.key());
    }

    Path child(int index) {
        return new Path(this, Integer.toString(index));
    }

    /// The pointer in the form of RFC 6901.
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + escape(token);
    }

    static String escape(String token) {
        return token.indexOf('~') < 0 && token.indexOf('/') < 0 ? token : token.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
