/// Tests of music as it is written.
@NullMarked
package kinora.music.score;

import org.jspecify.annotations.NullMarked;
