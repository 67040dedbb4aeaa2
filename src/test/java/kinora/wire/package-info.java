@NullMarked
package kinora.wire;

import org.jspecify.annotations.NullMarked;
