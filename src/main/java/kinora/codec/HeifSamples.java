package kinora.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.codec.HeifTrack.Sample;
import kinora.media.MediaRefusal;
import kinora.media.MediaRefusal.Counted;

/// Where a track's samples are and when they are shown, from its sample table (ISO/IEC 14496-12, 8.6 and 8.7).
///
/// @param times when shown pictures begin, from 0 on, in their order, all different
/// @param start the media time of the first of them
record HeifSamples(List<Sample> samples, long[] times, long start, long duration) {

    /// Most pictures of a sequence: ten minutes and more at 30 in a second.
    static final int MAX_FRAMES = 20_000;
    /// Longest sequence.
    static final int MAX_SECONDS = 3600;

    /// What is shown of a track, in media time.
    record Edit(long start, long end) {}

    static HeifSamples read(IsoBoxes boxes, List<IsoBox> stbl, int fileSize, long timescale, Edit edit) throws MediaException {
        int[] lengths = lengths(boxes, stbl);
        long[] offsets = offsets(boxes, stbl, lengths);
        long[] times = new long[lengths.length + 1];
        decodingTimes(boxes, stbl, times);
        long end = times[lengths.length];
        if (end / timescale > MAX_SECONDS) {
            throw new MediaException(new MediaRefusal.TooLong(end / timescale, MAX_SECONDS));
        }
        shift(boxes, stbl, times);
        boolean[] sync = sync(boxes, stbl, lengths.length);
        List<Sample> samples = new ArrayList<>();
        long lastShown = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 1 || offsets[i] < 0 || lengths[i] > fileSize - offsets[i]) {
                throw boxes.damaged();
            }
            samples.add(new Sample((int) offsets[i], lengths[i], times[i], sync[i]));
            lastShown = Math.max(lastShown, times[i]);
        }
        // The last picture stays as long as the last sample in the order of decoding.
        long stays = lengths.length == 0 ? 0 : end - decodedAt(boxes, stbl, lengths.length - 1);
        return shown(samples, edit, lastShown + stays, timescale);
    }

    private static HeifSamples shown(List<Sample> samples, Edit edit, long mediaEnd, long timescale) throws MediaException {
        long[] all = samples.stream().mapToLong(Sample::time).sorted().distinct().toArray();
        if (all.length == 0) {
            return new HeifSamples(samples, all, 0, 0);
        }
        boolean sensible = edit.start() < mediaEnd && edit.end() > edit.start();
        long start = sensible ? Math.max(edit.start(), all[0]) : all[0];
        long end = sensible ? Math.min(edit.end(), mediaEnd) : mediaEnd;
        int first = Arrays.binarySearch(all, start);
        first = first >= 0 ? first : -first - 2;
        int last = Arrays.binarySearch(all, end);
        last = last >= 0 ? last : -last - 1;
        long[] times = Arrays.copyOfRange(all, first, Math.max(first + 1, last));
        for (int i = 0; i < times.length; i++) {
            times[i] = Math.max(0, times[i] - start);
        }
        if ((end - start) / timescale > MAX_SECONDS) {
            throw new MediaException(new MediaRefusal.TooLong((end - start) / timescale, MAX_SECONDS));
        }
        return new HeifSamples(samples, times, start, Math.max(0, end - start));
    }

    private static int[] lengths(IsoBoxes boxes, List<IsoBox> stbl) throws MediaException {
        BoxBytes in = boxes.need(stbl, "stsz").read(boxes.format()).skip(4);
        long each = in.u32();
        long count = in.u32();
        if (count > MAX_FRAMES) {
            throw new MediaException(new MediaRefusal.TooMany(Counted.FRAMES, count, MAX_FRAMES));
        }
        int[] lengths = new int[(int) count];
        for (int i = 0; i < count; i++) {
            lengths[i] = (int) Math.min(Integer.MAX_VALUE, each == 0 ? in.u32() : each);
        }
        return lengths;
    }

    /// Chunks are told by their offsets; `stsc` tells how many samples they have, from one chunk to the next that it names.
    private static long[] offsets(IsoBoxes boxes, List<IsoBox> stbl, int[] lengths) throws MediaException {
        boolean wide = IsoBoxes.first(stbl, "stco").isEmpty();
        BoxBytes chunks = boxes.need(stbl, wide ? "co64" : "stco").read(boxes.format()).skip(4);
        long chunkCount = chunks.u32();
        BoxBytes runs = boxes.need(stbl, "stsc").read(boxes.format()).skip(4);
        long runsLeft = runs.u32();
        long nextRun = runsLeft > 0 ? runs.u32() : Long.MAX_VALUE;
        long perChunk = 0;
        long[] offsets = new long[lengths.length];
        int sample = 0;
        for (long chunk = 1; chunk <= chunkCount && sample < lengths.length; chunk++) {
            boxes.count(1);
            while (chunk >= nextRun) {
                perChunk = runs.u32();
                if (runs.u32() != 1) {
                    throw new MediaException(new MediaRefusal.Unsupported(boxes.format().label() + " with several codings"));
                }
                runsLeft--;
                nextRun = runsLeft > 0 ? runs.u32() : Long.MAX_VALUE;
            }
            long offset = wide ? chunks.u63() : chunks.u32();
            for (long i = 0; i < perChunk && sample < lengths.length; i++) {
                offsets[sample] = offset;
                offset = offset > Long.MAX_VALUE - lengths[sample] ? Long.MAX_VALUE : offset + lengths[sample];
                sample++;
            }
        }
        if (sample < lengths.length) {
            throw boxes.damaged();
        }
        return offsets;
    }

    /// `stts`: fills in when each sample is decoded, and when the last one ends.
    private static void decodingTimes(IsoBoxes boxes, List<IsoBox> stbl, long[] times) throws MediaException {
        BoxBytes in = boxes.need(stbl, "stts").read(boxes.format()).skip(4);
        long left = in.u32();
        long runLeft = 0;
        long delta = 0;
        for (int i = 1; i < times.length; i++) {
            while (runLeft == 0 && left > 0) {
                runLeft = in.u32();
                delta = in.u32();
                left--;
            }
            // Samples that the table forgot go on as the last one told.
            runLeft = Math.max(0, runLeft - 1);
            times[i] = times[i - 1] + delta;
        }
    }

    private static long decodedAt(IsoBoxes boxes, List<IsoBox> stbl, int sample) throws MediaException {
        long[] times = new long[sample + 1];
        decodingTimes(boxes, stbl, times);
        return times[sample];
    }

    /// `ctts`: adds by how much each sample is shown later than it is decoded.
    private static void shift(IsoBoxes boxes, List<IsoBox> stbl, long[] times) throws MediaException {
        Optional<IsoBox> box = IsoBoxes.first(stbl, "ctts");
        if (box.isEmpty()) {
            return;
        }
        BoxBytes in = box.get().read(boxes.format());
        boolean signed = in.version() == 1;
        long left = in.u32();
        long runLeft = 0;
        long offset = 0;
        for (int i = 0; i < times.length - 1; i++) {
            while (runLeft == 0 && left > 0) {
                runLeft = in.u32();
                offset = signed ? in.s32() : in.u32();
                left--;
            }
            if (runLeft == 0) {
                return;
            }
            runLeft--;
            times[i] += offset;
        }
    }

    /// `stss`; without it all samples are sync samples. The first one is taken for one in any case.
    private static boolean[] sync(IsoBoxes boxes, List<IsoBox> stbl, int count) throws MediaException {
        boolean[] sync = new boolean[count];
        Optional<IsoBox> box = IsoBoxes.first(stbl, "stss");
        if (box.isEmpty()) {
            Arrays.fill(sync, true);
            return sync;
        }
        BoxBytes in = box.get().read(boxes.format()).skip(4);
        long entries = in.u32();
        boxes.count(entries);
        Set<Long> numbers = new HashSet<>();
        for (long i = 0; i < entries; i++) {
            numbers.add(in.u32());
        }
        for (int i = 0; i < count; i++) {
            sync[i] = i == 0 || numbers.contains(i + 1L);
        }
        return sync;
    }
}
