package kinora.media;

/// How sound is coded in a file.
///
/// - `AAC`: AAC-LC, what every player of MP4 hears.
/// - `MP3`: MPEG-1 layer 3, by LAME.
/// - `OPUS`: the sound of WebM.
/// - `PCM`: 16 bit, not compressed.
public enum SoundCoding {
    AAC, MP3, OPUS, PCM
}
