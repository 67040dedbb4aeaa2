package kinora.type;

/// Whose shapes the characters have that Chinese, Japanese and Korean share: `BY_TEXT` is Japanese where the text has kana, Korean where it has
/// hangul and no kana, and Chinese otherwise.
public enum HanForms {
    BY_TEXT, CHINESE, JAPANESE, KOREAN
}
