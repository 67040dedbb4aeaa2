package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Questions about the program rather than a film, made from a table: "do you upload my files?", "is it free?".
///
/// They are told by being questions and by what they are about: nothing of them is a wish, whatever words they have.
final class ProgramFrames {
    /// Lines `ABOUT how: SORT SORT=value -SORT`: all of these must be in a clause, in any order, and none of those with a stroke. What stands first counts.
    ///
    /// How it must be said: `plain` as a question that is no polite wish, `any` as a question of any kind, `told` in any way. A point at the end: nothing else is said. A hook: the first of these begins what is said.
    private static final String TABLE = """
            RIGHTS any: ASKED=rights
            RIGHTS any: ASK=i ASKED=trade ASKED=output
            LIMITS any: ASKED=once WH=many
            LIMITS any: ASKED=once WH=long
            LIMITS any: ASKED=longest WH=long
            LIMITS any: ASKED=longest WH=many
            LIMITS any: ASKED=longest ASKED=can
            LIMITS any: ASKED=longest ABOUT=SIZE
            LIMITS plain: ASKED=most
            LIMITS any: WH=many ASKED=can -ASKED=languages
            LIMITS any: WH=many ASK=i -ASKED=languages
            LIMITS any: WH=long ASKED=can
            LIMITS any: WH=long ASK=i
            LIMITS plain: ABOUT=SIZE ASKED=can
            PRIVACY any: ASKED=privacy ASKED=mine
            PRIVACY plain: ASKED=privacy
            PRIVACY plain: ASKED=leak ASKED=mine -PLATFORM
            PRIVACY plain: ASKED=leak ASKED=place
            PRIVACY plain: ASKED=leak TARGET -TOPIC -WH=how -PLATFORM
            PRIVACY plain: ASKED=hold ASKED=place
            PRIVACY plain: WH=where ASKED=hold ASKED=mine
            PRIVACY plain: WH=where ASKED=hold KIND
            PRIVACY told: ASKED=stored ASKED=mine
            PRIVACY told: ASKED=stored KIND
            PRIVACY plain: ASKED=who ASKED=see ASKED=mine
            PRIVACY plain: ASKED=who ASKED=see TARGET
            PRIVACY any: ASKED=see ASKED=mine
            PRIVACY plain: ASKED=happen ASKED=mine
            PRIVACY plain: ASKED=happen KIND
            PRIVACY plain: ASKED=safe -REMOVE -ADD -TOPIC
            OFFLINE any: ASKED=offline -TOPIC=STOCK_MEDIA -REEL
            ACCOUNT any: ASKED=account -CREDITS
            WATERMARK any: ASKED=unmarked
            WATERMARK plain: ASKED=mark -REMOVE -SPOT
            LANGUAGES plain: WH ASKED=languages -TARGET=CAPTION -TARGET=TITLE
            LANGUAGES plain: ASKED=languages ASKED=run
            LANGUAGES any: ASKED=tongue ASKED=speak -TARGET=TITLE -TARGET=CAPTION -ADD -EXPORT -SAY
            TOOLS plain: WH ASKED=tool ASKED=choose
            TOOLS told: ASKED=recommend ASKED=tool
            TOOLS plain: WH=how TOPIC=OTHER_PROGRAM -EXPORT
            MODEL plain: ASKED=model -WH=how
            MODEL plain: ASKED=ai -WH=how -WH=where -GENERATE -REEL
            SUITABLE plain: ASKED=format PLATFORM -EXPORT -REPLACE
            SUITABLE plain: ASKED=format TOPIC=PUBLISH -EXPORT
            SUITABLE plain: ABOUT=SIZE PLATFORM -EXPORT -REPLACE
            SUITABLE plain: ABOUT=FORMATS PLATFORM -EXPORT -REPLACE
            SUITABLE plain: ASKED=format ASKED=suit -REPLACE
            SUITABLE plain: ABOUT=FORMATS ASKED=suit
            SUITABLE plain: ABOUT=SIZE ASKED=suit
            SUITABLE plain: ASKED=difference FORMAT
            SUITABLE told: ASKED=better FORMAT
            SUITABLE told: ASKED=better ASKED=format
            INPUTS plain: WH ASKED=kinds ASKED=take -EXPORT
            INPUTS plain: ASKED=kinds ASKED=take -EXPORT -PLATFORM
            INPUTS any: ASKED=files ASKED=fine -EXPORT
            INPUTS any: ASKED=take ASKED=files -EXPORT -WH=how -PLACE
            INPUTS any: ASKED=take ASKED=own -PLACE -EXPORT -TEXT .
            INPUTS any: ASKED=take ASKED=own TARGET -PLACE -EXPORT -TEXT .
            SYSTEMS any: ASKED=client -EXPORT -ADD -CHANGE
            SYSTEMS any: ASKED=system ASKED=run -EXPORT -ADD -SHOW
            EXPORT_TIME plain: WH=long ASKED=exporting
            EXPORT_TIME plain: ASKED=exporting ASKED=fast -SPEED_UP
            EXPORT_TIME plain: WH=when ASKED=exporting -PLACE
            EXPORT_TIME plain: ABOUT=SPEED ASKED=exporting
            TOGETHER any: ASKED=together
            TOGETHER plain: ASKED=others ASKED=join
            PICTURE_QUALITY plain: ASKED=lose ASKED=quality -COMPRESS
            PICTURE_QUALITY plain: ASKED=picture-quality -REMOVE
            PICTURE_QUALITY plain: ASKED=lose .
            PICTURE_QUALITY plain: ASKED=lose ASKED=output -REMOVE
            PICTURE_QUALITY plain: ASKED=output ASKED=quality -REMOVE -TOO -WH=why -HAVING
            BARS plain: WH=why ASKED=bars
            BARS plain: WH=where ASKED=bars
            BARS plain: WH=what ASKED=bars -REMOVE
            BARS plain: WH=how ASKED=bars -REMOVE -ADD -LIGHT
            COST plain: EXPORT ABOUT=COST
            COST told: CREDITS COUNT EXPORT -ADD -PLACE -WRITE -TEXT -LIGHT .
            COST told: CREDITS EXPORT -ADD -PLACE -WRITE -TEXT -LIGHT .
            COST plain: ASKED=cost -REEL -MUSIC_STYLE
            LOUDNESS plain: WH=why ASKED=silent
            LOUDNESS plain: WH=why ASKED=unheard
            LOUDNESS plain: WH=how ASKED=unheard
            LOUDNESS plain: WH=why HEAR
            MUSIC plain: WH=who TARGET=MUSIC
            OPINION plain: WH=is TOO QUALITY
            OPINION plain: ASK TOO QUALITY
            OPINION plain: ASKED=looks ASKED=fine
            OPINION plain: ASKED=fine TARGET=FILM .
            OPINION told: ASKED=too
            OPINION told: ASKED=opinion .
            CAN told: ASKED=lost .
            GIST told: ASKED=told
            GIST told: ASKED=gist TARGET .
            GIST told: ASKED=gist .
            HEARD told: ASKED=heard-all
            WRITING told: ASKED=writing -QUOTE -SAY
            WRITING told: ASKED=copies -QUOTE -SAY -TEXT -TOO -SHOW -PLACE -REMOVE -CHANGE ^
            ELSEWHERE told: ASKED=writing-elsewhere -QUOTE -SAY
            WRITING told: ASKED=think ASKED=copy -QUOTE -SAY
            WRITING told: ASKED=invent ASKED=copy -QUOTE -SAY
            WRITING told: ASKED=invent ASKED=named -QUOTE -COLOUR -PROPERTY -FONT -EFFECT
            GETTING plain: WH=how ASKED=getting
            GETTING plain: WH=where ASKED=getting
            GETTING plain: WH=where ASKED=where-it-is
            GETTING told: ASKED=found .
            """;

