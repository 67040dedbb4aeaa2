package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ASKED;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Topic;
import kinora.understand.grammar.Rule.Match;

/// English words of questions about the program: how one asks, and what is asked about.
final class EnglishProgram {
    static final String WORDS = """
            ASK: can|could|is|are|am|was|were|does|will|may|might|any|is it|is there|are there|is this|is that|are you|do you|do i|do we|does it|does this|does that|will it|will there|will there be|will they|would it|can it|could it|can this|can anyone|can anybody|can someone|can somebody|can others|can other people|could anyone|could somebody|can kinora|does kinora|is kinora|will kinora|would kinora|could kinora|am i|are we|have i|do they|can|can you tell me|could you tell me|can you tell me if|could you tell me if|can you tell me whether|do you happen to know if|have you|have we|has it|has anyone|do|would anyone|must|must i|must we|do i need|can my|could my|may my|can our|could our
            ASK: tell me if|tell me whether|let me know if|i want to know|i'd like to know|i would like to know|i wonder|i wonder if|i was wondering|i was wondering if|wondering if|just wondering|do you know if|are you sure|is it true that|just curious|i'm curious|question|quick question|before i start|what about|how about|what if
            ASK you: can you|could you|would you|will you|can u|could u|can we|could we|shall we
            ASK i: can i|could i|may i|might i|am i allowed to|am i allowed|are we allowed to|is one allowed to|may we|do i get to
            WAY LEAD: tell me|show me|explain|explain to me|teach me|i want to know|i'd like to know|i wonder|i don't know|i dont know|do you know|could you tell me|can you tell me|can you show me|can you explain|so|and|but|ok|okay|hey|hi|hello|well|please|sorry|kinora|quick question|question|by the way|btw
            WAY HOW: how do i|how do we|how do you|how does one|how can i|how can we|how can you|how could i|how could we|how would i|how would we|how should i|how may i|how to|how i can|how i could|how do i just|what do i say to|what do i type to|what do i write to|what should i say to|what should i type to|what must i say to|what do i have to say to|what's the best way to|what is the best way to|what's the easiest way to|what is the easiest way to|what's the way to|what is the way to|what's the quickest way to|what is the quickest way to|what's the right way to|is there a way to|is there any way to|any way to|which command do i use to|what is the command to|what do i do to|what do i need to do to|what must i type to|what must i write to|what do i have to type to|what do i need to say to|what do i have to do to|which words do i use to|how could one
            WAY ABLE: can kinora|could kinora|does kinora|will kinora|is kinora able to|can this app|can this program|can this tool|can the app|can the program|can the tool|does this app|does this program|does the program|does the app|are you able to|are you capable of|do you know how to|do you support|do you offer|do you do|can you do|can kinora also|can kinora even|does kinora support|does it support|is kinora capable of
            WAY IT: can it|could it|does it|will it|can it also|can it even|does it also
            WAY GENERAL: can you|could you|can you also|can you even|can kinora|can this app|can the app|can it
            WAY CHANCE: is it possible to|would it be possible to|is there a chance to|is there any chance to|could one|can one|is it possible for you to|is it at all possible to
            ASKED leak: upload|uploaded|send|sent|share|shared|sell|sold|collect|collected|leak|leaked|transmit|transmitted|steal|spy on|publish|published|hand over|pass on|give away|misuse
            ASKED hold: store|stored|save|saved|keep|kept|stay|end up|go|located|live|lie|processed|copied|copy|stay private|end up on|end up in|ends up
            ASKED mine: my files|my photos|my pictures|my clips|my videos|my footage|my data|my recordings|my images|my media|my stuff|our photos|our files|our data|our videos|user data|personal data|my originals
            ASKED place: cloud|the cloud|server|servers|somewhere|anywhere|online|elsewhere|your company|third parties|third party|a database|your servers|your machines|your machine|some server|another computer|the web|google|your end|your side|local|locally|on my own computer|the internet
            ASKED see: see|watch|access|look at|view|find|peek at|get at|open|visible|visible to|seen|seen by|spotted by
            ASKED who: anyone|anybody|someone|somebody|others|other people|strangers|people|someone else|anyone else|anybody else|somebody else|who|who else|third parties|your team|your staff|the developers|the public|my neighbours
            ASKED happen: happens to|happens with|happen to|happen with|become of|becomes of|happened to
            ASKED safe: safe|private|secure|protected|encrypted|confidential|public
            ASKED privacy: privacy|gdpr|data protection|privacy policy|train on my|trained on my|used for training|used to train|train your ai|train an ai|training data|leave my computer|leaves my computer|leave this computer|leave my machine|leaves my machine|leave the machine|leave my laptop|leave my pc|leave my mac|leave my disk|leave this house|phone home|track me|tracking me|for training|for ai training|for your training|any tracking|telemetry|cookies|spyware|analytics
            ASKED offline: offline|internet|wifi|wi-fi|wi fi|internet connection|network connection|a connection|without a connection|without connection|without network|without internet|without the internet|be online|go online|connected|when the network is down|on a plane|no internet|airplane mode|need the web
            ASKED account: account|an account|sign up|sign in|log in|login|log on|register|registration|signing up|signing in|logging in|password|user name|username|create an account|have to sign up|need to sign up|to sign up|to sign in|to log in|sign up for|i sign up|i log in|i sign in|to log on|my email|my e-mail|my email address|my e-mail address|email address|e-mail address|credit card
            ASKED mark: watermark|watermarks|branding|your logo|a logo of yours|a logo from you|kinora logo|its logo|its own logo|your name|a stamp|logo of yours|mark of yours|logo of kinora|kinora mark
            ASKED unmarked: without a watermark|without watermark|no watermark|watermark free|without watermarks|without your logo|without branding
            ASKED tongue: english|chinese|mandarin|cantonese|spanish|french|german|italian|portuguese|japanese|korean|hindi|arabic|russian|dutch|polish|turkish|swedish|danish|norwegian|finnish|greek|czech|hungarian|ukrainian|hebrew|thai|vietnamese|urdu|bengali|tamil|persian|farsi|romanian|indonesian|another language|other languages|my language|in english|in chinese|in mandarin|in cantonese|in spanish|in french|in german|in italian|in portuguese|in japanese|in korean|in hindi|in arabic|in russian|in dutch|in polish|in turkish|in swedish
            ASKED speak: speak|understand|know|talk|talk to you|chat|ask|type|write to you|write|work in|communicate|give commands|give you commands|instruct
            ASKED languages: language|languages
            ASKED tool: tool|tools|app|apps|software|program|programs|editor|editors|website|workflow|generator|video editor|application|platform
            ASKED choose: best|good|should i use|would you recommend|do you recommend|recommend|free|easiest|cheapest|right|can i use|is there for|is there to|suggest|use to|use for
            ASKED ai: ai|a i|artificial intelligence|language model|machine learning|chatgpt|chat gpt|gpt|llm|neural network|neural networks|gemini|claude|deepseek|openai|large language model
            ASKED model: ai model|which model|what model|language model|llm|which ai|what ai
            ASKED rights: commercially|for commercial use|commercial use|commercial purposes|commercial projects|for commercial purposes|copyright|copyrighted|copyright strike|royalty free|royalties|royalty|monetise|monetize|monetisation|monetization|monetised|monetized|own the rights|own the video|own the film|own the result|licensed|licence|license|legally|the rights|own the copyright|copyright free|copyright-free|copyrights
            ASKED trade: sell|publish|advertise|make money|earn money|for clients|for my clients|for a client|for my business|for business|in public|in ads|in advertising|in an ad|at work|in my shop
            ASKED system: mac|macs|macos|mac os|macbook|windows|windows 11|linux|ubuntu|chromebook|raspberry pi|android|ios|iphone|ipad|tablet|my phone|a phone|the phone|my tablet|my ipad|my iphone|smartphone|browser|the browser|my laptop|old laptop
            ASKED client: phone app|mobile app|mobile version|phone version|desktop version|web version|app for my phone|app for iphone|app for android|app for the phone|app for my iphone|app for my ipad|app for windows|app for mac|app store|play store|ios app|android app|android version|ipad app|ipad version|windows version|mac version|linux version|version for mac|version for windows|version for linux|version for android|version for iphone|version for ipad|version for phones|version for my phone|version for macos|app for linux|app for ipad|app for phones|app for macos
            ASKED run: run|work|works|use|install|installed|available|version|app|support|exist|there|have|start|work on|run on
            ASKED take: import|open|read|accept|take|support|handle|work with|understand|load|drop in|use|process|add|upload|give you|put in|bring in|feed|can it read|does it read|can you read|do you read|can kinora read|can it open|can you open
            ASKED files: heic|heif|raw|avif|webp|png|jpg|jpeg|gif|mkv|avi|mov|webm|mp4|tiff|tif|bmp|psd|svg|wav|flac|mp3|m4a|ogg|srt|vtt|dng|cr2|nef|heics|pngs|jpegs|gifs|live photos|raw files|raw photos|iphone photos|gopro files|drone footage
            ASKED kinds: file types|file formats|kinds of files|types of files|sorts of files|kind of files|photo formats|image formats|video formats|audio formats|picture formats|file type|file format|kind of file|type of file|formats|types of media|kinds of photos|kinds of media
            ASKED own: my own photos|my own pictures|my own videos|my own clips|my own music|my own songs|my own song|my own voice|my own recordings|my own files|my own footage|my own images|my own sounds|my own soundtrack|more photos|more clips|more pictures|more of my photos|our own photos|our own music|our own pictures
            ASKED format: format|size|resolution|aspect ratio|ratio|shape|file type|settings|setting|quality|codec|dimensions|length|bitrate|bit rate|export settings|frame rate|orientation
            ASKED suit: best for|good for|suits|fits|is right for|should i use|should i choose|should i pick|should i export|works best|is best|recommended for|would you recommend|do you recommend|is recommended
            ASKED difference: difference between|the difference between|differ from|better than
            ASKED most: maximum|max|limit|limits|upper limit|size limit|length limit|file limit|time limit|at most|maximal|restrictions|a limit
            ASKED can: can it be|can a film be|can a video be|can the film be|can the video be|can my video be|can my film be|can a file be|can files be|can the files be|can videos be|can clips be|may it be|may a video be|may a file be|may the film be|do you take|do you accept|do you handle|do you allow|are allowed|is allowed|i can make|i can use|i can upload|can you handle|can you take|can you process|can it handle|can it take|can kinora handle
            ASKED longest: longest|largest|biggest|highest
            ASKED exporting: export|exporting|render|rendering|saving|processing|download|conversion|converting|export take|rendering take|it take|this take|that take|making a film take|making a video take|be ready|it's ready|it is ready|be done|be finished|it's done|it is done|finish|creating the film|creating the video|rendered|exported|finished|ready|done|finished rendering
            ASKED others: two people|several people|more people|other people|many people|multiple people|colleague|colleagues|team|friend|friends|sister|brother|wife|husband|partner|boss|mum|mom|dad|client|teammate|our team|someone else|somebody else|both of us|we all|the two of us|several users|multiple users|another person|two of us|three of us|my husband and i|my wife and i|can we both|can we all|could we both|could we all|we both|us both|people|persons
            ASKED join: edit|work|change|join|help|open|continue|go on|access|collaborate|together|at the same time|take over|share the project|use it|edit this|edit it|edit the film|edit the video|work on it|work on this|work on the film|change it|help me|open it|see it too|work on
            ASKED together: collaborate|collaborative|collaboration|collaborating|multi user|multi-user|shared project|shared projects|real time collaboration
            ASKED output: export|film|video|result|output|file|finished film|finished video|exported film|exported video|it|mp4|exports
            ASKED quality: quality|sharp|hd|full hd|blurry|compressed|4k|resolution|high definition|lossless|sharpness|pixelated|degrade
            ASKED lose: lose|reduce|lower|hurt|degrade|lossy|compress|recompress|keep the original quality|ruin|suffer|get worse|go down|drop
            ASKED bars: black bars|bars|borders|blurred edges|blurry sides|blurred sides|blurred background|blurry background|black edges|black borders|black sides|black stripes|black at the sides|blurry at the sides|blurred borders|side bars
            ASKED cost: subscription|subscribe|monthly fee|fee|fees|paid|premium|trial|pricing|hidden costs|charge|charged|pro version|paid version|free version|cost me|cost anything|cost money|money|pay|pay for|pay anything|free|free of charge|price|prices|expensive|for free
            ASKED silent: no sound|silent|quiet in|silence|mute|no audio|without sound|can't i hear|cant i hear|can i not hear|can't hear|hear nothing|hear anything|not hear anything|nobody hear|no one hear|nothing to hear|not hear
            ASKED looks: look|sound|feel|seem|come across
            ASKED fine: good|ok|okay|right|professional|boring|nice|fine|ready|good enough|any good|amateurish|convincing
            WH long: what's the running time|what is the running time|whats the running time|what's the runtime|what is the runtime|what's the total length|what is the total length|what's the current length
            TOPIC GENERATE_PEOPLE: generate people|create people|invent people|generate humans|generate a person|create a person|generate persons
            ASKED recommend: recommend|recommend me|suggest|suggest me|can you recommend|could you recommend
            ASKED fast: fast|quick|slow|take long|takes long|take a long time|take forever|speedy
            ASKED picture quality: picture quality|image quality|video quality|the picture quality|the image quality|the video quality
            ASKED plays: plays|sings|composed|wrote|performs|performed|made|playing|singing
            ASKED lost: what do you mean|i don't understand|i dont understand|i do not understand|i don't get it|i dont get it|i'm lost|im lost|i am lost|i'm confused|im confused|i am confused|i'm new here|i am new here|im new here|no idea what to say|no idea what to do|i don't know what to say|i don't know what to do|i dont know what to do|i don't know what to type|i have no idea how this works|where do i start|where do i begin|how do i start|what now|i'm stuck|i am stuck|what do i do now|what do i do|what should i do now|what shall i do now|what am i supposed to do
            ASKED gist: gist|give me the gist|gist of|give me the gist of|summarise|summarize|sum up|tell me what happens in|tell me what happens|give me a summary of|a summary of|give me a short summary of|give me a quick summary of
            ASKED with: what can i do with|what can you do with|what else can i do with|what can be done with|what can be done to|what can be done about|what can i change about|what can i do to|what can we do with|what could i do with|what can i do about
            ASKED thinks: write|create|draft|compose|come up with|think of|think up|suggest|brainstorm|generate|give|invent|propose|i need|we need|help me write|help me with|help with|help us with|help me come up with|i want|i'd like|need|can i get|could i get|help me create|help me make|help create|please create|i want you to write|i want you to create|make|craft|prepare|produce|provide|develop|design|put together|offer|get me|show me|can i have|could i have|make up|looking for
            ASKED invent: come up with|think of|think up|suggest|brainstorm|invent|propose|help me come up with|help me find
            ASKED copies: script|scripts|screenplay|storyboard|shot list|prompt|prompts|slogan|slogans|tagline|taglines|hashtag|hashtags|hook|hooks|headline ideas|title ideas|caption ideas|caption options|title options|video description|product description|blog post|post text|instagram caption|instagram captions|tiktok caption|tiktok captions|youtube description|youtube title|social captions|copywriting|ad copy|lyrics|voice over script|voiceover script|narration script|ideas for a video|ideas for the video|video ideas|content ideas|name ideas|slogan ideas|sales copy|press release|ideas|some ideas|video script|video scripts|ad script|shooting script|text prompt|video prompt|image prompt|ai prompt|ai prompts|voiceover text|title suggestions|caption suggestions|headline suggestions|catchphrase|catchphrases|call to action text|newsletter text
            ASKED writing: caption ideas|title ideas|headline ideas|slogan ideas|hook ideas|hashtag ideas|video ideas|content ideas
            ASKED heard: say|says|saying|said|talk about|talks about|talking about|talk|talking|speak about|speaks about|speaking about|mention|mentions|mentioned|discuss|discussed|spoken|telling us|tell us
            """;

