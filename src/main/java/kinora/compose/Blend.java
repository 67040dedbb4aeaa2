package kinora.compose;

/// How two pictures are put together at one moment of a transition: which share of each pixel the coming one has.
public record Blend(Matte matte) {}
