package kinora.timeline;

/// Where the picture or sound of a segment comes from. Missing media is a type of its own, not an error: such a draft stays editable.
public sealed interface MediaRef {
    /// What it is called: its id, path, recipe or name.
    default String called() {
        return switch (this) {
            case Stored(String id) -> id;
            case Local(String path) -> path;
            case Generated(String recipe) -> recipe;
            case Missing(String name) -> name;
        };
    }

    /// An object that the store holds under this id.
    record Stored(String id) implements MediaRef {
        public Stored {
            Limits.requireName(id, "a stored id");
        }
    }

    /// A file on the person's own machine, named relative to the draft's folder or absolutely. Only local commands resolve it; a server refuses it.
    record Local(String path) implements MediaRef {
        public Local {
            Limits.require(!path.isBlank() && path.length() <= 4096, path, "a path must be 1 to 4096 characters");
        }
    }

    /// Something that the system makes from words of its own, such as `colour:#203040` or `music:lo-fi?seed=7`.
    record Generated(String recipe) implements MediaRef {
        public Generated {
            Limits.require(!recipe.isBlank() && recipe.length() <= Limits.MAX_TEXT, recipe,
                    "a recipe must be 1 to " + Limits.MAX_TEXT + " characters");
        }

        /// Music of a style; the seed tells it from other pieces of that style.
        public static Generated music(String style, long seed) {
            return new Generated("music:" + style + "?seed=" + seed);
        }
    }

    /// Media that was there once, or that a draft from outside names and nobody here has.
    record Missing(String name) implements MediaRef {
        public Missing {
            Limits.requireName(name, "the name of missing media");
        }
    }
}
