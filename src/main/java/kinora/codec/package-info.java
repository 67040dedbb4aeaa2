/// Files' bytes to planes and samples, and planes to packets; through FFmpeg's libraries where something is coded. Loaded in engine processes only: a crash
/// here costs one request.
///
/// ```
/// Source -> Signatures -> MediaFile = Picture(PictureReader) | Clip(ClipReader) | Audio(SoundReader)
///   pictures    Jpeg…  Png…  Webp…  Gif…  Bmp…  Tiff…  Heif…        containers in Java, coded data in libavcodec
///   animations  Animation over AnimationCanvas;  HeifClip
///   clips       MovieBoxes looks first; Containers, Demuxer, Tracks, FilmClip, SoundDecoder, Subtitles
/// Decoded (frame, opacity, orientation, Colours) -> Conversion -> Planes
///   Scaler resizes and turns;  ColourStep, CodedLight, HdrLight, ProfileStep, Inks bring colours to BT.709
/// Preparation, Preview                                        what engine processes are asked for
/// Planes -> FrameEncoder -> Chunk -> FilmWriter               a film; SoundEncoder -> SoundPackets joins in or stands alone
/// Planes -> StillWriter                                       a picture
/// DrawnFrames -> AnimationWriter -> GifAnimation | WebpAnimation   an animated picture
/// ```
@NullMarked
package kinora.codec;

import org.jspecify.annotations.NullMarked;
