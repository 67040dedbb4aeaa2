/// Music as it is written: composed to a length from a style and a seed, with the beats where a film's cuts are. Values only; what it sounds like is told by
/// `kinora.music.synth`.
///
/// ```
/// Commission  style, length, seed, tempo, landing, accents, energy   ->  Composer  ->  Score
/// Score      = length  tempo  Beat*  Section*  Chord*  Part*  Production
/// Part       = Instrument  Note*  level, pan, send
/// ```
@NullMarked
package kinora.music.score;

import org.jspecify.annotations.NullMarked;
