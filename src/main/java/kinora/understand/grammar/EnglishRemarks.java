package kinora.understand.grammar;

import java.util.List;
import java.util.Set;

/// The word classes of an English sentence that tells how something is, before what shall be done about it.
final class EnglishRemarks {
    /// Verbs in the form in which they tell how something is.
    static final Set<String> STATE = words("is isn't isnt are aren't arent was wasn't wasnt were weren't looks look looked feels feel felt"
            + " seems seem seemed sounds sound goes go went comes come came runs run starts start begins begin stops stop ends end finishes"
            + " drags drag takes take lasts last appears appear disappears disappear vanishes vanish plays play shows sits sit stands stand"
            + " lies lie hurts hurt bothers bother annoys annoy happens happen has hasn't have haven't had doesn't doesnt don't dont didn't"
            + " didnt can't cant cannot couldn't won't zooms zoom pans pan moves move jumps jump flies fly flashes flash drowns drown"
            + " covers cover hides hide distracts distract gets get got keeps keep makes lacks lack ruins ruin spoils spoil hate love like"
            + " dislike see saw seen hear heard notice noticed notices cares care cuts wobbles shakes stutters follows turns"
            + " watches watch reads knows know knew understands understand recognises recognizes remembers talks talk says said thinks think works work"
            + " changes change passes pass interrupts fits suits bores matches blinds overpowers swallows eats clashes stays");
    /// Who thinks something, where it is not what is spoken of.
    static final Set<String> WHO = words("i we you u he she they nobody somebody someone noone everyone everybody people one who"
            + " there there's theres something anything nothing");
    /// Words that join themselves to who thinks something: "I've", "it's".
    static final Set<String> IS = words("it's its i've ive we've that's thats there's theres he's she's they're i'm im we're you're");
    /// Words with which something is told to be there: it is seen or heard in something, and nothing of its own.
    static final Set<String> EXISTS = words("there there's theres");
    /// What "it" may be in the first words: the film, or what was spoken of before.
    static final Set<String> IT = words("it it's its this that that's thats everything");
    /// Words with which something is wanted.
    static final Set<String> WANTED = words(
            "should must needs need want wanted would i'd id we'd please pls plz let lets let's could shall may"
                    + " prefer wish ought supposed instead if unless rather gonna when whenever while until");
    /// What follows these is not wanted by them: "I don't need", "nobody wants".
    static final Set<String> UNWANTED = words("don't dont doesn't doesnt not never nobody noone didn't isn't");
    /// Words with which somebody tells what he is after, before what shall be done for it: "I need two pieces, so …".
    static final Set<String> AIMED = words("want wanted need needed would i'd");
    /// Words that may stand between a verb and what it is about.
    static final Set<String> NEAR = words("about in on of to like with at into care the seen heard know think that so order my our");
    /// Verbs that say of something no more than that it is so.
    static final Set<String> SEEMS = words("feels feel seems seem");
    /// Ways of saying that something can hardly be done.
    static final Set<String> HARDLY = words("hardly barely scarcely not never only just almost");
    /// Words before what is told that say nothing.
    static final Set<String> LEADS = words(
            "well ok okay hi hello hey and but also sorry hmm honestly um uh oh so because since as actually btw"
                    + " unfortunately sadly frankly maybe yeah now then first");
    /// Words before what shall be done that say nothing.
    static final Set<String> ORDERLY = words("so and but please pls plz just can could you u we would maybe then therefore hence let's lets"
            + " perhaps now kindly better simply do i we'd i'd id like want would rather need prefer really to only me have");
    /// Words that stand for what was told of.
    static final Set<String> SINGULAR = words("it that this him there");
    static final Set<String> PLURAL = words("them those these both");
    /// Words whose thing is that of somebody.
    static final Set<String> OWNER = words("her his their");
    /// Things that stand for a part of what was told of, behind "that".
    static final Set<String> THING = words("part bit piece section stretch scene shot photo picture pic image clip video look effect filter"
            + " transition cut jump one thing moment stuff footage passage");
    /// Words behind which "that" is no thing.
    static final Set<String> BOUND = words("so such now all");
    /// Prepositions and particles before which a thing ends.
    static final Set<String> BEHIND = words(
            "out off up down in on to for away back at from by with a an about over around please and into");

    private EnglishRemarks() {}

    private static Set<String> words(String row) {
        return Set.copyOf(List.of(row.split(" ", -1)));
    }
}
