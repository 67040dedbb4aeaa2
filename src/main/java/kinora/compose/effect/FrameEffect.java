package kinora.compose.effect;

/// What is done to frames while they are drawn, as rows of integers that drawing puts into its kernels. Not safe for several threads.
public sealed interface FrameEffect {

    /// Light that is weakened from place to place, the same in every frame.
    non-sealed interface Shade extends FrameEffect {
        /// How much of the light is left in a row of luma, in 65536ths.
        void luma(int y, int[] gains);

        /// The same for a row of chroma.
        void chroma(int y, int[] gains);
    }

    /// Disturbance of luma that changes from frame to frame.
    non-sealed interface Noise extends FrameEffect {
        /// The disturbance of a row of luma: in 65536ths of a level for each unit of the weight that drawing gives to the level.
        ///
        /// @param frame of the shot
        void luma(long frame, int y, int[] noise);
    }
}
