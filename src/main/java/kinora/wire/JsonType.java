package kinora.wire;

/// The six kinds of JSON values.
public enum JsonType {
    OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL
}
