@NullMarked
package kinora.llm;

import org.jspecify.annotations.NullMarked;
