package kinora.compose;

/// How two pictures are put together at one moment of a transition, as data: where the frame of each lies, which is on top, which share of each pixel the
/// coming one has, and what becomes of the result.
///
/// The picture below stands on the background. The one on top covers it with the share of the matte (of the rest of it, when the going picture is on top)
/// where its frame lies; then the whole is treated, then lit.
///
/// @param from where the going picture's frame lies
/// @param to where the coming one's lies
/// @param order which is on top
/// @param matte the coming picture's share of each pixel
/// @param treat what becomes of the two together; a blur of a mix is the mix of the blurs, so one treatment serves both
/// @param light what shines over all
public record Blend(Placement from, Placement to, Order order, Matte matte, Treat treat, Light light) {

    /// Which picture is on top.
    public enum Order {
        COMING_ON_TOP, GOING_ON_TOP
    }

    /// Both pictures in their places.
    public Blend(Matte matte) {
        this(Placement.STILL, Placement.STILL, Order.COMING_ON_TOP, matte, new Treat.None(), new Light.None());
    }

    /// Only one of the pictures.
    static Blend only(boolean coming) {
        return new Blend(new Matte.Uniform(coming ? Matte.WHOLE : 0));
    }

    /// The same with both pictures elsewhere.
    Blend placed(Placement going, Placement coming) {
        return new Blend(going, coming, order, matte, treat, light);
    }

    /// The same with the going picture on top.
    Blend goingOnTop() {
        return new Blend(from, to, Order.GOING_ON_TOP, matte, treat, light);
    }

    /// The same, treated.
    Blend treated(Treat treatment) {
        return new Blend(from, to, order, matte, treatment, light);
    }

    /// The same, lit.
    Blend lit(Light over) {
        return new Blend(from, to, order, matte, treat, over);
    }

    /// Whether both pictures lie in their places.
    boolean isStill() {
        return from.isStill() && to.isStill();
    }
}
