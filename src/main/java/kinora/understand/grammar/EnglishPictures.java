package kinora.understand.grammar;

/// English words for pictures that are joined, laid over each other, and made of one colour.
final class EnglishPictures {
    static final String WORDS = """
            CARD: card|screen|blank screen|black screen|colour card|color card|solid colour|solid color|blank slide|plain slide|blank card|empty screen|empty slide|colour screen|plain screen|black frame|blank frame|pause screen
            TRANSITION dip-to-white: go to white|fade through white|dip to white|through white|via white|flash to white|white fade
            TRANSITION dip-to-black: go to black between|fade through black|through black|via black|dip to black|black fade
            MOST: whole|entire|complete|in full|full length
            LESS: too strong|too much|too heavy|too intense|too extreme|over the top|exaggerated
            MORE: too weak|too subtle|barely visible|too faint
            NOPE: change nothing|i meant|sorry i meant|meant|i actually meant
            ALL everything: whole lot|the whole lot
            STEADY: no changes|no change|no edits|don't touch|do not touch|dont touch|don't change|do not change|dont change|don't alter|hands off|alone|as they were|as it was|like it is|like they are
            PROPERTY rate: frame rate|framerate|frames rate
            """;

    private EnglishPictures() {}
}
