package nl.leervink.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How a reader wants the portal, kept for a year in two cookies of their browser: its language, Dutch until they choose,
 * whatever the browser speaks; and its light, that of their system until they choose.
 */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "language";
    private static final String LIGHT = "light";
    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(event -> event.getSession().setLocale(language(event.getRequest())));
        service.addIndexHtmlRequestListener(Preferences::show);
    }

    static Locale language(VaadinRequest request) {
        return kept(LANGUAGE, request)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(_ -> Locale.ENGLISH)
                .orElse(Languages.DUTCH);
    }

    static Light light(VaadinRequest request) {
        return kept(LIGHT, request)
                .flatMap(name -> Arrays.stream(Light.values())
                        .filter(light -> light.name().equals(name))
                        .findFirst())
                .orElse(Light.SYSTEM);
    }

    /** From here on in this language; the page is loaded anew. */
    static void speak(Locale language) {
        keep(LANGUAGE, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    /** From here on in this light. */
    static void show(Light light) {
        keep(LIGHT, light.name());
        UI.getCurrent().getPage().setColorScheme(light.scheme());
    }

    /** Before anything is painted, so that nobody is dazzled by a white page first. */
    private static void show(IndexHtmlResponse page) {
        var html = page.getDocument().child(0);
        html.attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        html.attr(
                "style",
                "color-scheme: " + light(page.getVaadinRequest()).scheme().getValue());
    }

    private static Optional<String> kept(String name, VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setMaxAge(A_YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    /** Light or dark. */
    enum Light {
        SYSTEM(ColorScheme.Value.SYSTEM, "light.system"),
        LIGHT(ColorScheme.Value.LIGHT, "light.light"),
        DARK(ColorScheme.Value.DARK, "light.dark");

        private final ColorScheme.Value scheme;
        private final String words;

        Light(ColorScheme.Value scheme, String words) {
            this.scheme = scheme;
            this.words = words;
        }

        ColorScheme.Value scheme() {
            return scheme;
        }

        String words() {
            return words;
        }
    }
}
