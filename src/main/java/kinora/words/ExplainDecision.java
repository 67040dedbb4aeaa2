package kinora.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import kinora.reel.Decision;
import kinora.render.Receipt;
import kinora.vision.Flaw;

/// Says what was decided of a reel, and why.
public final class ExplainDecision {
    private final Messages messages;
    private final Amounts amounts;

    public ExplainDecision(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// All of them as a receipt has them.
    public List<Receipt.Decision> of(List<Decision> decisions) {
        return decisions.stream().map(one -> new Receipt.Decision(kind(one), numbers(one), of(one))).toList();
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.LeftOut _ -> "left-out";
            default -> decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    /// One sentence.
    public String of(Decision decision) {
        return switch (decision) {
            case Decision.Chosen(String style, int shown, int of, long lengthMs, Decision.LengthBy by) -> switch (by) {
                case PERSON -> messages.say("decision.chosen-person", shown, of, style, amounts.seconds(lengthMs));
                case USUAL -> messages.say("decision.chosen-usual", shown, of, style, amounts.seconds(lengthMs));
                case MOST -> messages.say("decision.chosen-most", shown, of, style, amounts.seconds(lengthMs));
            };
            case Decision.Strangers(String style, int suit, int shown) ->
                suit == 0 ? messages.say("decision.strangers-only", style) : messages.say("decision.strangers", style, suit, shown);
            case Decision.LeftOut(String name, Decision.Why why) -> messages.say("decision.left-out", name, of(why));
            case Decision.Ordered ordered -> of(ordered);
            case Decision.Paced paced -> of(paced);
            case Decision.Fitted(int cropped, int filled) -> messages.say("decision.fitted", cropped, filled);
            case Decision.Cut(String name, long from, long to, long all, Decision.Cut.Part because) -> switch (because) {
                case SPEECH -> messages.say("decision.cut-speech", name, amounts.seconds(from), amounts.seconds(to), amounts.seconds(all));
                case BEST -> messages.say("decision.cut-best", name, amounts.seconds(from), amounts.seconds(to), amounts.seconds(all));
                case ALL -> messages.say("decision.cut-all", name, amounts.seconds(all));
            };
            case Decision.Shortened cut -> messages.say("decision.shortened", cut.name(), amounts.seconds(cut.ofMs()),
                    amounts.seconds(cut.toMs()), cut.pieces(), amounts.seconds(cut.silentMs()), amounts.seconds(cut.stillMs()),
                    amounts.seconds(cut.lengthMs()), amounts.seconds(cut.fasterMs()), cut.zooms());
            case Decision.Moved moved -> of(moved);
            case Decision.Joined(List<String> kinds, int hard, int parts) -> kinds.isEmpty()
                    ? messages.say("decision.joined-hard", hard)
                    : messages.say("decision.joined", String.join(", ", kinds), hard, parts);
            case Decision.Heard heard -> of(heard);
            case Decision.Composed(var _, String style, long seed) ->
                messages.say("decision.composed", StyleName.of(style, messages), style, Long.toString(seed));
            case Decision.Titled(String text, var by, long lengthMs, boolean moved) -> {
                String why = switch (by) {
                    case PERSON -> messages.say("decision.title-person");
                    case DATES -> messages.say("decision.title-dates");
                    case FOLDER -> messages.say("decision.title-folder");
                    case FILE -> messages.say("decision.title-file");
                    case NOBODY -> messages.say("decision.title-nobody");
                };
                yield moved
                        ? messages.say("decision.titled-moved", text, amounts.seconds(lengthMs), why)
                        : messages.say("decision.titled", text, amounts.seconds(lengthMs), why);
            }
            case Decision.Ended(String name, long holdMs, long fadeMs) -> fadeMs == 0
                    ? messages.say("decision.ended", name, amounts.seconds(holdMs))
                    : messages.say("decision.ended-fading", name, amounts.seconds(holdMs), amounts.seconds(fadeMs));
        };
    }

    /// Why something is left out, without its name.
    public String why(Decision.LeftOut decision) {
        return of(decision.why());
    }

    private String of(Decision.Ordered ordered) {
        String by = switch (ordered.why()) {
            case PERSON -> messages.say("decision.ordered-person");
            case TIME -> messages.say("decision.ordered-time");
            case NAME -> messages.say("decision.ordered-name");
            case VARIETY -> messages.say("decision.ordered-variety");
        };
        String opened = ordered.opening().isEmpty() ? by : messages.say("decision.ordered-opening", by, ordered.opening());
        return ordered.closing().isEmpty() ? opened : messages.say("decision.ordered-closing", opened, ordered.closing());
    }

    private String of(Decision.Paced paced) {
        return switch (paced.by()) {
            case BEATS -> messages.say("decision.paced-beats", paced.onBeat(), paced.cuts(),
                    Amounts.number(Math.round(paced.milliBpm() / 100.0) / 10.0), paced.worstMs());
            case PHRASES -> messages.say("decision.paced-phrases", paced.onBeat(), paced.cuts());
            case NO_PULSE -> messages.say("decision.paced-no-pulse");
            case NO_MUSIC -> messages.say("decision.paced-no-music");
        };
    }

    private String of(Decision.Moved moved) {
        String because = switch (moved.because()) {
            case FACES -> messages.say("decision.because-faces");
            case SUBJECT -> messages.say("decision.because-subject");
            case TURN -> messages.say("decision.because-turn");
            case TOO_SHORT -> messages.say("decision.because-short");
            case TOO_FEW_PIXELS -> messages.say("decision.because-pixels");
            case NO_ROOM -> messages.say("decision.because-room");
            case CLIP -> messages.say("decision.because-clip");
            case UNWANTED -> messages.say("decision.because-unwanted");
        };
        String length = amounts.seconds(moved.shotMs());
        return switch (moved.move()) {
            case IN -> messages.say("decision.moved-in", moved.name(), moved.zoomPercent(), because, length);
            case OUT -> messages.say("decision.moved-out", moved.name(), moved.zoomPercent(), because, length);
            case PAN -> messages.say("decision.moved-pan", moved.name(), because, length);
            case STILL -> messages.say("decision.moved-still", moved.name(), because, length);
        };
    }

    private String of(Decision.Heard heard) {
        String from = amounts.seconds(heard.fromMs());
        String fade = amounts.seconds(heard.fadeMs());
        return heard.times() > 1
                ? messages.say("decision.heard-again", heard.name(), from, fade)
                : messages.say("decision.heard", heard.name(), from, fade);
    }

    private String of(Decision.Why why) {
        return switch (why) {
            case Decision.Why.NoRoom(int shots) -> messages.say("decision.no-room", shots);
            case Decision.Why.Unwanted() -> messages.say("decision.unwanted");
            case Decision.Why.Small(int width, int height) -> messages.say("decision.small", width, height);
            case Decision.Why.Flawed(Flaw flaw, String better) -> switch (flaw) {
                case Flaw.Blurred(int _, int sharpness, int usual) -> messages.say("decision.blurred", sharpness, usual);
                case Flaw.Dark(int black) -> messages.say("decision.dark", amounts.percent(black));
                case Flaw.Blown(int white) -> messages.say("decision.blown", amounts.percent(white));
                case Flaw.Duplicate(int _, int distance) -> messages.say("decision.duplicate", better, distance);
                case Flaw.Turned(int _, int distance) -> messages.say("decision.turned", better, distance);
                case Flaw.Screenshot(int width, int height) -> messages.say("decision.screenshot", width, height);
                case Flaw.Document(int text) -> messages.say("decision.document", amounts.percent(text));
                case Flaw.Drawing(int flat) -> messages.say("decision.drawing", amounts.percent(flat));
            };
        };
    }

    private static Map<String, Long> numbers(Decision decision) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        switch (decision) {
            case Decision.Chosen chosen -> {
                numbers.put("shown", (long) chosen.shown());
                numbers.put("of", (long) chosen.of());
                numbers.put("lengthMs", chosen.lengthMs());
            }
            case Decision.Strangers(String _, int suit, int shown) -> {
                numbers.put("suit", (long) suit);
                numbers.put("shown", (long) shown);
            }
            case Decision.LeftOut(String _, Decision.Why why) -> numbers.putAll(numbers(why));
            case Decision.Ordered _ -> {
            }
            case Decision.Paced paced -> {
                numbers.put("milliBpm", (long) paced.milliBpm());
                numbers.put("cuts", (long) paced.cuts());
                numbers.put("onBeat", (long) paced.onBeat());
                numbers.put("worstMs", paced.worstMs());
            }
            case Decision.Fitted(int cropped, int filled) -> {
                numbers.put("cropped", (long) cropped);
                numbers.put("filled", (long) filled);
            }
            case Decision.Cut cut -> {
                numbers.put("fromMs", cut.fromMs());
                numbers.put("toMs", cut.toMs());
            }
            case Decision.Shortened cut -> {
                numbers.put("ofMs", cut.ofMs());
                numbers.put("toMs", cut.toMs());
                numbers.put("pieces", (long) cut.pieces());
                numbers.put("silentMs", cut.silentMs());
                numbers.put("stillMs", cut.stillMs());
                numbers.put("lengthMs", cut.lengthMs());
                numbers.put("fasterMs", cut.fasterMs());
                numbers.put("zooms", (long) cut.zooms());
            }
            case Decision.Moved moved -> {
                numbers.put("zoomPercent", (long) moved.zoomPercent());
                numbers.put("shotMs", moved.shotMs());
            }
            case Decision.Joined joined -> {
                numbers.put("kinds", (long) joined.kinds().size());
                numbers.put("hard", (long) joined.hard());
                numbers.put("parts", (long) joined.parts());
            }
            case Decision.Heard heard -> {
                numbers.put("fromMs", heard.fromMs());
                numbers.put("times", (long) heard.times());
                numbers.put("fadeMs", heard.fadeMs());
                heard.confidencePermille().ifPresent(share -> numbers.put("confidencePermille", (long) share));
            }
            case Decision.Composed composed -> numbers.put("seed", composed.seed());
            case Decision.Titled titled -> numbers.put("lengthMs", titled.lengthMs());
            case Decision.Ended ended -> {
                numbers.put("holdMs", ended.holdMs());
                numbers.put("fadeMs", ended.fadeMs());
            }
        }
        return numbers;
    }

    private static Map<String, Long> numbers(Decision.Why why) {
        if (why instanceof Decision.Why.Small(int width, int height)) {
            return Map.of("width", (long) width, "height", (long) height);
        }
        return why instanceof Decision.Why.Flawed(Flaw flaw, String _) ? switch (flaw) {
            case Flaw.Blurred(int crisp, int sharpness, int usual) ->
                Map.of("crispPermille", (long) crisp, "sharpness", (long) sharpness, "usual", (long) usual);
            case Flaw.Dark(int black) -> Map.of("darkPermille", (long) black);
            case Flaw.Blown(int white) -> Map.of("brightPermille", (long) white);
            case Flaw.Duplicate(int _, int distance) -> Map.of("distance", (long) distance);
            case Flaw.Turned(int _, int distance) -> Map.of("distance", (long) distance);
            case Flaw.Screenshot(int width, int height) -> Map.of("width", (long) width, "height", (long) height);
            case Flaw.Document(int text) -> Map.of("textPermille", (long) text);
            case Flaw.Drawing(int flat) -> Map.of("flatPermille", (long) flat);
        } : Map.of();
    }
}
