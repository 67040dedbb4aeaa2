package kinora.words;

import kinora.reel.Reel;

/// Says what came of a brief besides a draft.
public final class ExplainReel {
    private final Messages messages;
    private final Amounts amounts;

    public ExplainReel(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// Why there is no reel.
    ///
    /// @param reel no made one
    public String of(Reel reel) {
        return switch (reel) {
            case Reel.Made(var _, var _) -> throw new IllegalArgumentException("a reel that was made needs no excuse");
            case Reel.TooBrief(long wanted, int shots, long least, int most) -> most > 0
                    ? messages.say("reel.too-brief", amounts.seconds(wanted), shots, amounts.seconds(least), most)
                    : messages.say("reel.too-brief-for-one", amounts.seconds(wanted), shots, amounts.seconds(least));
            case Reel.TooLong(long wanted, long most) -> messages.say("reel.too-long", amounts.seconds(wanted), amounts.seconds(most));
            case Reel.TooMany(int shots, int most) -> messages.say("reel.too-many", shots, most);
        };
    }

    /// That only the beginning of a clip is shown.
    public String of(Reel.Cut cut) {
        return messages.say("reel.cut", cut.name(), amounts.seconds(cut.toMs()), amounts.seconds(cut.ofMs()));
    }
}
