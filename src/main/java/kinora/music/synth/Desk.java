package kinora.music.synth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinora.music.score.Score;
import kinora.music.score.Score.Part;
import kinora.music.score.Score.Role;

/// Where all parts of a piece come together: levels, places, the room.
final class Desk {
    private static final int BLOCK = 512;
    /// Sides get this much when a part stands in the middle.
    private static final double MIDDLE = StrictMath.sqrt(2);

    private final Score score;
    private final List<Channel> channels = new ArrayList<>();
    private final Pump pump;
    private final Reverb reverb;
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private final float[] roomLeft = new float[BLOCK];
    private final float[] roomRight = new float[BLOCK];
    private final float[] gains = new float[BLOCK];

    Desk(Score score, Band band) {
        this.score = score;
        pump = new Pump(score);
        reverb = new Reverb(score.production().roomPermille() / 1000.0, BLOCK);
        Shelf shelf = new Shelf();
        for (int i = 0; i < score.parts().size(); i++) {
            channels.add(new Channel(score.parts().get(i), new Player(i, score.parts().get(i), band, shelf, score.seed())));
        }
    }

    /// The whole piece, unmastered.
    Piece mix() {
        int samples = Math.toIntExact(score.samples());
        float[] allLeft = new float[samples];
        float[] allRight = new float[samples];
        for (int from = 0; from < samples; from += BLOCK) {
            int length = Math.min(BLOCK, samples - from);
            Arrays.fill(left, 0);
            Arrays.fill(right, 0);
            Arrays.fill(roomLeft, 0);
            Arrays.fill(roomRight, 0);
            pump.gains(from, gains, length);
            for (Channel channel : channels) {
                channel.run(from, length);
            }
            reverb.run(roomLeft, roomRight, left, right, length);
            System.arraycopy(left, 0, allLeft, from, length);
            System.arraycopy(right, 0, allRight, from, length);
        }
        return new Piece(allLeft, allRight);
    }

    /// A part on its way to the mix.
    private final class Channel {
        private final Player player;
        private final Insert.Effect effect;
        private final boolean through;
        private final boolean pumped;
        private final float onLeft;
        private final float onRight;
        private final float send;
        private final float[] ownLeft = new float[BLOCK];
        private final float[] ownRight = new float[BLOCK];

        Channel(Part part, Player player) {
            this.player = player;
            effect = player.voice().insert().start();
            through = player.voice().insert() instanceof Insert.Through;
            pumped = pump.works() && part.role() != Role.DRUMS;
            double gain = StrictMath.pow(10, part.gainDb() / 20);
            double turns = (part.panPermille() / 1000.0 + 1) / 8;
            onLeft = (float) (gain * MIDDLE * Sine.at(Sine.phase(0.25 + turns)));
            onRight = (float) (gain * MIDDLE * Sine.at(Sine.phase(turns)));
            send = part.reverbPermille() / 1000f;
        }

        void run(long from, int samples) {
            boolean plays = player.plays(from + samples);
            if (!plays && through) {
                return;
            }
            Arrays.fill(ownLeft, 0);
            Arrays.fill(ownRight, 0);
            if (plays) {
                player.play(from, samples, ownLeft, ownRight);
            }
            effect.run(ownLeft, ownRight, samples);
            if (pumped) {
                for (int i = 0; i < samples; i++) {
                    ownLeft[i] *= gains[i];
                    ownRight[i] *= gains[i];
                }
            }
            add(ownLeft, left, roomLeft, onLeft, send, samples);
            add(ownRight, right, roomRight, onRight, send, samples);
        }

        private static void add(float[] own, float[] mix, float[] room, float gain, float send, int samples) {
            for (int i = 0; i < samples; i++) {
                float x = own[i] * gain;
                mix[i] += x;
                room[i] += x * send;
            }
        }
    }
}
