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
            PAN left: drift left|drift to the left|drifts left|drifts to the left|drift slowly left|glide left|glide to the left|glides left|glides to the left|glide slowly left|float left|float to the left|floats left|floats to the left|float slowly left|wander left|wander to the left|wanders left|wanders to the left|wander slowly left|sweep left|sweep to the left|sweeps left|sweeps to the left|sweep slowly left|travel left|travel to the left|travels left|travels to the left|travel slowly left|creep left|creep to the left|creeps left|creeps to the left|creep slowly left|slide slowly left|slide slowly to the left|slide slowlys left|slide slowlys to the left|slide slowly slowly left
            PAN right: drift right|drift to the right|drifts right|drifts to the right|drift slowly right|glide right|glide to the right|glides right|glides to the right|glide slowly right|float right|float to the right|floats right|floats to the right|float slowly right|wander right|wander to the right|wanders right|wanders to the right|wander slowly right|sweep right|sweep to the right|sweeps right|sweeps to the right|sweep slowly right|travel right|travel to the right|travels right|travels to the right|travel slowly right|creep right|creep to the right|creeps right|creeps to the right|creep slowly right|slide slowly right|slide slowly to the right|slide slowlys right|slide slowlys to the right|slide slowly slowly right
            PAN up: drift up|drifts up|drift slowly up|glide up|glides up|glide slowly up|float up|floats up|float slowly up|wander up|wanders up|wander slowly up|sweep up|sweeps up|sweep slowly up|travel up|travels up|travel slowly up|creep up|creeps up|creep slowly up|slide slowly up|slide slowlys up|slide slowly slowly up
            PAN down: drift down|drifts down|drift slowly down|glide down|glides down|glide slowly down|float down|floats down|float slowly down|wander down|wanders down|wander slowly down|sweep down|sweeps down|sweep slowly down|travel down|travels down|travel slowly down|creep down|creeps down|creep slowly down|slide slowly down|slide slowlys down|slide slowly slowly down
            START: start it off with|start it with|starting it off with|kick it off with|start this off with|start us off with|start that off with|open it with|begin it with|lead it off with|start it all with|open things with|have it start with|let it start with|get it started with
            NORMAL: normally|as normal|like normal|forwards again|the normal way
            TRANSITION slide: swipe left|swipe right|swipe up|swipe down|swipe to the left|swipe to the right|a swipe
            CHANGE warmth-: too orange|too reddish|too red|is too red|too amber
            CHANGE warmth+: too blue|too bluish|too cold looking
            BOUND most: should not be longer than|shouldn't be longer than|must not be longer than|should not last longer than|shouldn't last longer than|should not exceed|must not exceed|shouldn't exceed|not be longer than|not last longer than|never longer than|can't be longer than|cannot be longer than
            COMMENT: everything else stays|everything else stays put|everything else stays where it is|everything else can stay|the rest stays|the rest stays put|the rest can stay|the others stay|the others stay where they are|the other ones stay|all else stays
            EDGE_WORD start: up front|right up front|upfront
            NOPE: that's wrong|thats wrong|that was wrong|not right|that's not right|wrong one|wrong ones|i misspoke|i meant to say|sorry i meant|oh i meant
            COMMENT: pity|what a pity|that's a pity|shame|what a shame|that's a shame|too bad|oh well|fair enough|no problem|no worries|never mind then|all good|alright then
            TOPIC TRANSLATE: speak chinese|speak spanish|speak french|speak german|speak english|speak italian|speak portuguese|speak japanese|speak korean|speak hindi|speak russian|speak arabic|talk in spanish|talk in french|talk in english|talk in german|talk in chinese|talk spanish|talk french|talk german
            TOPIC PUBLISH: print copies|paper copies|copies on paper|hard copies|copies of the film|copies of the video|copies for everyone|prints of the photos|order prints
            """;

    private EnglishCommands() {}
}
