package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Questions about the program rather than a film: "do you upload my files?", "is it free?", "how do I make it shorter?".
///
/// They are told by what they are about and by being questions: nothing of them is a wish, whatever words they have.
final class ProgramQuestions {
    /// What a question is about, by words of English; what stands first counts.
    private static final List<Known> ENGLISH = known(
            """
                    RIGHTS: commercial(ly)?|copyright\\w*|royalty|royalties|monetis\\w+|monetiz\\w+|(i|we|you) own the|(have|need) (the )?rights|licen[sc]ed
                    PRIVACY: (do|does|will|would|are|is) (you|kinora|it|this|the (app|program|tool)) (\\w+ )?(upload|send|share|sell|collect|leak|train|store|keep|sending|uploading|storing|training)\\w* .*(my|our|the|any|personal|user) .*(files?|photos?|pictures?|videos?|clips?|data|images?|footage|recordings?|media)
                    PRIVACY: (train|training) (\\w+ ){0,3}(on|with) (my|our)|leave (my|this|the|our) (computer|machine|laptop|pc|mac|device|disk)
                    PRIVACY: privacy|gdpr|data protection|confidential|who (else )?can (see|watch|look at|access)|(can|could|will|does) (anyone|anybody|someone|somebody|others|other people|you) (else )?(see|watch|access|look at) (my|our)
                    PRIVACY: (is|are) (my|our|the) (\\w+ )?(data|files?|photos?|pictures?|videos?|clips?|images?|stuff|footage|media) (\\w+ )?(safe|private|secure|protected|public|visible|encrypted)|is (it|this|that) (safe|private|secure)|safe to (use|put|give|drop)
                    PRIVACY: where (are|do|does|is|will) (you )?(all )?(my|our|the) (\\w+ )?(files?|photos?|pictures?|videos?|data|uploads?|images?|media|drafts?) (be )?(stored|saved|kept|go|end up|uploaded|live|stay)|(in|to|from) the cloud|(to|on) (a|your|some|any|external) servers?
                    PRIVACY: (stored|saved|kept|uploaded|sent|shared|published|visible|available) (somewhere|anywhere|online|elsewhere|to (anyone|anybody|others|strangers))|(anyone|anybody|somebody|someone|others|strangers|people)( else)? (be able to )?(see|watch|look at|access|find|get)\\b.*(my|our|these|those|the|it|them)|what (happens|will happen) (to|with) (my|our|the) (\\w+ )?(files?|photos?|pictures?|videos?|clips?|data)
                    OFFLINE: offline|internet|wi ?-?fi|without (a )?(connection|network)|be online|network connection|(have|need) to be connected
                    ACCOUNT: (an|my|need|create|make|have) account|sign(ing)? (up|in)|log(ging)? ?(in|on)|regist(er|ration)
                    WATERMARK: (is|are) there (be )?(a |any |your )?(watermarks?|logos? of yours|branding)|(does|do|will|has|have|add|put|leave|with|without|get) (\\w+ ){0,5}(a |any |your )?(watermarks?|branding)
                    WATERMARK: (put|add|show|stamp|burn|leave|print)s? (its|your|a|their|the|kinora's) (own )?(logo|name|brand|mark|watermark|branding) (on|onto|in|into|to|at|over)
                    LANGUAGES: (which|what|how many|other|any other) languages?|languages? (are|do|does|can)|(do|can|does) (you|it|kinora) (also )?(speak|understand|know|talk|read) (\\w+ )?(english|chinese|mandarin|spanish|french|german|italian|portuguese|japanese|korean|hindi|arabic|russian|dutch|polish|turkish|swedish)|can i (also )?(speak|talk|write|type|use|ask)( \\w+){0,3} (in )?(english|chinese|mandarin|spanish|french|german|italian|portuguese|japanese|korean|hindi|arabic|russian|dutch|polish|turkish)
                    TOOLS: (which|what|what's|what is|whats|any)( the)?( best| good| right| other| free| easiest| cheapest)* (ai )?(free )?(\\w+ )?(tools?|apps?|software|programs?|editors?|websites?|workflow|generators?)\\b.*(should|to|for|that|can|is|do|would|are)|in (viggle|runway|sora|veo|capcut|premiere|canva|davinci|imovie|after effects|final cut|photoshop|midjourney|pika|kling|luma|heygen|descript)( ai)?\\b
                    MODEL: (is there|does (it|this|kinora) have|do you have|is (it|this|kinora)) (an? |any )?(ai|artificial intelligence|language model|machine learning)\\b
                    RIGHTS: (allowed|may|can|permitted|free) .*(use|sell|publish|post|monetis|monetiz|show)\\w* .*(film|video|clip|it|result|reel) .*(advertis|sell|business|money|clients?|in public|shop|work)
                    MODEL: (are you|is (this|it|that|kinora)|do you use|does (it|this|kinora) use|using|powered by|based on) (\\w+ ){0,3}(an? )?(ai|a\\.i\\.|artificial intelligence|chatgpt|gpt|llm|language model|machine learning|neural net\\w*)\\b.*|(which|what|whose) (ai|llm|language model|model)( model)? (do|does|are|is|did|powers)
                    SYSTEMS: (does|do|will|would|can|is|are) (it|you|this|kinora|the (app|program)|i|there|we) .*\\b(mac|macs|macos|macbook|windows|linux|chromebook|raspberry pi|phone app|mobile app|mobile version|phone version|app for (my |the )?(phone|iphone|android|ipad)|on (my|a|an|the) (phone|iphone|android|ipad|tablet|smartphone)|desktop version|web version|browser)\\b
                    INPUTS: (can|could|may|do|does|will|is|are|would) (i|you|it|kinora|we|this)\\b.*\\b(import|use|open|read|accept|take|support|add|handle|work with|understand|load|drop in|process)\\w*\\b.*\\b(heic|heif|raw|avif|webp|png|jpe?g|gif|mkv|avi|mov|webm|mp4|tiff?|bmp|psd|svg|wav|flac|mp3|m4a|srt|vtt|dng|cr2|nef)s?\\b(?!.*\\b(export|save|output|write|convert|to)\\b)
                    INPUTS: (which|what) (kinds? of |types? of |sorts? of )?(files?|file types?|file formats?|photo formats?|image formats?|video formats?|audio formats?|formats?|photos|media) (can|do|does|are|may) (i|you|it|kinora|we) (\\w+ )?(use|import|add|open|read|accept|take|upload|load|give|drop|put|bring|understand)
                    INPUTS: (how (do|can|could|should) (i|we)|can (i|we)|may (i|we)) (also )?(add|import|upload|use|load|put|bring|give you|include) (in )?(more of )?(my|our) (own )?(photos?|pictures?|clips?|videos?|files?|footage|images?|music|songs?|voice|sounds?|recordings?|soundtrack|media)\\W*$
                    SUITABLE: (which|what|what's the best|what is the best|whats the best) (\\w+ )?(format|size|resolution|aspect ratio|ratio|shape|file type|settings?|quality|codec|dimensions?|length)( \\w+){0,5} (for|on|to|suits?|fits?|work) (?!this|the (film|clip|video|photo|title))
                    SUITABLE: difference between (an? )?(mp4|webm|mov|gif|mp3|wav|h\\.?264|png|jpe?g|formats?|cbr|crf|avi|mkv)|(mp4|webm|mov|gif) or (an? )?(mp4|webm|mov|gif)\\b.*
                    LIMITS: (what's|what is|whats|is there|are there|do you have|does it have) (the |a |any )?(max|maximum|limit|limits|upper limit|longest|largest|biggest|size limit|length limit|file limit)
                    LIMITS: how (many|much|big|long|large) .*\\b(can i|can you|can a|can the|can it|can my|may i|may a|am i allowed|is allowed|are allowed|could i|do you (take|accept|handle|allow)|is (the )?(max|maximum)|at most)\\b
                    EXPORT_TIME: how (long|fast|quick|much time) (does|will|would|do|is|are|until) (it|this|that|the|an?|my)?\\s?(film|video|movie|file)?\\s?(take|export|exporting|render|rendering|saving|processing|download|conversion|converting)\\b.*|how long (does|will|would) (exporting|rendering|making|converting|saving|processing|it take|this take|that take).*|how long until (it|the)\\b.*(ready|done|finished)
                    TOGETHER: (several|two|many|more|other|multiple) (people|persons|users|of us)|my (team|colleague|colleagues|friend|friends|wife|husband|partner|boss) (also )?(edit|work|change|join|help)|collaborat\\w+|at the same time as
                    TOGETHER: (sister|brother|mother|mum|mom|dad|father|friend|wife|husband|colleague|teammate|partner|boss|team|we all|someone else|somebody else|others)s? (\\w+ ){0,2}(edit|work|change|join|help|open|continue|go on)\\b
                    PICTURE_QUALITY: (will|is|does|are) the (export|film|video|file|result|output|finished \\w+)s? .*(quality|resolution|sharp|hd|4k|blurry|compressed)
                    PICTURE_QUALITY: how (good|high|bad|sharp) (is|will|would) (the|its|your|my)? ?(\\w+ )?(quality|resolution|picture|output|export)|what (quality|bit ?rate|codec) (do|does|is|will|are)|(do|does|will) (you|it|the \\w+) (lose|reduce|lower|hurt|keep) (\\w+ ){0,2}(quality|resolution|sharpness)|what is the quality
                    BARS: why .*(black|bars?|borders?|blurred|blurry) (\\w+ ){0,4}(sides?|edges?|bars?|borders?|background|left and right|top)|why (are|do) (there|i see|we see) .*bars
                    COST: (is|are|does|do|will|would|can|how much|what('s| is| does| do|s)?|any|there) .*\\b(free|cost|costs|price|prices|pricing|expensive|subscription|subscribe|premium|pro version|paid|trial|fee|fees|charge|charged|pay|hidden costs)\\b(?! up).*
                    OPINION: is (it|the (film|video|movie|music|title|clip|intro|ending|result)) (too|good|okay|ok|fine|ready|nice|boring) ?.*|does (it|the (film|video|movie)) (look|feel|sound) (\\w+ )?(good|ok|okay|right|professional|boring|nice|fine).*
                    LOUDNESS: why (is|is there|was|does|do|can't|cant|can not|cannot|don't|dont) .*\\b(no sound|silent|hear|quiet in|silence|mute)\\b.*
                    LENGTH: (what is|what's|whats) the (current )?(running time|runtime|length|duration|total length)( (right )?now| currently| at the moment| so far)?\\W*$
                    MUSIC: who (wrote|composed|made|sings|plays|performs|is singing|is playing) (the|this|that) (music|song|track|tune|soundtrack|piece)
                    """);

