package kinora.understand.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word classes by which English clauses that tell something are known from those that want something.
final class EnglishMoods {
    /// Words before a clause that say nothing.
    static final Set<String> LEADS = words(
            "well ok okay hi hello hey and but also sorry hmm hm honestly um uh oh so btw unfortunately sadly"
                    + " frankly maybe yeah now then actually besides anyway plus ugh wow again right guys sure yes no nope nah look listen damn"
                    + " personally obviously apparently currently somehow though");
    /// Words that begin a reason, whatever stands behind them.
    static final Set<String> REASONS = words("because cause cos coz bc since otherwise else considering");
    /// Pronouns that are only subjects.
    static final Set<String> SUBJECTS = words(
            "i we you he she they it there nobody noone everyone everybody somebody someone people" + " whoever nothing something who");
    /// Pronouns that stand alone or before their noun.
    static final Set<String> POINTING = words("this that these those");
    /// Pronouns with their verb.
    static final Set<String> JOINED = words("it's its i've ive we've that's thats there's theres he's she's they're i'm im we're you're"
            + " you've who's they've they'll it'll he'll she'll");
    /// What may stand before the noun of a subject.
    static final Set<String> ARTICLES = words("the a an my our your their his her its this that these those all both every each no some"
            + " many most half any another two three four so half");
    /// Verbs that are finite wherever they stand.
    static final Set<String> FINITE = words("is isn't isnt are aren't arent was wasn't wasnt were weren't am has hasn't have haven't had"
            + " hadn't does doesn't doesnt do don't dont did didn't didnt can't cant cannot couldn't couldnt won't wont wouldn't"
            + " will");
    /// Verbs in the form that stands behind "they" and "we".
    static final Set<String> PLURAL = words(
            "look feel seem sound love hate like watch read speak talk see hear care miss prefer think say take"
                    + " make lack hurt happen jump appear disappear cover hide live work mean fit suit complain believe remember know");
    /// Forms in which only something that was or is so is told.
    static final Set<String> TELLING = words("looks looked feels felt seems seemed sounded came went got fell took"
            + " said saw forgot lost ran began broke became kept knew thought told gave gets hates loves likes drives"
            + " drags takes keeps hurts bothers annoys happens makes lacks ruins spoils complains complained thinks says wants clashes"
            + " covers hides distracts drowns interrupts flashes blinds overpowers swallows bores confuses scares matches suits fits knows"
            + " understands recognises recognizes remembers misses prefers believes shows needs pops flickers wobbles shakes stutters"
            + " jumps vanishes disappears appears feels reminds deserves watches reads speaks talks"
            + " sees hears cares smiles screams shouts works means");
    /// Verbs by which one tells or wishes, as it comes: "the cake comes last".
    static final Set<String> EITHER = words(
            "goes comes stays belongs remains starts begins ends fades plays lasts stops runs moves sits stands"
                    + " gets keeps zooms pans sounds");
    /// Words with which something is wanted.
    static final Set<String> WANTING = words("should must ought supposed please pls plz let lets let's prefer rather wish instead if unless"
            + " until i'd id we'd wanna gimme shall could would may shouldn't mustn't meant");
    static final Set<String> WILL = words("want wants wanted need needs");
    static final Set<String> DENYING = words("don't dont doesn't doesnt not never nobody noone didn't isn't won't");
    static final Set<String> LIKING = words("like love want need fancy");
    /// Words behind which an infinitive tells what somebody is after.
    static final Set<String> AFTER = words("want wanted need have has had going trying try plan hope hoping planning love got about");
    /// Adverbs that may stand between a subject and its verb.
    static final Set<String> ADVERBS = words("both all just really only still always also even never hardly barely scarcely almost already"
            + " simply totally completely clearly probably usually often sometimes somehow now then literally certainly definitely honestly"
            + " kind sort of a bit quite actually");
    /// What one can or cannot do with one's senses.
    static final Set<String> SENSES = words(
            "see hear tell read understand notice recognise recognize make watch follow count believe" + " imagine find feel stand");
    static final Set<String> HARDLY = words("hardly barely scarcely not never only even");
    /// Words that say what shall stay, or how far something goes: these are limits and no narration.
    static final Set<String> LIMITS = words("only except else rest others other remaining alone unchanged untouched apart without exception"
            + " unless most least maximum minimum than both same stay stays remain remains");
    /// Words by which a clause belongs to the noun before it.
    static final Set<String> RELATIVE = words("that which who whose where");
    /// Words behind which stands what is written or said.
    static final Set<String> SAYING = words("says say saying reads reading called titled");
    /// Words before what something is in.
    static final Set<String> INSIDE = words("in on at of from during behind under over with to into about for and or");
    /// Words with which a value is bounded.
    static final Set<String> BOUNDS = words("over above under below more less longer shorter exceed within up");
    /// What "that" is said of when it stands for a value.
    static final Set<String> VALUES = words("long short big large small size format length way much many loud");
    static final Set<String> TOWARDS = words("like under to than below over above by");
    /// Words whose thing is that of what was told of.
    static final Set<String> OWNERS = words("its their his her");
    /// Words before something that is all there is said of it: no order begins with them.
    static final Set<String> DANGLING = words("only just not except apart without");
    /// Forms of "be" before what limits a wish.
    static final Set<String> BEING = words("is are was were be 's looks it's that's");
    static final Set<String> FINE = words("fine ok okay perfect");
    /// What somebody says that he is going to say, before a colon.
    static final Set<String> SPEECHES = words("idea suggestion thing things change changes request requests wish wishes note task todo step"
            + " feedback question correction corrections point points favour favor update edit edits fix fixes problem issue job remark");
    /// Words that stand for what was told of.
    static final Set<String> PRONOUNS = words("it that this him them those these");
    /// Things that stand for what was told of, behind "that".
    static final Set<String> THINGS = words(
            "part bit piece section stretch scene shot photo picture pic image clip video look effect filter"
                    + " transition cut jump one thing moment stuff footage passage song track tune line text title caption word words");
    /// Words that may stand behind a pronoun which is alone.
    static final Set<String> BEHIND = words("out off up down in on to for away back at from by with a an about over around please and into"
            + " then last first again twice go goes has should must needs too instead completely entirely right now all quicker faster"
            + " slower longer shorter louder quieter brighter darker bigger smaller black vertical red white stay twice half be is");

    private EnglishMoods() {}

    private static Set<String> words(String row) {
        return Stream.of(row.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the words from a place on are a row of these.
    static boolean at(List<Token> tokens, int from, String row) {
        String[] words = row.split(" ", -1);
        boolean all = from >= 0 && from + words.length <= tokens.size();
        for (int i = 0; all && i < words.length; i++) {
            all = tokens.get(from + i).word().equals(words[i]);
        }
        return all;
    }
}
