package kinora.understand.grammar;

/// English words for how things look and sound; the catalogues add their own names to these.
final class EnglishLooks {
    static final String WORDS = """
            COLOUR #ffffff: white|pure white
            COLOUR #000000: black|pitch black
            COLOUR #e53935: red|bright red|scarlet
            COLOUR #b71c1c: dark red|crimson|maroon
            COLOUR #fb8c00: orange
            COLOUR #fdd835: yellow|bright yellow
            COLOUR #d4af37: gold|golden
            COLOUR #43a047: green
            COLOUR #1b5e20: dark green|forest green
            COLOUR #a5d6a7: light green|mint|mint green
            COLOUR #1e88e5: blue|bright blue
            COLOUR #0d47a1: dark blue|navy|navy blue|deep blue
            COLOUR #90caf9: light blue|sky blue|pale blue|baby blue
            COLOUR #8e24aa: purple|violet
            COLOUR #f06292: pink|light pink
            COLOUR #e91e63: hot pink|magenta
            COLOUR #26c6da: turquoise|cyan|teal|aqua
            COLOUR #9e9e9e: grey|gray
            COLOUR #cfcfcf: light grey|light gray|silver
            COLOUR #424242: dark grey|dark gray|charcoal
            COLOUR #795548: brown
            COLOUR #f5f0e1: cream|beige|ivory|off white
            SPOT top: top|up top|top centre|top center|top middle|top of the picture|top of the screen|at the top|upper edge|top edge|the top|high|high up|up high|sit high|further up|too low|too low down|too far down
            SPOT bottom: bottom|at the bottom|bottom centre|bottom center|bottom middle|bottom of the picture|bottom of the screen|lower edge|down low|lower part|bottom edge|the bottom|low|sit low|sits low|low down|further down|at the foot|too high|too high up|too far up
            SPOT centre: centre|center|middle|middle of the screen|in the middle of the picture|centred|centered|mid screen|middle of the picture|dead centre|center of the screen|centre of the screen|in the middle|in the centre|in the center
            SPOT left: left side|on the left|left|left edge|left hand side|to the left|left of the screen
            SPOT right: right side|on the right|right|right edge|right hand side|to the right|right of the screen
            SPOT top-left: top left|upper left|top left corner|upper left corner|left top|left upper corner|top left hand corner|up in the left corner|up into the left corner
            SPOT top-right: top right|upper right|top right corner|upper right corner|right top|right upper corner|top right hand corner|up in the right corner|up into the right corner
            SPOT bottom-left: bottom left|lower left|bottom left corner|lower left corner|left bottom|left lower corner|bottom left hand corner|down in the left corner|down into the left corner
            SPOT bottom-right: bottom right|lower right|bottom right corner|lower right corner|right bottom|right lower corner|bottom right hand corner|a corner|corner|in a corner|the corner|down in the right corner|down into the right corner
            SIDE left: left|left side|left hand|counterclockwise|anticlockwise|counter clockwise|anti clockwise
            SIDE right: right|right side|right hand|clockwise
            SIDE up: up|upwards|upward
            SIDE down: down|downwards|downward
            SIDE upside: upside down|on its head|head over heels|upside-down
            SIDE horizontal: horizontally|horizontal|left to right|left and right|sideways
            SIDE vertical: vertically|vertical|top to bottom
            SIDE top: top
            SIDE bottom: bottom
            SHAPE 9:16: in portrait|in portrait mode|in portrait format|vertical|upright|portrait|portrait format|portrait mode|vertical format|for phones|for phone|for mobile|phone format|for my phone|tall|story format|stories format|vertical video|upright format|9 by 16|mobile format|nine by sixteen|reel format|reels format|vertically|for a phone|for the phone|vertcal|phone screen
            SHAPE 16:9: landscape|horizontal|widescreen|wide screen|landscape format|horizontal format|wide format|tv format|16 by 9|sixteen by nine|for tv|wide|landscape mode|wide video
            SHAPE 1:1: square|square format|squared|square it|1 by 1|quadratic|square video
            SHAPE 4:5: 4 by 5|four by five|instagram feed|feed format
            SHAPE 4:3: 4 by 3|four by three|old tv format
            SHAPE 21:9: cinema format|cinemascope|ultra wide|ultrawide|21 by 9|cinema scope|widescreen cinema|anamorphic|scope
            CANVAS: format|aspect ratio|ratio|orientation|canvas|aspect|resize|reframe|dimensions|shape|frame size|screen format
            SIZE 2160p: 4k|uhd|ultra hd|2160p|4 k|2160
            SIZE 1440p: 2k|1440p|qhd
            SIZE 1080p: 1080p|full hd|fullhd|fhd|1080|hd
            SIZE 720p: 720p|720
            SIZE 480p: 480p|480|sd
            SIZE: resolution
            PLATFORM tiktok: tiktok|tik tok|tictoc|tiktoks
            PLATFORM reels: reels|instagram reels|insta reels|ig reels|instagram|insta|ig|instagram reel|insta reel|instagram story|stories|instagram stories
            PLATFORM shorts: shorts|youtube shorts|yt shorts|youtube short
            PLATFORM youtube: youtube|yt|you tube
            PLATFORM x: twitter
            PLATFORM linkedin: linkedin|linked in
            PLATFORM whatsapp: whatsapp|whats app
            FORMAT mp4: mp4|mpeg4|mpeg 4|h264|h 264
            FORMAT webm: webm
            FORMAT mov: mov|quicktime|prores
            FORMAT gif: gif|animated gif
            FORMAT webp: webp|animated webp
            FORMAT png: png
            FORMAT jpg: jpg|jpeg
            FORMAT mp3: mp3
            FORMAT wav: wav
            FORMAT m4a: m4a|aac
            GRADE best: best quality|highest quality|high quality|top quality|max quality|maximum quality|best possible quality|in the best quality|hq|as good as possible
            GRADE good: good quality|medium quality|normal quality
            GRADE draft: draft quality|low quality|quick draft|rough draft|preview quality|small preview|lower quality|quick preview|lowest quality|rough|low quality is fine|quick rough|draft version|low res|low resolution
            EFFECT black-and-white: black&white|black-and-white|black / white|in black and white|no colours|no colors|black and withe|balck and white|blak and white|blackwhite|black and white|b&w|bw|b/w|b and w|b n w|black & white|black n white|monochrome|grayscale|greyscale|mono|without colour|without color|no colour|no color|black white|colourless|blackandwhite|greyed|uncoloured
            EFFECT sepia: sepia|sephia|brownish|old brown
            EFFECT vintage: vintage feel|vintage vibe|retro vibe|retro feel|old school vibe|throwback|throwback look|old timey|from the 70s|from the 80s|like from the 70s|1970s|1980s|1990s|old fashioned look|home movie look|home movie|vintage|retro|old film|70s film|old 70s film|70s|80s|60s|90s|seventies|eighties|nostalgic|old fashioned|oldschool|old school|super 8|super8|old movie|aged|antique|polaroid|vhs|like an old film|old style|old look|super 8|super-8|super eight|8mm|old home movie|old home movies|old movie|old film|old movies|old reels|old reel|vhs|80s|90s|camcorder|vhs tape|seventies|like the 70s|like the 80s|old school|aged|old timey|look old|old looking|like an old photograph|old photograph|old photographs|old photo album|filmed in the 70s|filmed in the 80s|shot in the 70s|in the 70s|in the 80s|in the 60s|in the 50s|from the 70s|from the 80s|from the 60s|in the seventies|in the eighties|nineties|in the 90s|from the 90s
            EFFECT cinematic: moody look|moody grade|dark and moody|dramatic look|film grade|movie grade|like a netflix show|netflix look|like a real movie|like a real film|cinema style|cinematic style|cinematic feel|cinematic vibe|cinematographic|cinematic|like a movie|movie look|hollywood|film look|like cinema|cinema look|movie like|filmic|cinema|look like a movie|like a film|movie style|blockbuster|hollywood look|like in the cinema|cinematic look|cinematic grade
            EFFECT vivid: hdr|hdr look|vivid look|punchy colours|punchy colors|bold colours|bold colors|intense colours|intense colors|vivid|colourful look|vivid colours|vivid colors|vibrant|vibrant look
            EFFECT warm: warm|warm filter|warm look|warm tone|warm colours|warm colors|cosy|cozy|warm tones|warm light
            EFFECT cool: winter mood|winter look|wintry|winter feel|cold winter mood|cold mood|cold tones|blueish look|icy look|cold feel|cool look|cool tones|cold look|cool filter|cold|icy|cool blue|cool one|cold colours|cold colors|cool tone|cool
            EFFECT noir: noir|film noir|noir style|detective movie|detective film|like a detective movie|like a detective film|gangster film|gangster movie|crime movie|crime film
            EFFECT golden-hour: sunny look|sunny mood|sunny|summer look|summery look|sunshine look|sunlit|sun kissed|golden hour|sunset light|sunset look|golden light|evening sun|sunset glow|summer vibe|summer vibes|summer feel|summer mood|warm summer vibe
            EFFECT teal-and-orange: teal and orange|teal & orange|orange and teal|teal orange|teal+orange|teal-orange|teal/orange|orange+teal|teal n orange
            EFFECT pastel: pastel|pastel colours|pastel colors|soft colours|soft colors|pastels
            EFFECT matte: matte|matt|faded look|faded
            EFFECT dream: dreamy|dream|dreamlike|dream look|fairy tale look|soft focus
            EFFECT glow: glow|glowing|bloom|soft glow|halo
            EFFECT night: night|night look|day for night|like night|moonlight|at night
            EFFECT documentary: documentary|documentary look|natural look|reportage
            EFFECT silver: silver look|silvery
            EFFECT bleach-bypass: bleach bypass
            EFFECT colour-film: shot on film|like it was shot on film|filmed on film|like film stock|35mm|35mm film|kodak look|disposable camera|disposable camera look|colour film|color film|analogue|analog|kodak|film stock|analogue film
            EFFECT grain: grainy film effect|grainy film|film grain look|grain|film grain|grainy|noise texture|grains
            EFFECT vignette: vignette|dark corners|dark edges|darker corners|darkened edges|vignetting|darken the corners|darken the edges|darkened corners|shade the corners|dark rim|darken corners|darken edges
            EFFECT blur: blur|gaussian blur|blurry|out of focus|blurred|unsharp|defocus|blurring
            EFFECT mosaic: pixelate|mosaic|pixels|pixelated|pixelation|pixelise|pixelize|censor
            EFFECT sharpen: sharpen|sharpening|sharper|crisper|unsharp mask
            EFFECT denoise: reduce the noise|less noise in the picture|denoise|noise reduction|grainy|noisy|clean up the picture|clean up|remove the noise|remove the grain|reduce noise|picture noise|image noise|less grain|remove noise|less noisy|reduce the noise in|reduce noise in|less noise in|reduce the grain in|is grainy|are grainy|looks grainy|too grainy|is noisy|looks noisy|so grainy
            EFFECT curves: curves
            EFFECT split-tone: split tone|split toning
            EFFECT tint: tint|tinted
            EFFECT lut: lut|colour table|color table|cube
            TRANSITION dissolve: dissolve|dissolves|crossfade|cross fade|crossfades|cross fades|cross dissolve|fade|fades|soft transition|soft transitions|blend into|smooth transition|smooth transitions|blend|blend over|smoothly|melt into|overlap|dissolving
            TRANSITION dip-to-black: dip to black|fade to black|fade through black|black flash|black fade|through black|dip in black|dips to black|fade via black|via black|dip into black|black dip
            TRANSITION dip-to-white: dip to white|fade to white|fade through white|white fade|through white|via white|dips to white|white dip
            TRANSITION flash: flash|camera flash|flash cut|white flash|flashes
            TRANSITION wipe: wipe|wipes
            TRANSITION slide: slide|slides|sliding
            TRANSITION push: push|pushes
            TRANSITION zoom-in: zoom|zooms|zoom in|zoom transition|zoom transitions|zoom through
            TRANSITION spin: spin|spins|spinning
            TRANSITION whip-pan: whip pan|whip|swish pan|whip pans|whips|swish
            TRANSITION blur: blur
            TRANSITION glitch: glitch|glitches|glitchy
            TRANSITION light-leak: light leak|light leaks|light flare|lens flare transition
            TRANSITION film-burn: film burn|burn|film burns|old film burn
            TRANSITION ink: watercolour transition|watercolor transition|watercolour wipe|watercolor wipe|watercolour transitions|watercolor transitions|ink|ink blot|ink bleed|inks
            TRANSITION iris: iris|circle wipe
            TRANSITION iris-close: iris close|closing iris|iris closing|circle close
            TRANSITION clock: clock|clock wipe|radial wipe
            TRANSITION barn-doors: barn doors|barn door|doors
            TRANSITION random: different transitions|random transitions|various transitions|mix it up|varied transitions|mixed transitions|a mix of transitions|mixture of transitions
            TRANSITION cut: hard cut|hard cuts|straight cut|straight cuts|plain cuts|plain cut|clean cuts|simple cuts|cuts only|no transitions|without transitions|jump cuts|hard cuts only|sharp cuts|cut straight|cut directly|only cuts|just cuts|direct cuts|no transition|without any transitions|clean cut|no fades|no crossfades
            TITLE_STYLE lower-third: lower third|lower thirds|name tag|name strip|name plate
            TITLE_STYLE typewriter: typewriter|typing|typed|letter by letter|one letter at a time|type out|typed out|character by character|typing out|type it out letter by letter|type on
            TITLE_STYLE boxed: boxed|in a box|with a box|with a black background|with a dark background|with a black box|with a dark box|on a black background|on a dark background|on a black bar|text box style|boxed style
            TITLE_STYLE minimal: minimal|minimalist|minimalistic|clean style|simple style|understated
            TITLE_STYLE credits: credits|end credits|rolling credits|credit roll|closing credits
            TITLE_STYLE countdown: countdown|count down|a countdown
            TITLE_STYLE caption: caption style|as caption|as a caption|as subtitle
            TITLE_STYLE headline: headline style|headline look
            TITLE_STYLE title: title style|plain title|title card
            TITLE_STYLE chapter: chapter card|chapter|chapter title|section title|chapter heading
            TITLE_STYLE kicker: kicker
            TITLE_STYLE editorial: editorial|magazine style|magazine
            TITLE_STYLE quote: quote|quotation|as a quote
            MUSIC_STYLE lo-fi: hip hop|hiphop|hip hop beat|hip hop beats|trap|rap|r&b|rnb|lofi hip hop|study beats|lo fi|lofi|lo-fi|lo-fi beats|lofi beats|chill hop|chillhop|chill beats|chill|laid back|lofi beat|lo fi beat|lo-fi beat|lofi track
            MUSIC_STYLE upbeat: rock|pop rock|indie|indie pop|punk|reggae|latin|samba|salsa|tropical|feel good|happy go lucky|energising|peppy|up beat|upbeat|happy|cheerful|fun|energetic|lively|positive|joyful|poppy|pop|bright music|fast music|funny|summer|summery|party|bouncy|good mood|catchy|motivating|uplifting|dance|dancey
            MUSIC_STYLE cinematic: cinematic|sad|emotional|dramatic|orchestral|moody|film score|romantic|touching|melancholic|melancholy|movie music|classical|strings|slow|sentimental|orchestra|beautiful|spooky|scary|creepy|mysterious|eerie|haunting|tense|dark music
            MUSIC_STYLE acoustic: acoustic|guitar|folk|country|unplugged|ukulele|warm|gentle|homely|singer songwriter
            MUSIC_STYLE ambient: ambient|subtle music|subtle background music|light music|light background music|unobtrusive|calm|relaxing|peaceful|quiet|soft|meditation|meditative|dreamy|piano|calm piano|soothing|relaxed|atmospheric|gentle piano|spa|mellow|calming|tranquil|piano music|serene
            MUSIC_STYLE electronic: electronic|techno|edm|house|synth|club|synthwave|electro|trance|dubstep|electronica|beats|modern|futuristic
            MUSIC_STYLE corporate: corporate|business|tech|presentation|inspiring|inspirational|motivational|company|optimistic
            MUSIC_STYLE jazz: jazz|jazzy|swing|blues|bossa nova|lounge|smooth jazz|saxophone|soul|funk|funky
            MUSIC_STYLE holiday: christmas|xmas|holiday season|festive|jingle|winter holiday|christmassy|santa
            MUSIC_STYLE epic: epic|trailer|heroic|powerful|trailer music|big orchestra|majestic|action|intense|epic trailer|adventure|heavy|thrilling|suspense|suspenseful|battle|big drums
            REEL_STYLE travel: travel|vacation|holiday|trip|journey|holidays|vacations|road trip|travelling|traveling|honeymoon
            REEL_STYLE wedding: wedding|marriage|anniversary|wedding anniversary|engagement|bridal
            REEL_STYLE birthday: birthday|party|celebration|bday|birthday party
            REEL_STYLE product: product|promo|ad|shop|commercial|advert|advertisement|promotion|promotional|product video|promo video|store|sales|marketing
            REEL_STYLE food: food|cooking|recipe|restaurant|menu
            REEL_STYLE pets: pet|pets
            REEL_STYLE calm: calm|memories|memory|relaxing|slow|gentle|memorial|tribute
            REEL_STYLE fast: fast|energetic|hype|quick|fast paced|action packed|action|trailer|teaser|dynamic|sports|sport
            FRAMING border: border|frame|white frame|picture frame|outline around|photo frame|framing
            FRAMING rounded: rounded corners|round corners|rounded
            FIT cover: fill the screen|fill the frame|fill|full screen|fullscreen|no black bars|no bars|without black bars|without bars|crop to fill|no borders|cover|fill the whole screen|edge to edge|fill the picture|no blurry sides|not have the blurry sides|no blurred sides|fill the canvas|remove the black bars|get rid of the black bars|black bars away|fill it
            FIT contain: show the whole|show all of|fit|nothing cut off|completely visible|whole picture|fit in|fit into the frame|fit the frame|don't crop|not cropped|uncropped|show the full|show the entire|plain black instead|contain|letterbox|black bars|with black bars|no blurred background|without blurred background|plain black sides|show everything of|fit completely|no cropping|in full|entirely visible|whole image
            FIT blur_fill: blur behind|blurred background|blurry background|blurred sides|blur background|blurred borders|blurry sides|blurred bars|blurred edges|fill with blur|blurry bars|blurry edges|blurred backdrop|background blurred|blur the sides|blur fill|blur-fill|blurfill|fill it with blur|fill the bars with blur|blur the edges|blur the bars|blur the borders|blur the gaps|blur around it|blur the rest
            LAYOUT side-by-side: side by side|split screen|splitscreen|next to each other|beside each other
            LAYOUT grid: grid|collage|mosaic of pictures|all at once
            BLEND multiply: multiply
            BLEND screen: screen|screen mode|screen blending|screen blend
            BLEND overlay: overlay mode|overlay blend
            FONT serif: serif|serif font|times|roman|classic font|book font
            FONT sans: sans|sans serif|modern font|helvetica like|without serifs|no serifs|plain font|simple font|clean font
            FONT mono: mono|monospace|monospaced|typewriter font|code font
            FONT handwriting: handwriting|handwritten|script font|hand written|cursive|brush script
            FONT: font|typeface|fonts|type face|letters|lettering|letter
            WEIGHT bold: bold|fat|in bold|bold letters|heavy|strong letters|boldface
            WEIGHT light: light letters|thin|light weight
            WEIGHT regular: regular|normal weight|not bold|no bold|non bold|without bold
            WEIGHT medium: medium
            CAPS yes: capital letters|capitals|all caps|in all caps|all in caps|all capitals|all uppercase|all upper case|uppercase|upper case|caps|block letters|in caps|big letters only
            CAPS no: all lowercase|all lower case|in lowercase|lowercase|lower case|small letters|no capitals|no caps
            TRANSPARENT 50: half transparent|semi transparent|half see through|semitransparent|translucent|half opacity|see through
            TRANSPARENT 0: transparent|with transparency|alpha channel|transparent background|with alpha
            PUNCTUATION !: exclamation mark|exclamation point
            PUNCTUATION ?: question mark
            PUNCTUATION .: full stop|period
            BORDER: border|borders|bars|bar|background|background colour|background color|letterbox bars|behind|backdrop|back ground|canvas colour|canvas color|edges|empty areas|side bars|bars at the side|bars at the sides|bars on the side|bars on the sides|bars on both sides|bars left and right|bars on the left and right|bars at the top and bottom|strips at the side|strips at the sides|areas at the sides|empty areas at the sides|empty space|space around the photos|space around the pictures|area around the photos|area around the pictures|around the photos|around the pictures
            THUMBNAIL: thumbnail|cover picture|cover image|poster|poster frame|cover photo|preview image|preview picture|cover frame|title picture|thumb|as a picture|as a photo|as an image|as picture|as image|as a jpg|as a png|as jpg|as png|still image|screenshot|as a still
            PITCH keep: same pitch|keep the pitch|without changing the pitch|pitch stays|no chipmunk|keep pitch|normal pitch
            ROLE music: in the background|in background|under everything|underneath everything|behind everything|as background track|as music|as the music|as background music|as the soundtrack|as soundtrack|as background|as bgm|for the music|as the song
            ROLE voice: as voice|as narration|as the voice|as voice over|as commentary
            SAY: read|say|should be|must be|has to be|ought to be|shall be
            REMOVE: back off|take back off
            HEAR no: barely hear|hardly hear|can barely hear|can hardly hear|scarcely hear|can't really hear|hardly understand|barely understand|can barely understand
            COMMENT: cant read it|can't read it|cannot read it|nobody can read it|my mom cant read it|my mum cant read it|my eyes are bad|i can't see it|thank you dear|dear|oops|uhh|wait
            EFFECT cinematic: like a proper movie|like a proper film|proper movie look
            KIND TITLE: phrase|sentence|slogan|tagline|my name|our names|our name|her name|his name|their names|shop's name|company name|brand name|the date|quote
            MUSIC_STYLE holiday: christmas music
            REEL: showcase|portfolio|invitation video|invitation|greeting video|thank you video|announcement video|announcement|intro video|lookbook|photo story|picture story|picture show|photo show|tutorial video|tutorial|how to video|training video|demo clip|teaser clip|trailer style video|short vid|short movie|little movie|mini movie|family movie|family film|home movie
            ZOOM kenburns: to life|come to life gently
            QUALITY contrast+: contrasty
            GENERATE: generate|build|compose|produce|assemble|compile|craft|design|prepare|whip up|edit together|cut together|generate me|put out|spit out|come up with
            REEL: ad|advert|advertisement|commercial|promo|tribute|demo video|demo|video ad|intro video|explainer|explainer video|tiktok|tik tok|tiktok video|instagram story|instagram reel|youtube short|youtube video|slideshow video|video montage|photo montage|photo slideshow|photo reel|video reel|reel video|video slideshow|highlight clip|highlights video|highlights reel|promo clip|video clip|short clip|video collage|photo film|vlog|sizzle reel|edit of|walkthrough|walk-through|walkthrough video|property tour|house tour|home tour|app demo|app demo video|recipe video|sizzle video
            FILLER: i'd love to see|i want to see|altogether|i'd like to see|let me see|i'd love to have|love to see|i'd prefer|i prefer|we'd like|we'd love|my friend wants|can i see|on there|i'm going to|i would prefer|if you don't mind|if you please|be so kind and|be so kind as to|be a dear and|come on|for god's sake|for heaven's sake|for the love of god|cmon|i'd appreciate it if you could|help me to|help me|you should|you need to|you must|you have to|it would be great if you could|it would be nice if|it'd be great if|could we maybe|can we please|is there a way to|is there any way to|any chance you could|any chance to|do me a favour and|do me a favor and|your job is to|i was hoping you could|we should|we could|i've decided to|i decided to|time to
            COMMENT: ready|suitable|fit for|current|existing|present|downloadable|free|free downloadable|shareable|simple|quick|cute|stylish|engaging|eye catching|catchy|stunning|high quality|creative|memorable|heartfelt|little|super|complete|finished|polished|ready made|fresh|modern|basic|elegant|standout|scroll stopping|attention grabbing
            DOWN: tone
            SCRIPT: script|scenes|storyboard|screenplay|lines|with the lines|text lines|these lines|the following lines|following text|this text
            STEADY: stays in colour|stay in colour|stays in color|stay in color|stays coloured|stay coloured|back in colour|back in color|back to colour|back to color|in colour again|in color again|untouched|intact|unedited|the way it is|the way they are|how they are|how they were|in colour|in color|in full colour|in full color|coloured|can stay|may stay|stays as it is|stay as they are|same length|as it is|as they are|the same|unchanged|the rest as it is|as is|how it is|stays the same|stay the same
            """;

    private EnglishLooks() {}
}
