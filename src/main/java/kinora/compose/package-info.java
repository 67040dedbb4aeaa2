/// From a draft to pixels: first everything is resolved, once, then frames are drawn.
///
/// [kinora.compose.Composition] is the draft in frames, with sizes, camera paths and transitions decided; making it is the only step that can fail.
/// [kinora.compose.FramePlan] is one frame of it: which pictures, where, how mixed. [kinora.compose.Compositor] draws a plan into
/// [kinora.media.Planes]: [kinora.compose.Resampler] says which samples count how much, [kinora.compose.Kernels] are the inner loops, in integers, as
/// plain loops and as vectors with the same bytes. No file, clock or codec is known here.
///
/// What is done to pictures and frames beside that is the catalogue in [kinora.compose.effect].
@NullMarked
package kinora.compose;

import org.jspecify.annotations.NullMarked;
