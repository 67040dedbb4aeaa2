package kinora.understand.grammar;

/// English words of files, of how good pictures are, and of those who are content or not.
final class EnglishQuality {
    static final String WORDS = """
            COMMENT: keep the original filename|keep the original file name|keep the filename|keep the file name|same filename|same file name|original filename|under the same name|on my desktop|in my downloads|in my downloads folder|in the same folder|in my documents|on my computer|to my computer|to my desktop|on my hard drive|to my hard drive|so it loads fast|so that it loads fast|so it loads quickly|that loads fast
            EXPORT: batch convert|bulk convert|batch export|batch-convert|transcode|re-encode|reencode|remux|convert over
            THUMBNAIL: video cover|cover frame|cover shot|cover picture from|cover image from
            FORMAT mp4: h.264 codec|h264 codec|aac audio|with aac
            PRAISE: helpful|very helpful|that was helpful|so helpful|that helped|that helps|that was easy|you helped|works great|works perfectly|exactly right|just right
            COMPLAINT: you're useless|youre useless|frustrating|so frustrating|this is frustrating|this is so frustrating|nothing works|it doesn't work|it does not work|doesn't work|not working|this is not working|i give up|waste of time|this is annoying|so annoying|you keep getting it wrong|still wrong|still not right|that's nonsense
            BRIGHTEN brightness+: improve the lighting|enhance the lighting|better lighting|fix the lighting|correct the lighting|improve the light|brighten up the lighting
            TOPIC UPSCALE: enhance the video quality|improve the video quality|enhance the quality|improve the quality|enhance quality|enhance the picture quality|improve the picture quality|improve the image quality|enhance the image quality|better video quality|better picture quality|better image quality|quality enhancement
            """;

    private EnglishQuality() {}
}
