@NullMarked
package kinora.type;

import org.jspecify.annotations.NullMarked;
