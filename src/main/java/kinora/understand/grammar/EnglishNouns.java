package kinora.understand.grammar;

import java.util.List;

/// English words for what is often seen in pictures.
final class EnglishNouns {
    private static final String WORDS = """
            dog cat puppy kitten horse bird cow sheep goat pig duck fish elephant lion bear rabbit monkey chicken animal animals pet
            baby kid kids child children boy girl man woman men women people person family grandma grandmother granny grandpa grandfather mom mum mother dad father
            brother sister son daughter uncle aunt cousin friend friends bride groom couple wife husband boss teacher crowd team group guests mommy daddy nephew niece
            beach sea ocean lake river waterfall mountain mountains hill forest tree trees park garden flower flowers grass field desert island coast harbour harbor
            port bay bridge road street path house home hut tent castle church tower city town village building skyline airport station train car bike bicycle bus boat
            ship plane ferry kayak canoe sunset sunrise sky cloud clouds sun moon snow ice sand sandcastle rock rocks cliff cave water wave waves pool
            cake candle candles food dinner lunch breakfast pizza coffee tea wine beer drink glass table chair sofa bed kitchen room restaurant market shop store
            ball balloon gift present book phone camera guitar piano drum toy swing slide playground stadium stage concert dance party wedding birthday ceremony
            speech interview talk meeting office computer screen laptop mug cup bag shoes shirt dress hat ring watch bottle box product selfie portrait panorama view
            hike climb swim swimming dancing hug kiss smile jump race game match goal trip hotel pier lighthouse statue museum fountain temple palace zoo farm barn
            doggo doggy pup pooch kiddo kiddos kitty fam folks relatives granny nan nana gran gramps granddad grandad mama papa infant newborn shore seaside coast surf peak hill
            alps wood woods palm palms blossom rose yard lawn meadow dusk dawn night evening dock marina sailboat yacht bday dancer dancers laugh laughing smiling football
            barbecue bbq picnic fire campfire fireworks christmas easter graduation school class lesson desk window door roof wall stairs balcony terrace sailing
            llama alpaca donkey goose geese swan seagull gull pigeon parrot owl eagle hen rooster turtle tortoise frog snake lizard spider bee squirrel hedgehog fox wolf deer
            moose zebra giraffe tiger leopard panda kangaroo koala camel dolphin whale shark penguin octopus crab hamster bunny calf foal lamb piglet turkey puppies kittens
            toddler teen teenager twins grandkid grandkids grandson granddaughter grandparents parents hubby fiance fiancee girlfriend boyfriend neighbour neighbor bridesmaid
            bridesmaids coach goalkeeper surfer skier cyclist runner drummer guitarist barista nurse doctor farmer fisherman student students firefighter
            canyon valley glacier volcano lagoon reef dune dunes pond creek waterfalls jetty boardwalk promenade pyramid ruins monument cathedral chapel mosque windmill cottage
            cabin chalet villa mansion skyscraper courtyard alley plaza carousel rollercoaster aquarium circus fairground vineyard orchard greenhouse hammock porch patio attic
            cellar garage hallway bathroom bedroom classroom library cafe bakery pub nightclub gym hospital factory warehouse workshop motorway highway tunnel tram subway truck
            van tractor motorbike motorcycle scooter skateboard helicopter airplane aeroplane raft surfboard snowman campsite meadow lakeside riverside riverbank
            soup salad burger burgers sandwich pasta sushi steak pancake pancakes waffle waffles cupcake cupcakes cookie cookies chocolate fruit apple banana strawberry
            strawberries grapes bread croissant cheese eggs bacon noodles curry taco tacos cocktail cocktails champagne lemonade juice smoothie espresso latte cappuccino donut
            doughnut popcorn pie armchair bench microphone podium trophy medal bouquet veil jacket coat scarf gloves boots sneakers sunglasses umbrella backpack suitcase luggage
            keyboard tablet headphones drone telescope sculpture mural graffiti flag parade lantern lanterns teddy doll puzzle kite trampoline bathtub towel blanket pillow vase
            plant plants cactus sunflower sunflowers tulip tulips daisy leaf mushroom mushrooms pumpkin pumpkins camping fishing diving snorkeling snorkelling rowing
            skating marathon vows handshake rehearsal performance halloween carnival festival thanksgiving storm thunderstorm stars aurora eclipse foliage pebbles seashell
            seashells driftwood coral
            """;
    static final List<String> ALL = List.of(WORDS.strip().split("\\s+"));

    private EnglishNouns() {}
}
