package kinora.understand.grammar;

/// English words for what is done, and the small words around them.
final class EnglishVerbs {
    static final String SMALL = """
            FILLER: than it is now|than it is|than it was|than now|than before|than at the moment|than it was before|is enough|is plenty|are enough|will do|would do|suffices|id like|id love|id want|i'm after|im after|isn't it|isnt it|doesn't it|don't you think|innit|right now|for a change
            FILLER: please|rn|atm|ngl|fr|uhh|uhm|umm|erm|ehm|oops|wait|no wait|hang on|hold on a sec|dear|darling|honey|sweetie|ta|slowly|nicely|say|itself|pls|plz|plez|pleas|could you|can you|could u|can u|would you|will you|can we|could we|may we|shall we|can i|could i|can i get|could i get|can i have|could i have|could you please|would you mind|do you mind|is it possible to|i would like|i'd like|i would like to|i'd like to|i want|i want to|i wanna|wanna|i need|i need to|we need|we need to|we want|i'd love|i'd like you to|i want you to|i need you to|i would love|i think|i guess|i feel like|i mean|you know|let's|lets|just|simply|only if|maybe|perhaps|possibly|probably|like|so|sooo|well|hey|yo|um|uh|hmm|ok so|okay so|ok|okay|alright|right then|now then|basically|actually|really|kind of|sort of|kinda|sorta|somehow|quickly|quick one|real quick|if possible|if you can|if that's possible|if u can|when you can|for me|for us|my boss|my boss wants|my boss says|my teacher says|the client wants|she wants|he wants|they want|want|wants|need|needs|go ahead and|try to|try|make sure|be sure to|ensure|ideally|preferably|obviously|honestly|tbh|idk|btw|by the way|also if possible|next|first of all|firstly|secondly|lastly|finally|at last|dude|bro|man|mate|buddy|guys|sir|madam|kindly|pretty please|instead please|thing is|and so on|etc|gotta|gonna|got to|have to|has to|must|should|shall|ought to|should be|would|could|can|can be|could be|might|may|will|would be|to be|be|been|is|are|was|were|am|does|do|did|being|it's|its|that's|there|there is|there's|such|lol|haha|hehe|omg|a kind of|some kind of|some sort of|a sort of|of course|naturally|in general|overall|at all|thing|ones|i'm|i am|we are|you|u|your|me|i|r|ur|are they|we|us|my own|then please|of them|exactly|precisely|rather|supposed to|meant to|the fact that|how about|what about|why not|why don't you|wouldn't it be better to|i was wondering if|i was thinking|wonder if|would it be possible to|would be nice|would be great|would be cool|would be good|will be|in my opinion|imo|for now|this time|asap|immediately|yet|already|ever|here's|new one|some more|got|get|has|have|had|goes|look|looks|looking|feel|feels|appear|seem|seems|sounds|comes|shows|ends up|turns out|automatically|nicely|properly|correctly|accordingly|carefully|all right|of mine|of ours|again please|every time|each time|mean|meaning|my friend|my friends|crap|damn|fucking|freaking|bloody|stupid|shit|hell|the hell|effin|fuckin|awful|horrible|terrible|annoying|dumb|ugly ass|nice|cool|lovely|beautiful|pretty|good|great|fancy|proper|some nice|decent|suitable|matching|fitting|appropriate|own|little one|certain|real|like that|the way|way|as well please|together with that|too please|whatever|anyway|anyways|besides that|instead of that|bit of a|touch of|kind|plain|simple|straight|right away|at once|immediately|asap|is sitting|that is|i meant|i meant to say|or rather|would|be possible|is possible|possible|herself|himself|to me|kindly|mate|bro|dude|folks|at all|currently|lol|haha|hahaha|hehe|lmao|rofl|hm|huh|just sits there|sits there
            DET: the|a|an|some|my|our|his|her|their|your|this|these|those|that|teh|da|th|any|its|thes|whatever|whichever
            PREP on: on|onto|upon
            PREP over: over|across|on top of|above
            PREP in: in|inside|within
            PREP into: into
            PREP to: to|towards|toward|till
            PREP at: at|around|@|starting at|beginning at
            PREP for: for|during
            PREP from: from|out of|off|off of|starting from
            PREP with: with|using|w
            PREP by: by|via
            PREP of: of
            PREP under: under|underneath|below|beneath|beside|next to
            PREP as: as
            PREP between: between|in between|betwen|among
            PREP while: while|whilst
            PREP after: after
            PREP before: before
            PREP through: through
            PREP about: about
            INSTEAD: instead of|rather than|in place of|in lieu of|not the|and not|but not|, not|in stead of
            INSTEAD: instead
            CONJ: after you|after you have|after you've|once you have|once you've|as soon as you have|when you have|and|then|and then|but|plus|after that|afterwards|also|or|while|next up|followed by|, then|whereas|n|as well as|though|although|yet
            REASON: because|cause|cuz|coz|since|so that|as it|bc|because of|due to|in order to|otherwise|so it|so i|so we|so people|so that it|, it makes|that's why|if so|given that|which|bcs|bcos|bcuz|'cause
            ALSO: either|also|too|as well|additionally|likewise|besides|in addition
            AGAIN: again|once more|one more time|another time|back|back in
            NOT: not|don't|dont|do not|never|doesn't|does not|shouldn't|should not|mustn't|must not|mustnt|isn't|is not|aren't|won't|can't|cannot|cant|shouldnt|isnt|doesnt|didn't|no longer
            NO: no|without|zero|none of|without any|not any|no more|w/o|minus|free of
            ONLY: only|just the|nothing but|solely|exclusively|nothing else|nothing more|and nothing else|only the|no other
            OTHER: another|different|other|new|something else|a different|some other|else
            EACH: each|apiece|a piece|per photo|per picture|per shot|per image|per slide|a photo|a picture|a shot|a slide|per clip|respectively|a pic|per pic|an image|one by one|individually
            SOME: some|something|anything|any|a few|several|various
            LIGHT: make|set|turn|change|put|get|give|let|have|do|bring|take|use|add some|adjust|modify|alter|edit|tweak|apply|switch|keep it|mak|let it be|tune|update|convert|transform|render it|want it|go|run|show|play|leave|fix|correct|do a|do some|work in|reformat|format|choose|pick|select|paint|recolor|recolour|dye|restyle|load|spell
            COMMENT who: nobody|people|everybody|everyone|anyone|no one|kids
            COMMENT: drags|drags on|takes forever|goes on forever|endless|is endless|gets boring|for the client|for a client|for my client|for work|for school|for my boss|for class|for the team|for my project|for the meeting|for the website|for my friends|for my family|for my mum|for my mom|for the presentation|embarrassing|dizzy|boring|funniest|funny|annoying|makes me|it makes me|cute|i love it|the best|hate|i hate|perfect|better|nicer|swear|people swear|important|necessary|too much information|my favourite|my favorite|looks weird|weird|odd|strange|ugly|sucks|wrong|bad|awesome|stuff|great thing
            """;

