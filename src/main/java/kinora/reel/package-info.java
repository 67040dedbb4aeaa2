/// From photos to a timeline: what is shown when, for how long, and how the camera moves.
@NullMarked
package kinora.reel;

import org.jspecify.annotations.NullMarked;
