package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.TitleLook;

/// What clauses mean that are built as Chinese ones are: the order of their words, and what "big" and "small" are said of.
final class ChineseFrames {
    private static final Set<Unit> LOUD = EnumSet.of(Unit.PERCENT, Unit.DECIBELS, Unit.FACTOR);

    /// What says that so much is taken off.
    private static final List<String> OFF = List.of("剪掉", "去掉", "删掉", "砍掉", "减掉", "裁掉", "切掉", "剪去", "掐掉", "截掉", "剪了", "砍了", "删了");

    static final List<Frame> ALL = List.of( //
            Frame.any("zh level", 0.3, EnumSet.of(Sort.UP, Sort.DOWN, Sort.QUANTITY, Sort.TIMES, Sort.CHANGE, Sort.HALF),
                    ChineseFrames::loudness), //
            Frame.any("zh size", 0.3, EnumSet.of(Sort.UP, Sort.DOWN, Sort.TIMES), ChineseFrames::size), //
            Frame.any("zh bigger", 0.1, EnumSet.of(Sort.UP, Sort.DOWN), ChineseFrames::bigger), //
            Frame.any("zh zoom", 0.3, EnumSet.of(Sort.UP, Sort.DOWN, Sort.MORE, Sort.LESS), ChineseFrames::zoom), //
            Frame.any("zh mute", 0.3, EnumSet.of(Sort.MUTE, Sort.UNMUTE), ChineseFrames::mute), //
            Frame.of("zh length", 0.3, List.of(Sort.DURATION), ChineseFrames::length), //
            new Frame("zh join length", List.of(EnumSet.of(Sort.TARGET, Sort.TRANSITION), EnumSet.of(Sort.DURATION, Sort.CHANGE)), 0.35,
                    ChineseFrames::joinLength), //
            new Frame("zh place", List.of(EnumSet.of(Sort.MOVE, Sort.LIGHT), EnumSet.of(Sort.PLACE)), 0.1, ChineseFrames::place), //
            Frame.any("zh turn", 0.4, EnumSet.of(Sort.ROTATE, Sort.FRAMING, Sort.SIDE), ChineseFrames::turn), //
            Frame.any("zh speed", 0.3, EnumSet.of(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.QUALITY), ChineseFrames::speed), //
            new Frame("zh replace", List.of(EnumSet.of(Sort.REPLACE), EnumSet.of(Sort.TARGET)), 0.3, ChineseFrames::replace), //
            new Frame("zh replace transition", List.of(EnumSet.of(Sort.REPLACE), EnumSet.of(Sort.TRANSITION)), 0.4, ChineseFrames::other), //
            new Frame("zh first", List.of(EnumSet.of(Sort.EDGE, Sort.START, Sort.STOP), EnumSet.of(Sort.TARGET)), 0.3,
                    ChineseFrames::first), //
            new Frame("zh order", List.of(EnumSet.of(Sort.SORT, Sort.TAKEN, Sort.INVERT, Sort.SHUFFLE)), 0.3, ChineseFrames::order));

    private ChineseFrames() {}

    /// Which way, and how far: "too" turns it round.
    private static Optional<Change> way(Clause clause, String property) {
        boolean too = clause.take(Sort.TOO).isPresent();
        Optional<Tile> first = clause.tiles().stream().filter(tile -> tile.is(Sort.UP) || tile.is(Sort.DOWN)).findFirst();
        Optional<Piece> way = first.map(tile -> tile.is(Sort.UP) ? clause.take(Sort.UP) : clause.take(Sort.DOWN))
                .orElseGet(() -> clause.take(Sort.MORE, Sort.LESS));
        int degree = Amounts.degree(clause);
        clause.ignore(Sort.DEGREE, Sort.LIGHT, Sort.UP, Sort.DOWN);
        return way.map(piece -> new Change(property, (piece.sort() == Sort.UP || piece.sort() == Sort.MORE) != too, degree));
    }

