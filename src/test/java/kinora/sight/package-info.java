@NullMarked
package kinora.sight;

import org.jspecify.annotations.NullMarked;
