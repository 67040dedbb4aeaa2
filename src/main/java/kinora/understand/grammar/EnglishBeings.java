package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ITEM;
import static kinora.understand.grammar.Sort.TOPIC;

import java.util.List;

import kinora.understand.Target;

/// Who is seen in pictures, and what they would be made to do that they do not do there: "make grandma say hello", "if only the kids in photo two sang".
final class EnglishBeings {
    static final String WORDS = """
            BEING: dog|cat|puppy|kitten|horse|bird|cow|baby|kid|kids|child|children|boy|boys|girl|girls|man|woman|men|women|people|person|family|grandma|grandmother|granny|grandpa|grandfather|mom|mum|mother|dad|father|brother|sister|son|daughter|uncle|aunt|friend|friends|bride|groom|couple|wife|husband|team|group|guests|everyone|everybody|him|her|them|animals|guy|guys|lady|nan|nana|toddler|parents
            DEED LIP_SYNC: sing|sings|sang|singing|sing along|sang along|sing the song|sing along to the music|mouth|mouth the words
            DEED SPEAK: say|talk|speak|says|talks|speaks|talking|speaking|tell
            DEED ANIMATE_PERSON: dance|dances|danced|wave|waves|waved|blink|blinks|wink|winks|nod|nods|walk|walks|jump|jumps|jumped|laugh|laughs|cry|clap|claps|hug|kiss|smile|smiles|smiled|breathe|sneeze|turn around|turn their heads|come alive|come to life|wave hello|wave goodbye|do a dance
            ART: watercolour|watercolours|watercolor|watercolors|oil|oils|oil paint|oil painting|oil colours|acrylic|pastels|pencil|pencils|crayon|crayons|charcoal|chalk|cartoon|anime|comic|comic book|manga|pixel art|pixar|disney|ghibli|studio ghibli|van gogh|picasso|monet|sketch|painting|drawing|pencil drawing|pencil sketch|line drawing|oil-painting|clay|lego|pop art|impressionist painting|stained glass|woodcut|mosaic|children's book|storybook|caricature
            TOPIC STYLE_TRANSFER: look painted|looks painted|painted in oil|painted in oils|painted in watercolour|painted in watercolor|look drawn|looks drawn|as if painted|as if it was painted|as if it were painted|like it was painted|as if drawn|like it's painted
            """;

    private static final String MAKE = "make/making/get/have/let";

    static final List<Rule> RULES = List.of( //
            weighted(TOPIC, 2.2, MAKE + " DET? BEING to? DEED=LIP_SYNC/DEED=ANIMATE_PERSON", m -> topic(m, 4)), //
            weighted(TOPIC, 2.2, MAKE + " DET? BEING in/on/from ITEM to? DEED=LIP_SYNC/DEED=ANIMATE_PERSON", m -> topic(m, 6)), //
            weighted(TOPIC, 2.2, "make/making DET? BEING to? DEED=SPEAK", m -> topic(m, 4)), //
            weighted(TOPIC, 2.2, "make/making DET? BEING in/on/from ITEM to? DEED=SPEAK", m -> topic(m, 6)), //
            weighted(TOPIC, 1.8, "if/that/see/want DET? BEING could/would/can/should/to? DEED=LIP_SYNC/DEED=ANIMATE_PERSON",
                    m -> topic(m, 4)), //
            weighted(TOPIC, 1.8, "if/that/see/want DET? BEING in/on/from ITEM could/would/can/should/to? DEED=LIP_SYNC/DEED=ANIMATE_PERSON",
                    m -> topic(m, 6)), //
            weighted(TOPIC, 1.2, "DET? BEING should/could DEED=LIP_SYNC/DEED=ANIMATE_PERSON", m -> topic(m, 3)), //
            weighted(TOPIC, 1.2, "DET? BEING in/on ITEM should/could DEED=LIP_SYNC/DEED=ANIMATE_PERSON", m -> topic(m, 5)), //
            weighted(TOPIC, 1.2, "BEING DEED=LIP_SYNC", m -> topic(m, 1)), //
            weighted(ITEM, 3, "DET? KIND that/which look/looks/are too/so/nearly/almost? DET? same/alike/similar/identical",
                    m -> new Target.Having(Target.Kind.valueOf(m.text(1)), Target.Quality.ALIKE)), //
            weighted(TOPIC, 2,
                    "like/as/into/as if? DET? ART painting/drawing/picture/image/photo/illustration/version/style/artwork/film/scene/look?",
                    m -> "STYLE_TRANSFER"), //
            weighted(TOPIC, 0.6, "painted/drawn/sketched/done/made/redrawn/redone/look/looking in/with/by/like DET? ART/COLOUR? ART",
                    m -> "STYLE_TRANSFER"));

    private EnglishBeings() {}

    private static String topic(Rule.Match m, int deed) {
        return m.text(deed).equals("SPEAK") ? "LIP_SYNC" : m.text(deed);
    }
}