    /// Words that begin the telling of what it is made of, or that name a film.
    private static final Set<String> FROM = Set.of("from", "of", "with", "using", "for", "into", "to", "about", "video", "film", "movie",
            "reel", "slideshow", "clip", "and", "or", "in", "on", "where");
    private static final Set<String> WORDED = Set.of("title", "titles", "caption", "captions", "text", "subtitle", "headline");

    static final List<Rule> RULES = List.of( //
            weighted(ASKED, 4, "ASKED=thinks me/us? ..4 ASKED=copies", m -> writing(m, 2)), //
            weighted(ASKED, 4, "ASKED=thinks me/us? ASKED=copies", m -> "writing"), //
            weighted(ASKED, 4, "ASKED=invent ..4 KIND=TITLE/KIND=CAPTION/name/names/texts/headings/quotes/sayings", m -> writing(m, 1)), //
            weighted(ASKED, 2, "what/what's/whats/tell is/are/me? DET? FILM/KIND=CLIP all? about", m -> "told"), //
            weighted(ASKED, 1, "DET? ASKED=longest FILM/KIND/NOUN", m -> "longest"), //
            weighted(ASKED, 2.5, "what do/does/did/is/are/was/were ..3 ASKED=heard", EnglishProgram::heard), //
            weighted(ASKED, 2.5, "what is/was/are being? ASKED=heard", m -> "heard all"), //
            weighted(ASKED, 0.8, "ASKED=files images/photos/pictures/clips/videos/files/footage/recordings", m -> "files"), //
            weighted(ASKED, 2, "what happens/happened in DET? FILM/KIND=CLIP", m -> "told"), //
            weighted(ASKED, 1.8, "get/have/receive/find/obtain/access/download my/the/a? finished/final FILM/file/result/mp4",
                    m -> "getting"), //
            weighted(ASKED, 0.3, "get/have/receive/find/obtain/access/download my/the FILM/file/result/mp4", m -> "getting"), //
            weighted(ASKED, 2, "is my/the finished/final/whole? FILM/file/result/mp4", m -> "where it is"));

    private EnglishProgram() {}

    private static @Nullable String writing(Match m, int gap) {
        boolean elsewhere = false;
        for (String word : m.text(gap).split(" ", -1)) {
            if (FROM.contains(word)) {
                return null;
            }
            elsewhere |= Reader.sense(Sort.TOPIC, word).filter(topic -> topic.equals(Topic.OTHER_PROGRAM.name())).isPresent();
        }
        return elsewhere ? "writing elsewhere" : "writing";
    }

    /// "What does she say": nothing here can hear it; what a title says can be read.
    private static @Nullable String heard(Match m) {
        for (String word : m.text(2).split(" ", -1)) {
            if (WORDED.contains(word) || word.equals("i") || word.equals("you")) {
                return null;
            }
        }
        return m.text(2).isEmpty() ? null : "heard all";
    }
}
