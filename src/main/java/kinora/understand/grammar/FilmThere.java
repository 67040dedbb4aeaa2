package kinora.understand.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What a wish for a film means where one is there: that film in another shape or of another length, unless another one is asked for or material is named.
final class FilmThere {
    private static final List<String> MAKING = Spoken.row("turn|turning|turns|convert|converting|transform|transforming|combine|combining"
            + "|merge|merging|join|joining|stitch|stitching|compile|compiling|animate|animating|edit|editing|make|making|put|putting"
            + "|assemble|assembling|use|using|create|creating|generate|generating|build|building|produce|producing|craft|crafting"
            + "|design|designing|prepare|preparing");
    private static final List<String> MATERIAL = Spoken.row("photo|photos|image|images|picture|pictures|pic|pics|clips|snapshot|snapshots"
            + "|photograph|photographs|portrait|portraits|selfie|selfies|screenshot|screenshots|footage|recording|recordings"
            + "|illustration|illustrations|shots|snaps");
    private static final List<String> OTHER = Spoken.row("new|another|scratch|second film|second video|different film|different video");
    /// Films that are told anew where nothing but their kind is said.
    private static final List<String> RETOLD = List.of("reel", "highlight", "slideshow", "slide show", "montage", "trailer", "teaser",
            "recap", "story", "compilation", "creat", "build", "generat", "edit my", "edit the", "edit this", "promo", "invitation",
            "advert", "produc");
    /// What a film that is there is cut down to.
    private static final List<String> CUT_DOWN = Spoken
            .row("teaser|trailer|recap|highlight|highlights|preview|promo|snippet|summary" + "|sizzle|short version|shorter version");
    /// What is told of pictures rather than of a film, however long it is.
    private static final List<String> ANEW = Spoken.row("slide show|slideshow|montage|compilation|collage|music video");
    private static final List<String> REEL = Spoken.row("reel|reels");
    private static final List<String> OTHER_REELS = Spoken.row("highlight reel|highlights reel|show reel|sizzle reel|photo reel|memory reel"
            + "|demo reel|film reel|super 8 reel|blooper reel|best of reel|video reel|travel reel|news reel");
    private static final List<String> ASKING = Spoken
            .row("make|turn|do|put|edit|give|want|need|reel|video|film|movie|create|generate" + "|build|produce|craft|design|prepare");

    /// A film that is asked for by itself, and not what another one shall become: "can you make me a video", and not "make it a video".
    private static final Pattern A_FILM = Pattern
            .compile("\\b(?:make|making|do|need|want|like|love|have|get|give|gimme|edit|cut)(?: (?:me|us|up|together))* an? ");

    private final Spoken said;
    private final String small;
    private final Scene scene;

    FilmThere(String text, Scene scene) {
        this.said = Spoken.of(text);
        this.small = said.words();
        this.scene = scene;
    }

    /// "Only the best ones": a choice among what there is, and not the single best.
    static void best(List<Wish> wishes, String text) {
        boolean several = Spoken.of(text).any(BEST);
        wishes.replaceAll(wish -> several && wish instanceof Wish.Keep(Target what)
                && what instanceof Target.Having(Target.Kind _, Target.Quality quality) && quality == Target.Quality.BEST
                        ? new Wish.Best(new Target.Unsaid(), OptionalInt.empty())
                        : wish);
    }

    private static final List<String> BEST = Spoken.row(
            "best ones|best photos|best pictures|best pics|best shots|best images|best clips|best bits|best parts|best of them|nicest ones|nicest pictures|nicest photos|prettiest ones");

    /// Whether a clause asks for a film that is cut down, and names what else it shall have: "a trailer of ten seconds with the title …".
    static boolean cutsDown(Clause clause) {
        List<Tile> tiles = clause.tiles();
        return IntStream.range(0, tiles.size())
                .anyMatch(i -> tiles.get(i).is(Sort.REEL) && Spoken.of(clause.textOf(tiles.get(i))).any(CUT_DOWN)
                        && Spoken.of((i > 0 ? clause.textOf(tiles.get(i - 1)) + " " : "") + clause.textOf(tiles.get(i))).any(ONE));
    }

    private static final List<String> ONE = Spoken.row("a|an|another|one");

