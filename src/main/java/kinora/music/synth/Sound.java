package kinora.music.synth;

/// How an instrument makes a note: a pure function. The take is about [Level#REFERENCE] loud and may be shorter than asked when the note has died away.
interface Sound {
    Take play(Tone tone);
}
