/// Kinora: photos, clips and music in, a finished video out. The rooms and who may use whom stand in ARCHITECTURE.md.
@NullMarked
package kinora;

import org.jspecify.annotations.NullMarked;
