package kinora.understand.grammar;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// English words by which people name what a film is made of: what it is, and what they say of it.
final class EnglishMaterials {
    /// What is looked at and stands still.
    static final Set<String> PICTURES = words("""
            photo photos pic pics picture pictures image images photograph photographs snapshot snapshots selfie selfies headshot headshots
            screenshot screenshots portrait portraits landscape landscapes jpeg jpegs jpg jpgs png pngs heic heics polaroid polaroids
            illustration illustrations artwork artworks drawing drawings poster flyer scan scans infographic infographics snap snaps stills
            photography mockup mockups
            """);
    /// What moves, whatever is said of it: nobody says one of these and means something else.
    static final Set<String> RECORDINGS = words(
            """
                    clip clips video videos vid vids footage recording recordings webinar webinars podcast podcasts vlog vlogs tutorial tutorials
                    lecture lectures livestream livestreams gameplay timelapse timelapses screencast screencasts interview interviews film movie rushes
                    walkthrough walkthroughs testimonial testimonials unboxing reel slideshow mp4 mp4s mov movs mkv mkvs webm webms m4v broll
                    """);
    /// What can be a recording when it is somebody's: "my talk", "this lesson".
    static final Set<String> EVENTS = words("""
            talk talks session sessions demo demos presentation presentations meeting meetings speech lesson lessons episode episodes
            performance performances stream streams ad ads commercial tour reaction keynote workshop
            """);
    /// Files of any kind.
    static final Set<String> FILES = words("file files");
    /// What tells nothing of the wishes about it.
    static final Set<String> QUALITIES = words(
            """
                    raw hour static still single existing uploaded attached original unedited finished finalised finalized old older recent personal portrait
                    landscape horizontal vertical square wide longer stock amateur professional handheld low light dark grainy shaky noisy blurry raw
                    flat long lengthy full high quality resolution res hd uhd compressed digital scanned vintage analog drone aerial gopro iphone phone
                    smartphone android mobile webcam zoom teams camera dslr mp4 mov mkv avi webm m4v png jpg jpeg heic gif hdr sdr square silent landscape
                    background foreground illustrated branded colour color black white
                    """);
    /// What is often shown.
    static final Set<String> TOPICS = words(
            """
                    product products travel vacation holiday holidays trip honeymoon wedding ceremony reception engagement event events anniversary
                    graduation recipe fashion clothing jewelry jewellery skincare beauty makeup nature wildlife landscape corporate company business
                    brand marketing promo promotional real estate property interior apartment architecture fitness workout yoga sports game gaming
                    gameplay reunion festival live podcast webinar lecture training tutorial demo zoom keynote customer client testimonial case study
                    menu portfolio profile memory memories date card invitation invite save artwork anime character screen description talking head
                    """);
    /// Where it comes from.
    static final Set<String> ORIGINS = words(
            """
                    iphone phone camera gopro drone android samsung pixel laptop computer desktop mac pc webcam canon sony nikon gallery library roll
                    downloads folder drive album zoom teams trip vacation holiday holidays honeymoon wedding party birthday weekend week month year day
                    yesterday today morning night event conference concert shoot session archive hike visit reunion festival ceremony
                    """);
    /// What is wrong with it.
    static final Set<String> FAULTS = words(
            "bad poor low terrible awful shaky noisy uneven dim harsh weak muffled soft quiet wrong mixed weird");
    /// How it came to be.
    static final Set<String> TAKEN = words("""
            shot took taken recorded filmed made captured uploaded sent attached have got snapped made downloaded saved
            """);
    static final Set<String> OWNERS = words("this these my our your his her their its that those");
    /// What stands before an amount that something has: "45-minute", "4K", "2 GB".
    static final Set<String> UNITS = words("""
            k p gb mb minute minutes min mins second seconds sec secs s hour hours hr hrs day week month year fps mp megapixel - word page x
            """);

    private EnglishMaterials() {}

    /// Whether words name something that stands still.
    static boolean pictures(String said) {
        return Arrays.stream(said.split("\\W+", -1)).anyMatch(PICTURES::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
