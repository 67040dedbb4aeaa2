/// Folders: where things are kept on this machine.
@NullMarked
package kinora.store;

import org.jspecify.annotations.NullMarked;
