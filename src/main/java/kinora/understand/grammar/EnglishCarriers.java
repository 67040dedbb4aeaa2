package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.rule;

import java.util.List;

/// English phrases in which a wish is wrapped: "I'd like you to …", "my wife wants me to …", "would you mind …", "it would be nice if you could …".
final class EnglishCarriers {
    static final String WORDS = """
            WANTING: i want|i'd like|i would like|id like|i'd love|i would love|id love|i'd want|i would want|i need|i'd need|i would need|i prefer|i'd prefer|i would prefer|we want|we'd like|we would like|we'd love|we would love|we need|we'd need|we prefer|we'd prefer|i wish|i'm asking|i am asking|i ask|i'll need|i will need|we'll need|i really want|i really need|i just want|i just need|i only want|i only need|i still want|i still need|i also want|i also need|i now want|i'd really like|i'd also like|i'd just like
            WANTED: wants|needs|wanted|asked|asks|told|tells|expects|would like|would love|wishes|begged|has asked|have asked|want|need
            WISHED: i have|i've got|i've|i got|we have|we've got|i gotta|we gotta|i must|we must|i should|we should|you should|you must|you need|you have|i ought|we ought|you ought
            ADD: i prefer|i'd prefer|i would prefer|we prefer|we'd prefer|we would prefer
            LIGHT: i'd rather have|i would rather have|id rather have|we'd rather have|i'd rather see|i'd rather|i would rather|id rather|we'd rather|i'd sooner have|i'd prefer to have|i'd prefer to see
            FINE: nice|great|good|cool|lovely|perfect|better|best|awesome|helpful|amazing|fantastic|ideal|wonderful|brilliant|super|fun
            """;

    /// Each of them wraps a wish where a verb stands behind it.
    static final List<Rule> RULES = List.of( //
            carrier("WANTING you/u/me/us/kinora/somebody/someone to"), //
            carrier("WANTING to"), //
            carrier("WISHED to? please? just?"), //
            carrier("WANTING it? if you/u/we/i could/can/would/might"), //
            carrier("it/that if you/u/we/i could/can/would/might"), //
            carrier("i/we/he/she/they/everyone/everybody/people WANTED me/us/you/u to"), //
            carrier("my/the/our/his/her/a ..2 WANTED me/us/you/u/it to"), //
            carrier("would/do/could you/u mind to?"), //
            carrier("what/all i/we/i'd/we'd want/need/like/would? like? you? to? do? is for? you/u/me? to?"), //
            carrier("it/that/it'd/that'd/itd would/will/might/could? be? so/really/very? FINE if/to you/u/we/i? could/can/would/had?"), //
            carrier("it/that/it'd/that'd/itd would/will/might/could? be? so/really/very? FINE for you to"), //
            carrier("i/we was/were/am/are hoping/thinking/wondering/asking if/that/maybe? you/u/we/i could/can/might/would"), //
            carrier("i'm/we're hoping/thinking/wondering/asking if/that/maybe? you/u/we/i could/can/might/would"), //
            carrier("i/we think/guess/believe/suggest/feel that? you/u/we/i should/could/must/can"), //
            carrier("do/doing me/us? a/the? favour/favor and"), //
            carrier("be so/very? kind/nice/good and/to/as to?"), //
            carrier("feel free to"), //
            carrier("go ahead and"), //
            carrier("try to/and"), //
            carrier("make sure to/you/that you?"), //
            carrier("don't/dont/never/not? forget to"), //
            carrier("i/we would/'d? really? appreciate it if you/u could/can/would"), //
            carrier("i'd/we'd/id really? appreciate it if you/u could/can/would"), //
            carrier("i/we should/would/shall/will be most/very/so/really/extremely? grateful/obliged/thankful/glad/happy/pleased/delighted if/to you/u/we? could/would/can/might?"), //
            carrier("i'd/we'd be most/very/so/really/extremely? grateful/obliged/thankful/glad/happy/pleased/delighted if/to you/u/we? could/would/can/might?"), //
            carrier("might/may/could i/we/one ask/trouble/bother/beg you to"), //
            carrier("how/what about/if you/we/i? could?"), //
            carrier("why don't you/we/i"), //
            carrier("you/u/we may/can/could please/just/also/now?"), //
            carrier("first/firstly/secondly/thirdly/finally/lastly ,? please? just?"), carrier("first of all ,? please?"), //
            carrier("to/for start/begin/starters with? please?"), //
            carrier("do/try something/anything/whatever to"), //
            carrier("it's time to"), carrier("time to"), carrier("the plan is to"), carrier("your task/job is to"));

    private EnglishCarriers() {}

    private static Rule carrier(String pattern) {
        return rule(Sort.FILLER, pattern, m -> "");
    }
}
