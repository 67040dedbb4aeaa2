package kinora.understand.grammar;

/// English words of people who have a film made: how they say that nobody shall be cut off, that all shall look the same, where it will be sent.
final class EnglishClients {
    static final String WORDS = """
            FIT contain: shown completely|show completely|shown in full|shown entirely|seen completely|fully shown|fully visible|in full view|nobody is cut off|no one is cut off|nobody gets cut off|no one gets cut off|nothing is cut off|nothing gets cut off|nobody cut off|without cutting anybody off|without cutting anyone off|without cutting off anybody|without cutting off anyone|without cutting off heads|without cropping|without cropping anybody|without cropping anyone|without cropping anything|without cropping people|without cropping the pictures|without cropping the photos|without cropping out anyone|cropping nobody|no cropped heads|no heads cut off|heads are not cut off|nobody is cropped|no one is cropped|nobody gets cropped|nothing is cropped|nothing gets cropped|not be cropped|everybody in frame|everyone in frame|everybody in the frame|everyone in the frame|everybody in the picture|everyone in the picture
            FIT blur_fill: the empty space with a blurred background|the empty space with blur|the empty space with a blurred copy|the empty areas with blur|the empty areas with a blurred background|the gaps with blur|the gaps with a blurred background|the sides with blur|the sides with a blurred background|the rest with a blurred background|blurred version of the picture behind|blurred version of the photo behind|blurred version of it behind|blurred copy of the picture behind
            KIND EFFECT: same color grade|same colour grade|same color grading|same colour grading|consistent color grade|consistent colour grade|consistent color grading|consistent colour grading|uniform color grade|uniform colour grade|matching color grade|matching colour grade|unified look|uniform look|consistent look
            MOOD PROFESSIONAL: look more professional|look professional|looks professional|looks more professional|look like a pro made it|look polished|look more polished|look high end|look premium|look more premium|look expensive
            MOOD LIVELIER: look more exciting|look livelier|look more lively|look more dynamic
            MOOD EMOTIONAL: feel more emotional|feel emotional
            MOOD SHORTER_SHOTS: fast cuts|quick cuts|rapid cuts|fast-paced cuts|fast paced cuts|quickfire cuts|fast cutting|quick cutting|fast editing|cuts faster|cuts quicker|quicker cuts|faster cuts|snappier cuts|faster cutting|quicker cutting|faster editing|cut faster|cut quicker|more cuts|shorter shots overall|tighter cuts|a quicker edit|a faster edit
            PLATFORM email: email|e mail|an email|emailing|email attachment|an email attachment
            TOPIC SOUND_EFFECTS: typewriter sound|typewriter sounds|ticking sound|clock sound|ticking clock sound|ticking clock|comic noises|comic sounds|funny noises|funny sounds|cartoon sounds|cartoon noises|silly noises|silly sounds|buzzing sound|bird sounds|birdsong|wave sounds|ocean sounds|camera click sound|shutter sound|cash register sound
            FILLER: stand for|stands for|at the moment|right now|currently|at present|as a watermark|as a small watermark|as watermark|as a logo bug
            SPOT top-left: the top left corner|the upper left corner|the top left hand corner
            SPOT top-right: the top right corner|the upper right corner|the top right hand corner
            SPOT bottom-left: the bottom left corner|the lower left corner|the bottom left hand corner
            SPOT bottom-right: the bottom right corner|the lower right corner|the bottom right hand corner
            DEGREE 1: slight|a slight|very slight|a very slight|very subtle|a subtle
            TRANSITION push: swipe transition|swipe transitions|a swipe between|swipes between|swipe between
            MUSIC_STYLE ambient: subtle music|subtle background music|light music|light background music|unobtrusive
            MUSIC_STYLE epic: aggressive|hard hitting
            MUSIC_STYLE electronic: drums|punchy drums|drum beats
            """;

    private EnglishClients() {}
}
