package kinora.compose.effect;

import java.util.ArrayList;
import java.util.List;

import kinora.media.Finish;
import kinora.media.Planes;
import kinora.media.Treatment;

/// Does what a [Finish] says, to one picture after another. Neighbouring colour effects are one table, made once.
public final class Finishing {
    private final List<Stage> stages = new ArrayList<>();

    private interface Stage {
        Planes apply(Planes opaque);
    }

    /// @throws IllegalArgumentException when the finish names what is no effect of a picture
    public Finishing(Finish finish) {
        ColourFunction pending = null;
        for (Treatment treatment : finish.treatments()) {
            Effect effect = Effects.find(treatment.effect())
                    .orElseThrow(() -> new IllegalArgumentException("no effect " + treatment.effect()));
            Settings settings = new Settings(effect, treatment.values(), finish.height64(), treatment.lut());
            switch (effect.work()) {
                case Work.Colour(var function) -> {
                    ColourFunction next = function.apply(settings);
                    pending = pending == null ? next : pending.then(next);
                }
                case Work.Spatial(var function) -> {
                    if (pending != null) {
                        stages.add(new ColourTable(pending)::apply);
                        pending = null;
                    }
                    stages.add(planes -> function.apply(planes, settings));
                }
                case Work.OnFrame _,Work.Look _ -> throw new IllegalArgumentException(effect.id() + " is not done to pictures");
            }
        }
        if (pending != null) {
            stages.add(new ColourTable(pending)::apply);
        }
    }

    /// The finished picture; the given one where there is nothing to do. Opacity stays as it is.
    public Planes apply(Planes picture) {
        if (stages.isEmpty()) {
            return picture;
        }
        if (picture.isOpaque()) {
            return all(picture);
        }
        return Premultiplied.by(picture.a(), all(Premultiplied.straight(picture)));
    }

    private Planes all(Planes opaque) {
        Planes planes = opaque;
        for (Stage stage : stages) {
            planes = stage.apply(planes);
        }
        return planes;
    }
}
