package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// What people say beside their wishes in Chinese: what they think of a picture, why they want something, and what is not meant.
final class ChineseRemarks {
    /// Whoever says one of these asks for something.
    private static final Set<Sort> DOING = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE,
            Sort.LOOP, Sort.DUPLICATE, Sort.MUTE, Sort.UNMUTE, Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP,
            Sort.ZOOM, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.REDO, Sort.RESET, Sort.EXPORT, Sort.OVERLAY_AS, Sort.CUT_OUT,
            Sort.EFFECT, Sort.TRANSITION, Sort.TEXT, Sort.TOPIC, Sort.DURATION, Sort.COLOUR, Sort.LIGHT, Sort.QUANTITY, Sort.TIMES);
    private static final List<String> TELLS = List.of("听不", "没", "太", "不", "很", "看", "难", "是", "像", "嫌", "怕", "老", "好", "有点", "生硬", "无聊",
            "死", "突然", "都说", "我妈", "我爸", "人家", "大家", "客户", "老板", "领导", "媳妇", "老公", "老婆", "婆婆", "闹", "吵", "烦", "晕", "累", "急", "丑", "怪", "懂",
            "觉得", "总", "发现", "刚才", "着呢", "哈哈", "干净", "清爽", "挡", "遮", "炸");
    private static final List<String> BUT = List.of("除外", "不要加", "别加", "不加", "不用加", "不要动", "别动", "不动", "不变", "不要变", "别变", "不要改", "别改",
            "不用改", "不要弄", "别弄", "不用", "别管", "照旧", "保持原样", "就算了", "不算");
    private static final List<String> UNHEARD = List.of("听不清", "听不见", "听不到", "听不太清", "盖住", "盖过", "压住", "压过");
    private static final List<String> BACK = List.of("改回", "换回", "变回", "调回", "转回", "弄回");
    private static final List<String> FEARS = List.of("我怕", "怕", "担心", "我担心", "就怕", "只怕", "生怕", "害怕", "我害怕", "有点怕", "有点担心", "恐怕");
    /// So little of a clause has no use when it is understood.
    private static final double STRANGE = 1.2;

    /// What it costs that somebody tells something.
    static final double TOLD = 0.6;

    private Optional<Target> topic = Optional.empty();
    private Optional<Object> part = Optional.empty();
    private Optional<Target> joint = Optional.empty();
    private String words = "";
    private boolean loud;
    private Optional<String> spot = Optional.empty();

    /// Whether a clause only tells why.
    static boolean reason(Clauses.Read clause) {
        boolean reason = clause.tiles().stream().limit(2).anyMatch(tile -> tile.is(Sort.REASON));
        boolean comment = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.COMMENT));
        return clause.wishes().isEmpty() && (reason || comment);
    }

    /// "Away with it", of what a remark was about.
    List<Wish> bare(Clauses.Read clause) {
        boolean known = topic.isPresent() || part.isPresent();
        return away(clause) && known ? List.of(new Wish.Remove(new Target.It(Kind.ANY, false))) : clause.wishes();
    }

    /// Whether a clause only says that something shall go.
    static boolean away(Clauses.Read clause) {
        return clause.wishes().stream().allMatch(Wish.Chat.class::isInstance)
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.REMOVE))
                && clause.tiles().stream().allMatch(tile -> tile.is(Sort.REMOVE) || tile.cost() <= 0.15);
    }

    /// Whether a clause asks for nothing.
    boolean is(Clauses.Read clause) {
        if (FEARS.stream().anyMatch(clause.said().strip()::startsWith) && Coherence.inside(clause.tiles()) == 0) {
            return true;
        }
        if (ChineseReasons.only(clause.tiles(), clause.said(), false)) {
            return true;
        }
        if (ChineseVerdicts.is(clause)) {
            return true;
        }
        boolean understood = !clause.wishes().isEmpty() && clause.left() < STRANGE;
        return !understood && clause.left() > 0.4 && tells(clause.tiles(), clause.said());
    }

    /// Whether words tell how something is, and nothing that shall be done.
    static boolean tells(List<Tile> tiles, String said) {
        boolean doing = tiles.stream().anyMatch(tile -> tile.isAny(DOING) && !tile.is(Sort.FILLER) && !tile.is(Sort.COMMENT));
        return !doing && TELLS.stream().anyMatch(said::contains) && BUT.stream().noneMatch(said::contains);
    }

    /// Notes what it is about.
    void hear(Clauses.Read clause) {
        List<Target> targets = targets(clause);
        if (targets.isEmpty() && topic.isPresent() && ChineseVerdicts.is(clause)) {
            return;
        }
        boolean several = targets.size() > 1 && targets.stream().allMatch(Kinds::shot);
        Optional<Target> one = targets.size() == 1
                ? Optional.of(targets.getFirst())
                : targets.isEmpty() ? ChineseVerdicts.within(clause).or(() -> open(clause)) : Optional.empty();
        topic = several ? Optional.of(new Target.Both(targets)) : one;
        loud = Stream.of("声音", "音量", "原声", "吵", "说话").anyMatch(clause.said()::contains);
        words = topic.flatMap(named -> ChineseVerdicts.words(clause, named)
                .or(() -> named instanceof Target.Named it ? Optional.of(it.words()) : Optional.empty())).orElse("");
        part = clause.tiles().stream().flatMap(tile -> Stream.concat(tile.as(Sort.STRETCH).stream(), tile.as(Sort.SPAN).stream()))
                .map(Piece::value).findFirst();
        spot = clause.tiles().stream().flatMap(tile -> tile.as(Sort.SPOT).stream()).map(Piece::text).findFirst();
        joint = clause.tiles().stream().flatMap(tile -> tile.as(Sort.JOINT).stream()).map(piece -> (Target) piece.value()).findFirst();
    }

    /// What a remark was about, when it was about one thing.
    Optional<Target> topic() {
        return topic;
    }

    /// How loud something was found, as a wish before the next ones; nothing where a remark was not about sound.
    Optional<Wish> heard() {
        return loud ? topic.map(it -> new Wish.Gain(it, new Amount.Unsaid())) : Optional.empty();
    }

    /// The words that name it; empty when it was about nothing, or about several things.
    String words() {
        return words;
    }

    /// A wish that names nothing is about the part or the border that a remark was about.
    Wish meant(Wish wish) {
        boolean removes = wish instanceof Wish.Remove remove && !Kinds.named(remove.what());
        if (removes && part.isPresent()) {
            return switch (part.get()) {
                case Stretch(boolean start, long ms, Optional<Target> of, long _) ->
                    new Wish.Trim(of.orElse(new Target.Whole()), start, ms, false);
                case Span span -> new Wish.CutSpan(span.from(), span.to(), false);
                default -> wish;
            };
        }
        if (wish instanceof Wish.Overlay laid && spot.isPresent() && laid.position().isEmpty()) {
            Place place = laid.place() instanceof Place.Unsaid ? topic.<Place>map(Place.Over::new).orElse(laid.place()) : laid.place();
            return new Wish.Overlay(laid.file(), spot, laid.size(), laid.opacity(), place);
        }
        return joint.isPresent() && wish instanceof Wish.Transition join && join.at() instanceof Target.Unsaid
                ? new Wish.Transition(joint.get(), join.id(), join.length())
                : wish;
    }

    /// What a clause names that says nothing else: the next ones are about it.
    static Optional<Target> topic(Clauses.Read clause) {
        List<Target> named = targets(clause);
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || (tile.cost() <= 0.15 && !tile.is(Sort.REPLACE)));
        return bare && named.size() == 1 && Kinds.shot(named.getFirst()) ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static List<Target> targets(Clauses.Read clause) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(Kinds::named).toList();
    }

    /// "That sentence", which is some text.
    private static Optional<Target> open(Clauses.Read clause) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(target -> target instanceof Target.It && Kinds.text(target)).findFirst();
    }

    private static boolean but(Clauses.Read clause) {
        return BUT.stream().anyMatch(clause.said()::contains);
    }

    /// All wishes when a clause says what the last one is not about.
    ///
    /// @param wishes of the clauses before
    /// @param earlier wishes of the turn before, for when there are none
    Optional<List<Wish>> except(Clauses.Read clause, List<Wish> wishes, Supplier<List<Wish>> earlier) {
        if (ChineseSentences.held(clause.said()) && clause.wishes().stream().anyMatch(Wish.Camera.class::isInstance)) {
            return Optional.empty();
        }
        List<Target> named = targets(clause);
        boolean clips = named.isEmpty() && clause.said().contains("视频");
        List<Target> targets = clips ? List.of(new Target.All(Kind.CLIP)) : named;
        boolean plain = clause.tiles().stream()
                .allMatch(tile -> tile.is(Sort.TARGET) || tile.cost() <= 0.15 || tile.is(Sort.NOT) || tile.is(Sort.ADD)
                        || tile.is(Sort.STEADY) || tile.is(Sort.STILL) || tile.is(Sort.ALSO) || tile.is(Sort.REMOVE) || tile.is(Sort.NO));
        boolean bare = wishes.isEmpty() && forbids(Small.trimmed(clause.said().strip(), Small.ENDINGS));
        if ((!but(clause) && !bare) || !plain || targets.size() != 1) {
            return Optional.empty();
        }
        List<Wish> before = wishes.isEmpty() ? earlier.get() : wishes;
        if (before.isEmpty() || before.getLast() instanceof Wish.Chat || before.getLast() instanceof Wish.Unclear) {
            return Optional.empty();
        }
        List<Wish> all = new ArrayList<>(before);
        Optional<Wish> less = less(all.removeLast(), targets.getFirst());
        if (wishes.isEmpty()) {
            return less.filter(_ -> bare || clause.said().contains("除外") || clause.wishes().isEmpty())
                    .map(wish -> List.of(new Wish.Undo(1, Optional.empty()), wish));
        }
        all.add(less.orElse(before.getLast()));
        return Optional.of(all);
    }

    /// "The cake, not that": a few words, and that they are not meant.
    private static boolean forbids(String said) {
        return said.length() <= 15 && Stream.of("不要", "别", "不用").anyMatch(not -> said.endsWith(not) && said.length() > not.length());
    }

    private static Optional<Wish> less(Wish wish, Target but) {
        return switch (ChineseEllipsis.what(wish)) {
            case Target.All all -> ChineseEllipsis.of(wish, new Target.Except(all, but));
            case Target.Whole _,Target.Unsaid _ -> ChineseEllipsis.of(wish, new Target.Except(new Target.All(Kind.SHOT), but));
            default -> Optional.empty();
        };
    }

    /// "The first two seconds and the last one": as much is cut off the other end.
    static Optional<Wish> otherEnd(Clauses.Read clause, Wish before) {
        boolean joined = List.of("和", "跟", "与", "、", "及").contains(clause.joined());
        boolean bare = clause.tiles().stream().allMatch(tile -> tile.is(Sort.STRETCH) || tile.cost() <= 0.15);
        Optional<Stretch> stretch = clause.tiles().stream().flatMap(tile -> tile.as(Sort.STRETCH).stream())
                .map(piece -> (Stretch) piece.value()).findFirst();
        return joined && bare && stretch.isPresent() && before instanceof Wish.Trim trim
                ? Optional.of(new Wish.Trim(trim.what(), stretch.get().start(), stretch.get().ms(), trim.keep()))
                : Optional.empty();
    }

    /// What a clause means as a whole: "between" two is one border, and "shorter, 20 seconds" is how long it is then.
    static Wish whole(Wish wish, String said) {
        if (wish instanceof Wish.Cuts(Target.Both(List<Target> each)) && neighbours(each)) {
            return new Wish.Cuts(new Target.Between(Kind.TRANSITION, each.getFirst(), each.getLast()));
        }
        if (wish instanceof Wish.Transition join && join.at() instanceof Target.Both(List<Target> each) && each.size() == 2
                && (said.contains("间") || (neighbours(each) && said.contains("的转场")))) {
            return new Wish.Transition(new Target.Between(Kind.TRANSITION, each.getFirst(), each.getLast()), join.id(), join.length());
        }
        if (wish instanceof Wish.Transition join && join.at() instanceof Target.Run run && run.to() - run.from() == 1
                && Stream.of("到", "至").anyMatch(said::contains)) {
            return new Wish.Transition(
                    new Target.Between(Kind.TRANSITION, new Target.Nth(Kind.SHOT, run.from()), new Target.Nth(Kind.SHOT, run.to())),
                    join.id(), join.length());
        }
        int comma = Math.max(said.indexOf('，'), said.indexOf(','));
        int change = Math.max(said.indexOf('短'), said.indexOf('长'));
        boolean about = Stream.of("大概", "大约", "差不多").anyMatch(said::contains);
        boolean then = about || (comma > 0 && change >= 0 && change < comma && comma < said.length() - 1);
        return then && wish instanceof Wish.Total(Amount.By by) ? new Wish.Total(new Amount.To(Math.abs(by.value()), by.unit())) : wish;
    }

    /// Whether two stand side by side: the border of both is the one between them.
    private static boolean neighbours(List<Target> each) {
        return each.size() == 2 && each.getFirst() instanceof Target.Nth(Kind _, int one)
                && each.getLast() instanceof Target.Nth(Kind _, int other) && Math.abs(other - one) == 1;
    }

    /// What goes on with what was done in the turn before; empty where it does not.
    static Optional<Wish> goesOn(Wish wish, Wish before, String said) {
        boolean text = before instanceof Wish.AddTitle || before instanceof Wish.Text || before instanceof Wish.Restyle;
        if (text && wish instanceof Wish.Restyle look && look.what() instanceof Target.Unsaid) {
            return Optional.of(new Wish.Restyle(new Target.It(Kind.ANY, false), look.style(), look.look()));
        }
        boolean put = text || before instanceof Wish.Insert || before instanceof Wish.Card || before instanceof Wish.Duplicate
                || before instanceof Wish.Replace;
        boolean stays = Stream.of("只", "才", "就", "停", "放", "显示", "留").anyMatch(said::contains);
        return put && stays && wish instanceof Wish.Total(Amount amount)
                ? Optional.of(new Wish.Length(new Target.It(Kind.ANY, false), amount))
                : Optional.empty();
    }

    /// Takes out complaints that a later wish says better, and what a film is for where it is made so.
    ///
    /// @param said all that was said
    static void settle(List<Wish> wishes, String said) {
        for (int i = wishes.size() - 2; i >= 0; i--) {
            Wish vague = wishes.get(i);
            boolean told = wishes.subList(i + 1, wishes.size()).stream().anyMatch(later -> better(vague, later));
            if (told) {
                wishes.remove(i);
            }
        }
        for (int i = wishes.size() - 2; i >= 0; i--) {
            if (wishes.get(i) instanceof Wish.SomeEffect some && wishes.get(i + 1) instanceof Wish.Effect look) {
                wishes.set(i, new Wish.Effect(some.what(), look.id(), look.strength()));
                wishes.remove(i + 1);
            }
        }
        for (int i = wishes.size() - 2; i >= 0; i--) {
            if (wishes.get(i) instanceof Wish.AddTitle open && open.text().isEmpty() && open.style().isEmpty()
                    && wishes.get(i + 1) instanceof Wish.AddTitle words && words.place() instanceof Place.Unsaid) {
                wishes.set(i, new Wish.AddTitle(words.text(), open.place(), words.style(), words.look(), words.length()));
                wishes.remove(i + 1);
            }
        }
        boolean softer = wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Gain gain && Kinds.of(gain.what()) == Kind.MUSIC && lower(gain.amount()));
        boolean hidden = UNHEARD.stream().anyMatch(said::contains) && ChineseSoundFrames.LOUDER.stream().noneMatch(said::contains);
        wishes.removeIf(wish -> softer && hidden && wish instanceof Wish.Gain gain
                && gain.amount() instanceof Amount.Step(boolean more, int _) && more && Kinds.of(gain.what()) != Kind.MUSIC);
        boolean written = wishes.stream().anyMatch(wish -> wish instanceof Wish.Text || wish instanceof Wish.AddTitle);
        wishes.removeIf(wish -> written && said.contains("海报") && wish instanceof Wish.Export export
                && "jpg".equals(export.options().get("format")));
        boolean formed = wishes.stream().anyMatch(wish -> wish instanceof Wish.Canvas canvas && canvas.shape().isPresent());
        wishes.removeIf(wish -> formed && wish instanceof Wish.Undo && BACK.stream().anyMatch(said::contains));
        if (wishes.stream().anyMatch(ChineseRemarks::plain)) {
            wishes.removeIf(Wish.Better.class::isInstance);
        }
        boolean shaped = wishes.stream().anyMatch(wish -> wish instanceof Wish.Canvas canvas && canvas.shape().isPresent());
        wishes.removeIf(wish -> shaped && wish instanceof Wish.Canvas canvas && canvas.shape().isEmpty() && canvas.size().isEmpty());
        if (wishes.stream().anyMatch(wish -> wish instanceof Wish.Canvas || wish instanceof Wish.Total)) {
            wishes.removeIf(wish -> wish instanceof Wish.Impossible no && no.topic() == Topic.PUBLISH);
        }
    }

    /// Whether a wish says plainly what is to be done to the film; what people think besides says only why.
    private static boolean plain(Wish wish) {
        return switch (wish) {
            case Wish.Better _,Wish.Reel _,Wish.Chat _,Wish.Question _,Wish.Unclear _,Wish.Impossible _,Wish.Music _,Wish.Canvas _,Wish.Export _ ->
                false;
            default -> true;
        };
    }

    private static boolean loose(Target target) {
        return target instanceof Target.Unsaid || Kinds.film(target);
    }

    private static boolean lower(Amount amount) {
        return switch (amount) {
            case Amount.Step(boolean more, int _) -> !more;
            case Amount.Times(double factor) -> factor < 1;
            case Amount.By(double value, Amount.Unit _) -> value < 0;
            case Amount.To(double value, Amount.Unit unit) -> unit == Amount.Unit.PERCENT && value <= 100;
            default -> false;
        };
    }

    private static boolean better(Wish vague, Wish later) {
        return switch (vague) {
            case Wish.Restyle one -> one.look().equals(ChineseFollowing.sized(one.look().size()))
                    && one.look().size() instanceof Amount.Step && later instanceof Wish.Restyle other && one.what().equals(other.what())
                    && !(other.look().size() instanceof Amount.Unsaid);
            case Wish.OverlayLook one -> one.size() instanceof Amount.Step && later instanceof Wish.OverlayLook other
                    && one.what().equals(other.what()) && !(other.size() instanceof Amount.Unsaid);
            case Wish.Total one -> one.amount() instanceof Amount.Step
                    && (later instanceof Wish.Total || later instanceof Wish.Trim || (later instanceof Wish.CutSpan cut && !cut.keep()));
            case Wish.Speed one -> one.amount() instanceof Amount.Step
                    && ((later instanceof Wish.Speed other && (one.what().equals(other.what()) || loose(other.what())))
                            || (one.what() instanceof Target.Unsaid && later instanceof Wish.Length length
                                    && length.amount() instanceof Amount.To && Kinds.shot(length.what())));
            case Wish.Gain one ->
                one.amount() instanceof Amount.Step && later instanceof Wish.Gain other && one.what().equals(other.what());
            case Wish.Length one ->
                one.amount() instanceof Amount.Step && ((later instanceof Wish.Length other && one.what().equals(other.what()))
                        || (later instanceof Wish.Trim cut && one.what().equals(cut.what())));
            case Wish.Tone one -> one.amount() instanceof Amount.Step && later instanceof Wish.Tone other && one.what().equals(other.what())
                    && one.property() == other.property();
            default -> false;
        };
    }
}
