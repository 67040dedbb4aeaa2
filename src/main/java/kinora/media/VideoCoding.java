package kinora.media;

/// How moving pictures are coded in a file. Chunks of each of them can be joined without coding again: all begin with a picture that needs no other.
///
/// - `H264`: H.264 High, 4:2:0.
/// - `VP9`: VP9 profile 0, 4:2:0, the pictures of WebM.
/// - `PRORES`: ProRes 4444, 4:4:4 of 10 bit with alpha of 16 bit; every picture stands for itself.
public enum VideoCoding {
    H264, VP9, PRORES
}
