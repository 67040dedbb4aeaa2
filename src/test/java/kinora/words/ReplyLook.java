package kinora.words;
import static kinora.words.Summer.*;
import java.util.*;
import kinora.edit.Edit;
import kinora.timeline.*;
import kinora.understand.*;
import org.junit.jupiter.api.Test;
final class ReplyLook {
    @Test void look() {
        SortedMap<String,Parameter> p=new TreeMap<>(); p.put("colour", new Parameter.Word("#ffd700")); p.put("size", new Parameter.Scalar(0.12));
        List<Understanding> all=List.of(edits(new Edit.Remove(id("s3"))), edits(new Edit.Remove(id("s3")),new Edit.Remove(id("s5"))), edits(new Edit.MoveShot(id("s3"),0)),
          edits(new Edit.Reorder(List.of(id("s8"),id("s7"),id("s6"),id("s5"),id("s4"),id("s3"),id("s2"),id("s1")))),
          edits(new Edit.SetDuration(id("s3"),6000,Edit.Edge.END)), edits(new Edit.SetTotalDuration(20000,300)), edits(new Edit.SetAllTransitions("wipe-left",1000,Easing.LINEAR)),
          edits(new Edit.RemoveAll(Edit.Kind.TRANSITIONS)), edits(new Edit.SetTransition(id("s3"),id("s4"),"dissolve",500,Easing.LINEAR)), edits(new Edit.SetGain(id("music"),300)), edits(new Edit.SetGain(id("s4"),0),new Edit.SetGain(id("s7"),0)),
          edits(new Edit.SetText(id("title"),"Summer 2025")), edits(new Edit.SetStyle(id("title"), new StyleUse("headline", p))), edits(new Edit.SetEffect(id("s2"), new EffectUse("black-and-white", new TreeMap<>(), Extras.none()))),
          edits(new Edit.Retime(id("s4"), new Speed(2000))), edits(new Edit.RemoveAll(Edit.Kind.MUSIC)), edits(new Edit.RemoveAll(Edit.Kind.TITLES)), edits(new Edit.SetCanvas(new Canvas(1080,1920,FrameRate.of(30),0))), edits(new Edit.SetFades(id("music"),1000,3000)),
          edits(new Edit.AddTitle(new Title(id("t9"),new TimeRange(29000,3000),"","The End",StyleUse.of("title"),Extras.none()),Optional.empty())), edits(new Edit.Split(id("s4"),14000)), edits(new Edit.Freeze(id("s4"),14000,2000)), edits(new Edit.Trim(id("s4"),1000,0)), edits(new Edit.SetCamera(id("s3"),Keyframes.still(Camera.WHOLE))), edits(new Edit.MoveTo(id("caption"),10000,Optional.empty())),
          new Understanding.Ask(Understanding.Question.WHICH_ONE, List.of(new Understanding.Choice("s1",List.of()),new Understanding.Choice("sepia",List.of()))),
          new Understanding.Refused(List.of(new Understanding.Unmet(Topic.BACKGROUND_REMOVAL,"",Optional.empty()))), new Understanding.Refused(List.of()), new Understanding.Refused(List.of(new Understanding.Unmet(Topic.NOT_THERE,"cat",Optional.empty()))),
          new Understanding.Action("export",Map.of("format","gif","platform","tiktok","maxSizeMb","10"),List.of()), new Understanding.Action("status",Map.of(),List.of()),
          new Understanding.Reel(Map.of("style","travel","seconds","20"),Set.of(),List.of(),List.of()), new Understanding.Answer(new Wish.Chat(Wish.Chat.Said.GREETING),List.of()));
        for (Language l: Language.values()) { for (Understanding u: all) System.out.println("- "+reply(l,u));
        for (Wish.Question.About a: Wish.Question.About.values()) System.out.println(a+" "+reply(l,new Understanding.Answer(new Wish.Question(a,new Target.Unsaid()),List.of()))+" || "+reply(l,new Understanding.Answer(new Wish.Question(a,new Target.Named(Target.Kind.CLIP,"s4")),List.of()))); }
    }
}
