/// Everything that a person can ask of a draft, as values, and the one pure function that does it.
///
/// ```
/// Edit    = one record per thing that can be asked                  what is wanted
/// Outcome = Applied(Draft, Change) | Rejected(Reason)               what [kinora.edit.Edits#apply] makes of it
/// Change  = ids added, removed, altered, moved  …  Adjustment*      what became different, read off the two drafts
/// ```
///
/// Inside, a draft is turned into a [kinora.edit.Film], the same draft counted in frames, changed there and turned back. Only whole frames are ever
/// added and subtracted, so what an edit does not name keeps its length to the frame. Undo is going back to the draft before.
@NullMarked
package kinora.edit;

import org.jspecify.annotations.NullMarked;
