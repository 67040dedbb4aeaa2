package kinora.llm;

import java.time.Duration;

import kinora.understand.LanguageModel.Answer;
import kinora.understand.LanguageModel.Exchange;

/// Asks models of all providers. Found as a service, so that a build can be without one.
public interface Backend {
    /// What a model says or wants done next; what goes wrong is an answer, never thrown.
    Answer next(Setting setting, Exchange exchange, Duration patience);
}
