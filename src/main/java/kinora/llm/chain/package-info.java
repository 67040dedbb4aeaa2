/// The backend that is made of LangChain4j: one shape of exchange for all providers.
@NullMarked
package kinora.llm.chain;

import org.jspecify.annotations.NullMarked;
