/// How written music sounds: every instrument of a score has a voice of its own, made from arithmetic alone, and a piece is mixed and mastered to the loudness
/// that films have. The same score gives the same samples on every machine.
///
/// ```
/// Score   ->  Studio  ->  Piece
/// Voice   = Sound  release  variants  Insert           how an instrument answers a note
/// Sound   : Tone -> Take                               a note as samples, before it is released
/// Desk    : notes of a part -> active takes -> insert -> pan -> mix, room
/// Mastering: tone, saturation, loudness, peak
/// ```
@NullMarked
package kinora.music.synth;

import org.jspecify.annotations.NullMarked;
