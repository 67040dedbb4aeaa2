@NullMarked
package kinora.compose.effect;

import org.jspecify.annotations.NullMarked;
