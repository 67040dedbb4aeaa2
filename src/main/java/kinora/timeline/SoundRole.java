package kinora.timeline;

/// What a sound is for; mixing and references ("the music") go by it.
public enum SoundRole {
    MUSIC, VOICE, EFFECT
}
