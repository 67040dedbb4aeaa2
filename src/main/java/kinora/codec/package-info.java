/// Files' bytes to planes and planes to packets, through FFmpeg's libraries and metadata-extractor. Loaded in engine processes only: a crash here
/// costs one request.
///
/// Pictures take one road: [kinora.codec.JpegHeader] looks before anything is allocated, [kinora.codec.Preparation] decodes, scales once, turns,
/// and converts the colours. Films take the other: [kinora.codec.ChunkEncoder] makes a closed group of pictures, [kinora.codec.Mp4Writer] joins
/// such chunks without encoding again.
@NullMarked
package kinora.codec;

import org.jspecify.annotations.NullMarked;
