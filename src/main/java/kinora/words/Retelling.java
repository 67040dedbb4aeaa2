package kinora.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /// The tracks as they were told, but with the piece of music and the words of the title that are told here: they are not said twice.
    List<Track> tracks() {
        Optional<Segment> music = now(Retelling::isMusic);
        Optional<Segment> title = now(Title.class::isInstance);
        return tracks.stream().<Track>map(track -> switch (track) {
            case Track.Audio audio ->
                new Track.Audio(audio.id(), audio.sounds().stream().map(sound -> instead(sound, music)).toList(), audio.extras());
            case Track.Text text ->
                new Track.Text(text.id(), text.titles().stream().map(one -> instead(one, title)).toList(), text.extras());
            case Track.Video video -> video;
        }).toList();
    }

    /// The first told one of a kind, as it is now.
    private Optional<Segment> now(Predicate<Segment> kind) {
        return segments().filter(kind).findFirst().flatMap(first -> draft.find(first.id()));
    }

    private static Sound instead(Sound sound, Optional<Segment> now) {
        boolean same = now.isEmpty() || !now.get().id().equals(sound.id());
        return !same && now.get() instanceof Sound other && !other.source().equals(sound.source()) ? other : sound;
    }

    private static Title instead(Title title, Optional<Segment> now) {
        return now.isPresent() && now.get() instanceof Title other && other.id().equals(title.id())
                ? new Title(title.id(), title.range(), title.name(), other.text(), title.style(), title.extras())
                : title;
    }

    List<String> told(List<Decision> decisions) {
        List<String> told = new ArrayList<>();
        int shots = Naming.shots(draft).size();
        String length = new Spoken(messages).time(draft.durationMs());
        String style = decisions.stream().filter(Decision.Chosen.class::isInstance).map(one -> ((Decision.Chosen) one).style()).findFirst()
                .orElse("");
        told.add(Styles.find(style).filter(one -> !one.equals("auto")).isPresent()
                ? messages.say("reply.reel-style", shots, length,
                        Styles.title(style, messages.language() == Language.CHINESE).orElse(style))
                : messages.say("reply.reel", shots, length));
        if (now(Retelling::isMusic).orElse(null) instanceof Sound music) {
            told.add(messages.say("reply.reel-music", Naming.clipped(StyleName.of(music, messages))));
        }
        if (now(Title.class::isInstance).orElse(null) instanceof Title title) {
            told.add(messages.say("reply.reel-title", Naming.clipped(title.text())));
        }
        return told;
    }

    private static boolean isMusic(Segment segment) {
        return segment instanceof Sound sound && sound.role() == SoundRole.MUSIC && !sound.name().isBlank();
    }
}
