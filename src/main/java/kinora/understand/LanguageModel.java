package kinora.understand;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A language model that understands more words than the rules do, wherever it runs. It is given tools and asks for their use; it changes nothing itself.
public interface LanguageModel {
    /// What people call it, such as `openai:gpt-5`; never with a key.
    String name();

    /// Why it cannot be asked, as far as that is known without asking; nothing when it can.
    Optional<Failure> obstacle();

    /// What it says or wants done next. Never throws for what goes wrong between here and there.
    ///
    /// @param patience after which it is no longer waited for
    Answer next(Exchange exchange, Duration patience);

    /// What was said so far, and what it may do.
    ///
    /// @param instructions that hold throughout
    record Exchange(String instructions, List<Message> messages, List<Tool> tools) {
        public Exchange {
            messages = List.copyOf(messages);
            tools = List.copyOf(tools);
        }
    }

    /// One message of an exchange.
    sealed interface Message {
        /// What the person said, and about what.
        record Asked(String text) implements Message {}

        /// What the model said and wanted.
        record Wanted(Answer.Said said) implements Message {}

        /// What came of one of its calls.
        record Result(Call call, String text) implements Message {}
    }

    /// A tool that it wants used.
    ///
    /// @param id by which its result is told
    /// @param written what it is given, as it was written
    /// @param given the same as names and values: texts, [Number]s, [Boolean]s, lists and maps of them; nothing when it was no JSON object
    record Call(String id, String tool, String written, Optional<Map<String, Object>> given) {}

    /// What comes back.
    sealed interface Answer {
        /// It has said something, or wants tools used; without a call it is done.
        ///
        /// @param own what its side wants back with the next exchange, unchanged
        record Said(String text, List<Call> calls, Object own) implements Answer {
            public Said {
                calls = List.copyOf(calls);
            }
        }

        /// Nothing usable came back.
        record Failed(Failure why) implements Answer {}
    }

    /// Why a model is of no use for one turn.
    ///
    /// - `WRONG_SETTING` what names the model names none.
    /// - `NOT_INSTALLED` the parts that talk to models are not in this build.
    /// - `NO_KEY` its service asks for a key, and there is none.
    /// - `UNREACHABLE` there is no way to it.
    /// - `DECLINED` its service said no.
    /// - `TIMED_OUT` it did not answer in time.
    /// - `NONSENSE` what it answered makes no sense.
    /// - `ENDLESS` it went on and on.
    /// - `IDLE` it did nothing that was asked.
    enum Failure {
        WRONG_SETTING, NOT_INSTALLED, NO_KEY, UNREACHABLE, DECLINED, TIMED_OUT, NONSENSE, ENDLESS, IDLE
    }

    /// Something that it may do.
    ///
    /// @param name in small letters with underscores
    /// @param about what it does, for the model
    record Tool(String name, String about, List<Parameter> parameters) {
        public Tool {
            parameters = List.copyOf(parameters);
        }
    }

    /// What a tool is given.
    ///
    /// @param about what it means, with its unit
    record Parameter(String name, String about, Kind kind, boolean required) {}

    /// What values a parameter takes.
    sealed interface Kind {
        /// A text.
        ///
        /// @param most characters
        record Words(int most) implements Kind {}

        /// One of some words.
        record Choice(List<String> words) implements Kind {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /// A whole number, both ends included.
        record Whole(long least, long most) implements Kind {}

        /// A number, both ends included.
        record Decimal(double least, double most) implements Kind {}

        /// Yes or no.
        record Flag() implements Kind {}

        /// A list.
        ///
        /// @param most entries
        record Many(Kind each, int most) implements Kind {}
    }
}
