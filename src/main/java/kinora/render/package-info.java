/// Export: a composition cut into chunks, each made once and kept by its key, joined into a file. Effects are behind ports that others implement:
/// [kinora.render.Engine] runs native work in other processes, [kinora.render.ChunkStore] keeps what was made.
@NullMarked
package kinora.render;

import org.jspecify.annotations.NullMarked;
