package nl.leervink.vault;

import org.jspecify.annotations.Nullable;

/** Something sealed cannot be opened. It says nothing of what is in it. */
public class Unopenable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Unopenable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
