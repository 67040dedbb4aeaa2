package kinora.codec;

import java.util.List;

/// How the stored pixels of a picture are laid out: tiles of one size, row by row; a picture that is coded whole is one tile.
///
/// @param width of the stored picture, which the tiles cover
/// @param height of the stored picture
/// @param columns how many tiles stand beside each other
/// @param tileWidth of each tile
/// @param tileHeight of each tile
/// @param coding of all tiles, but each may have a configuration of its own
record HeifLayout(int width, int height, int columns, int tileWidth, int tileHeight, TileCoding coding, List<Tile> tiles) {
    /// A coded picture.
    record Tile(HeifItem item, TileCoding coding) {}

    long pixels() {
        return (long) width * height;
    }

    /// Bytes of a pixel times two.
    int halfBytes() {
        return coding.halfBytes();
    }
}
