package kinora.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.codec.HeifLayout.Tile;
import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// What must be decoded to show a picture file: its primary item, followed through derivations to coded tiles.
///
/// @param alpha opacity, of the same shape as the colour when it is there
/// @param premultiplied whether the colours are multiplied with it
/// @param colours what the file tells about the meaning of the samples, the primary item's words first
/// @param primary the item that is shown, which metadata refers to
record HeifPlan(HeifLayout colour, @Nullable HeifLayout alpha, boolean premultiplied, HeifView view, List<HeifProperty> colours,
        HeifItem primary) {

    /// Most tiles of a grid: 256 × 256 may be claimed, the largest phone pictures have 768.
    static final int MAX_TILES = 10_000;
    /// Most bytes of the decoded picture; an engine process has 1 GiB.
    static final long MAX_CANVAS = 700_000_000L;
    /// Most derivations of each other: a tone map of a rotated grid needs three.
    private static final int MAX_DERIVATIONS = 8;
    private static final int GRID_BYTES = 12;
    private static final Set<String> ALPHA = Set.of("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1");

    /// Plans a file's primary item.
    ///
    /// @throws MediaException when it cannot be shown, or would be larger than allowed
    static HeifPlan of(HeifItems items) throws MediaException {
        HeifItem primary = items.item(items.primary()).orElseThrow(items::damaged);
        Resolver resolver = new Resolver(items);
        Shown shown = resolver.shown(primary, 0);
        Optional<HeifItem> alphaItem = alphaOf(items, primary).or(() -> alphaOf(items, shown.holder()));
        HeifLayout alpha = alphaItem.isPresent()
                ? resolver.shown(alphaItem.get(), 0).layout()
                : resolver.tilesAlpha(shown.layout()).orElse(null);
        if (alpha != null && (alpha.width() != shown.layout().width() || alpha.height() != shown.layout().height())) {
            throw new MediaException(new MediaRefusal.Unsupported(items.format().label() + " with opacity of another size"));
        }
        boolean premultiplied = alphaItem.isPresent() && (items.referringTo(alphaItem.get(), "prem").contains(primary)
                || items.referringTo(alphaItem.get(), "prem").contains(shown.holder()));
        requireSize(shown.layout(), alpha, shown.view());
        return new HeifPlan(shown.layout(), alpha, premultiplied, shown.view(), shown.colours(), primary);
    }

    private static Optional<HeifItem> alphaOf(HeifItems items, HeifItem item) {
        return items.referringTo(item, "auxl").stream().filter(HeifPlan::isAlpha).findFirst();
    }

    private static boolean isAlpha(HeifItem item) {
        return item.all(HeifProperty.Auxiliary.class).stream().anyMatch(auxiliary -> isOpacity(auxiliary.meaning()));
    }

    /// Whether an auxiliary picture with this name of its meaning is opacity (ISO/IEC 23008-12, 6.6.2.1 and B.2.3).
    static boolean isOpacity(String meaning) {
        return ALPHA.contains(meaning);
    }

    private static void requireSize(HeifLayout colour, @Nullable HeifLayout alpha, HeifView view) throws MediaException {
        long colourBytes = colour.pixels() * colour.halfBytes() / 2;
        long alphaBytes = alpha == null ? 0 : alpha.pixels() * alpha.halfBytes() / 2;
        long tileBytes = colour.tiles().size() == 1 ? 0 : (long) colour.tileWidth() * colour.tileHeight() * colour.halfBytes() / 2;
        long all = colourBytes + alphaBytes + tileBytes;
        if (all > MAX_CANVAS) {
            // Both factors are below 2^31.
            long most = MAX_CANVAS * colour.pixels() / all;
            throw new MediaException(new MediaRefusal.TooManyPixels(view.shownWidth(), view.shownHeight(), most));
        }
    }

    /// What an item shows.
    ///
    /// @param holder the item that is coded or a grid, at the end of all other derivations
    private record Shown(HeifLayout layout, HeifView view, List<HeifProperty> colours, HeifItem holder) {}

    private record Resolver(HeifItems items) {

        Shown shown(HeifItem item, int depth) throws MediaException {
            if (depth > MAX_DERIVATIONS) {
                throw new MediaException(new MediaRefusal.TooMany(Counted.LEVELS, depth, MAX_DERIVATIONS));
            }
            return switch (item.type()) {
                // A tone map brightens its first source for screens of high dynamic range (ISO/IEC 23008-12, 6.6.2.4); we show that one as it is.
                case "tmap" -> shown(source(item), depth + 1);
                case "iden" -> {
                    Shown source = shown(source(item), depth + 1);
                    List<HeifProperty> colours = new ArrayList<>(colours(item));
                    colours.addAll(source.colours());
                    yield new Shown(source.layout(), applied(item, source.view()), colours, source.holder());
                }
                case "grid" -> {
                    HeifLayout grid = grid(item);
                    List<HeifProperty> colours = new ArrayList<>(colours(item));
                    colours.addAll(colours(grid.tiles().getFirst().item()));
                    yield new Shown(grid, applied(item, HeifView.whole(grid.width(), grid.height())), colours, item);
                }
                default -> {
                    HeifLayout whole = whole(item);
                    yield new Shown(whole, applied(item, HeifView.whole(whole.width(), whole.height())), colours(item), item);
                }
            };
        }

        private HeifItem source(HeifItem derived) throws MediaException {
            List<HeifItem> sources = items.sources(derived);
            if (sources.isEmpty()) {
                throw items.damaged();
            }
            return sources.getFirst();
        }

        private HeifView applied(HeifItem item, HeifView view) throws MediaException {
            HeifView applied = view;
            for (HeifProperty property : item.properties()) {
                HeifProperty.requireKnown(property, items.format());
                applied = applied.with(property).orElseThrow(items::damaged);
            }
            return applied;
        }

        private static List<HeifProperty> colours(HeifItem item) {
            return item.properties().stream()
                    .filter(property -> property instanceof HeifProperty.Code || property instanceof HeifProperty.Profile).toList();
        }

        private HeifLayout whole(HeifItem item) throws MediaException {
            Tile tile = tile(item);
            HeifProperty.Extent size = extent(item);
            requirePixels(size.width(), size.height());
            return new HeifLayout((int) size.width(), (int) size.height(), 1, (int) size.width(), (int) size.height(), tile.coding(),
                    List.of(tile));
        }

        /// An ImageGrid (ISO/IEC 23008-12, 6.6.2.3.2). Its own size is what counts, whatever `ispe` says.
        private HeifLayout grid(HeifItem item) throws MediaException {
            BoxBytes in = new BoxBytes(items.bytes(item, GRID_BYTES), items.format()).skip(1);
            boolean wide = (in.u8() & 1) != 0;
            int rows = in.u8() + 1;
            int columns = in.u8() + 1;
            long width = wide ? in.u32() : in.u16();
            long height = wide ? in.u32() : in.u16();
            requirePixels(width, height);
            if (rows * columns > MAX_TILES) {
                throw new MediaException(new MediaRefusal.TooMany(Counted.TRACKS, (long) rows * columns, MAX_TILES));
            }
            List<HeifItem> sources = items.sources(item);
            if (sources.size() != rows * columns) {
                throw items.damaged();
            }
            HeifProperty.Extent size = extent(sources.getFirst());
            requirePixels(size.width(), size.height());
            if (size.width() * columns < width || size.height() * rows < height) {
                throw items.damaged();
            }
            return new HeifLayout((int) width, (int) height, columns, (int) size.width(), (int) size.height(),
                    tile(sources.getFirst()).coding(), tiles(sources, size));
        }

        private List<Tile> tiles(List<HeifItem> sources, HeifProperty.Extent size) throws MediaException {
            List<Tile> tiles = new ArrayList<>();
            for (HeifItem source : sources) {
                Tile tile = tile(source);
                HeifView view = applied(source, HeifView.whole((int) size.width(), (int) size.height()));
                if (!extent(source).equals(size) || !view.equals(HeifView.whole((int) size.width(), (int) size.height()))) {
                    throw new MediaException(new MediaRefusal.Unsupported(items.format().label() + " with unequal tiles"));
                }
                tiles.add(tile);
            }
            return tiles;
        }

        private Tile tile(HeifItem item) throws MediaException {
            if (!item.type().equals("hvc1") && !item.type().equals("av01")) {
                throw new MediaException(
                        new MediaRefusal.Unsupported(items.format().label() + " with " + HeifProperty.printable(item.type())));
            }
            List<HeifProperty.Coding> codings = item.all(HeifProperty.Coding.class);
            if (codings.isEmpty() || (codings.getFirst().coding().format() == Format.AVIF) != item.type().equals("av01")) {
                throw items.damaged();
            }
            return new Tile(item, codings.getFirst().coding());
        }

        private HeifProperty.Extent extent(HeifItem item) throws MediaException {
            List<HeifProperty.Extent> extents = item.all(HeifProperty.Extent.class);
            if (extents.isEmpty()) {
                throw items.damaged();
            }
            return extents.getFirst();
        }

        private void requirePixels(long width, long height) throws MediaException {
            if (width == 0 || height == 0) {
                throw items.damaged();
            }
            boolean sides = width <= Preparation.MAX_PIXELS && height <= Preparation.MAX_PIXELS;
            if (!sides || width * height > Preparation.MAX_PIXELS) {
                throw new MediaException(new MediaRefusal.TooManyPixels(width, height, Preparation.MAX_PIXELS));
            }
        }

        /// The opacity of a grid whose tiles have one each, rather than the grid itself.
        Optional<HeifLayout> tilesAlpha(HeifLayout colour) throws MediaException {
            Map<Long, HeifItem> alphas = new HashMap<>();
            for (HeifItems.Reference reference : items.references()) {
                HeifItem from = items.items().get(reference.from());
                if (reference.type().equals("auxl") && from != null && isAlpha(from)) {
                    reference.to().forEach(id -> alphas.put(id, from));
                }
            }
            List<HeifItem> sources = new ArrayList<>();
            for (Tile tile : colour.tiles()) {
                HeifItem alpha = alphas.get(tile.item().id());
                if (alpha == null) {
                    return Optional.empty();
                }
                sources.add(alpha);
            }
            HeifProperty.Extent size = extent(sources.getFirst());
            if (size.width() != colour.tileWidth() || size.height() != colour.tileHeight()) {
                throw items.damaged();
            }
            return Optional.of(new HeifLayout(colour.width(), colour.height(), colour.columns(), colour.tileWidth(), colour.tileHeight(),
                    tile(sources.getFirst()).coding(), tiles(sources, size)));
        }
    }
}
