package kinora.wire;

import java.util.List;

import kinora.media.Caption;

/// What became of a file of captions.
public sealed interface CaptionsReading {
    /// It was read.
    ///
    /// @param captions by their start, at least one
    /// @param unreadable how many more there are that have no words or no possible times
    record Read(List<Caption> captions, int unreadable) implements CaptionsReading {
        public Read {
            captions = List.copyOf(captions);
        }
    }

    /// It has more bytes than any file of captions.
    record TooLarge(long bytes, long most) implements CaptionsReading {}

    /// It has more captions than a film may have.
    record TooMany(int most) implements CaptionsReading {}

    /// It is neither UTF-8 nor UTF-16.
    record NotText() implements CaptionsReading {}

    /// There is no caption in it.
    record NoCaptions() implements CaptionsReading {}
}
