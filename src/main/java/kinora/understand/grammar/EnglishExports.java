package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ABOUT;
import static kinora.understand.grammar.Sort.SNAP;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.grammar.Rule.Match;

/// English ways to speak of a picture of the film as a file, and of what of the material is not in the film.
final class EnglishExports {
    static final String WORDS = """
            IMAGE: still|stills|still frame|still image|still picture|frame|video frame|frame grab|framegrab|screenshot|screen shot|screen grab|screengrab|snapshot|thumbnail|thumb|cover image|cover picture|cover photo|cover frame|cover|poster|poster frame|poster image|preview image|freeze frame
            THUMBNAIL: thumbnail image|thumbnail picture|thumbnail photo|thumbnail shot|thumbnail still|cover pic|cover shot|cover still|front cover|as cover|as the cover|as a cover|as my cover|as our cover|for the cover|as the thumbnail|as a thumbnail|as thumbnail|as my thumbnail|as the preview image|cover from|cover for the|cover for my|cover for our|cover:|cover =|cover is
            GET: have|hand me|hand over|let me have|let us have|give us|need|we need|we want|we'd like|grab|take|save|extract|export|pull|pull out|capture|get|get me|give me|gimme|send me|hand me|i need|i want|i'd like|need|want|make|create|generate|produce|snap|use|download|render|can i get|could i get|can i have|could i have|can we get|could we get|can we have|may i have|i would like|i'd love|screenshot
            CREDITS: how many credits i have|how many credits i've got|how many credits i still have|credits i've got|credits i still have|credits remaining|how much credit i have|running out of credits|out of credits|running low on credits|low on credits
            STATUS: is the export done|is the export finished|is the export ready|is the export through|has the export finished|export done|export finished|is it exported|is my video ready|is the video ready|is my film ready|is the film ready|is my reel ready|is the render done|is the rendering done|is the render finished|is it rendered|finished exporting|done exporting|done rendering|finished rendering|how far is the export|how is the export going|how far along is the export|export progress|rendering progress|render status|export status|is it done yet|is it finished yet|all the tracks|all tracks|tracks of the project|tracks of the film|tracks in the project|tracks in the film|all my tracks|list of tracks|overview of the tracks|overview of the project
            GRADE draft: a preview|preview version|preview render|test render|test version|a quick preview
            BEAT: cut on beat|cut on the beat|cut to beat|beat sync everything|beat-sync|beat sync it|beat match everything
            STEADY: stays|remains|stays in|stays there
            TOPIC PUBLISH: email me|e-mail me|email us|e-mail us|email my|e-mail my|e-mail the|email her|email him|e-mail her|e-mail him|mail me|mail my|email it to|e-mail it to
            OVERLAY_AS: double exposure|a double exposure|as a double exposure
            FILLER: i've lost the overview|i have lost the overview|i lost the overview|i lost track|i've lost track
            FILLER: nothing else|and nothing else
            FILLER: i'm afraid|im afraid|i am afraid|i fear|nowhere else|and nowhere else|not anywhere else|out point|out-point|outpoint|in point|in-point
            FADE out: fadeout|fade-out|fadeouts|fade outs|fade-outs
            FADE in: fadein|fade-in|fadeins|fade ins|fade-ins
            CANVAS: batch resize|bulk resize|mass resize|batch crop|bulk crop|batch convert|resizing
            KIND CLIP+: takes|recordings|performances|camera angles
            ABOUT LEFT_OUT: unused|leftover|left over|not in use|didn't make it in|didn't make it into it|not make it in|not make it into it
            """;

    /// What is done with material that gets into a film.
    private static final String USED = "use/used/using/include/included/take/taken/pick/picked/choose/chosen/show/shown";
    private static final String WE = "you/we/i/they";

    static final List<Rule> RULES = List.of( //
            weighted(SNAP, 1, "DET? single/exact/clean/full/nice/good/one? IMAGE image/picture/photo? at/from/of/around/in MOMENT",
                    m -> m.get(5, Moment.class)), //
            weighted(SNAP, 2.5, "DET? single/exact/clean/full/nice/good/one? IMAGE/KIND=PHOTO of/from DET? FILM at/around MOMENT",
                    m -> m.get(7, Moment.class)), //
            weighted(SNAP, 0.6, "DET very? NTH IMAGE", EnglishExports::end), //
            weighted(SNAP, 1.4, "DET very? NTH IMAGE of/from DET? FILM", EnglishExports::end), //
            weighted(ABOUT, 3, "did/have/has/are/is/was/were " + WE + "? not/never been? " + USED + " yet?", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, "didn't/haven't/hasn't/aren't/isn't/weren't/wasn't " + WE + "? been? " + USED + " yet?", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, WE + " didn't/haven't/don't/never " + USED + " yet?", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, WE + " did/have not/never " + USED + " yet?", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, "didn't/haven't make/made/get/got/gone it? in/into DET? FILM/PRONOUN", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, "aren't/isn't/weren't/wasn't in DET? FILM/PRONOUN", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, "are/is/were/was not in DET? FILM/PRONOUN", m -> "LEFT_OUT"), //
            weighted(ABOUT, 3, "did/have " + WE + " " + USED + " ALL=all/all/every/each", m -> "LEFT_OUT"), //
            weighted(Sort.BLEND, 1.5, "DET? blend/blending/blendmode mode? to/=/:/is/as/in? BLEND", m -> m.text(4)), //
            weighted(Sort.BLEND, 1.5, "BLEND blend/blending mode?", m -> m.text(0)), //
            weighted(Sort.SHAPE, 1.4, "NUMBER by/x NUMBER pixels/px?", EnglishExports::size));

    private EnglishExports() {}

    private static @Nullable Moment end(Match m) {
        return switch (m.count(2)) {
            case 1 -> new Moment.After(0);
            case -1 -> new Moment.BeforeEnd(0);
            default -> null;
        };
    }

    private static @Nullable String size(Match m) {
        boolean pixels = Math.min(m.count(0), m.count(2)) >= 100;
        return pixels ? m.count(0) + "x" + m.count(2) : null;
    }
}
