/// From photos to a timeline: what is shown when, for how long, and how the camera moves.
///
/// ```
/// Brief = Canvas  Footage+  length?  Music?  title        Footage = Photo | Clip
/// Reel  = Made(Draft) | TooBrief | TooLong | TooMany
/// ```
@NullMarked
package kinora.reel;

import org.jspecify.annotations.NullMarked;
