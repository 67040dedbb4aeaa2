/// SoundFont 2 files (`.sf2`): sampled instruments that play a score in place of our own voices. Read by what they are, never by their names; the waves stay in the
/// file, and only what a note needs is read.
///
/// ```
/// FontBytes  ->  SoundFont  = name, copyright, Preset*        tables that were checked as a whole
/// Preset, key, velocity  ->  Zone*                            waves with everything that shapes them
/// Zone  ->  Sampled                                           a note as samples
/// ```
@NullMarked
package kinora.music.soundfont;

import org.jspecify.annotations.NullMarked;
