package kinora.understand.grammar;

/// English words of cutting, order, pace and the camera, as people say them besides the plain ones.
final class EnglishCuts {
    static final String WORDS = """
            FILLER: i'd rather have|i'd rather|i would rather|we'd rather|would rather have|into two|in two|into two parts|into two pieces|into two halves|together|straight away|hands off|thats it|that's it|and that's it|if you would
            START: kick off with|start off with|lead off with|start things off with|kick things off with
            FILLER: cheesy|tacky|silly|lame|cringe|corny|weird|old fashioned|so called|the old|ordinary|normal looking
            REASON: bcs|bcos|becoz|coz of|bc of
            TRANSITION cut: straight cuts|straight cut|clean cuts|clean cut|plain cuts
            PRONOUN it: what is left|what's left|whats left|whatever is left|what remains
            PREP after: past|beyond
            CHANGE speed-: can go slower|could go slower|should go slower|go slower
            CHANGE speed+: can go quicker|can go faster|could go faster|could go quicker|should go faster|should go quicker|go faster|go quicker|quicker|speedier|zippier|snappier pace
            REMOVE: nobody wants to see|no one wants to see|nobody wants|no one wants|nobody likes|out with|away with|chuck|chuck out|toss|toss out|yank|yank out|axe|zap|wipe out|bin off|isn't wanted|is not wanted|aren't wanted
            MOVE: join|joined|join on|joined on|merge|merged|splice|tack|tacked on|tack on|attached|shove|scoot|nudge|hop|jump|swing
            LENGTHEN: hold on|linger on|dwell on|stay on|stay longer on|rest on|linger|linger longer
            CHANGE length+: goes by too quickly|goes by too quick|flies by|flies by too fast|flashes by|rushes by|is over in a flash|a blink|gone in a blink|needs more time|wants more time|deserves more time
            CHANGE length-: outstays its welcome|is dragging|drags on too long|goes on too long|goes on forever|takes too much time|eats too much time|lasts forever
            RAMP: speed up towards the end|speed up toward the end|speed up at the end|get faster towards the end|gets faster towards the end|faster towards the end|slow down towards the end|slow down toward the end|slows down towards the end|slower towards the end|accelerate towards the end
            ROTATE: on its side|lies on its side|lying on its side|is lying on its side|sideways|is sideways|came in sideways|turned the wrong way|quarter turn|a quarter turn|quarter turn it
            FIT blur_fill: blurry bars on the sides|blurred bars on the sides|blurry sides|blurry stripes|blurred stripes|blurred strips|blur the background bars|blur the bars|blur the black bars|fill the bars with blur|fill the black bars with blur|blurred copy behind
            FIT contain: black instead of blur|black bars instead of blur
            KIND TRANSITION+: fades between|blends between|joins
            KIND SHOT: part|bit
            SHAPE 9:16: stories format|story format|phone format|for phones|for a phone|fills a phone|fill a phone|phone screen
            SHAPE 21:9: black bars top and bottom|bars top and bottom|black bars at the top and bottom|black bars at the top and the bottom|black bars above and below|cinema bars|cinematic bars|cinematic black bars|movie bars|letterbox look
            SHAPE 16:9: tv format|for the tv|for a tv|for tv
            EDGE_WORD end: tail end
            PROPERTY length: dur
            PROPERTY rate: fps|framerate
            BORDER: bg|bg colour|bg color
            UNDO: take back|take back the|unpick
            RESET: back to the start|back to how it began|revert all changes|revert everything|undo every change
            LAYOUT stacked: stack|stacked
            EARLIER: closer to the start|nearer the start|closer to the beginning
            LATER: closer to the end|nearer the end
            AGAIN: back again
            """;

    private EnglishCuts() {}
}
