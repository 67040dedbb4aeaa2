package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kinora.understand.grammar.Fragment.Mark;
import kinora.understand.grammar.Opening.Kind;

/// English words with which people go on with what was said before, as rules over plain words.
final class EnglishOpenings {
    /// What people say before they come to the point.
    static final Set<String> LEADS = Set.of("and", "ok", "okay", "now", "so", "well", "hm", "hmm", "hmmm", "please", "alright", "but", "or",
            "oh", "actually", "also", "maybe", "hey", "thanks", "thank", "you", "great", "nice", "cool", "wait", "no");
    /// The same before what takes back, where nothing else is said.
    static final Set<String> SIGHS = Set.of("oh", "ah", "ahh", "ugh", "hey", "ok", "okay", "wait", "hang", "hold", "on", "sorry", "argh",
            "eek", "whoa", "no", "nope", "nah", "hm", "hmm", "uh", "um", "er", "actually", "now", "please", "and", "then", "second",
            "thought", "oops", "whoops");
    static final Set<String> ANSWERS = Set.of("ok", "okay", "oh", "uh", "um", "hm", "hmm", "hmmm", "er", "no", "wait", "actually", "now",
            "please", "and", "then", "sorry", "on", "second", "thought");
    static final Set<String> CALLS = Set.of("oh", "wait", "sorry", "ah", "hey");
    static final Set<String> NO = Set.of("no", "nope", "nah");
    static final Set<String> BEFORE_NO = Set.of("and", "also", "plus", "but", "now", "with", "ok", "okay", "then");
    static final Set<String> TAILS = Set.of("please", "sorry", "again", "at", "all");
    /// With these begins what shall be done in the place of what is taken back.
    static final Set<String> INSTEAD = Set.of("do", "the", "on", "to", "make", "only", "just", "same", "apply", "use");
    static final Set<String> THINGS = Set.of("the", "my", "photo", "clip", "picture", "shot", "number");

    private static final String CAN = " if/whether you could/can/might";

    static final Chart.Grammar OPENING = new Chart.Grammar(all(List.of( //
            of(Kind.TAKEN_BACK, "undo/revert/cancel/scrap/reverse that/it/this one? ,/;/.? and/but? then? rather?"), //
            of(Kind.TAKEN_BACK, "take back that/it/this ,/;/.? and/but? then? rather?"), //
            of(Kind.TAKEN_BACK,
                    "undo/revert/cancel/scrap/reverse that/it/this one? ,/;/.? and/but? then? do/apply it/that to/on/for/with?"), //
            of(Kind.TAKEN_BACK, "undo/revert/cancel/scrap/reverse that/it/this one? ,/;/.? and/but? then? do the same to/on/for/with?"), //
            of(Kind.SAME, "can/could? you? just? do/apply/repeat exactly/just? that/this/it/so again/too? for/to/on/with"), //
            of(Kind.SAME, "can/could? you? just? do/apply/repeat exactly/just? the same thing/effect? again/too? for/to/on/with"), //
            of(Kind.SAME, "the? very/exact? same thing/again/goes/deal/treatment/please? for/to/with/on"), //
            of(Kind.SAME, "ditto for?"), //
            of(Kind.SAME, "do likewise with"), //
            of(Kind.DONE_TO, "do"), //
            of(Kind.KEPT, "keep/leave that/it/this one? in? ,? but"), //
            of(Kind.KEPT, "keep/leave that/it/this like that ,? but"), //
            of(Kind.KEPT, "keep/leave that/it/this that way ,? but"), //
            of(Kind.ALL_BUT, "for/on/to? all/everything/everyone of? them/those/it? ,? but/except/save/bar/besides for/not?"), //
            of(Kind.ALL_BUT, "for/on/to? every one of? them/those? ,? but/except/save/bar/besides for/not?"), //
            of(Kind.ALL_BUT, "for/on/to? all/everything/everyone of? them/those/it? ,? other/apart than/from"), //
            of(Kind.ALL_BUT, "them all but/except for?"), //
            of(Kind.SUGGESTED, "what/how about/bout"), //
            of(Kind.SUGGESTED, "what/how about/bout making/having it/that/them"), //
            of(Kind.SUGGESTED, "what if it/that/they/this was/were/is/are"), //
            of(Kind.SUGGESTED, "why not"), //
            of(Kind.SUGGESTED, "how would it/that look in/as/with"), //
            of(Kind.SUGGESTED, "try"), //
            of(Kind.SUGGESTED, "let's/lets try"), //
            of(Kind.SUGGESTED, "could/can we try"), //
            of(Kind.ASKED, "would/is/might it be? possible to"), //
            of(Kind.ASKED, "would/is/might it be? possible for you to"), //
            of(Kind.ASKED, "is there any/a/some chance/way/possibility that? you could/can/might"), //
            of(Kind.ASKED, "is there any/a/some chance/way/possibility to"), //
            of(Kind.ASKED, "is there any/a/some chance/way/possibility of you"), //
            of(Kind.ASKED, "i was/am wondering" + CAN), //
            of(Kind.ASKED, "i'm/im wondering" + CAN), //
            of(Kind.ASKED, "i wonder" + CAN), //
            of(Kind.ASKED, "do you think you could/can/might"), //
            of(Kind.ASKED, "any chance you could/can/might"), //
            of(Kind.ASKED, "any chance of"))));

