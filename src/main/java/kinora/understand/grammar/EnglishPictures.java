package kinora.understand.grammar;

/// English words for pictures that are joined, laid over each other, and made of one colour.
final class EnglishPictures {
    static final String WORDS = """
            CARD: card|screen|blank screen|black screen|colour card|color card|solid colour|solid color|blank slide|plain slide|blank card|empty screen|empty slide|colour screen|plain screen|black frame|blank frame|pause screen
            TRANSITION dip-to-white: go to white|fade through white|dip to white|through white|via white|flash to white|white fade
            TRANSITION dip-to-black: go to black between|fade through black|through black|via black|dip to black|black fade
            MOST: whole|entire|complete|in full|full length|all of the
            STEADY: alone|as they were|as it was|like it is|like they are
            PROPERTY rate: frame rate|framerate|frames rate
            """;

    private EnglishPictures() {}
}
