@NullMarked
package kinora.vision;

import org.jspecify.annotations.NullMarked;
