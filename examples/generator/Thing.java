/// A shape and what it is made of.
record Thing(Shape shape, Surface.Finish finish) {}
