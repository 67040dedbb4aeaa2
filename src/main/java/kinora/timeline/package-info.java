/// The draft of a film as values: what a person has asked for, with no pixel, file or clock in it.
///
/// ```
/// Draft      = Canvas  Track*  title  version  Extras
/// Canvas     = width  height  FrameRate  background
/// Track      = Video(Visual* Transition*) | Audio(Sound*) | Text(Title*)        each with TrackId, Extras
/// Segment    = Visual | Sound | Title                                           each with SegmentId, TimeRange, name, Extras
/// Visual     = MediaRef  source in, source length  Speed  Fit  Keyframes<Camera>  EffectUse*  cut-out  gain  ChannelStrip  Inset
/// Inset      = Keyframes<Box>  blend  fades
/// Sound      = MediaRef  source in, source length  Speed  gain  fades  loop  SoundRole  EffectUse*  ChannelStrip
/// Title      = text  StyleUse
/// Transition = left, right: SegmentId  name  duration  Easing  Extras
/// MediaRef   = Stored(id) | Local(path) | Generated(recipe) | Missing(name)
/// Keyframes  = (at, value, Easing)*
/// Speed      = thousandths | Ramp(Keyframes<thousandths>)                      and Pitch kept or not
/// ChannelStrip = Keyframes<gain>  pan  FadeCurve  ducking  bar
/// Parameter  = Scalar | Word | Animated(Keyframes<Double>)
/// ```
///
/// **Time** is integer milliseconds from the start of the film, and every time on the film's axis is the rounded millisecond of a frame border of
/// the canvas' [kinora.timeline.FrameRate]. Ranges are half-open. Times inside a source are milliseconds of that source and lie on no grid.
///
/// **Tracks** are drawn from first to last, later over earlier. The first video track is the *main* track: it carries the story, and what is
/// inserted or removed there moves what follows. Visuals of one track never overlap; a gap shows the background. Sounds and titles may overlap.
///
/// **A transition** joins two neighbours that touch. It is centred on their border and takes no time of its own: of its n frames,
/// floor(n/2) lie before the border and the rest after it, and both sources play on through it.
///
/// Values are immutable. A constructor that is given nonsense throws [IllegalArgumentException]: that is a bug of the caller. What comes from
/// outside is checked first, with [kinora.timeline.Draft#problems] and the constants of [kinora.timeline.Limits].
@NullMarked
package kinora.timeline;

import org.jspecify.annotations.NullMarked;
