/// Music as a rhythm to cut to: where its beats are, and which of them a film can use. Sound in, values out.
///
/// ```
/// BeatTracker  add(samples)* -> MusicFacts     beats, bars, phrases, parts, and how far they can be trusted
/// GridPlan     MusicFacts x length -> Grid     what of a piece is heard under a film, and where cuts may fall
/// Grid         = Beat*  Piece*  onBeats  fade
/// ```
@NullMarked
package kinora.music;

import org.jspecify.annotations.NullMarked;
