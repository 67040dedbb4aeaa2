@NullMarked
package kinora.words;

import org.jspecify.annotations.NullMarked;
