package kinora.understand.grammar;

/// The plain forms of English messages, as [PlainForms] reads them.
final class EnglishPlainForms {
    static final String ALL = """
            make the film {V:30 seconds}
            make the film at most {V:60 seconds}
            make the film shorter
            make the film a bit shorter
            make the film much shorter
            make the film longer
            make the film {V:10 seconds} shorter
            make the film {V:10 seconds} longer
            show {T:photo 2} for {V:5 seconds}
            show {T:photo 2} longer
            show {T:photo 2} a bit longer
            show {T:photo 3} shorter
            show {T:photo 3} {V:2 seconds} longer
            show {T:photo 3} {V:1 second} shorter
            show every photo for {V:3 seconds}
            show every photo longer
            show every photo shorter
            remove {T:photo 3}
            keep only {T:photo 2}
            put {T:photo 2} first
            put {T:photo 2} last
            put {T:photo 2} before {T:photo 3}
            put {T:photo 2} after {T:photo 3}
            swap {T:photo 2} and {T:photo 3}
            reverse the order
            sort the photos by date
            shuffle the photos
            add {T:boat.jpg}
            add {T:boat.jpg} after {T:photo 2}
            add {T:boat.jpg} at the end
            add {T:boat.jpg} at the start
            add the unused photos
            replace {T:photo 3} with {T:boat.jpg}
            duplicate {T:photo 2}
            cut the first {V:2 seconds} off {T:clip 4}
            cut the last {V:2 seconds} off {T:clip 4}
            cut the first {V:2 seconds} off the film
            cut the last {V:2 seconds} off the film
            remove everything from {V:0:10} to {V:0:15}
            keep only {V:0:10} to {V:0:15}
            remove everything after {V:0:20}
            remove everything before {V:0:05}
            split {T:clip 4} in half
            split {T:clip 4} at {V:2 seconds}
            play {T:clip 4} faster
            play {T:clip 4} slower
            play {T:clip 4} a bit slower
            play {T:clip 4} at {V:2x}
            play {T:clip 4} at {V:half speed}
            play {T:clip 4} backwards
            freeze the last frame of {T:clip 4} for {V:2 seconds}
            let {T:clip 4} start slow and get faster
            let {T:clip 4} start fast and get slower
            repeat {T:clip 4} {V:3} times
            make {T:photo 1} brighter
            make {T:photo 1} a bit brighter
            make {T:photo 1} darker
            give {T:photo 1} more contrast
            give {T:photo 1} less contrast
            make {T:photo 1} more colourful
            make {T:photo 1} less colourful
            make {T:photo 1} warmer
            make {T:photo 1} cooler
            make {T:photo 1} sharper
            make everything brighter
            make everything darker
            make everything warmer
            make everything cooler
            make everything more colourful
            apply the {V:sepia} effect to {T:photo 1}
            apply the {V:sepia} effect to everything
            remove the effects from {T:photo 1}
            remove all effects
            remove the {V:warm} effect
            add transitions
            add {V:dissolve} transitions
            add a {V:wipe} transition between {T:photo 2} and {T:photo 3}
            remove the transitions
            remove the transition between {T:photo 2} and {T:photo 3}
            make the transitions {V:1 second} long
            make the transitions longer
            make the transitions shorter
            zoom in on {T:photo 2}
            zoom out on {T:photo 2}
            pan left on {T:photo 1}
            pan right on {T:photo 1}
            pan up on {T:photo 1}
            pan down on {T:photo 1}
            zoom in on every photo
            remove the camera movement from {T:photo 2}
            remove all camera movement
            show {T:photo 2} closer
            rotate {T:photo 2} to the right
            rotate {T:photo 2} to the left
            rotate {T:photo 2} by {V:180 degrees}
            mirror {T:photo 2}
            flip {T:photo 2} upside down
            straighten {T:photo 1}
            crop {T:photo 2} to {V:square}
            show {T:photo 2} whole
            let {T:photo 2} fill the frame
            put a blurred background behind {T:photo 2}
            put a {V:white} border around {T:photo 2}
            put a border around every photo
            round the corners of {T:photo 2} => give {T:photo 2} rounded corners
            make the film {V:vertical}
            make the film for {V:TikTok}
            set the frame rate to {V:60} fps
            make the background {V:white}
            put {T:boat.jpg} in the {V:top left} corner
            make the logo bigger
            make the logo smaller
            make the logo more transparent
            move the logo to the {V:bottom right}
            remove the logo
            show {T:photo 2} as picture in picture over {T:clip 4}
            show {T:photo 2} and {T:photo 3} side by side
            add the title "{W:Hello there}"
            add the title "{W:Hello there}" at the start
            add the title "{W:The end}" at the end
            add the title "{W:Happy birthday}" over {T:photo 3}
            add the title "{W:Hello there}" for {V:4 seconds}
            add the caption "{W:Best boy}" over {T:photo 2}
            change the title to "{W:Hello there}"
            change the caption to "{W:Hello there}"
            change the word {V:Porto} to {V:Lisbon} in the title => change "{V:Porto}" to "{V:Lisbon}" in the title
            make the title bigger
            make the title smaller
            make the title {V:red}
            move the title to the {V:top}
            make the title bold
            write the title in capitals => make the title all caps
            give the title the font {V:serif}
            show the title for {V:5 seconds}
            show the title longer
            show the title shorter
            show the title at {V:0:05}
            let the title appear with the {V:typewriter} style
            remove the title
            remove the caption
            make the caption bigger
            make the caption smaller
            make the caption {V:yellow}
            move the caption to the {V:top}
            move the caption to {T:photo 3} => move the caption over {T:photo 3}
            show the caption longer
            make all text bigger
            make all text {V:white}
            remove all text
            use the subtitles in {T:words.srt}
            write the date on every photo
            write the file name on every photo
            number the photos
            add music
            add {V:calm} music
            use {T:song.mp3} as the music
            use other music
            use {V:happy} music instead
            make the music louder
            make the music a bit louder
            make the music quieter
            make the music a bit quieter
            make the music much quieter
            set the music volume to {V:50 %}
            start the music at {V:0:04}
            start the music at {T:photo 2}
            stop the music at {V:0:20}
            fade the music in
            fade the music out
            fade the music out over {V:4 seconds}
            remove the music
            lower the music while somebody speaks
            let the music get louder towards the end =>
            mute {T:clip 4}
            mute all clips
            unmute {T:clip 4}
            make {T:clip 4} louder
            make {T:clip 4} quieter
            cut to the beat
            remove the silences from {T:clip 4}
            put {T:song.mp3} at {T:photo 1} => add {T:song.mp3} over {T:photo 1}
            even out the loudness => normalise the loudness
            fade in from black
            fade out to black
            fade in from black and out to black
            make it better
            make it livelier
            make it calmer
            make it look professional
            export the film
            export the film as {V:gif}
            export the film in {V:1080p}
            export the film for {V:Instagram}
            export the film under {V:20 MB}
            export only the sound as {V:mp3}
            export a picture of {T:photo 2} => export {T:photo 2} as jpg
            add {T:boat.jpg} between {T:photo 2} and {T:photo 3}
            add {T:photo 2} again at the end
            add {T:photo 2} again at the start
            add {T:photo 2} again after {T:photo 3}
            move {T:photo 2} one place later
            move {T:photo 2} one place earlier
            put {T:photo 2} in the middle
            show the title until the end
            show the title throughout
            move the title to the end
            move the title over {T:photo 3}
            put a box behind the title
            make the title a bit bigger
            make the title much bigger
            make the title a bit smaller
            add "{W:by Max}" under the title => add the subtitle "{W:by Max}" under the title
            apply a bit of the {V:sepia} effect to everything
            apply the {V:sepia} effect to everything except {T:photo 2}
            make everything brighter except {T:photo 2}
            make everything sharper
            give everything more contrast
            give everything less contrast
            make everything less colourful
            play everything faster
            play everything slower
            play everything at {V:2x}
            play {V:0:05} to {V:0:10} at {V:half speed} => play everything from {V:0:05} to {V:0:10} at {V:half speed}
            zoom out on every photo
            mirror everything
            add black bars
            add a black screen for {V:3 seconds} after {T:photo 2}
            add a black screen for {V:3 seconds} at the end
            add a black screen for {V:3 seconds} at the start
            add a countdown
            loop the music
            lower the music during {T:clip 4}
            mute the music from {V:0:05} to {V:0:10}
            make everything louder
            make everything quieter
            mute everything
            set the volume of {T:clip 4} to {V:50 %}
            fade {T:photo 2} in
            fade {T:photo 3} out to black
            show the logo only at the end
            let every photo fill the frame
            show every photo whole
            put a blurred background behind every photo
            sort the photos by name
            make the film as long as the music =>
            how many credits do I have?
            is the export done? => what is the status of the export?
            upload more photos
            which photos are unused?
            what is {T:photo 3}?
            how long is {T:photo 2}?
            how loud is the music?
            what size is the film?
            undo
            undo the last {V:2} changes
            redo
            start over
            how long is the film?
            how many photos are there?
            what music is that?
            what did you change?
            why was {T:photo 3} left out?
            what can you do?
            thank you
            hello
            """;

    private EnglishPlainForms() {}
}
