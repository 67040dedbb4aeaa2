package kinora.words;

import java.util.ArrayList;
import java.util.List;

import kinora.timeline.ChannelStrip;
import kinora.timeline.Sound;

/// What is different about a sound.
final class SoundTraits {
    private final Spoken spoken;
    private final Naming naming;

    SoundTraits(Messages messages, Naming naming) {
        this.spoken = new Spoken(messages);
        this.naming = naming;
    }

    List<Trait> of(Sound was, Sound is) {
        List<Trait> traits = new ArrayList<>();
        if (!was.source().equals(is.source())) {
            traits.add(Trait.of("reply.plays", naming.called(is, is.source()), naming.called(was, was.source())));
        } else if (!was.name().equals(is.name())) {
            traits.add(Trait.of("reply.renamed", is.name(), was.name()));
        }
        VisualTraits.loudness(was.gainPermille(), is.gainPermille(), traits, spoken);
        if (was.fadeInMs() != is.fadeInMs() || was.fadeOutMs() != is.fadeOutMs()) {
            traits.add(fades(is.fadeInMs(), is.fadeOutMs(), spoken));
        }
        if (was.loop() != is.loop()) {
            traits.add(Trait.of(is.loop() ? "reply.loops" : "reply.loops-not"));
        }
        if (!was.speed().equals(is.speed())) {
            traits.add(is.speed().isNormal()
                    ? Trait.of("reply.speed-usual")
                    : Trait.of(is.speed().isBackwards() ? "reply.speed-backwards" : "reply.speed",
                            Spoken.number(Math.abs(is.speed().permille()) / 1000.0)));
        }
        if (was.range().startMs() != is.range().startMs() || was.range().durationMs() != is.range().durationMs()) {
            traits.add(Trait.following("reply.heard", spoken.time(is.range().startMs()), spoken.time(is.range().endMs())));
        }
        if (was.sourceInMs() != is.sourceInMs() && was.source().equals(is.source())) {
            traits.add(Trait.following("reply.part", spoken.time(is.sourceInMs())));
        }
        strip(was.strip(), is.strip(), traits);
        return traits;
    }

    static Trait fades(long inMs, long outMs, Spoken spoken) {
        if (inMs == 0 && outMs == 0) {
            return Trait.of("reply.fades-none");
        }
        if (outMs == 0) {
            return Trait.of("reply.fade-in", spoken.time(inMs));
        }
        return inMs == 0 ? Trait.of("reply.fade-out", spoken.time(outMs)) : Trait.of("reply.fades", spoken.time(inMs), spoken.time(outMs));
    }

    static void strip(ChannelStrip was, ChannelStrip is, List<Trait> traits) {
        if (was.pan() != is.pan()) {
            traits.add(is.pan() == 0
                    ? Trait.of("reply.pan-centre")
                    : Trait.of(is.pan() < 0 ? "reply.pan-left" : "reply.pan-right", Math.abs(is.pan())));
        }
        if (was.ducking() != is.ducking()) {
            traits.add(Trait.of(is.ducking() ? "reply.ducks" : "reply.ducks-not"));
        }
        if (!was.automation().equals(is.automation())) {
            traits.add(Trait.of("reply.automation"));
        }
    }
}
