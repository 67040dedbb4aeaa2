/// Tests of SoundFonts, made by the tests themselves.
@NullMarked
package kinora.music.soundfont;

import org.jspecify.annotations.NullMarked;
