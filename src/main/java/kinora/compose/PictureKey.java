package kinora.compose;

import kinora.media.PictureSpec;

/// Names prepared planes: which file, by content, and prepared how.
///
/// @param contentHash SHA-256 of the file in hexadecimal
/// @param spec how it is prepared
public record PictureKey(String contentHash, PictureSpec spec) {
    /// What a shot draws from.
    public static PictureKey of(Shot shot) {
        return new PictureKey(shot.contentHash(), shot.spec());
    }
}
