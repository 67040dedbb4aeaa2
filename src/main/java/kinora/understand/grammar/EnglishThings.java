package kinora.understand.grammar;

/// English words for properties, and comparisons of them.
final class EnglishThings {
    static final String PROPERTIES = """
            PROPERTY volume: volume|loudness|sound level|audio level|music volume|level|gain|sound volume
            PROPERTY brightness: brightness|lightness|brighness|light
            PROPERTY contrast: contrast|contrasts
            PROPERTY saturation: saturation|colour saturation|color saturation|colour intensity|color|colour|colours|colors|colourfulness|intensity of the colours
            PROPERTY warmth: warmth|temperature|colour temperature|color temperature|white balance|warm tone|colour tone|color tone
            PROPERTY exposure: exposure
            PROPERTY tint: tint|hue
            PROPERTY sharpness: sharpness|clarity|definition|detail
            PROPERTY vibrance: vibrance|vibrancy
            PROPERTY length: length|duration|running time|runtime|run time|time|total time|total length|total duration|total running time|screen time|how long|film length
            PROPERTY speed: speed|pace|playback speed|tempo|pacing|velocity
            PROPERTY size: size|font size|text size|title size|scale
            PROPERTY opacity: opacity|transparency|see through|alpha
            PROPERTY zoom: zoom
            PROPERTY pitch: pitch
            CHANGE volume+: louder|more volume|more audible|volume up|more loud|turn up the volume|lauder|turn it up|turn this up|turn that up|crank it up|pump it up|easier to understand|easier to hear|better understood|too faint to hear
            CHANGE volume-: quieter|softer|less loud|volume down|turn down the volume|more quiet|more silent|quiter|lower volume|fainter|more softly|queiter|less noisy|drowns out|drowns her out|drowns him out|drowns everything|drowns them out|overpowers|overpowering|turn it down|turn this down|turn that down|hushed|more hushed|calmer in volume
            CHANGE brightness+: to dark|brighter|lighter|more light|more bright|brigher
            CHANGE brightness+: looks dark|look dark|looks gloomy|looks dim|is so dark|are so dark|is very dark|are very dark|is really dark
            CHANGE brightness+: underexposed|under exposed|too gloomy|too murky|murky|can't see a thing|cant see a thing|can't see anything|cant see anything|hardly visible
            CHANGE brightness-: darker|dimmer|less bright|less light|more dark
            CHANGE brightness-: overexposed|over exposed|blown out|glaring|blinding|too glaring
            CHANGE contrast+: more contrast|contrastier|higher contrast|more contrasty|stronger contrast|contrast up
            CHANGE contrast-: less contrast|flatter|lower contrast|softer contrast|contrast down
            CHANGE saturation+: more colour|more color|more saturation|stronger colours|stronger colors|more vivid|more saturated|more vibrant|more colourful|more colorful|richer colours|more intense colours|more intense colors|bolder colours|bolder colors|brighter colours|brighter colors|richer|colours stronger|colors stronger|intenser
            CHANGE saturation+: looks washed out|look washed out|is washed out|are washed out|looks faded|looks pale|look pale|is pale|are pale|looks flat|looks grey|looks gray|looks dull|look dull|looks drab|feels washed out
            CHANGE saturation+: kinda dead|look dead|looks dead|lifeless|washed out look|bland|drab|dull colours|dull colors|some oomph|oomph|lacks colour|lacks color|lack colour|lack color|more pop|greyish|grayish|too grey|too gray|too washed out|too dull|too pale|too bland
            CHANGE saturation-: less colour|less color|less saturation|paler|less vivid|less saturated|less colourful|less colorful|more muted|weaker colours|duller|muted colours|muted colors|less vibrant|toned down colours
            CHANGE warmth+: warmer|more warm|warmer colours|warmer colors|more yellow|less cold|less blue|warmer tone|warmer tones|more cosy|cosier|less cool|warmer light
            CHANGE warmth+: too bluish|too blue|too icy|looks cold|look cold|too frosty
            CHANGE warmth-: cooler|colder|bluer|less warm|more blue|cooler colours|cooler tone|cooler tones|more cold|less yellow|cooler colors|less orange
            CHANGE warmth-: too orangey|too orange|too yellow|too yellowish|too reddish|too red|yellowish|reddish|too golden
            CHANGE sharpness+: sharper|crisper|more crisp|clearer|more sharp|more detail|less soft
            CHANGE sharpness-: blurrier|less sharp
            CHANGE length+: gone too fast|is gone too fast|gone too quickly|is gone too quickly|goes by too fast|passes too fast|passes too quickly|is over too fast|over too quickly|flashes by|disappears too fast|longer|more time|for longer|stay longer|last longer|longer time|longer on screen|extended|more seconds|goes away too soon|goes away too fast|goes away too quickly|disappears too early|disappears too soon|is gone too soon|gone too soon|vanishes too fast|vanishes too soon|not long enough|too short on screen|away too soon
            CHANGE length-: shorter|less time|for shorter|briefer|gone faster|less long|not so long|shorter time|gone quicker
            CHANGE speed+: faster|quicker|speedier|more quickly|more speed|swifter|at a faster pace|speed up|fster
            CHANGE speed-: slower|more slowly|less fast|less speed|slowr|at a slower pace|slowlier
            CHANGE size+: bigger|larger|biger|greater size|huge|enormous|more visible|massive|big|large|enlarge|enlarged|grow|giant|very big|more prominent|in big letters|in large letters|blow up|magnify|increase in size
            CHANGE size-: smaller|tinier|shrink|tiny|small|littler|less big|less prominent|scale down|reduce in size|make small|more discreet
            CHANGE weight+: bolder|fatter|heavier|thicker|more bold
            CHANGE weight-: thinner|less bold|finer|slimmer|not so bold|less heavy
            CHANGE opacity+: more opaque|less transparent|more solid
            CHANGE opacity-: more transparent|less opaque|fainter|see through more|more see through
            CHANGE zoom+: more zoom|stronger zoom|zoomed in more|more zoomed in|zoom more|more zooming
            CHANGE zoom-: less zoom|weaker zoom|zoom less|less zooming|less zoomed in|less movement|less motion|gentler zoom|subtler zoom
            CHANGE blur+: more blur|blurrier
            QUALITY intensity+: strong|intense|harsh|overdone|exaggerated
            QUALITY intensity-: weak
            QUALITY volume+: loud|noisy
            QUALITY volume-: quiet|soft|faint|low|silent|hard to hear|barely audible|not audible
            QUALITY brightness+: bright|light|overexposed
            QUALITY brightness-: dark|dim|gloomy|underexposed
            QUALITY contrast-: flat
            QUALITY saturation+: colourful|colorful|saturated|vivid|garish|vibrant
            QUALITY saturation-: pale|washed out|colourless|colorless|grey|gray|desaturated
            QUALITY warmth+: warm|yellow|orange
            QUALITY warmth-: cold|cool|bluish
            QUALITY sharpness-: soft|unsharp
            QUALITY sharpness+: sharp|crisp
            QUALITY length+: long
            QUALITY length-: short|brief
            QUALITY speed+: fast|quick|rapid|hectic
            QUALITY speed-: slow|sluggish
            QUALITY size+: big|large|huge
            QUALITY size-: small|tiny|little
            QUALITY weight+: bold|thick|heavy|fat
            QUALITY weight-: thin|light|fine
            QUALITY opacity+: opaque|solid
            QUALITY opacity-: transparent
            QUALITY zoom+: zoomed in
            """;

    private EnglishThings() {}
}
