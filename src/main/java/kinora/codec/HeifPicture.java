package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaInfo;

/// A still picture in a HEIF file: HEIC or AVIF. Nothing of the container reaches native code; the decoders get coded pictures only.
final class HeifPicture implements PictureReader {
    private final HeifItems items;
    private final HeifPlan plan;
    private final MediaInfo.Picture info;

    private HeifPicture(HeifItems items, HeifPlan plan, MediaInfo.Picture info) {
        this.items = items;
        this.plan = plan;
        this.info = info;
    }

    static HeifPicture open(HeifItems items, String contentHash) throws MediaException {
        HeifPlan plan = HeifPlan.of(items);
        HeifView view = plan.view();
        Exif exif = HeifExif.of(items, plan.primary());
        MediaInfo.Picture info = new MediaInfo.Picture(contentHash, plan.colour().coding().format().id(), view.shownWidth(),
                view.shownHeight(), exif.taken(), detail(plan), exif.camera());
        return new HeifPicture(items, plan, info);
    }

    @Override
    public MediaInfo.Picture info() {
        return info;
    }

    @Override
    public Decoded decode() throws MediaException {
        AVFrame frame = HeifPixels.decode(items, plan.colour(), plan.view());
        AVFrame alpha = null;
        boolean decoded = false;
        try {
            alpha = alpha().orElse(null);
            Colours colours = HeifColours.of(plan.colours(), frame);
            decoded = true;
            return new Decoded(frame, alpha, plan.premultiplied(), plan.view().orientation(), colours);
        } finally {
            if (!decoded) {
                av_frame_free(frame);
            }
        }
    }

    private Optional<AVFrame> alpha() throws MediaException {
        HeifLayout layout = plan.alpha();
        if (layout == null) {
            return Optional.empty();
        }
        AVFrame alpha = HeifPixels.decode(items, layout, plan.view());
        HeifColours.asOpacity(alpha);
        return Optional.of(alpha);
    }

    @Override
    public void close() {}

    private static String detail(HeifPlan plan) {
        HeifLayout colour = plan.colour();
        StringBuilder detail = new StringBuilder(colour.coding().detail());
        if (colour.tiles().size() > 1) {
            detail.append(", grid ").append(colour.columns()).append('x').append(colour.tiles().size() / colour.columns());
        }
        if (plan.alpha() != null) {
            detail.append(", alpha");
        }
        return detail.append(turned(plan.view())).toString();
    }

    /// Clockwise degrees.
    private static String turned(HeifView view) {
        return switch (view.orientation().exif()) {
            case 2 -> ", mirrored";
            case 3 -> ", turned 180";
            case 4 -> ", turned 180, mirrored";
            case 5 -> ", turned 90, mirrored";
            case 6 -> ", turned 90";
            case 7 -> ", turned 270, mirrored";
            case 8 -> ", turned 270";
            default -> "";
        };
    }
}
