package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kinora.reel.Decision;
import kinora.reel.Styles;
import kinora.timeline.Draft;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;

/// Says what a reel has become that was just told.
final class Retelling {
    private final Messages messages;
    private final Draft draft;
    private final List<Track> tracks;

    /// @param draft as it is now
    /// @param tracks as they were told, before anything else was done
    Retelling(Messages messages, Draft draft, List<Track> tracks) {
        this.messages = messages;
        this.draft = draft;
        this.tracks = List.copyOf(tracks);
    }

    private Stream<? extends Segment> segments() {
        return tracks.stream().flatMap(track -> track.segments().stream());
    }

    List<String> told(List<Decision> decisions) {
        List<String> told = new ArrayList<>();
        int shots = Naming.shots(draft).size();
        String length = new Spoken(messages).time(draft.durationMs());
        String style = decisions.stream().filter(Decision.Chosen.class::isInstance).map(one -> ((Decision.Chosen) one).style()).findFirst()
                .orElse("");
        told.add(Styles.find(style).filter(one -> !one.equals("auto")).isPresent()
                ? messages.say("reply.reel-style", shots, length, style)
                : messages.say("reply.reel", shots, length));
        segments().filter(Retelling::isMusic).map(Sound.class::cast).findFirst()
                .ifPresent(music -> told.add(messages.say("reply.reel-music", Naming.clipped(StyleName.of(music, messages)))));
        segments().filter(Title.class::isInstance).map(Title.class::cast).findFirst()
                .ifPresent(title -> told.add(messages.say("reply.reel-title", Naming.clipped(title.text()))));
        return told;
    }

    private static boolean isMusic(Segment segment) {
        return segment instanceof Sound sound && sound.role() == SoundRole.MUSIC && !sound.name().isBlank();
    }
}
