@NullMarked
package kinora.render.made;

import org.jspecify.annotations.NullMarked;
