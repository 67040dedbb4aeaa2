package kinora.music.synth;

/// One number of a kit.
///
/// @param gainDb level beside the others
/// @param side −1 left … 1 right, as the audience sees it
/// @param choke what ends what sounds in the same group; 0 ends nothing
record Stroke(Drum drum, double gainDb, double side, int choke) {

    static final int HATS = 1;

    static Stroke of(Drum drum, double gainDb, double side) {
        return new Stroke(drum, gainDb, side, 0);
    }

    Stroke choking(int group) {
        return new Stroke(drum, gainDb, side, group);
    }
}
