/// Values to sentences in the person's language: the one place where words are made.
///
/// Each refusal, failure and result of the lower rooms has a pattern in `messages_en.properties` and `messages_zh.properties`
/// ([java.text.MessageFormat]; typographic apostrophes, because the plain one quotes).
@NullMarked
package kinora.words;

import org.jspecify.annotations.NullMarked;