    /// What is said and nothing else.
    static final Chart.Grammar WHOLE = new Chart.Grammar(all(List.of( //
            said("pause", "wait", "wait a sec/second/moment/minute/bit", "hold/hang on", "hold/hang on a sec/second/moment/minute",
                    "hold up", "one moment/sec/second", "just a sec/second/moment/minute", "give me a sec/second/moment/minute",
                    "let me think/see/look", "hm/hmm/hmmm/er/erm/um/umm"),
            said("off", "take/turn/switch it/that/them/this back? off/away", "remove/delete/drop it/that/this again",
                    "get rid of it/that/this again"),
            said("left in", "leave/keep it/that/them/this one? in/there?", "leave/keep it/that/them/this one? in/there? after all"),
            said("regret", "oops/whoops", "no ,/!/.? no/wait/nope", "oh/wait/ugh/whoa/on ,/!/.? no/nope", "not that/this/it",
                    "not like that/this", "that/it/this 's/is/was? a mistake", "that/it/this 's/is/was? an accident",
                    "that/it/this 's/is/was? too far", "that's/it's/thats a mistake", "that's/it's/thats an accident",
                    "that's/it's/thats too far", "my? mistake", "i didn't/didnt want/mean that/it/this", "i? don't/dont want/do that/this",
                    "i? do not want/do that/this", "i take that/it back", "i want it/that/them/this back",
                    "i want to have it/that/them back", "i'd like it/that/them/this back", "bring it/that/them/this back",
                    "give it/that/them/me that back", "put it/that/them/this back", "could/can that/it/this be undone",
                    "i want it the way/how it was? before?", "i want it like before", "i want it as it was? before?",
                    "i liked it better before", "it was better before", "back to normal speed?",
                    "make/put/set/go it/that? back to normal speed?", "back on", "on again", "turn/switch/put it/them/that back on",
                    "turn/switch/put it/them/that on again"))));

    /// What the beginning of a fragment says, or any part of it.
    static final Chart.Grammar MARKS = new Chart.Grammar(all(List.of(marked(Mark.ALSO, "and/also/plus/now/next"),
            marked(Mark.THEN, "then/next", "and then", "after that"), marked(Mark.INVERTED, "other way/direction"),
            marked(Mark.MORE, "one/two/three/another/NUMBER more", "a few more", "another"),
            marked(Mark.EVERY, "all of them/these/those/it", "them/those/these all", "every single? one", "each of them",
                    "everywhere/everything", "all the others/rest", "all the other ones", "all the way through"))));
    static final Set<String> PRAISES = Set.of("ok", "okay", "alright", "right", "good", "great", "nice", "thanks", "perfect", "so");
    static final Set<String> DENIALS = Set.of("no", "wait", "sorry", "oh");
    static final Set<String> DEEDS = Set.of("and", "ok", "okay", "maybe", "take", "cut", "add", "off", "please", "make", "it", "stay",
            "last", "show", "keep", "for", "give", "leave", "hold", "let", "that");

    private EnglishOpenings() {}

    private static List<Rule> of(Kind kind, String pattern) {
        return List.of(rule(Sort.OPENING, pattern, m -> kind));
    }

    private static List<Rule> said(String value, String... patterns) {
        return List.of(patterns).stream().map(pattern -> rule(Sort.SAID, pattern, m -> value)).toList();
    }

    private static List<Rule> marked(Mark mark, String... patterns) {
        return List.of(patterns).stream().map(pattern -> rule(Sort.SAID, pattern, m -> mark)).toList();
    }

    private static List<Rule> all(List<List<Rule>> each) {
        List<Rule> all = new ArrayList<>();
        each.forEach(all::addAll);
        return all;
    }
}
