package nl.leervink.ui.parts;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What an address says about what is to be shown. */
public final class AddressPart {

    private AddressPart() {}

    /** The id in an address; empty for what is no id. */
    public static <T> Optional<T> id(RouteParameters address, String name, Function<UUID, T> type) {
        try {
            return address.get(name).map(UUID::fromString).map(type);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
