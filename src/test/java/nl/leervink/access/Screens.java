package nl.leervink.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.stream.Stream;

/** Every address at which a screen lies. */
final class Screens {

    private Screens() {}

    static List<RouteBaseData<?>> all() {
        return UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .flatMap(Screens::withAliases)
                .toList();
    }

    private static Stream<RouteBaseData<?>> withAliases(RouteData screen) {
        Stream<RouteAliasData> aliases = screen.getRouteAliases().stream();
        return Stream.concat(Stream.of(screen), aliases);
    }
}