    /// Leaves out a film of which only its shape is said: "make it a square video".
    void again(List<Wish> wishes) {
        if (scene.draft().main().isEmpty() || other()) {
            return;
        }
        boolean asked = said.any(ASKING);
        wishes.removeIf(wish -> wish instanceof Wish.Reel reel && !asked && !(reel.brief().containsKey("seconds") && said.any(CUT_DOWN)));
        Optional<String> platform = platform();
        if (platform.isPresent() && wishes.stream().noneMatch(Wish.Canvas.class::isInstance)
                && wishes.stream().anyMatch(FilmThere::plain)) {
            wishes.add(new Wish.Canvas(Optional.empty(), Optional.empty(), platform));
        }
        boolean shaped = upright(wishes);
        boolean retold = RETOLD.stream().anyMatch(small::contains) || A_FILM.matcher(small).find();
        wishes.removeIf(wish -> wish instanceof Wish.Reel reel && plain(wish) && reel.brief().isEmpty()
                && (shaped || (reel.style().isEmpty() && !retold)));
    }

    /// A film of which is said how long it is: the one that is there, as long as that.
    void lasting(List<Wish> wishes) {
        if (scene.draft().main().isEmpty()) {
            return;
        }
        moments(wishes);
        if (other() || said.any(ANEW)) {
            return;
        }
        boolean down = said.any(CUT_DOWN) || upright(wishes);
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i) instanceof Wish.Reel(var _, Target from, Map<String, String> brief) && brief.containsKey("seconds")
                    && plain(wishes.get(i)) && (down || !(from instanceof Target.Unsaid))) {
                wishes.set(i, new Wish.Total(new Amount.To(1000 * Double.parseDouble(brief.get("seconds")), Amount.Unit.MILLISECONDS)));
                Optional.ofNullable(brief.get("title")).map(FilmThere::written).ifPresent(wishes::add);
            }
        }
    }

    private static Wish written(String text) {
        return new Wish.AddTitle(Optional.of(text), new Place.First(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid());
    }

    /// Moments that nobody can find make no new film: the one that is there is not longer than was said.
    private static void moments(List<Wish> wishes) {
        boolean sought = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Impossible(Topic topic, Target _) && topic == Topic.FIND_MOMENTS);
        if (!sought) {
            return;
        }
        wishes.replaceAll(wish -> wish instanceof Wish.Reel reel && !Kinds.photos(reel.from()) && reel.brief().containsKey("seconds")
                ? new Wish.Total(new Amount.Bound(1000 * Double.parseDouble(reel.brief().get("seconds")), Amount.Unit.MILLISECONDS, true))
                : wish);
        wishes.removeIf(wish -> wish instanceof Wish.Reel reel && !Kinds.photos(reel.from()));
    }

    /// Whether another film is asked for, or one of material that is named.
    private boolean other() {
        return said.any(OTHER) || said.then(MAKING, MATERIAL);
    }

    /// Whether a film shall be of the shape that telephones have.
    private boolean upright(List<Wish> wishes) {
        return platform().isPresent() || wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Canvas canvas && (canvas.platform().isPresent() || canvas.shape().isPresent()));
    }

    /// Where a film shall be shown whose kind tells it: a reel, a TikTok, a short.
    private Optional<String> platform() {
        return said.any(REEL) && !said.any(OTHER_REELS)
                ? Optional.of("reels")
                : PLATFORMS.entrySet().stream().filter(entry -> said.any(entry.getValue())).map(Map.Entry::getKey).findFirst();
    }

    private static final Map<String, List<String>> PLATFORMS = Map.of("tiktok", Spoken.row("tiktok|tik tok|tiktoks"), "reels",
            Spoken.row("instagram story|insta story|ig story|instagram stories"), "shorts",
            Spoken.row("youtube short|yt short|youtube shorts"));

    /// Whether a film is made of nothing but what is there.
    private static boolean plain(Wish wish) {
        return wish instanceof Wish.Reel(var _, Target from, var _) && (from instanceof Target.Unsaid || from instanceof Target.Whole
                || (from instanceof Target.It it && it.kind() == Target.Kind.ANY && !it.several()));
    }
}
