/// What is known about a file, and decoded pictures: records only.
///
/// ```
/// MediaInfo    = Picture(format, width, height, Orientation, taken)
/// MediaRefusal = Empty | NotMedia | Unsupported | Damaged | TooManyBytes | TooManyPixels | Unreadable | Changed
/// Planes       = width  height  y  u  v                      8 bit, 4:2:0
/// ```
@NullMarked
package kinora.media;

import org.jspecify.annotations.NullMarked;