    private enum How {
        PLAIN, ANY, TOLD
    }

    /// A line of the table.
    ///
    /// @param about what is asked about, or how it is answered
    /// @param none what must not be in the clause
    /// @param alone whether nothing else may be said
    /// @param begins whether what is told begins with the first part
    private record Row(String about, How how, List<String> parts, List<String> none, boolean alone, boolean begins) {}

    /// What the names of these frames begin with.
    private static final String NAME = "program ";

    static final List<Frame> ALL = frames();

    /// What is written in quotes, or named to the letter.
    private static final String QUOTE = "QUOTE";
    private static final Set<String> POLITE = Set.of("you", "i", "we");
    /// In longer clauses something is told as well.
    private static final int SHORT = 4;

    private ProgramFrames() {}

    private static List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (String line : TABLE.lines().filter(one -> !one.isBlank()).toList()) {
            Row row = row(line.strip());
            List<Set<Sort>> needs = row.parts().stream().map(part -> (Set<Sort>) EnumSet.of(sort(part))).toList();
            frames.add(new Frame(NAME + row.about(), needs, 2.2, clause -> answer(clause, row)));
        }
        frames.add(Frame.of(NAME + "rank", 1.2, List.of(Sort.WH, Sort.KIND), ProgramFrames::rank));
        frames.add(Frame.of(NAME + "with", 2.2, List.of(Sort.ASKED, Sort.TARGET), ProgramFrames::with));
        return List.copyOf(frames);
    }

    /// Whether a clause was read as a question about the program.
    static boolean is(Clauses.Read clause) {
        return clause.frame().filter(frame -> frame.name().startsWith(NAME)).isPresent();
    }

    private static Row row(String line) {
        int colon = line.indexOf(':');
        List<String> head = List.of(line.substring(0, colon).split(" ", -1));
        List<String> all = List.of(line.substring(colon + 2).split(" ", -1));
        List<String> parts = all.stream().filter(part -> !part.startsWith("-") && !part.equals(".") && !part.equals("^")).toList();
        List<String> none = all.stream().filter(part -> part.startsWith("-")).map(part -> part.substring(1)).toList();
        return new Row(head.getFirst(), How.valueOf(head.getLast().toUpperCase(Locale.ROOT)), parts, none, all.contains("."),
                all.contains("^"));
    }

    private static Sort sort(String part) {
        int equals = part.indexOf('=');
        return Sort.valueOf(equals < 0 ? part : part.substring(0, equals));
    }

    private static boolean fits(Tile tile, String part) {
        if (part.equals(QUOTE)) {
            return tile.pieces().stream()
                    .anyMatch(piece -> piece.sort() == Sort.TEXT && piece.to() - piece.from() == 1 && piece.weight() > 2);
        }
        int equals = part.indexOf('=');
        if (equals < 0) {
            return tile.is(sort(part));
        }
        String value = part.substring(equals + 1).replace('-', ' ');
        return sort(part) == Sort.TARGET
                ? tile.as(Sort.TARGET).filter(piece -> of((Target) piece.value(), value)).isPresent()
                : tile.as(sort(part), value).isPresent();
    }

    private static boolean of(Target target, String value) {
        return value.equals("FILM") ? Kinds.film(target) || target instanceof Target.It : Kinds.of(target).name().equals(value);
    }

    private static Optional<List<Wish>> answer(Clause clause, Row row) {
        boolean begins = !row.begins() || clause.tiles().stream().dropWhile(ProgramFrames::adjective).limit(1)
                .anyMatch(tile -> fits(tile, row.parts().getFirst()) && !clause.textOf(tile).startsWith("the ")
                        && clause.tiles().stream().noneMatch(one -> THE.contains(clause.textOf(one))));
        if (!begins || !asked(clause, row.how())) {
            return no();
        }
        for (String part : row.parts()) {
            if (clause.takeWhere(sort(part), tile -> fits(tile, part)).isEmpty()) {
                return no();
            }
        }
        List<Tile> rest = clause.unused();
        boolean other = row.none().stream()
                .anyMatch(part -> part.startsWith("WH")
                        ? clause.tiles().stream().anyMatch(tile -> fits(tile, part))
                        : rest.stream().anyMatch(tile -> fits(tile, part) && !opens(tile)));
        if (other) {
            return no();
        }
        if (row.alone() && clause.unused().stream().anyMatch(tile -> tile.cost() >= 0.5 && !tile.is(Sort.WH) && !tile.is(Sort.ASK))) {
            return no();
        }
        boolean program = clause.tiles().stream().anyMatch(tile -> fits(tile, "TOPIC=OTHER_PROGRAM"));
        clause.use(clause.tiles());
        return Optional.of(wishes(row.about(), clause.text().codePoints().anyMatch(Scripts::isChinese), program));
    }

    private static List<Wish> wishes(String about, boolean chinese, boolean other) {
        Wish speech = new Wish.Impossible(Topic.CAPTIONS_FROM_SPEECH, new Target.Unsaid());
        return switch (about) {
            case "GIST" -> List.of(new Wish.Question(About.OTHER, new Target.Unsaid()), speech);
            case "HEARD" -> List.of(speech);
            case "GETTING" -> List.of(new Wish.Question(About.HOW_SAID, new Target.Named(Kind.ANY, chinese ? "导出 MP4" : "export as MP4")));
            case "ELSEWHERE" -> List.of(new Wish.Question(About.WRITING, new Target.Unsaid()),
                    new Wish.Impossible(Topic.OTHER_PROGRAM, new Target.Unsaid()));
            case "MUSIC" -> List.of(new Wish.Question(About.MUSIC, new Target.The(Kind.MUSIC)));
            default -> {
                Wish question = new Wish.Question(About.valueOf(about), new Target.Unsaid());
                boolean named = other && (about.equals("TOOLS") || about.equals("WRITING"));
                yield named ? List.of(question, new Wish.Impossible(Topic.OTHER_PROGRAM, new Target.Unsaid())) : List.of(question);
            }
        };
    }

    /// Whether a clause is a question of such a kind.
    private static boolean asked(Clause clause, How how) {
        if (how == How.TOLD) {
            return true;
        }
        boolean chinese = clause.text().codePoints().anyMatch(Scripts::isChinese);
        boolean mark = clause.text().endsWith("?") || clause.text().endsWith("？");
        List<Tile> openers = chinese
                ? clause.tiles().stream().filter(tile -> opens(tile) || asks(clause, tile)).toList()
                : clause.tiles().stream().dropWhile(ProgramFrames::passed).limit(1).filter(tile -> opens(tile) || asks(clause, tile))
                        .toList();
        boolean polite = openers.stream().anyMatch(tile -> polite(clause, tile))
                || clause.tiles().stream().limit(2).anyMatch(tile -> gets(clause, tile));
        boolean asks = !openers.isEmpty() || (mark && clause.tiles().size() <= SHORT);
        return asks && (how == How.ANY || !polite);
    }

    /// Whether a question begins as polite wishes do: "can you …", "could I …".
    private static boolean polite(Clause clause, Tile tile) {
        int next = clause.tiles().indexOf(tile) + 1;
        String two = clause.textOf(tile) + (next < clause.tiles().size() ? " " + clause.textOf(clause.tiles().get(next)) : "");
        boolean begins = POLITE_WORDS.stream()
                .anyMatch(words -> two.equals(words) || (two.startsWith(words + " ") && !clause.textOf(tile).startsWith(words + " ")));
        return begins || tile.pieces().stream().anyMatch(piece -> piece.sort() == Sort.ASK && POLITE.contains(piece.text()));
    }

    /// "Can I have …", which is known as a whole.
    private static boolean gets(Clause clause, Tile tile) {
        return tile.isAny(GETTING) && POLITE_WORDS.stream().anyMatch(words -> clause.textOf(tile).startsWith(words + " "));
    }

    private static final EnumSet<Sort> GETTING = EnumSet.of(Sort.GET, Sort.EXPORT);
    private static final List<String> POLITE_WORDS = List.of("can you", "could you", "would you", "will you", "can u", "could u", "can we",
            "could we", "can i", "could i", "may i", "may we", "shall we");

    /// "A 30 second …": what stands before a noun and says no more than which.
    private static boolean adjective(Tile tile) {
        return !tile.is(Sort.ASKED) && !tile.is(Sort.PRONOUN)
                && (tile.cost() < 0.5 || tile.is(Sort.DURATION) || tile.is(Sort.COUNT) || tile.is(Sort.MOOD));
    }

    private static final Set<String> THE = Set.of("the", "my", "our", "this", "these");

    private static boolean passed(Tile tile) {
        return (Coherence.silent(tile) || tile.is(Sort.GREETING)) && !opens(tile) && !tile.is(Sort.DET) && !tile.is(Sort.PRONOUN);
    }

    private static boolean opens(Tile tile) {
        return tile.is(Sort.WH) || tile.is(Sort.ASK);
    }

    /// "Which formats": what is asked about, with the word that asks.
    private static boolean asks(Clause clause, Tile tile) {
        return tile.is(Sort.ABOUT) && ASKING.stream().anyMatch(clause.textOf(tile)::contains);
    }

    private static final List<String> ASKING = List.of("how ", "what ", "which ", "什么", "多", "哪", "怎", "几", "啥");

    /// "Which photo comes last?"
    private static Optional<List<Wish>> rank(Clause clause) {
        boolean which = clause.hasValue(Sort.WH, "which", "what") && clause.firstOf(Sort.WH) <= 1;
        boolean stands = RANKED.stream().anyMatch(clause.text()::contains);
        boolean last = clause.text().contains("last") || clause.text().contains("at the end");
        boolean first = clause.text().contains("first") || clause.text().contains("at the start")
                || clause.text().contains("at the beginning");
        if (!which || !stands || first == last || clause.has(Sort.REMOVE, Sort.DURATION)) {
            return no();
        }
        clause.use(clause.tiles());
        return Frame.wish(new Wish.Question(About.CONTENT, new Target.Nth(Kind.SHOT, last ? -1 : 1)));
    }

    private static final List<String> RANKED = List.of(" comes ", " is ", " goes ", " is shown ", " stands ", " do i see ");

    /// "What can I do with the music?"
    private static Optional<List<Wish>> with(Clause clause) {
        boolean asked = clause.takeValue(Sort.ASKED, "with").isPresent();
        Optional<Target> what = clause.takeWhere(Sort.TARGET, _ -> true).map(piece -> (Target) piece.value());
        if (!asked || what.isEmpty() || clause.unused().stream().anyMatch(tile -> tile.cost() >= 0.5)) {
            return no();
        }
        clause.use(clause.tiles());
        Kind kind = Kinds.of(what.get());
        return Frame.wish(new Wish.Question(About.HOW, new Target.The(kind == Kind.ANY ? Kind.SHOT : kind)));
    }
}