    /// How loud something is: "big" and "small" of sounds, or with the word volume.
    private static Optional<List<Wish>> loudness(Clause clause) {
        boolean volume = clause.takeValue(Sort.PROPERTY, "volume").isPresent();
        Optional<Target> own = clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        Optional<Change> change = Amounts.change(clause, "volume", false);
        if (change.isEmpty()) {
            change = way(clause, "volume");
        }
        clause.ignore(Sort.LIGHT, Sort.DEGREE, Sort.ALSO, Sort.COMMENT, Sort.TOO);
        while (Amounts.change(clause, "volume", false).isPresent()) {
            volume = true;
        }
        if (change.isEmpty() && clause.has(Sort.FRACTION, Sort.HALF, Sort.TIMES)
                && clause.take(Sort.REMOVE, Sort.SHORTEN, Sort.LESS).isPresent()) {
            clause.ignore(Sort.REMOVE, Sort.TRIM, Sort.SHORTEN, Sort.CUT);
        }
        Optional<Amount> amount = Amounts.of(clause, change, LOUD, volume ? Optional.of(Unit.PERCENT) : Optional.empty());
        Target what = own.orElseGet(clause::target);
        if (own.isPresent() && clause.has(Sort.TARGET)) {
            clause.takeWhere(Sort.TARGET, tile -> tile.pieces().stream()
                    .anyMatch(piece -> piece.value() instanceof Target target && Kinds.sound(target) && Kinds.of(target) != Kind.MUSIC));
        }
        boolean loud = volume || own.isPresent() || Kinds.sound(what) || (change.filter(one -> one.property().equals("volume")).isPresent()
                && clause.hasValue(Sort.CHANGE, "volume+", "volume-"));
        if (!loud || amount.isEmpty() || Kinds.text(what) || clause.has(Sort.NOT)) {
            return no();
        }
        return wish(new Wish.Gain(Kinds.film(what) ? new Target.Whole() : what, of(amount.get(), change)));
    }

    /// Twice as loud is two times; half is half.
    private static Amount of(Amount amount, Optional<Change> change) {
        return switch (amount) {
            case Amount.To(double factor, Unit unit) when unit == Unit.FACTOR ->
                new Amount.Times(change.isPresent() && !change.get().more() ? 1 / factor : factor);
            case Amount.By(double factor, Unit unit) when unit == Unit.FACTOR -> {
                double times = Math.abs(factor) == 1 ? 2 : Math.max(0.1, Math.abs(factor));
                yield new Amount.Times(factor < 0 ? 1 / times : times);
            }
            default -> amount;
        };
    }

