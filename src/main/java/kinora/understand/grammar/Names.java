package kinora.understand.grammar;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.Visual;
import kinora.understand.Scene;
import kinora.understand.Target.Kind;

/// What things in the film and at hand are called.
///
/// @param files names of files, their stems where these are no plain words, and ids of segments such as `s4`; in small letters
/// @param words single words of descriptions and names, in small letters; of Chinese the descriptions themselves
/// @param songs files of music at hand by what they are called: `guitar` for `guitar.mp3`
/// @param standing what the film has that is called by more than a word: texts of titles and names of sounds, in small letters, with what they are
/// @param rate how many frames a second of the film has
record Names(Set<String> files, Set<String> words, Set<String> seen, Map<String, String> songs, Map<String, Kind> standing, int rate) {

    private static final Set<String> SMALL = Set.of("the", "and", "with", "for", "from", "between", "two", "one", "three", "whole", "jpg",
            "png", "mp4", "mov", "mp3", "image", "photo", "picture", "video", "clip", "that", "this", "his", "her", "its", "their", "into",
            "over", "under", "near", "img", "dsc", "are", "was", "some", "all");

    static Names of(Scene scene) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Map<String, String> songs = new LinkedHashMap<>();
        Map<String, Kind> standing = new LinkedHashMap<>();
        for (Scene.File file : scene.files()) {
            name(file.name(), files, words);
            if (file.kind() == Scene.Kind.MUSIC) {
                song(file.name(), songs);
            }
            file.seen().forEach((tongue, description) -> {
                seen.add(description);
                words(description, words);
            });
            file.place().ifPresent(place -> words(place, words));
        }
        for (Track track : scene.draft().tracks()) {
            for (Segment segment : track.segments()) {
                String id = segment.id().value().toLowerCase(Locale.ROOT);
                if (id.matches("[a-z]{1,8}\\d{1,4}")) {
                    files.add(id);
                }
                switch (segment) {
                    case Visual visual -> name(visual.name(), files, words);
                    case Sound sound -> {
                        name(sound.name(), files, words);
                        standing.put(sound.name().toLowerCase(Locale.ROOT), sound.role() == SoundRole.VOICE ? Kind.VOICE : Kind.MUSIC);
                    }
                    case Title title -> {
                        words(title.text(), words);
                        standing.put(title.text().strip().toLowerCase(Locale.ROOT), Kind.TITLE);
                    }
                }
            }
        }
        return new Names(files, words, seen, songs, standing, (int) Math.round(scene.draft().canvas().rate().perSecond()));
    }

    private static void name(String name, Set<String> files, Set<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String stem = dot > 0 ? lower.substring(0, dot) : lower;
        if (dot > 0) {
            files.add(lower);
        }
        boolean odd = stem.chars().anyMatch(c -> Character.isDigit(c) || c == '_') && stem.length() >= 4;
        if (odd) {
            files.add(stem);
        }
        words(stem, words);
    }

    /// What a piece of music is called, where that is a word of its own: not `music.mp3`, not `track01.mp3`.
    private static void song(String name, Map<String, String> songs) {
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = lower.contains(".") ? lower.substring(0, lower.lastIndexOf('.')) : lower;
        boolean word = stem.length() > 3 && stem.chars().allMatch(Character::isLetter) && !TUNES.contains(stem);
        if (word) {
            songs.put(stem, lower);
        }
    }

    private static final Set<String> TUNES = Set.of("music", "song", "track", "audio", "sound", "tune", "soundtrack", "background");

    private static void words(String text, Set<String> words) {
        for (Token token : Tokenizer.read(text, Set.of())) {
            boolean plain = token.is(Token.Kind.WORD) && token.word().length() >= 3 && !SMALL.contains(token.word());
            if (plain) {
                words.add(token.word());
            }
        }
    }

    /// Pairs of Chinese characters that stand together in what is seen.
    Set<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        for (String text : seen) {
            for (int i = 0; i + 1 < text.length(); i++) {
                if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                    pairs.add(text.substring(i, i + 2));
                }
            }
        }
        return pairs;
    }

    static List<String> of(Names names) {
        return List.copyOf(names.words());
    }
}
