package kinora.timeline;

import java.util.List;

/// One lane of the timeline; its segments are of one kind and ordered by their start.
public sealed interface Track {
    /// Unique among the draft's tracks.
    TrackId id();

    /// The segments, ordered by start.
    List<? extends Segment> segments();

    /// Unknown members.
    Extras extras();

    /// Pictures, and how they become each other.
    record Video(TrackId id, List<Visual> visuals, List<Transition> transitions, Extras extras) implements Track {
        public Video {
            visuals = List.copyOf(visuals);
            transitions = List.copyOf(transitions);
        }

        @Override
        public List<Visual> segments() {
            return visuals;
        }
    }

    /// Sounds, mixed together.
    record Audio(TrackId id, List<Sound> sounds, Extras extras) implements Track {
        public Audio {
            sounds = List.copyOf(sounds);
        }

        @Override
        public List<Sound> segments() {
            return sounds;
        }
    }

    /// Titles, drawn over all pictures.
    record Text(TrackId id, List<Title> titles, Extras extras) implements Track {
        public Text {
            titles = List.copyOf(titles);
        }

        @Override
        public List<Title> segments() {
            return titles;
        }
    }
}
