package kinora.compose;

import kinora.media.PictureSpec;

/// Names prepared planes: which file, by content, prepared how, and which of its pictures.
///
/// @param contentHash SHA-256 of the file in hexadecimal
/// @param spec how it is prepared
/// @param moments which pictures of it
public record PictureKey(String contentHash, PictureSpec spec, Moments moments) {
    /// A still picture.
    public PictureKey(String contentHash, PictureSpec spec) {
        this(contentHash, spec, new Moments.Still());
    }

    /// What a shot draws from.
    public static PictureKey of(Shot shot) {
        return new PictureKey(shot.contentHash(), shot.spec(), shot.moments());
    }
}