    /// How big words are.
    private static Optional<List<Wish>> size(Clause clause) {
        // "further up" is a place
        boolean placed = List.of("往上", "往下").stream().anyMatch(clause.text()::contains) && !clause.text().contains("号");
        if (placed) {
            return no();
        }
        boolean letters = (clause.takeValue(Sort.PROPERTY, "size").isPresent() && clause.text().contains("字")) || clause.has(Sort.FONT);
        Optional<Change> change = way(clause, "size");
        Optional<Amount> amount = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT, Unit.FACTOR), Optional.empty())
                .map(one -> of(one, change));
        clause.ignore(Sort.LIGHT, Sort.FONT, Sort.DEGREE, Sort.MOVE);
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET)
                .filter(piece -> Kinds.text((Target) piece.value()) || Kinds.overlay((Target) piece.value())).isPresent());
        if (what.isEmpty() && letters && !clause.has(Sort.TARGET)) {
            what = Optional.of(new Target.Unsaid());
        }
        if (what.isEmpty() || amount.isEmpty() || clause.has(Sort.NOT)) {
            return no();
        }
        if (Kinds.overlay(what.get())) {
            return wish(new Wish.OverlayLook(what.get(), clause.take(Sort.SPOT).map(Piece::text), amount.get(), new Amount.Unsaid(),
                    Optional.empty()));
        }
        TitleLook more = StyleFrames.look(clause);
        return wish(new Wish.Restyle(what.get(), Optional.empty(),
                new TitleLook(more.colour(), more.position(), amount.get(), more.weight(), more.font(), more.caps(), more.accent())));
    }

    /// "A bit bigger", of what was spoken of.
    private static Optional<List<Wish>> bigger(Clause clause) {
        boolean big = clause.text().contains("大") || clause.text().contains("小");
        Optional<Change> change = way(clause, "size");
        Optional<Amount> amount = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT, Unit.FACTOR), Optional.empty());
        clause.ignore(Sort.LIGHT, Sort.AGAIN, Sort.TOO, Sort.ZOOM, Sort.MORE, Sort.ADD);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.It).isPresent());
        boolean plain = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.FILM) || tile.is(Sort.OWN) || tile.is(Sort.PROPERTY));
        return big && plain && amount.isPresent() && !clause.has(Sort.TARGET, Sort.NOT, Sort.TEXT, Sort.EXPORT, Sort.COMPRESS)
                ? wish(new Wish.Restyle(new Target.It(Kind.ANY, false), Optional.empty(), ChineseFollowing.sized(of(amount.get(), change))))
                : no();
    }

    /// How far the camera goes in.
    private static Optional<List<Wish>> zoom(Clause clause) {
        boolean zooms = Clause.any(clause.takeValue(Sort.PROPERTY, "zoom"), clause.take(Sort.ZOOM));
        Optional<Change> change = way(clause, "zoom");
        clause.ignore(Sort.LIGHT, Sort.EFFECT, Sort.ZOOM, Sort.DEGREE);
        Target what = clause.target();
        boolean fits = zooms && change.isPresent() && !Kinds.text(what) && !Kinds.sound(what) && !clause.has(Sort.NOT);
        return fits
                ? wish(new Wish.Camera(what, change.get().more() ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS,
                        new Amount.Step(change.get().more(), change.get().degree())))
                : no();
    }

    private static final List<String> OWN_SOUND = List.of("原来的声", "原本的声", "本来的声", "本身的声", "自带的声", "自带声", "现场声", "现场的声", "原始声", "原视频");

    private static Optional<List<Wish>> mute(Clause clause) {
        Optional<Piece> verb = clause.take(Sort.MUTE, Sort.UNMUTE);
        boolean not = clause.take(Sort.NOT).isPresent();
        boolean off = verb.orElseThrow().sort() == Sort.MUTE && !not;
        clause.ignore(Sort.LIGHT, Sort.MUTE, Sort.REMOVE, Sort.ALL, Sort.ALSO);
        Optional<Target> own = clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        Target what = own.orElseGet(clause::target);
        boolean plain = clause.text().contains("静音") || clause.text().contains("消音") || clause.text().contains("声")
                || clause.text().contains("音量");
        if (Kinds.text(what) || Kinds.join(what) || Kinds.effect(what) || !(plain || Kinds.sound(what))) {
            return no();
        }
        boolean rest = what instanceof Target.Others && Kinds.sound(what);
        boolean brought = Kinds.film(what) && OWN_SOUND.stream().anyMatch(clause.text()::contains);
        if (brought) {
            return wish(new Wish.Mute(new Target.All(Kind.CLIP), off));
        }
        Target heard = rest ? new Target.Except(new Target.All(Kind.SOUND), new Target.The(Kind.MUSIC)) : what;
        return wish(new Wish.Mute(heard, off));
    }

    /// How long: "to" and words for staying tell how long it is then, "shorten" and "lengthen" by how much.
    private static Optional<List<Wish>> length(Clause clause) {
        if ((clause.has(Sort.EDGE) && clause.has(Sort.TRIM)) || clause.has(Sort.NOT) || clause.text().contains("中间")
                || clause.has(Sort.FADE) || (clause.has(Sort.START, Sort.STOP) && clause.has(Sort.EARLIER, Sort.LATER))) {
            return no();
        }
        Optional<Piece> shorter = clause.take(Sort.SHORTEN, Sort.LESS);
        Optional<Piece> longer = shorter.isPresent()
                ? Optional.empty()
                : clause.take(Sort.LENGTHEN, Sort.MORE).or(() -> clause.takeWhere(Sort.ADD, tile -> !tile.is(Sort.FILLER)
                        && !tile.is(Sort.SHOW) && !clause.has(Sort.TRIM, Sort.CUT, Sort.REMOVE) && !clause.textOf(tile).startsWith("给")));
        Optional<Piece> bound = clause.take(Sort.BOUND);
        Tile tile = clause.tileWhere(Sort.DURATION, any -> true).orElseThrow();
        double ms = (Long) tile.as(Sort.DURATION).orElseThrow().value();
        clause.takeValue(Sort.PROPERTY, "length");
        clause.ignore(Sort.SHOW, Sort.LIGHT, Sort.EACH, Sort.KEEP, Sort.CUT, Sort.TRIM, Sort.REMOVE, Sort.SHORTEN, Sort.LENGTHEN, Sort.DO,
                Sort.PLAY, Sort.ALSO, Sort.MOVE, Sort.DEGREE, Sort.COMMENT);
        clause.takeValue(Sort.CHANGE, "length+", "length-");
        boolean off = OFF.stream().anyMatch(clause.text()::contains) && !tile.role().equals("to");
        boolean apart = clause.tiles().stream().anyMatch(one -> one.is(Sort.MARK) && one != clause.tiles().getLast());
        if (apart && (shorter.isPresent() || longer.isPresent())) {
            return no();
        }
        boolean about = List.of("大概", "大约", "差不多", "约莫").stream().anyMatch(clause.text()::contains);
        boolean to = !off && (about || tile.role().equals("to") || tile.role().equals("at") || (shorter.isEmpty() && longer.isEmpty()));
        Amount amount = bound.isPresent()
                ? new Amount.Bound(ms, Unit.MILLISECONDS, bound.get().text().equals("most"))
                : to ? new Amount.To(ms, Unit.MILLISECONDS) : new Amount.By(longer.isPresent() ? ms : -ms, Unit.MILLISECONDS);
        Target what = clause.target();
        boolean each = clause.tiles().stream().anyMatch(one -> one.is(Sort.EACH)
                && (one.from() > tile.from() || List.of("每", "各", "分别").stream().anyMatch(clause.text()::contains)));
        if (what instanceof Target.Unsaid && each) {
            what = new Target.All(Kind.PHOTO);
        }
        if (Kinds.join(what)) {
            return no();
        }
        return Kinds.film(what) ? wish(new Wish.Total(amount)) : wish(new Wish.Length(what, amount));
    }

    /// How long transitions that are there last.
    private static Optional<List<Wish>> joinLength(Clause clause) {
        Optional<Piece> look = clause.take(Sort.TRANSITION);
        Optional<Target> kind = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent());
        Optional<Change> speed = Amounts.change(clause, "speed", false);
        Optional<Change> length = Amounts.change(clause, "length", false);
        Optional<Amount> amount = speed.isPresent()
                ? Optional.of(new Amount.Step(!speed.get().more(), speed.get().degree()))
                : Amounts.length(clause, length);
        clause.ignore(Sort.LIGHT, Sort.ALL, Sort.EACH, Sort.SHOW);
        clause.takeValue(Sort.PROPERTY, "length", "speed");
        if (amount.isEmpty() || clause.has(Sort.ADD) || clause.has(Sort.TARGET) || clause.has(Sort.JOINT)
                || (look.isPresent() && speed.isEmpty() && length.isEmpty()
                        && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.LIGHT) || tile.is(Sort.REPLACE) || tile.is(Sort.ALL)))) {
            return no();
        }
        return look.isPresent()
                ? wish(new Wish.Length(new Target.Named(Kind.TRANSITION, look.get().text()), amount.get()))
                : kind.isPresent() ? wish(new Wish.Length(kind.get(), amount.get())) : no();
    }

    /// "Speed up by one time" is twice as fast, "two times" is two.
    private static Optional<List<Wish>> speed(Clause clause) {
        Optional<Piece> verb = clause.take(Sort.SPEED_UP, Sort.SLOW_DOWN);
        Optional<Piece> adjective = verb.isPresent() ? Optional.empty() : clause.takeValue(Sort.QUALITY, "speed+", "speed-");
        if ((verb.isEmpty() && adjective.isEmpty()) || clause.has(Sort.NOT)) {
            return no();
        }
        boolean more = verb.map(piece -> piece.sort() == Sort.SPEED_UP).orElseGet(() -> adjective.orElseThrow().text().endsWith("+"));
        Change change = new Change("speed", more, Amounts.degree(clause));
        clause.ignore(Sort.LIGHT, Sort.PLAY, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.DO, Sort.SHOW, Sort.DEGREE, Sort.PROPERTY);
        Optional<Tile> times = clause.tileWhere(Sort.QUANTITY,
                tile -> tile.as(Sort.QUANTITY).filter(piece -> ((Quantity) piece.value()).unit() == Unit.FACTOR).isPresent());
        boolean once = verb.isPresent() && times.isEmpty() && List.of("一倍", "1倍").stream().anyMatch(clause.text()::contains);
        Optional<Amount> amount = once
                ? Optional.of(factor(2, more))
                : twice(clause).isPresent() && times.isEmpty()
                        ? twice(clause).map(factor -> factor(factor, more))
                        : times.isPresent()
                                ? Optional.of(factor((Quantity) times.get().as(Sort.QUANTITY).orElseThrow().value(), more))
                                : Amounts.of(clause, Optional.of(change), EnumSet.of(Unit.PERCENT), Optional.empty());
        Target what = clause.target();
        boolean said = verb.isPresent() || times.isPresent() || amount.filter(one -> !(one instanceof Amount.Step)).isPresent();
        return amount.isEmpty() || !said || Kinds.text(what) || Kinds.join(what) || Kinds.effect(what)
                ? no()
                : wish(new Wish.Speed(what, amount.get(), Optional.empty()));
    }

    /// "Twice as fast", "half as fast": how many times is said with the verb.
    private static Optional<Double> twice(Clause clause) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TIMES).stream()).map(Piece::value).filter(Double.class::isInstance)
                .map(Double.class::cast).findFirst();
    }

    private static Amount factor(Quantity quantity, boolean more) {
        return factor(quantity.value() == 1 ? 2 : quantity.value(), more);
    }

    private static Amount factor(double factor, boolean more) {
        return new Amount.To(!more && factor > 1 ? 1 / factor : factor, Unit.FACTOR);
    }

    /// What stands before "change into" is changed into what stands behind it.
    private static Optional<List<Wish>> replace(Clause clause) {
        OptionalPlace verb = verb(clause);
        clause.take(Sort.REPLACE);
        Optional<Target> by = clause.target(tile -> tile.from() > verb.at());
        Optional<Target> own = clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        clause.ignore(Sort.LIGHT, Sort.REPLACE, Sort.ADD, Sort.SHOW, Sort.PLAY, Sort.MOVE);
        Target what = clause.target();
        Optional<String> tune = Kinds.sound(what) && by.filter(target -> target instanceof Target.Named).isPresent()
                ? clause.usedTiles().stream().filter(tile -> tile.from() > verb.at()).flatMap(tile -> tile.as(Sort.MUSIC_STYLE).stream())
                        .map(Piece::text).findFirst()
                : Optional.empty();
        if (tune.isPresent() && Kinds.of(what) == Kind.MUSIC) {
            return wish(new Wish.Music(tune, Optional.empty(), false, new Place.Unsaid()));
        }
        boolean file = by.filter(target -> target instanceof Target.Named).isPresent();
        if (by.isEmpty() || !Kinds.shot(by.get()) || !file || Kinds.text(what) || Kinds.join(what) || clause.has(Sort.TEXT)
                || clause.has(Sort.NOT)) {
            return no();
        }
        if (own.isPresent()) {
            String words = own.get() instanceof Target.Named named ? named.words() : "";
            return wish(new Wish.Replace(new Target.Named(Kind.SOUND, words), by.get()));
        }
        boolean sound = by.get() instanceof Target.Named named && Set.of(".mp3", ".wav", ".m4a", ".aac", ".ogg", ".flac").stream()
                .anyMatch(ending -> named.words().toLowerCase(Locale.ROOT).endsWith(ending));
        boolean voice = sound && (((Target.Named) by.get()).words().toLowerCase(Locale.ROOT).contains("voice")
                || List.of("录", "旁白", "解说", "配音").stream().anyMatch(clause.text()::contains));
        if (voice && !Kinds.sound(what)) {
            return wish(new Wish.AddSound(by.get(), Kinds.film(what) ? new Place.Unsaid() : new Place.Over(what)));
        }
        if (Kinds.sound(what) || (Kinds.film(what) && sound)) {
            return wish(new Wish.Music(Optional.empty(), by, true, new Place.Unsaid()));
        }
        return what instanceof Target.Unsaid ? no() : wish(new Wish.Replace(what, by.get()));
    }

    /// Where the verb stands.
    private record OptionalPlace(int at) {}

    private static OptionalPlace verb(Clause clause) {
        return new OptionalPlace(
                clause.tiles().stream().filter(tile -> tile.is(Sort.REPLACE)).mapToInt(Tile::from).findFirst().orElse(Integer.MAX_VALUE));
    }

    /// Transitions of one kind become such of another one.
    private static Optional<List<Wish>> other(Clause clause) {
        OptionalPlace verb = verb(clause);
        clause.take(Sort.REPLACE);
        Optional<Piece> by = clause.takeWhere(Sort.TRANSITION, tile -> tile.from() > verb.at());
        Optional<Piece> old = clause.takeWhere(Sort.TRANSITION, tile -> tile.from() < verb.at());
        clause.ignore(Sort.LIGHT, Sort.ALL);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent());
        if (by.isEmpty() || old.isEmpty() || clause.has(Sort.TARGET) || clause.has(Sort.NOT)) {
            return no();
        }
        Target at = clause.take(Sort.JOINT).map(piece -> (Target) piece.value())
                .orElseGet(() -> new Target.Named(Kind.TRANSITION, old.get().text()));
        return wish(by.get().text().equals("cut")
                ? new Wish.Cuts(at)
                : new Wish.Transition(at, Optional.of(by.get().text()), new Amount.Unsaid()));
    }

    /// What the film begins or ends with.
    private static Optional<List<Wish>> first(Clause clause) {
        Optional<Tile> with = clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET) && tile.role().equals("with")).findFirst();
        Optional<Boolean> start = clause.take(Sort.EDGE).map(piece -> ((Ends) piece.value()).start())
                .or(() -> clause.take(Sort.START, Sort.STOP).map(piece -> piece.sort() == Sort.START));
        Optional<Target> what = clause.target(tile -> tile.role().equals("with"));
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.DO, Sort.START, Sort.STOP, Sort.EDGE);
        boolean fits = with.isPresent() && what.isPresent() && start.isPresent() && Kinds.shot(what.get()) && Kinds.named(what.get());
        return fits ? wish(new Wish.Move(what.orElseThrow(), start.orElseThrow() ? new Place.First() : new Place.Last())) : no();
    }

    private static Optional<List<Wish>> order(Clause clause) {
        boolean sort = clause.take(Sort.SORT).isPresent();
        boolean invert = clause.take(Sort.INVERT).isPresent();
        boolean shuffle = clause.take(Sort.SHUFFLE).isPresent();
        boolean taken = clause.take(Sort.TAKEN).isPresent();
        boolean name = clause.take(Sort.BY_NAME).isPresent();
        clause.ignore(Sort.LIGHT, Sort.SORT, Sort.TAKEN, Sort.BY_NAME, Sort.PLACE, Sort.EDGE, Sort.PROPERTY, Sort.DO, Sort.START,
                Sort.MOVE);
        List<Target> all = clause.targets();
        boolean one = invert && !sort && all.stream().anyMatch(target -> target instanceof Target.Nth || target instanceof Target.Named);
        if (clause.has(Sort.NOT) || one) {
            return no();
        }
        if (shuffle) {
            return wish(new Wish.Order(new Wish.Order.By.Shuffled()));
        }
        if (taken && sort) {
            boolean newest = List.of("从新", "最新", "新到旧", "从晚", "倒").stream().anyMatch(clause.text()::contains);
            return wish(new Wish.Order(new Wish.Order.By.Time(newest)));
        }
        if (invert) {
            return wish(new Wish.Order(new Wish.Order.By.Reversed()));
        }
        if (name && sort) {
            return wish(new Wish.Order(new Wish.Order.By.Name()));
        }
        return sort && all.size() == 1 && all.getFirst() instanceof Target.Both both
                ? wish(new Wish.Order(new Wish.Order.By.These(both.each())))
                : no();
    }

    /// "Put it at the front", of what was named before.
    private static Optional<List<Wish>> place(Clause clause) {
        clause.take(Sort.MOVE);
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.ALSO);
        Optional<Place> place = clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT)).map(piece -> (Place) piece.value());
        boolean shots = place.filter(
                one -> one instanceof Place.First || one instanceof Place.Last || one instanceof Place.Nth || one instanceof Place.Beside)
                .isPresent();
        return !shots || clause.has(Sort.TARGET) || clause.has(Sort.NOT) || clause.has(Sort.ADD)
                ? no()
                : wish(new Wish.Move(new Target.Unsaid(), place.orElseThrow()));
    }

    /// Turns by what is said, by a quarter when nothing is.
    private static Optional<List<Wish>> turn(Clause clause) {
        boolean word = clause.take(Sort.ROTATE).isPresent() || clause.text().contains("时针");
        Optional<Piece> framing = clause.takeValue(Sort.FRAMING, "rotate-left", "rotate-right", "rotate-180");
        Optional<Piece> side = clause.takeValue(Sort.SIDE, "left", "right");
        Optional<Piece> degrees = clause.takeWhere(Sort.QUANTITY,
                tile -> ((Quantity) tile.as(Sort.QUANTITY).orElseThrow().value()).unit() == Unit.DEGREES);
        clause.ignore(Sort.LIGHT, Sort.ROTATE, Sort.STRAIGHTEN, Sort.COMMENT);
        Target what = clause.target();
        if ((!word && framing.isEmpty()) || (side.isEmpty() && degrees.isEmpty() && framing.isEmpty()) || clause.has(Sort.TRANSITION)
                || (!Kinds.shot(what) && !Kinds.film(what))) {
            return no();
        }
        boolean left = side.or(() -> framing).filter(piece -> piece.text().contains("left")).isPresent();
        double usual = framing.filter(piece -> piece.text().equals("rotate-180")).isPresent() ? 180 : 90;
        double value = degrees.map(piece -> ((Quantity) piece.value()).value()).orElse(usual);
        return wish(new Wish.Turn(what, left ? -value : value));
    }
}
