@NullMarked
package kinora.music.synth;

import org.jspecify.annotations.NullMarked;
