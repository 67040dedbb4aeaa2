/// What is wanted, on this film: wishes to edits, questions, reels.
///
/// ```
/// Wish* + Scene -> Planner -> Understanding
///                  Targets   what is meant: numbers, names, kinds, qualities -> segments
///                  Times     moments -> milliseconds of the film
///                  Amounts   how much -> a number
///                  one class an area: Cutting, Parting, Adding, Ordering, Lengthening, Pacing, Tones, Joining, Cameras, Framings, Canvases,
///                            Overlays, Titling, Captioning, Sounds, MusicPlan, Fading, Beats, Betterment, Reels, Returns
/// ```
///
/// Numbers and times are those of the film as the person sees it, before the sentence. Every edit is tried with [kinora.edit.Edits#apply] on a working draft; one
/// that is refused is told as unmet with its reason, and the rest goes on. Pure: the same wishes and scene always give the same understanding.
@NullMarked
package kinora.understand.plan;

import org.jspecify.annotations.NullMarked;
