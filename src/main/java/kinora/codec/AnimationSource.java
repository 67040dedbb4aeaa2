package kinora.codec;

import java.util.List;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// The coded steps of an animated picture.
interface AnimationSource {
    /// All steps in order, at least one.
    List<AnimationFrame> frames();

    /// The pixels of one step.
    ///
    /// @return a frame of `AV_PIX_FMT_RGBA` of the step's size, colours not multiplied with opacity, which the caller frees
    /// @throws MediaException when they are damaged
    AVFrame pixels(int index) throws MediaException;
}
