package kinora.understand.grammar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// English words by which the parts of a long request are told apart: what begins an order, who is spoken of, what joins.
final class EnglishPhrases {
    static final Set<String> JOINING = words("and but then plus also with including featuring having & so now finally afterwards");
    static final Set<String> HAVING = words("with including featuring having");
    static final Set<String> OPENING = words(
            "and but then plus with without including featuring so because since while which who whose where until");
    /// What begins a phrase that only tells.
    static final Set<String> TELLING = words("because since while which who whose until that as so when if although though");
    static final Set<String> ASKING = words(
            "please can could would will you just maybe also then kindly hi hello hey ok okay now finally help me i'd i want wanna like you to need and lastly");
    static final Set<String> PEOPLE = words("i we she he they i'm we're i've we've it's she's he's they're here here's im");
    /// Whose thing it is that something is told of.
    static final Set<String> OWNERS = words("my our his her their the this these that those your everybody everyone nobody people");
    static final Set<String> VIEWERS = words(
            "people viewers everyone everybody them him her customers visitors clients guests buyers my our the");
    static final Set<String> STATING = words(
            "is are was were says said say wants want thinks think feels feel looks look seems seem has have had loves hates likes keeps gets got becomes wanted asked does did comes came goes went needs takes starts ends turns turned celebrates marries retires graduates moves lives works plays opens hosts runs");
    static final Set<String> GERUNDS = words(
            "ending finishing closing starting opening beginning ends finishes closes starts opens begins");
    static final Set<String> WANTING = words("want wants need needs like love 'd i'd we'd looking wish prefer wanted");
    static final Set<String> ORDERS = words(
            """
                    add put write use include keep start end finish begin open close show display insert place remove cut trim export save let overlay
                    give apply play leave take drop mute fade make crop set have mark label name call order sort arrange speed slow zoom replace change hold
                    resize fill tighten translate blur freeze swap shorten lengthen brighten darken fix clean generate create burn reduce increase lower raise
                    hide mask censor pixelate obscure swap delete invent imagine draw render lay write
                    turn convert reverse rotate duplicate compress adjust brighten sharpen enhance improve produce animate compose duck split trim shrink extend
                    """);
    /// Orders that are as often names of things: they are told where something is named behind them.
    static final Set<String> DOUBTFUL = words(
            "end start cut close open show play set fade mark label name order sort zoom hold crop have make take slow speed mute display change close");
    /// What is done with something else.
    static final Set<String> EXCHANGING = words(
            "start end finish begin open close replace fill swap exchange cover starting ending finishing beginning opening closing starts ends finishes begins opens closes");
    static final Set<String> ONLY = Set.of("just", "only");
    /// What stands before a film's name that only tells of something else: "captions like on TikTok".
    static final Set<String> BESIDE = words("no not like as on in of for from with to into at by");
    /// What stands for a film where none is named.
    static final Set<String> ANYTHING = Set.of("something", "sth", "smth", "together", "anything");
    static final Set<String> TITLED = Set.of("TITLE", "OPENING", "CLOSING");
    static final Set<String> ARTICLES = Set.of("the", "my", "our", "her", "his", "their");
    static final Set<String> OBJECTS = words(
            "the a an my our it them on with in from at all every each everything this these to by off of out up down");
    static final Set<String> SHALL = words("should must needs need has have ought shall can could will may is are lasts last runs");
    static final Set<String> FILMED = words("it this that video film reel clip slideshow movie ad whole thing everything they length");

    private EnglishPhrases() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
