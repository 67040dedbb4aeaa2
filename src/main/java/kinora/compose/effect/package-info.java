/// The catalogue of effects: [kinora.compose.effect.Effects#ALL]. An entry is a file of its own that declares its names and parameters and carries its
/// function, of one of four kinds ([kinora.compose.effect.Work]): colours, which become one table for a whole chain; pictures as a whole, in preparation;
/// frames, while they are drawn; and looks, which are made of other entries.
@NullMarked
package kinora.compose.effect;

import org.jspecify.annotations.NullMarked;