    /// The same for Chinese.
    private static final List<Known> CHINESE = known(
            """
                    RIGHTS: 商用|版权|侵权|授权|商业
                    RIGHTS: (卖货|带货|变现|盈利|赚钱|卖钱)
                    WATERMARK: (会|有).{0,6}(logo|标志|标识|商标).{0,3}(吗|么|？|\\?)
                    PRIVACY: (上传|发送|发到|传到|传给|泄露|泄漏|收集|保存|外传|公开|卖|偷看).*(我|文件|照片|视频|数据|隐私|素材)|(我|文件|照片|视频|数据|素材).*(上传|传到|发到|传出|泄露|泄漏|外传|公开|收集|安全|保密|隐私|存在哪|保存在哪|放在哪|存到哪|服务器|云端)|隐私|(别人|谁|其他人|你们).{0,6}(看到|看见|看得到|访问)|训练.{0,6}(ai|模型)|拿.{0,8}训练|服务器|云端
                    OFFLINE: 联网|网络|断网|离线|上网|没网|没有网|连网
                    ACCOUNT: 账号|帐号|账户|注册|登录|登陆
                    WATERMARK: (有|带|会|加).{0,6}水印.{0,3}(吗|么|？|\\?|没有)|没有水印(吗|么)
                    LANGUAGES: (什么|哪些|哪几种|几种|多少种|其他|别的|哪种).{0,2}语言|语言.{0,4}(哪些|什么)|(懂|会说|会讲|听得懂|听懂|看得懂|说|讲).{0,3}(中文|英语|英文|日语|日文|韩语|法语|德语|西班牙语|俄语|粤语|普通话).{0,2}(吗|么|？|\\?)
                    TOOLS: (什么|哪个|哪些|哪款|有没有).{0,6}(软件|工具|app|应用|网站|剪辑器).{0,10}(好|推荐|可以|能|比较|最)?|(用|在)(剪映|可灵|即梦|pr|premiere|capcut|秒剪|必剪|达芬奇)(里|上|中)?.{0,3}怎么
                    MODEL: (是|用|用的|靠|基于).{0,6}(ai|人工智能|大模型|模型|gpt|chatgpt|deepseek|豆包|通义|机器人).{0,3}(吗|么|？|\\?|什么|哪)|(什么|哪个|哪家).{0,3}(大模型|模型|ai)
                    SYSTEMS: (mac|苹果电脑|windows|电脑|linux|安卓|苹果手机|iphone|ipad|平板|手机).{0,6}(能|可以|支持|上).{0,6}(用|运行|装|版)|(支持|有|能在|可以在).{0,4}(mac|windows|linux|安卓|iphone|ipad|手机).{0,5}(版|app|应用|客户端|上|用|系统|吗|么|？|\\?)|手机版|网页版|电脑版|客户端
                    INPUTS: (可以|能|能不能|支持|可不可以).{0,8}(heic|raw|avif|webp|png|jpg|gif|mkv|avi|mov|webm|tiff|bmp|psd|svg|wav|flac|srt|livephoto|live photo)(?!.*(导出|转成|保存)).*|(能用|能放|可以放|可以用|能导入|导入|接受|支持导入).{0,4}(哪些|什么).{0,3}(文件|素材|照片|视频)?(格式|类型)|(哪些|什么)(格式|类型)的?(文件|照片|素材|视频|图片).{0,4}(可以|能|支持)?
                    INPUTS: (可以|能|能不能|可不可以)(用|加|放|导入)(我|我们)?自己的?(音乐|歌|照片|视频|声音|录音|素材).{0,3}|怎么(加|添加|导入|上传|放)(我|我们|更多|自己|新)的?(的)?(照片|视频|素材|文件|图片)
                    SUITABLE: (用|选|要|导出)?(什么|哪种|哪个|多大的?)(格式|尺寸|分辨率|比例|画幅|大小|码率)(比较|最|更)?(好|合适|适合|清楚|清晰)|(发|传|上传|放|适合).{0,8}(用|选|要|是)?(什么|哪种|哪个|多大)(的)?(格式|尺寸|分辨率|比例|画幅)|(mp4|webm|mov|gif).{0,4}(和|跟|与|还是).{0,3}(mp4|webm|mov|gif).{0,8}|(格式|编码).{0,4}区别
                    LIMITS: (最长|最多|最大|一次|至多).{0,10}(多长|多少|多大|几)|(有|有没有).{0,6}(限制|上限)|(限制|上限)(是)?(多少|吗|么)
                    EXPORT_TIME: (导出|渲染|生成|保存|做好|做完|合成).{0,6}(多久|多长时间|要多长|几分钟|快吗|慢吗)|(多久|多长时间).{0,6}(导出|渲染|做好|做完|能好|弄好)
                    TOGETHER: (几个人|多人|两个人|同事|朋友|团队).{0,6}(一起|同时|协作|共同)
                    TOGETHER: (姐姐|妹妹|哥哥|弟弟|爸爸|妈妈|老公|老婆|朋友|同事|别人|其他人).{0,6}(一起|也能|也可以).{0,6}(改|剪|做|编辑|用)
                    PICTURE_QUALITY: (画质|清晰度|质量).{0,6}(怎么样|怎样|好吗|如何|高吗|多高|行吗)|(会|有).{0,3}(压缩|损失|降低).{0,4}画质
                    BARS: (为什么|怎么|为啥|干嘛).{0,8}(黑边|黑框|白边|黑条|留白|模糊的边)
                    COST: 免费|收费|多少钱|付费|花钱|要钱|价格|会员|订阅|贵吗|贵不贵|怎么卖
                    OPINION: (片子|影片|视频|标题|音乐|这样|现在).{0,4}(是不是|会不会)?太.{0,4}(吗|么|？|\\?|了吗|了么)|(是不是|会不会)太.{0,5}|(接下来|下一步|然后)(该|应该|要|还能|还要)?(做|干|怎么).{0,3}(什么|啥|办)?|(好看|行|可以|专业)(吗|么|不)(？|\\?)?
                    LENGTH: (这个|现在)?(片子|影片|视频|成片|整片|短片)?(现在|一共|总共)?(有)?多长(时间)?(了)?\\W*$
                    LOUDNESS: (为什么|怎么|为啥).{0,10}(没有?声音|没声|听不到|听不见|静音|没有音)
                    MUSIC: (音乐|歌|曲子|配乐).{0,4}(是)?谁(写|作|唱|做|弹|演奏)|谁(写|作|唱|做)的?(音乐|歌|曲)
                    """);

    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:and|so|but|hey|hi|hello|ok|okay|well|um|please|btw|by the way|one more (?:thing|question)|quick question|question|also|oh|kinora|sorry)[,:]?\\s+)*"
                    + "(?:what|what's|whats|which|who|whose|where|when|why|how|is|are|am|was|do|does|did|can|could|will|would|may|should|has|have|any)\\b.*");
    private static final Pattern CHINESE_ASKS = Pattern
            .compile(".*(吗|么|什么|啥|哪|多少|几|怎么|怎样|如何|多久|多长|多大|能不能|可不可以|会不会|是不是|要不要|有没有|用不用|需不需要|谁|为什么|为何|？|\\?).*");
    /// "How do I …" and the wish that is asked for.
    private static final Pattern HOW = Pattern.compile(
            "^(?:and |so |ok |okay |hey |hi |but |please |tell me |show me |explain )*(?:how (?:do|can|could|would|should|may) (?:i|we|you|one)|how to|what do i (?:say|type|write) to|what should i (?:say|type|write) to|(?:what's|what is) the (?:best |easiest |quickest |simplest |right )?way to|is there (?:a|any) way to)\\s+(?:please |just |best )*(.+?)[?.!\\s]*$");
    private static final Pattern CHINESE_HOW = Pattern
            .compile("^(?:请问|那|我想知道|我该|我要|应该|想问一下|问一下|，|,|\\s)*(?:怎么样|怎样|怎么|如何|咋)(?:才能|能|可以|去|来)?(.+?)(?:呢|啊|呀|？|\\?|。|\\s)*$");
    /// Whether it is possible at all, asked of the program and not of whoever makes the film.
    private static final Pattern ABLE = Pattern.compile(
            "^(?:and |so |ok |hey |hi )*(?:(?:can|could|does|will) (?:kinora|this (?:app|program|tool|thing)|the (?:app|program|tool)|it(?= (?:also )?(?:do|make|edit|add|remove|create|handle|export|read|open|blur|cut|write|translate|generate|detect|track|record|transcribe)\\b))|are you able to|are you capable of|do you know how to|do you support|do you offer|do you do|can you do)\\s+(?:also |even |do )?(.+?)[?.!\\s]*$");
    /// "Can you edit vertical videos?": films in general, none that is there.
    private static final Pattern GENERAL = Pattern.compile(
            "^(?:and |so |ok |hey |hi )*can you (?:also |even )?((?:edit|make|create|do|handle|produce|process|cut|build) (?:(?!the|my|our|this|these|those|all|both|some|a|an|it|me|us|two|three|four|\\d)[\\w-]+ ){0,3}(?:videos|films|movies|reels|slideshows|podcasts|trailers|shorts|ads|vlogs|stories))[?.!\\s]*$");

    private static final Pattern CHINESE_GENERAL = Pattern.compile(
            "^(?:请问|那|你|kinora|，|,|\\s)*(?:能|可以|能不能|可不可以|会|会不会|支持)((?:做|剪|生成|处理|制作|编辑|剪辑|导出)(?!把|这|那|给|我|一|两|几|成)\\S{0,8}?(?:视频|影片|电影|短片|vlog|广告|相册|的))(?:吗|么|嘛|？|\\?|\\s)*$",
            Pattern.CASE_INSENSITIVE);

    /// "How do I get my video?"
    private static final Pattern GETTING = Pattern.compile(
            "^(?:and |so |ok |hey )*(?:how|where) (?:do|can|could|will|would) i (?:get|have|receive|find|see|watch|obtain|access|keep)(?: to)? (?:my|the|a) (?:finished |final |whole )?(?:video|film|movie|file|result|mp4)[?.!\\s]*$|^(?:做好的)?(?:视频|影片|片子|成片)(?:在哪(?:里|儿)?|怎么拿|怎么得到|怎么下载)[？?\\s]*$");
    /// What is said in a clip, which nobody here can hear.
    private static final Pattern SPOKEN = Pattern.compile(
            "^(?:and |so |hey |can you )*(?:tell me )?what (?:does|do|did|is|are|was|were) (?!the (?:title|caption|text|first title))(?:[\\w-]+ ){1,3}?(?:say|saying|talk(?:ing)? about|speak(?:ing)? about|mention|discuss|tell(?:ing)? us)\\b.*|^what is (?:being )?(?:said|spoken|discussed)\\b.*|.*(?:采访|视频|录音|片子|他|她|他们|人)(?:里|里面|中|在.{1,6})?(?:都|到底)?(?:说|讲|聊|谈)(?:了)?(?:些)?(?:什么|啥).*");
    /// Somebody who does not know what to say.
    private static final Pattern LOST = Pattern.compile(
            "^(?:sorry|hm+|um+|well|but|and|,|\\s)*(?:what do you mean|i do(?:n'?t| not) (?:understand|get it|get this|know what to (?:say|do|type))|i'?m (?:lost|confused|new here)|i am (?:lost|confused|new here)|no idea what to (?:say|do)|我不懂|我没懂|不知道(?:该)?(?:怎么|说什么).{0,4})[?.!，。？\\s]*$");
    /// A film told in a few words.
    private static final Pattern GIST = Pattern.compile(
            "^(?:please |can you |could you |kinora,? |i want you to )*(?:give me (?:the |a )?(?:quick |short |brief )?(?:gist|summary|recap)|summari[sz]e|sum up|tell me what happens)(?: me)?(?: of| in| about)? ?(?:this|the|my|it|our|what)? ?(?:whole |entire )?(?:video|film|clip|footage|movie|it|recording|content)?(?: in (?:a few|two|three|one|\\w+) (?:words|sentences|lines|sentence))?(?: for me| please)?[?.!\\s]*$"
                    + "|^what(?:'s| is) (?:this|the|my) (?:video|film|clip|movie) (?:all )?about[?.!\\s]*$|^(?:帮我|请|给我)*(?:总结|概括)(?:一下|下)?(?:这个|这段|整个)?(?:视频|影片|片子)?(?:的)?(?:内容|大意|主要内容)?[。？?！\\s]*$|^(?:这个|这段)?(?:视频|影片|片子)(?:主要)?(?:讲|说|是讲|是关于)(?:的是|了|的)?(?:什么|啥)(?:内容)?[。？?\\s]*$");
    /// Words that somebody would like to have thought up.
    private static final Pattern WRITING = Pattern.compile(
            "^(?:hi|hey|hello|please|can you|could you|would you|will you|i need you to|i want you to|i need|i want|i'd like|help me|help me to|let's|kinora|,|\\s)*(?:(?:write|create|draft|come up with|think of|think up|suggest|brainstorm|generate|give|make|compose|invent)(?: me| us| for me)? )?(?:(?:a|an|some|the|few|good|catchy|short|new|viral|\\d+|five|three|ten|better|creative|funny|great|ai|viggle|video|seo|social|media|my|our|nice|cool|clever|\\d+-second|one) ){0,5}(?:script|screenplay|storyboard|shot list|(?:ai )?prompts?|slogans?|taglines?|hashtags?|hooks?|headline ideas?|title ideas?|caption ideas?|caption options?|titles? options?|ideas?|video description|product description|description for|voice-?over script|blog post|post text|instagram captions?|tiktok captions?|youtube description|youtube title|social captions?|copywriting|ad copy|copy for)\\b(?!:).*"
                    + "|.*(?:帮我|替我|给我|能|可以)?(?:写|想|起|编|拟)(?:个|一个|一段|一句|几个|几条|些|点|一些|出)?(?:好的|吸引人的|有趣的)?(?:文案|脚本|剧本|台词|解说词|提示词|标语|口号|广告语|标题建议|分镜).{0,12}");

    /// Names of programs that make or edit films.
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:viggle|runway|sora|veo|capcut|premiere|canva|davinci|imovie|after effects|final cut|photoshop|midjourney|pika|kling|luma|heygen|descript|invideo|veed|filmora|stable diffusion|chatgpt)\\b|剪映|可灵|即梦|秒剪|必剪|达芬奇");

    private static final Pattern TITLED = Pattern.compile(
            "^(?:please |can you |could you |would you |help me |i need you to |kinora,? )*(?:come up with|think of|think up|suggest|brainstorm|invent|propose)(?: me| us)? (?:(?:a|an|some|\\d+|another|better|good|catchy|nice|few|three|five|new|the) ){1,4}(?:titles?|names?|captions?|texts?|headings?|headlines?|words|sayings?|quotes?)(?: for .*)?[?.!\\s]*$|.*(?:帮我|替我|给我)(?:想|起|取|拟|编)(?:个|一个|几个|些|一些)(?:好的|好听的)?(?:标题|名字|片名|题目|字幕|文字).{0,3}");
    /// What may be said of what is asked for, when it is not possible.
    private static final Pattern CHANCE = Pattern.compile(
            "^(?:and |so |ok |hey |hi )*(?:is it possible to|would it be possible to|is there (?:a|any) chance to|could one|can one|is it possible for you to)\\s+(.+?)[?.!\\s]*$");
    private static final Pattern RANK = Pattern.compile(
            "^(?:and |so )*(?:which|what) (?:photo|clip|picture|shot|one|video|image) (?:comes|is|goes|is shown|do i see|stands) (?:the )?(?:very )?(last|first|at the end|at the start|at the beginning)[?.!\\s]*$");
    private static final Pattern WITH = Pattern.compile(
            "^(?:and |so )*what (?:else )?can (?:i|you|we|be) (?:also )?(?:do|done|change|changed) (?:with|about|to|on|of) (?:the |my |a )?(music|song|sound|titles?|captions?|subtitles?|transitions?|effects?|looks?|logo|photos?|pictures?|clips?|shots?)[?.!\\s]*$");
    private static final Map<String, Kind> THINGS = Map.ofEntries(Map.entry("music", Kind.MUSIC), Map.entry("song", Kind.MUSIC),
            Map.entry("sound", Kind.SOUND), Map.entry("title", Kind.TITLE), Map.entry("caption", Kind.CAPTION),
            Map.entry("subtitle", Kind.CAPTION), Map.entry("transition", Kind.TRANSITION), Map.entry("effect", Kind.EFFECT),
            Map.entry("look", Kind.EFFECT), Map.entry("logo", Kind.LOGO));

    /// In longer texts something is wanted as well.
    private static final int LONGEST = 160;

    /// What is longer than this is no question.
    private static final int MOST = 600;

    private ProgramQuestions() {}

    /// What a text asks about the program.
    ///
    /// @param read what words would be as a wish
    static Optional<List<Wish>> of(String text, Function<String, List<Wish>> read) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
        boolean chinese = said.codePoints().anyMatch(Scripts::isChinese);
        if (said.length() > LONGEST) {
            return tools(said);
        }
        Optional<List<Wish>> wanted = spoken(said);
        boolean asks = wanted.isEmpty() && (chinese ? CHINESE_ASKS : ASKS).matcher(said).matches();
        if (wanted.isPresent()) {
            return wanted;
        }
        if (!asks) {
            return Optional.empty();
        }
        Optional<About> about = known(said, chinese ? CHINESE : ENGLISH);
        if (about.isPresent() && about.get() == About.TOOLS && OTHERS.matcher(said).find()) {
            return Optional.of(List.of(new Wish.Question(About.TOOLS, new Target.Unsaid()),
                    new Wish.Impossible(Topic.OTHER_PROGRAM, new Target.Unsaid())));
        }
        if (about.isPresent() && !(about.get() == About.OPINION && said.contains("what"))) {
            Target what = about.get() == About.MUSIC ? new Target.The(Kind.MUSIC) : new Target.Unsaid();
            return Optional.of(List.of(new Wish.Question(about.get(), what)));
        }
        if (GETTING.matcher(said).matches()) {
            return Optional
                    .of(List.of(new Wish.Question(About.HOW_SAID, new Target.Named(Kind.ANY, chinese ? "导出 MP4" : "export as MP4"))));
        }
        return chinese
                ? said(CHINESE_HOW, text, About.HOW_SAID, read).or(() -> said(CHINESE_GENERAL, text, About.POSSIBLE, read))
                : said(HOW, text, About.HOW_SAID, read).or(() -> said(ABLE, text, About.POSSIBLE, read))
                        .or(() -> said(GENERAL, text, About.POSSIBLE, read)).or(() -> said(CHANCE, text, About.POSSIBLE, read)
                                .filter(wishes -> wishes.stream().allMatch(Wish.Impossible.class::isInstance)));
    }

    /// "I have … — what's the best free tool for that?": the question counts, whatever is told before.
    private static Optional<List<Wish>> tools(String said) {
        List<String> parts = List.of(said.split("[.?!;—–]\\s+|\\s[—–-]+\\s", -1));
        String last = parts.getLast().strip();
        boolean asks = said.length() <= MOST && last.length() <= LONGEST && ASKS.matcher(last).matches()
                && ENGLISH.stream().anyMatch(one -> one.about() == About.TOOLS && one.pattern().matcher(last).find());
        return asks ? Optional.of(List.of(new Wish.Question(About.TOOLS, new Target.Unsaid()))) : Optional.empty();
    }

    /// Words that are to be thought up, and what is said or seen in a film.
    private static Optional<List<Wish>> spoken(String said) {
        boolean quoted = said.contains("\"") || said.contains("“") || said.contains(" that says") || said.contains(" saying");
        if (!quoted && (WRITING.matcher(said).matches() || TITLED.matcher(said).matches())) {
            Wish.Question asked = new Wish.Question(About.WRITING, new Target.Unsaid());
            return Optional.of(OTHERS.matcher(said).find()
                    ? List.of(asked, new Wish.Impossible(Topic.OTHER_PROGRAM, new Target.Unsaid()))
                    : List.of(asked));
        }
        if (LOST.matcher(said).matches()) {
            return Optional.of(List.of(new Wish.Question(About.CAN, new Target.Unsaid())));
        }
        if (GIST.matcher(said).matches()) {
            return Optional.of(List.of(new Wish.Question(About.OTHER, new Target.Unsaid()),
                    new Wish.Impossible(Topic.CAPTIONS_FROM_SPEECH, new Target.Unsaid())));
        }
        Matcher rank = RANK.matcher(said);
        if (rank.matches()) {
            int number = rank.group(1).matches("last|at the end") ? -1 : 1;
            return Optional.of(List.of(new Wish.Question(About.CONTENT, new Target.Nth(Kind.SHOT, number))));
        }
        Matcher with = WITH.matcher(said);
        if (with.matches()) {
            Kind kind = THINGS.getOrDefault(with.group(1).replaceAll("s$", ""), Kind.SHOT);
            return Optional.of(List.of(new Wish.Question(About.HOW, new Target.The(kind))));
        }
        return SPOKEN.matcher(said).matches()
                ? Optional.of(List.of(new Wish.Impossible(Topic.CAPTIONS_FROM_SPEECH, new Target.Unsaid())))
                : Optional.empty();
    }

    private static Optional<About> known(String said, List<Known> all) {
        return all.stream().filter(one -> one.pattern().matcher(said).find()).map(Known::about).findFirst();
    }

    /// The wish that is asked for, where it would be understood as it is; what cannot be done is told as such.
    private static Optional<List<Wish>> said(Pattern pattern, String text, About about, Function<String, List<Wish>> read) {
        Matcher matcher = Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).matcher(text.strip().replace('’', '\''));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = definite(matcher.group(1).strip());
        List<Wish> wishes = read.apply(rest);
        if (about == About.POSSIBLE && wishes.stream().noneMatch(Wish.Impossible.class::isInstance)) {
            List<Wish> added = read.apply("add " + rest);
            wishes = added.stream().anyMatch(Wish.Impossible.class::isInstance) ? added : wishes;
        }
        List<Wish> impossible = wishes.stream().filter(Wish.Impossible.class::isInstance).toList();
        if (!impossible.isEmpty()) {
            return Optional.of(impossible);
        }
        boolean plain = !wishes.isEmpty() && wishes.stream()
                .noneMatch(wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Question || wish instanceof Wish.Chat);
        return plain && !placed(wishes)
                ? Optional.of(List.of(new Wish.Question(about, new Target.Named(Kind.ANY, rest))))
                : Optional.empty();
    }

    /// "A clip" is one of those that are there, so that the words can be said as they are.
    private static String definite(String rest) {
        return rest.replaceAll("(?i)\\b(?:a|an|one|any|some|single) (photo|picture|image)s?\\b", "photo 1")
                .replaceAll("(?i)\\b(?:a|an|one|any|some|single) (clip|video clip)s?\\b", "the first clip")
                .replaceAll("(?i) (?:something|things|anything|stuff)$", "");
    }

    /// What needs a file that may not be there: for that there are answers that say where it belongs.
    private static boolean placed(List<Wish> wishes) {
        return wishes.stream().allMatch(wish -> wish instanceof Wish.Music || wish instanceof Wish.Captions || wish instanceof Wish.Overlay
                || wish instanceof Wish.AddSound || (wish instanceof Wish.AddTitle title && title.text().isEmpty()));
    }

    /// What a question is about, and the words that tell it.
    private record Known(About about, Pattern pattern) {}

    private static List<Known> known(String table) {
        List<Known> all = new ArrayList<>();
        for (String line : table.lines().filter(one -> !one.isBlank()).toList()) {
            int colon = line.indexOf(':');
            String words = line.substring(colon + 1).strip();
            boolean latin = words.codePoints().noneMatch(Scripts::isChinese);
            all.add(new Known(About.valueOf(line.substring(0, colon)), Pattern.compile(latin ? "\\b(?:" + words + ")" : words)));
        }
        return all;
    }
}
