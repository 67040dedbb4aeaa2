package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;

/// All frames. An area of wishes is a line here.
final class Frames {
    private Frames() {}

    static List<Frame> all() {
        List<Frame> all = new ArrayList<>();
        all.addAll(LengthFrames.ALL);
        all.addAll(CutFrames.ALL);
        all.addAll(DivideFrames.ALL);
        all.addAll(FilmEnds.ALL);
        all.addAll(StopFrames.ALL);
        all.addAll(ShotFrames.ALL);
        all.addAll(AppendFrames.ALL);
        all.addAll(OrderFrames.ALL);
        all.addAll(MotionFrames.ALL);
        all.addAll(LookFrames.ALL);
        all.addAll(JoinFrames.ALL);
        all.addAll(CameraFrames.ALL);
        all.addAll(CanvasFrames.ALL);
        all.addAll(BarsFrames.ALL);
        all.addAll(StyleFrames.ALL);
        all.addAll(TitleFrames.ALL);
        all.addAll(CaptionFrames.ALL);
        all.addAll(LabelFrames.ALL);
        all.addAll(OffFrames.ALL);
        all.addAll(EndCards.ALL);
        all.addAll(SpeechFrames.ALL);
        all.addAll(TimeFrames.ALL);
        all.addAll(SoundFrames.ALL);
        all.addAll(HeardFrames.ALL);
        all.addAll(DuckFrames.ALL);
        all.addAll(FadePairs.ALL);
        all.addAll(MusicFrames.ALL);
        all.addAll(ReelFrames.ALL);
        all.addAll(FilmFrames.ALL);
        all.addAll(TalkFrames.ALL);
        all.addAll(StillFrames.ALL);
        all.addAll(FileFrames.ALL);
        all.addAll(TimedTexts.ALL);
        all.addAll(UnusedFrames.ALL);
        all.addAll(PreferFrames.ALL);
        all.addAll(CarryFrames.ALL);
        all.addAll(ProgramFrames.ALL);
        all.addAll(QuestionFrames.ALL);
        all.addAll(Topics.frames());
        all.addAll(Fragments.ALL);
        all.add(PartFrames.of(List.copyOf(all)));
        return List.copyOf(all);
    }
}
