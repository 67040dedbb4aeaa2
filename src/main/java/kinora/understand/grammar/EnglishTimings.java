package kinora.understand.grammar;

/// English words for when words are seen and sounds are heard, and for what is known of pictures and can be written on them.
final class EnglishTimings {
    static final String WORDS = """
            AT_ONCE: right away|straight away|straightaway|immediately|at once|instantly|right from the start|straight from the start|right from the beginning|right from the off|from the get go|from the get-go|from the word go|from the off|right off the bat|without delay|right at the outset|from the very first second|from second one|from the first second
            LATER time: too early|too soon|a bit early|a little early|a bit too early|a little too early|a bit too soon|far too early|way too early|much too early|way too soon|far too soon|much too soon|so early|that early|so soon|prematurely
            LATER: wait with|wait for|hold off with|hold off on|hold off|hold back|keep back
            EARLIER time: too late|a bit late|a little late|a bit too late|a little too late|far too late|way too late|much too late|so late|that late
            START: appear|appears|pop up|pops up|turn up|turns up|kicks in|enter|enters|entry|comes in|chime in|chimes in|be heard|becomes audible|strike up|strikes up|get going
            STOP: cut out|cuts out|break off|breaks off|fall silent|falls silent|be over|stop playing|stops playing|drop out|drops out
            FACT date: the date|date|dates|the dates|date taken|date it was taken|date stamp|datestamp|timestamp|time stamp|day|when it was taken|when they were taken|when i took it|the day it was taken
            FACT year: year it was taken|year they were taken
            FACT time: time of day|time it was taken|clock time
            FACT place: place|places|place name|place names|location|locations|where it was taken|where they were taken|where it is|where it was|city name|town name|geotag|gps location
            FACT name: file name|filename|file names|filenames|name of the file|its name
            FACT number: a number|numbers|running number|page number|slide number|sequence number
            FACT seen: description|descriptions|short description
            LABEL: label|labelled|labeled|tag|stamp|mark|annotate
            LABEL number: number the|number all the|number all|number every|number each|number my|number these|numbered
            LABEL date: date stamp|date-stamp|timestamp
            THING speech: during speech|under speech|anyone is talking|anyone speaks|anyone talks|anybody speaks|anybody talks|she is speaking|she is talking|she's speaking|she's talking|shes speaking|shes talking|he is speaking|he is talking|he's speaking|he's talking|hes talking|they are talking|they're talking|they are speaking|there is speech|there's speech|there is talking|voice parts|speech parts|somebody is speaking|a voice is heard|the voice is heard|the voice comes in
            DUCK: make room|makes room|make space for|makes space for|give way|gives way|leave room for|leave space for|step aside for|dip during|dips during|dip under|dips under|dip for|pull back under|bring down under
            MANNER: automatically|automatic|on its own|by itself
            CHANGE volume-: down to a whisper|to a whisper|to a murmur|to a hum|just a hint of|into the background
            CHANGE length-: so long|that long|for so long|for that long|quite so long
            FADE out: too abrupt|so abrupt|very abrupt|too sudden|so sudden|too hard at the end|so hard at the end|less abrupt|less abruptly|less sudden|cuts off too suddenly|cut off so suddenly|cut off so hard
            COMMENT: without anyone talking|without anybody talking|without anyone speaking|without anybody speaking|without a voice|without a speaker|without words|with nobody talking|with no one talking|without a word
            STOP: be gone|should be gone|must be gone|be over|should be over|must be over|be away
            PLAY: lasts|continue|continues|carry on|carries on|keep going|keeps going|keep playing|keeps playing|run on|runs on|go on playing
            SPOT left: left speaker|left channel|left ear|left loudspeaker
            SPOT right: right speaker|right channel|right ear|right loudspeaker
            SAY: with the names|with the name|with the line|with the lines|with the sentence|with the phrase
            NORMALISE: same volume|the same volume|equal volume|equally loud|as loud as each other|volumes match|match the volumes|matching volume
            """;

    private EnglishTimings() {}
}
