package nl.leervink.people;

import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.EmailAddress;

/** Addresses for copies as someone typed them: one on a line, or parted by commas or semicolons. */
public sealed interface CopyAddresses {

    record Read(List<EmailAddress> addresses) implements CopyAddresses {}

    record NoAddress(String typed) implements CopyAddresses {}

    record TooMany() implements CopyAddresses {}

    /** Reads them, each once. */
    static CopyAddresses parse(String typed) {
        var words = Stream.of(typed.split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var wrong = words.stream()
                .filter(word -> EmailAddress.parse(word).isEmpty())
                .findFirst();
        if (wrong.isPresent()) {
            return new NoAddress(wrong.get());
        }
        var addresses = words.stream()
                .flatMap(word -> EmailAddress.parse(word).stream())
                .distinct()
                .toList();
        return addresses.size() > ContactWishes.MOST_COPIES ? new TooMany() : new Read(addresses);
    }
}
