package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Target;

/// What somebody only tells, beside what is wanted: "we had a lot of fun", "I made this for my daughter", "my sister wants it for her website", "I'm no expert".
final class Narration {
    private static final String BEFORE = "(?s)(?:[^\\p{L}]|\\b(?:and|but|so|as|because|since|well|hi|hello|hey|ok|okay|you know|anyway)\\b){0,8}";
    private static final String WHO = "(?:i|we|she|he|they|(?:my|our) \\p{L}+(?: and \\p{L}+)?)";
    private static final Pattern HAPPENED = Pattern.compile(BEFORE + WHO
            + "(?:'ve| have| has| just| already| both| all){0,3} (?:had|made|took|shot|went|filmed|recorded|bought|met|visited|celebrated|spent|travelled|traveled"
            + "|organised|organized|married|got married|graduated|turned|loved|enjoyed|worked|tried|started out|showed|told|asked me)\\b.*");
    private static final Pattern PURPOSE = Pattern.compile(BEFORE + WHO
            + " (?:want|wants|need|needs|use|uses|will use|would like|'d like) (?:it|this|that|them|(?:the|this|a|my|our) (?:video|film|clip|reel|movie|slideshow))"
            + " for\\b.*");
    private static final Pattern SELF = Pattern.compile(BEFORE
            + "(?:(?:i'm|im|i am|we're|we are) (?:no|not an?|a|an|the|new|just|only|really|so|very|in a)\\b.*|(?:she|he)(?:'s| is) \\d+.*|(?:it's|its|this is|it is) (?:for|about) (?:my|our|the|a|his|her) .*"
            + "|sorry (?:to|for|about|that|if)\\b.*|(?:as|being) an? \\p{L}+\\W*)");
    private static final Pattern WANTED = Pattern
            .compile("(?s).*\\b(?:please|should|must|could|can|make|let|instead|than|back|mistake|wrong|too \\p{L}+)\\b.*");
    private static final Set<Sort> TOLD = EnumSet.of(Sort.FILE, Sort.TEXT, Sort.DURATION, Sort.SHAPE, Sort.PLATFORM, Sort.CHANGE,
            Sort.TRANSITION, Sort.FADE, Sort.LINK, Sort.EXPORT, Sort.SIZE, Sort.NOT);

    private Narration() {}

    /// Whether a clause does nothing but that.
    static boolean only(String said, List<Tile> tiles) {
        String small = said.toLowerCase(Locale.ROOT);
        boolean occasion = SELF.matcher(small).matches() && tiles.stream().anyMatch(tile -> tile.is(Sort.REEL_STYLE) || tile.is(Sort.MOOD));
        boolean tells = !occasion
                && (HAPPENED.matcher(small).matches() || PURPOSE.matcher(small).matches() || SELF.matcher(small).matches());
        return tells && !WANTED.matcher(small).matches() && tiles.stream().noneMatch(Narration::says);
    }

    private static boolean says(Tile tile) {
        boolean thing = tile.as(Sort.TARGET).filter(
                piece -> Kinds.text((Target) piece.value()) || Kinds.sound((Target) piece.value()) || Kinds.overlay((Target) piece.value()))
                .isPresent();
        return thing || tile.pieces().stream().allMatch(piece -> TOLD.contains(piece.sort()));
    }
}
