package kinora.compose;

import java.util.List;

import kinora.compose.effect.Chain;
import kinora.timeline.SegmentId;

/// Why a draft cannot be drawn.
public sealed interface CompositionProblem {
    /// There is no picture in it.
    record NothingToShow() implements CompositionProblem {}

    /// A segment's media is not there.
    record MissingMedia(SegmentId segment, String name) implements CompositionProblem {}

    /// A segment is to be heard, and its media has no sound.
    record NoSound(SegmentId segment, String name) implements CompositionProblem {}

    /// The draft asks for something that this version cannot draw yet; `what` is the vocabulary's word for it.
    record NotDrawnYet(SegmentId segment, String what) implements CompositionProblem {}

    /// A parameter of a title's style has a value that it cannot have.
    ///
    /// @param allowed what it can have
    record WrongParameter(SegmentId segment, String style, String parameter, String allowed) implements CompositionProblem {}

    /// An effect cannot be used as the draft wants it.
    record WrongEffect(SegmentId segment, Chain.Fault fault) implements CompositionProblem {}

    /// A colour of an effect is none.
    ///
    /// @param allowed what it can be
    record WrongColour(SegmentId segment, String effect, String parameter, List<String> allowed) implements CompositionProblem {
        public WrongColour {
            allowed = List.copyOf(allowed);
        }
    }

    /// The different lookup tables of a film are too large together.
    ///
    /// @param most numbers that they may have
    record TablesTooLarge(int most) implements CompositionProblem {}

    /// So much is cut off a picture that nothing is left.
    record NothingLeft(SegmentId segment) implements CompositionProblem {}

    /// There is no such blend mode.
    ///
    /// @param allowed those that there are
    record WrongBlend(SegmentId segment, String blend, List<String> allowed) implements CompositionProblem {
        public WrongBlend {
            allowed = List.copyOf(allowed);
        }
    }

    /// No font has characters of a title.
    record MissingGlyphs(SegmentId segment, List<String> characters) implements CompositionProblem {
        public MissingGlyphs {
            characters = List.copyOf(characters);
        }
    }

    /// A title does not fit, however small it may be set.
    record TextTooLong(SegmentId segment, int maxLines) implements CompositionProblem {}

    /// Lines of a title would roll by too fast to be read.
    ///
    /// @param leastMs how long it has to last
    record TooFast(SegmentId segment, long leastMs) implements CompositionProblem {}

    /// A title could not be set; the log has the details.
    record TitleFailed(SegmentId segment) implements CompositionProblem {}
}
