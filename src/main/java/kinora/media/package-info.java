/// What is known about a file, and decoded pictures: records only.
///
/// ```
/// MediaInfo    = Picture | Clip | Audio      content hash, format, size as shown, duration, rate, AudioTrack, taken
/// MediaRefusal = Empty | NotMedia | Unsupported | Damaged | NothingInside | RefersElsewhere | TooManyBytes | TooManyPixels | TooLong | TooMany
///              | Unreadable | Changed
/// Planes       = width  height  y  u  v  a   8 bit, 4:2:0, alpha when there is any
/// AudioBlock   = samples                     48 kHz, stereo
/// Caption      = start  end  text
/// ```
@NullMarked
package kinora.media;

import org.jspecify.annotations.NullMarked;
