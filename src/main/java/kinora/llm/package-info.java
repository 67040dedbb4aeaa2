/// Language models behind the port [kinora.understand.LanguageModel]: which one the environment names, and asking it.
///
/// ```
/// KINORA_LLM, KINORA_LLM_URL, KINORA_LLM_KEY --Setting--> ConfiguredModel --Backend--> the service
/// ```
///
/// The only backend stands in `kinora.llm.chain` and is made of LangChain4j. Its libraries are not in the usual build: where they are missing, the class is missing too, and the model says so.
@NullMarked
package kinora.llm;

import org.jspecify.annotations.NullMarked;
