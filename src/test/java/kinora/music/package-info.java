@NullMarked
package kinora.music;

import org.jspecify.annotations.NullMarked;
