package kinora.codec;

import java.util.List;
import java.util.Optional;

import kinora.media.MediaRefusal;

/// Names what a file is by its content, whatever its name says. Nothing that a file claims makes this read more than a few hundred kilobytes of it.
final class Signatures {
    /// How many first bytes are looked at: enough for the headers of all formats but sound behind large tags.
    static final int LOOKED_AT = 1 << 16;

    /// What a file turned out to be.
    sealed interface Verdict {
        /// A format that is read.
        record Is(Format format) implements Verdict {}

        /// Something that is not.
        record Not(MediaRefusal refusal) implements Verdict {}
    }

    /// Knows some formats.
    @FunctionalInterface
    private interface Recogniser {
        Optional<Verdict> of(FileStart file) throws MediaException;
    }

    /// The surest first: fixed bytes, then structure, then text, at last what is told only by its rhythm.
    private static final List<Recogniser> ALL = List.of(SignatureTable::of, IsoBrands::of, TiffKinds::of, EbmlHeader::of, OggPages::of,
            BmpHeader::of, TextSignatures::of, TransportPackets::of, SoundFrames::of);

    private Signatures() {}

    /// The format of a file.
    ///
    /// @throws MediaException when it is none that is read
    static Format of(Source source) throws MediaException {
        FileStart file = FileStart.of(source, LOOKED_AT);
        for (Recogniser recogniser : ALL) {
            Optional<Verdict> verdict = recogniser.of(file);
            if (verdict.isPresent()) {
                return switch (verdict.get()) {
                    case Verdict.Is(Format format) -> format;
                    case Verdict.Not(MediaRefusal refusal) -> throw new MediaException(refusal);
                };
            }
        }
        throw new MediaException(new MediaRefusal.NotMedia(""));
    }

    static Optional<Verdict> is(Format format) {
        return Optional.of(new Verdict.Is(format));
    }

    static Optional<Verdict> not(MediaRefusal refusal) {
        return Optional.of(new Verdict.Not(refusal));
    }
}
