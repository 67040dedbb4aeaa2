package kinora.understand;

import kinora.reel.Told;

/// Tells a reel from the files at hand.
@FunctionalInterface
public interface Reels {
    /// The reel, or why there is none. Where there is nothing to show, it is a film of words alone.
    ///
    /// @param scene what is at hand; its draft's canvas is the canvas of the reel
    Told tell(Understanding.Reel asked, Scene scene);
}
