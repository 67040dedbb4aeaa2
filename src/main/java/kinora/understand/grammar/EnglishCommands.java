package kinora.understand.grammar;

/// English words of short commands, and of what people say in answer to what was done, as many people say them.
final class EnglishCommands {
    static final String WORDS = """
            SPOT bottom: near the bottom|near the bottom edge|close to the bottom|by the bottom edge|towards the bottom|toward the bottom|along the bottom|nearer the bottom
            SPOT top: near the top|near the top edge|close to the top|by the top edge|towards the top|toward the top|along the top|nearer the top
            SPOT left: near the left edge|close to the left edge|along the left edge|along the left
            SPOT right: near the right edge|close to the right edge|along the right edge|along the right
            DUCK: step back when|steps back when|stand back when|make room when|makes room when|make way when|give way when|gives way when|give way to|drop when|drops when|drop under|dip when|dips when|go down when|goes down when|come down when|comes down when|back off when|backs off when|fall back when|quieten when|quiet down when|soften when
            UNDO: it can come back|it can come back after all|it can stay|it can stay after all|it may stay|it may stay after all|let it come back|let it stay after all|they can stay|they can come back|they can stay after all
            FILLER: hardly|barely|scarcely|hardly ever
            UNDO: the old one was better|the old one|the previous one was better|the previous one|the first one was better|i preferred the old one|i liked the old one better|i liked the old one more|bring back the old one|go with the old one|the one before was better|the other one was better|it was better the way it was
            COMMENT: the rest as before|rest as before|the rest as it was|the rest as is|rest unchanged|the rest unchanged|everything else as before|the others as before|the rest like before|the rest like it was
            EDGE_WORD start: begining|beggining|begginning|beginnig|biginning|beginining
            SHAPE 9:16: verticle|vertikal|verticaly|portait|potrait|protrait
            SHAPE 16:9: horizonal|horisontal|landscpae|lanscape
            FILLER: in all|all in all|altogether|all told
            MIRROR: look the other way|face the other way|facing the other way|looking the other way|look the other direction|face the other direction|h-flip|hflip|flip h|flip horizontal|horizontal flip|flip horizontally
            ZOOM alternate: zoom in and out|zooms in and out|zooming in and out|zoom in or out
            EDGE_WORD start: up front|right up front|upfront
            NOPE: that's wrong|thats wrong|that was wrong|not right|that's not right|wrong one|wrong ones|i misspoke|i meant to say|sorry i meant|oh i meant
            COMMENT: pity|what a pity|that's a pity|shame|what a shame|that's a shame|too bad|oh well|fair enough|no problem|no worries|never mind then|all good|alright then
            TOPIC TRANSLATE: speak chinese|speak spanish|speak french|speak german|speak english|speak italian|speak portuguese|speak japanese|speak korean|speak hindi|speak russian|speak arabic|talk in spanish|talk in french|talk in english|talk in german|talk in chinese|talk spanish|talk french|talk german
            TOPIC PUBLISH: print copies|paper copies|copies on paper|hard copies|copies of the film|copies of the video|copies for everyone|prints of the photos|order prints
            """;

    private EnglishCommands() {}
}