    static final String DOING = """
            ADD: add|bring back|put back|get back|insert|include|put in|throw in|append|attach|place|drop in|slip in|stick in|bring in|put on|slap on|slap|throw on|give it|i want|i'd like|i need|give me|gimme|get me|overlay|introduce|pop in|pop|there should be|need|would like|we need|put some|apply|create|lay|mount|stick|have|build in|work in|use|lay down|tack on|tack|chuck in|bung in|whack on|bang on|slot in|pop on|drop on|stick on|lay under|put under
            REMOVE: remove|delete|throw|nobody needs|no one needs|erase|get rid of|take out|take away|take off|kick out|throw out|throw away|drop|lose|kill|scrap|ditch|cut out|discard|eliminate|leave out|exclude|bin|trash|has to go|have to go|must go|should go|can go|needs to go|need to go|i don't want|i dont want|we don't need|we dont need|don't need|dont need|not needed|don't want|dont want|gone|without|turn off|switch off|clear|strip|chuck|chuck out|toss|toss out|dump|omit|skip|pull|pull out|rid of|do away with|cancel|disable|don't show|dont show|don't use|dont use|don't include|dont include|no need for|away|go away|out|delet|remov|off|take down|get out|wipe out|yank|nuke|axe|purge|weed out|shouldn't be there|should not be there|isn't needed|aren't needed|isn't necessary|not necessary|doesn't belong|does not belong|shouldn't be in|leaves|cut away|rm|del|hide|lift out|strip out|filter out|i don't like|removal of|stop showing|never show|we can lose|not want|not in there|doesn't need to be|out with|away with|off with|down with|be gone|good riddance to
            MOVE: move|put|place|shift|bring|position|relocate|slide|send|push|stick|go|come|take|belongs|belong|goes|comes|should come|should go|drag|drop|drag and drop|show|play|have|let|want|pull|switch|carry|transfer|be
            SWAP: swap|switch|exchange|swap around|swop|interchange|trade|trade places|switch places|swap places|change places|flip around|swap positions|switch around|other way round
            REPLACE: replace|substitute|swap|exchange|switch|change|swap out|instead of|use instead|switch out|trade|in place of|sub
            KEEP: keep|retain|only keep|just keep|i only want|only want|hold on to|preserve|stick with|leave only|leave just|only leave|save only|only use|just use|only show|show only|reduce to|want only|stay with
            CUT: cut|chop|slice|cut down|cut off|cut away|snip|blade|razor|make a cut|cutting
            TRIM: trim|shave|knock|lop|nip|snip off|strip|slice off|clip off|take away|saw off|chop|cut off|trim off|shave off|crop|chop off|cut|take|lop off|knock off|skip|lose|drop|trim down|take off|cut away|cut down|remove|delete|get rid of|start later
            SPLIT: split|divide|break|cut in two|cut in half|separate|split up|slice|break up|cut into two|halve|split in two|split in half|break apart|cut in two halves|in two halves|into two parts|into two pieces|in two|in half|in two parts|in two pieces
            SHORTEN: shorten|boil|whittle|pare|distill|distil|more short|shrink|cut down|trim down|reduce|condense|get down|bring down|compress|tighten|speed through|shave|squeeze|boil down|abridge|cut short|cut it down|shorter version
            LENGTHEN: lengthen|extend|stretch|prolong|expand|draw out|make last|hold|drag out|leave on screen|keep on screen|give more time|more time|elongate
            SHOW: show|display|shown|displayed|is shown|see|watch|view|present|stay on screen|stay up|stay on|remain on screen|remain|on screen|on the screen|be shown|be visible|linger|stay|be on screen|stay in view
            WRITE: write|type|put the words|put the text|print|inscribe|put words|add the words|add the text|overlay the text|title it|spell out
            SAY: saying|says|that says|that reads|with the words|with the text|with text|which says|reads|should say|to say|should read|to read|stating|which reads|with the title|with the caption|titled|entitled|reads as|called|named|letter reads
            CALL: call|rename|retitle|call it|name it|relabel|name the film|name the video|title the film
            SPEED_UP: speed up|accelerate|speed it up|quicken|hurry up|speeding|sped up|speed up a bit|fast forward|time lapse|timelapse|time-lapse|make faster|fast motion|spedup|speedup|speed|hyperlapse|hurry|crank up the speed
            SLOW_DOWN: slow down|slow motion|slow mo|slowmo|slomo|decelerate|slow it down|slow|in slow motion|slowed down|slo mo|slow-mo|super slow motion|slow motion effect
            RAMP: ramp|begin slow and get|begin slow|begins slow|start out slow|slow at first|fast at first|get faster n faster|faster n faster|gain speed|pick up speed|gradually speed up|gradually slow down|speed up gradually|slow down gradually|speed ramp|ramping|start slow and get faster|starts slow|start slow|start slowly|get faster and faster|gets faster|getting faster|ends slow|end slow|get slower and slower|gets slower|getting slower|gradually faster|gradually slower|start fast|ramp up|ramp down|speed ramping|velocity edit|faster and faster|slower and slower
            BACKWARDS: backwards|backward|reverse|reversed|in reverse|rewind|play backwards|backwards play|run backwards|rewind effect|play in reverse|from back to front
            FREEZE: freeze|hold the final frame|hold on the last frame|hold on the final frame|hold on the first frame|freeze on|hold the ending frame|freeze frame|hold the last frame|hold the first frame|hold the frame|still frame|freezing|pause on|frozen|stop the picture|freeze-frame|pause the picture|hold frame|stand still at|pause
            LOOP: loop|repeat|looping|on repeat|play on a loop|play in a loop|loops|keep repeating|play over and over
            DUPLICATE: duplicate|copy|double|clone|duplicate it|again|once more|show again|show twice|play twice|repeat|in a row|make a copy of|a second time|copies of
            MUTE: mute|silence|silent|muted|quiet completely|turn off the sound|turn the sound off|no sound|sound off|without sound|shut up|shut|unhearable|be quiet|no audio|take the sound away|kill the sound|no noise|audio off|total silence|mute the sound|turn off the audio|can't be heard|make silent|inaudible
            UNMUTE: unmute|un-mute|unsilence|bring back the sound|sound on|turn the sound on|turn the sound back on|turn on the sound|sound back on|audible|audible again|turn sound back on
            DUCK: duck|ducking|auto duck|lower the music when|quieter when somebody speaks|quieter while|sidechain|dip the music|music down under|duck under|lower under the voice|duck down|duck it
            FADE: fade|fading|fades|fade it
            FADE in: fade in|start from black|from black|fade from black|open from black|come up from black|begin from black|fades in|fading in|fade it in|fade-in|come in slowly|comes in slowly|come in softly|come in gently|start softly|fade up|come in gradually|ease in|creep in|creeps in|sneak in|rise in|swell in|build in|blend in softly
            FADE in: creep in|sneak in|steal in|ease in slowly|rise in|rise slowly|fade up slowly
            FADE out: fade out|fades out|fading out|fade it out|fade-out|fade away|fade n out|fade to black|die away|end softly|fade down|fades away|stops dead|ease out|fade off
            FADE both: fade in and out|fade in and fade out|fades in and out|both ways|in and back out
            REEL: reel|highlight reel|highlight video|highlights|highlight|video|film|movie|slideshow|slide show|montage|clip|vid|trailer|teaser|recap|story|video clip|short film|promo video|product video|compilation|music video|photo video|little film|showreel|memory video|short video|short
            MERGE: put together|stick together|combine|join|merge|string together|turn into|into one|together|paste together|concatenate|put all together|glue together|stitch together|stitch|put these together|put them together|put it together|put em together|put all these together|put all of these together|put everything together|put all together|join these up|join all of these up|join all these up|join them up
            UP: up|raise|increase|turn up|boost|lift|crank up|crank|pump up|bump up|bump|push up|higher|amplify|step up|bring up|intensify|strengthen|enhance|dial up|jack up|make more|upwards|raising|ramp up|go up|grow|swell|gain
            DOWN: down|lower|decrease|reduce|turn down|drop|lessen|tone down|bring down|take down|dial down|dial back|soften|weaken|minimize|minimise|pull down|push down|downwards|take off|go down|turn it down|back off|ease|cut back|shave off|take
            SORT: sort|order|reorder|arrange|rearrange|sequence|put in order|line up|sort by|re-order|in order|in the order|order of|reorganise|reorganize|organise|organize
            SHUFFLE: shuffle|random|randomly|randomise|randomize|mix up the order|mix the order|any order|random order|jumble|scramble
            INVERT: reverse the order|in reverse order|the other way round|reversed order|backwards order|opposite order|reverse order|invert the order|back to front|flip the order|turn the order around|order reversed|turn around the order|reverse the sequence
            TAKEN: date|time|taken|when they were taken|chronological|chronologically|date taken|by date|capture date|shooting date|by time|time order|timestamp|oldest first|newest first|oldest to newest|newest to oldest|from oldest to newest|from newest to oldest|latest first|earliest first|latest to earliest|earliest to latest|in chronological order|when taken|the day
            BY_NAME: by name|alphabetical|alphabetically|by file name|by filename|file name|filename|name|names
            ROTATE: rotate|turn|spin|tilt|rotation|rotated|roll
            MIRROR: mirror|flip|mirrored|mirror image|flipped|flip over|flop|left right reversed|reflect
            CROP: crop|cut away|cropped|crop out|crop in|crop off|trim the edges|cut off the edges|crop away
            ZOOM in: zoom in|zooms in|zoom into|zooming in|push in|zoom|zooming|punch in|dolly in|move in|zoomed in|slow zoom|slow zooms|move in on|zooms|push-in|zoom slowly in|zoom slowly into|zoon in|zoom it|zoom towards|slowly zoom in|zoom-in
            ZOOM out: zoom out|pull out from|pull back from|pull away from|pull away|zooming out|pull out|zoom back|dolly out|zoomed out|pull back|zoom out of|pull-out|zooms out|slowly zoom out|zoom-out|zoom away|zoon out
            ZOOM closer: closer|go closer|close up|closeup|nearer|tighter|move closer|come closer|get closer|closer up|go close|tight shot
            ZOOM wider: wider|further away|step back|wider shot|more distant
            ZOOM kenburns: ken burns|kenburns|movement|motion|camera movement|some movement|some motion|camera move|camera moves|animate|moving|parallax|move a bit|camera motion|bring to life|animated|gentle motion|ken burns effect|pan and zoom|subtle motion|subtle movement
            ZOOM alternate: alternate|alternating|alternately|in and out in turn|alternate zoom
            PAN left: pan left|drift left|drift slowly left|float left|travel left|sweep left|pan slowly left|drift to the left|camera move left|camera moves left|camera goes left|glide left|pan to the left|pan from right to left|move left|from right to left|right to left|camera left|pan leftwards|move the camera to the left|move the camera left
            PAN right: pan right|drift right|drift slowly right|float right|travel right|sweep right|pan slowly right|drift to the right|camera move right|camera moves right|camera goes right|glide right|pan to the right|pan from left to right|from left to right|left to right|camera right|move right|pan rightwards|move the camera to the right|move the camera right
            PAN up: pan up|camera move up|camera moves up|camera goes up|move up|glide up|pan upwards|tilt up|camera up|camera upwards|move the camera up|move the camera upwards|from bottom to top|bottom to top|pan to the top
            PAN down: pan down|camera move down|camera moves down|camera goes down|glide down|pan downwards|tilt down|camera down|camera downwards|move the camera down|move the camera downwards|from top to bottom|top to bottom|pan to the bottom
            PAN: pan|drift over|drift across|drift|travel across|float over|glide over|glide across|sweep over|panning|pans|pan across|sweep across|camera pan
            STILL: still|stop the camera|keep the camera still|lock the camera|static camera|hold the camera still|camera still|camera fixed|fixed camera|no movement|stop moving|don't move|static|no motion|no camera movement|motionless|no ken burns|no zoom|no zooming|without zoom|without movement|stop the movement|no pan|no panning|not moving|stand still|hold still|without motion|no animation|don't zoom|without ken burns|stop zooming|stop panning|stop the zoom|not move|without zooming|no camera moves|no zooms|no camera motion|no movements
            STRAIGHTEN: straighten|level|straight|level the horizon|crooked|horizon|make level|tilted|straighten out|slanted|wonky|not level
            BRIGHTEN brightness+: brighten|brighten up|lighten|lighten up|lighter
            BRIGHTEN brightness-: darken|dim
            BRIGHTEN warmth+: warm up|warm it up|warm them up|warm that up|heat up
            BRIGHTEN warmth-: cool down|cool it down|cool off|cool it off|cool them down|cool that down|cool it
            BRIGHTEN sharpness+: sharpen|sharpen up
            BRIGHTEN saturation-: desaturate|wash out|wash the colours out|washed out|mute the colours|fade the colours|faded colours|less colourful|bleach|wash the colors out|faded colors
            BRIGHTEN saturation+: saturate|make the colours pop|colours pop|pop more|colours pop more|colors pop|pop|colour pop|stronger colours|stronger colors|richer colours|richer colors|more colourful|more colorful|punchier|make the colors pop|vibrant colours|vibrant colors|juicy colours
            UNDO: undo|ctrl+z|cmd z|cmd+z|ctrl-z|undo that|undo it|take that back|take it back|go back|revert|roll back|put it back|put it back how it was|as it was before|like before|change it back|back to how it was|reverse that|undo this|undo both|scratch that|never mind that|forget that|restore the previous|previous version|step back|go one back|i changed my mind|undo the last|the way it was|how it was before|back to before|back to the version before|go back to before|return to before|ctrl z|one step back|cancel that|cancel the last|revert that|the last change|bring it back|like it was|as before
            REDO: redo|redo it|redo that|do it again|again what i undid|bring the change back|re-do|repeat the undone|forward again|undo the undo|restore the change|ctrl y
            RESET: start over|start again|start from scratch|from scratch|reset everything|reset all|begin again|back to the beginning|from the beginning again|start over from the beginning|reset the film|throw everything away|undo everything|undo all|back to the original|restore the original|reset the project|original version|back to square one|all changes back
            NORMAL: normal|original|reset|default|as usual|standard|usual|regular speed|at normal speed|natural|neutral|back to normal|normal speed|original speed|untouched
            DO: do|edit|work on|handle|process|finish|make
            START: start|begin|open|starts|begins|start with|begin with|open with|opens|come in|kick off|starting|kick in|set in|lead with
            STOP: stop|end|finish|ends|stops|disappear|disappears|vanish|vanishes|go off|goes off|end with|close with|finish with|cease|close
            BEAT: beat|beats|rhythm|on the beat|to the beat|to the music|beat of the music|with the beat|in time with the music|to the rhythm|tempo|sync to the music|in rhythm|on beat|beat sync|beatsync|with the music
            SYNC: sync|synchronise|synchronize|match|align|in sync|time
            SILENCE: silent pauses|silences and pauses|dead air and silence|nobody says anything|nobody is talking|no one is talking|nobody is speaking|no one says anything|nothing is said|nothing is being said|without talking|without speech|silence|silences|pause|pauses|dead air|silent bits|silent parts|silent part|gaps|quiet parts|where nobody talks|where nobody speaks|where no one talks|when nobody talks|silent passages|silent sections|quiet bits|breaks|nobody talks|nobody speaks|no one speaks|no one talks|empty parts|jump cuts|jump cut|gaps where i say nothing|where i say nothing|where nothing is said|i say nothing|nothing is said|dead spots|quiet gaps
            NORMALISE: normalise|normalize|even out the volume|level the sound|same loudness|balance the audio|balance the sound|loudness normalisation|level out|even loudness|even volume|equalise the volume|consistent volume|audio levels|even out the audio|even out the sound
            DETACH: detach|extract|separate the audio|separate the sound|unlink|split off|pull out the audio|separate|split the audio|take apart
            BEST: best|nicest|best ones|strongest|top|most beautiful|good ones|choose the best|pick the best|select the best
            OVERLAY_AS: as picture in picture|picture in picture|pip|as overlay|as an overlay|small in a corner|small in the corner|in a corner|as pip|in the corner|as a small picture|as watermark|as a watermark|in a small window|as a logo|as inset
            COMPRESS: compress|smaller file|file size|reduce the file size|make the file smaller|small file|not too big|isn't too big|under|less than
            CUT_OUT: cut out|cutout|cut-out|isolate|extract the subject|knock out
            IMPROVE BETTER: improve|make better|make it better|fix it|fix|optimise|optimize|enhance|refine|do your magic|do your thing|work your magic|upgrade|make it nice|make it nicer|make it good|touch up|surprise me|make it amazing|make it pop|make it cool|beautify|perfect it|do something|clean it up|tidy up|color correct|colour correct|colour correction|color correction|auto correct|auto enhance|tweak the colours|tweak the colors|fix the colours|fix the colors|improve the colours|improve the colors|tidy it up|tidy up|sort it out|touch it up|spruce it up|spruce up|do what you think is best|do what you think|whatever you think|as you like|whatever you like|you decide|up to you|your call|your choice|make it pretty|make it beautiful|make it nice|make it shine|make it lovely
            MOOD BETTER: better|magic|nicer|amazing|awesome|cool|cooler looking|wow|prettier|more beautiful|improved|more interesting|more appealing|more attractive|stunning|gorgeous|more special|something special|improvement|nice looking|impressive|eye-catching|viral|catchy|modern|cooler|sharper looking|cleaner|less amateurish|less cheap|good looking|wonderful|watchable|more fancy|fancier|shinier|perfect|great|top notch|next level|beautiful
            IMPROVE LIVELIER: spice it up|spice up|spice|jazz it up|jazz up|pep up|pep it up|liven up|liven it up|more movement overall|add energy|bit boring|a bit boring|i'm bored|im bored|bored with it|it bores me|kinda boring|puts me to sleep|so boring|pretty boring|quite boring|make it pop|make it epic|too tame|bit dull|a bit dull
            MOOD LIVELIER: livelier|more dynamic|dynamic|more energy|more energetic|energetic|more exciting|exciting|boring|too boring|more action|punchy|faster paced|fast paced|more alive|snappier|snappy|too dull|dull|more engaging|engaging|more lively|lively|hype|less boring|kick|more upbeat|more fun to watch|more interesting to watch|more punch|punchier overall|more life|more pep|more movement and energy|more rhythm|adrenaline
            IMPROVE CALMER: settle down|calm down
            MOOD CALMER: calmer|more calm|more relaxed|relaxed|slower paced|more peaceful|peaceful|gentler|less hectic|too hectic|hectic|more gentle|chill|chilled|soothing|quiet mood|less busy|too busy|tranquil|softer overall|slower and calmer|more zen|zen|cosier overall
            IMPROVE PROFESSIONAL: look pro|polish|polish it|looks pro|like a pro
            MOOD PROFESSIONAL: professional|pro|more professional|polished|professionally|high end|business like|premium|more polished|classy|elegant|slick|more serious|studio quality|high quality looking|less amateur|corporate looking|business|sophisticated|cleaner looking|serious|refined
            IMPROVE FUN: make it fun
            MOOD FUN: fun|funny|funnier|more fun|playful|goofy|silly|cheerful|happier|more playful|more cheerful|humorous|hilarious|quirky|joyful|happy
            MOOD EMOTIONAL: emotional|more emotional|touching|moving and emotional|heartfelt|romantic|more romantic|sentimental|moody|more touching|dramatic|more dramatic|nostalgic feel|more moving|tear jerking|sad|sadder|warmer in feeling|more heartfelt|nostalgic|intimate
            IMPROVE EDIT: edit it|edit this|edit my video|edit the video|edit my clip|edit it for me|edit the film|edit this for me|edit the video for me|edit|edit this video|edit the clip|do the editing|edit my film|edit my photos|edit the video i sent
            """;

    private EnglishVerbs() {}
}
