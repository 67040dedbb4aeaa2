package kinora.understand.grammar;

/// What a word or constituent is good for. Lexical sorts come from a language's words, constituents from its rules; frames know nothing else.
///
/// The number is what it costs a reading to leave it without a use: nothing for fillers, much for what nobody says without meaning it.
public enum Sort {
    // --- words without content ---
    FILLER(0), DET(0), PREP(0.05), CONJ(0), MARK(0), LIGHT(0.15), INQUIRE(0.05), ALSO(0.05), REASON(0), PRONOUN(0.3), AUX(0.02), COMMENT(
            0.1),
    // --- words that turn the meaning ---
    NOT(3), NO(1.5), ONLY(0.5), INSTEAD(0.3), TOO(0.6), MORE(0.9), LESS(0.9), EQUAL(0.6), WH(1), AGAIN(0.3), OTHER(0.6), BOTH(0.3), EACH(
            0.1), ALL(0.3), REST(1), UNTIL(0.6), SOME(0.05),
    // --- what is done ---
    ADD(1), REMOVE(1.5), MOVE(0.8), SWAP(1.5), REPLACE(1.2), KEEP(1.2), CUT(1.2), TRIM(1.2), SPLIT(1.5), SHORTEN(1.4), LENGTHEN(1.4), WRITE(
            1.2), SAY(0.4), CALL(1.2), SHOW(0.3), PLAY(0.3), SPEED_UP(1.5), SLOW_DOWN(1.5), RAMP(1.2), BACKWARDS(1.5), FREEZE(1.5), LOOP(
                    1.2), DUPLICATE(1.5), MUTE(1.5), UNMUTE(1.5), DUCK(1.5), FADE(1.2), UP(0.8), DOWN(0.8), SORT(1.5), SHUFFLE(1.5), INVERT(
                            1), ROTATE(1.5), MIRROR(1.5), CROP(1.5), ZOOM(1.2), PAN(1.2), STILL(1), STRAIGHTEN(1.5), BRIGHTEN(1.5), UNDO(
                                    1.5), REDO(1.5), RESET(1.2), EXPORT(1.2), DO(0.3), START(0.4), STOP(0.6), EARLIER(
                                            0.6), LATER(0.6), AT_ONCE(0), FACT(0.7), LABEL(0.9), BEAT(1.2), SILENCE(1.2), NORMALISE(
                                                    1.2), COUNTER(1.2), DETACH(1.5), BEST(1), OVERLAY_AS(0.8), TAKEN(0.6), BY_NAME(
                                                            1), COMPRESS(1.2), CUT_OUT(1.5), IMPROVE(1.2), TELL(0.8), REEL(
                                                                    0.6), MERGE(1), GENERATE(0.6), GET(1), HEAR(0.8), REVERT(1), SYNC(1),
    // --- what it is done to ---
    KIND(0.7), FILM(0.4), PROPERTY(0.8), CHANGE(1.3), QUALITY(0.9), DEGREE(0.25), HAVING(1), NOUN(1.4), NAME(1.2), BORDER(0.5), EDGE_WORD(
            0.4), SPOT(0.9), COLOUR(1), SHAPE(1), CANVAS(1), SIZE(1), PLATFORM(0.8), FORMAT(0.8), GRADE(0.6), EFFECT(1), TRANSITION(
                    1), TITLE_STYLE(0.9), MUSIC_STYLE(0.9), REEL_STYLE(0.6), FRAMING(1), LAYOUT(1), BLEND(0.9), FONT(0.9), WEIGHT(
                            0.9), CAPS(1), FIT(1), DIRECTION(0.7), SIDE(0.7), MOOD(1), TRANSPARENT(0.9), NORMAL(0.6), MOST(0.6), PITCH(
                                    0.8), SCRIPT(0.8), THUMBNAIL(1), IMAGE(3), SNAP(1.2), PUNCTUATION(
                                            1), ROLE(0.6), STEADY(0.5), CARD(0.8), MATERIAL(1), SIGHT(0.9), CONTAIN(0.5), MANNER(0.3),
    // --- talk ---
    GREETING(0.1), THANKS(0.05), PRAISE(0.1), COMPLAINT(0.4), BYE(0.1), YES(0.05), NOPE(0.5), ABOUT(0.5), ASK(3), ASKED(3), WAY(3), CREDITS(
            1), STATUS(1), UPLOAD(1), CHAT(0.6), THING(1.2), TOPIC(1.6), HERE(0.6), THERE(0.2),
    // --- classes of words that mean something only within a phrase ---
    WHO(2), CAN(2), AIM(2), FOR_IT(2), CARE(2), SPEAKER(2), TALKS(2), SPEECH(2), PLATE(2), SHADE(2), DULL(2), TELLING(2), PASSAGE(2), FLUB(
            2), WRITING(2), STOCK(2), WANTING(2), WANTED(2), WISHED(2), FINE(2), BEING(2), DEED(2), MUTTER(2), OFTEN(2), ART(2), KEEPING(2),
    // --- words that go on with the turn before ---
    OPENING(1), SAID(1),
    // --- numbers and units ---
    NUMBER(1), ORDINAL(0.8), UNIT(0.8), TIMES_WORD(0.8), HALF(0.8), FRACTION(0.8),
    // --- constituents ---
    COUNT(1), NTH(0.8), DURATION(1.6), CLOCK(1.4), PERCENT(1.4), FACTOR(1.4), QUANTITY(1.4), TIMES(1.2), BOUND(1.2), TEXT(3), FILE(
            1.4), LINK(2), HEAD(1), LINE(1), TARGET(1.2), ITEM(1.2), LISTED(1.2), MOMENT(1.2), OWN(1.3), NUMBERS(
                    1), SPAN(1.6), STRETCH(1.6), EDGE(1), PLACE(1.2), JOINT(1.2), WHILE(1.2), SHIFT(1), LIKE(1), PARTS(1.5), SONG(1);

    final double cost;

    Sort(double cost) {
        this.cost = cost;
    }
}
