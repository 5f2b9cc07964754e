package nl.leervink.files;

import java.util.Set;
import nl.leervink.kernel.Bytes;

/** What came of looking at a file that somebody sends, before any of it is kept. */
public sealed interface FileCheck {

    /** It is what it is taken for, and nothing was found in it that does harm. */
    record Sound(FileKind kind) implements FileCheck {}

    /** By its content it is of another kind, whatever its name says. */
    record WrongKind() implements FileCheck {}

    /** It might harm whoever opens it, or cannot be opened. */
    record Harmful(Harm harm) implements FileCheck {}

    /** It has more bytes than this. */
    record TooLarge(int largest) implements FileCheck {}

    /**
     * Looks at a file, at no more of it than it must.
     *
     * @param taken the kinds that are asked
     */
    static FileCheck of(Bytes content, Set<FileKind> taken) {
        if (content.size() > FileKind.LARGEST) {
            return new TooLarge(FileKind.LARGEST);
        }
        return FileKind.of(content)
                .filter(taken::contains)
                .map(kind -> HarmSearch.in(kind, content)
                        .<FileCheck>map(Harmful::new)
                        .orElseGet(() -> new Sound(kind)))
                .orElseGet(WrongKind::new);
    }
}
