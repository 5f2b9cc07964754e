package nl.leervink.ui.shell;

import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers a page with the status that belongs to it. Vaadin draws the screen only after the page has been sent, and would
 * answer 200 to everything.
 */
@Component
class PageStatus implements VaadinServiceInitListener {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::answer);
    }

    /** Whether any screen lies at this address. */
    static boolean isScreen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return at(path, request.getServletContext()).hasTarget();
    }

    /**
     * Whether a screen lies at this address that whoever signed in just now may open.
     *
     * @param address of a page of this portal, absolute or from its root
     */
    static boolean mayOpen(String address, HttpServletRequest request) {
        var path = Optional.ofNullable(
                        UriComponentsBuilder.fromUriString(address).build().getPath())
                .orElse("");
        var screen = at(
                path.substring(Math.min(path.length(), request.getContextPath().length())),
                request.getServletContext());
        var who = new SecurityContextHolderAwareRequestWrapper(request, "ROLE_");
        return screen.hasTarget()
                && ACCESS.hasAccess(screen.getRouteTarget().getTarget(), who.getUserPrincipal(), who::isUserInRole);
    }

    private void answer(IndexHtmlResponse page) {
        var request = (HttpServletRequest) page.getVaadinRequest();
        var screen = at(page.getVaadinRequest().getPathInfo(), request.getServletContext());
        if (!screen.hasTarget()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!ACCESS.hasAccess(
                screen.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole)) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static NavigationRouteTarget at(String path, ServletContext portal) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal))
                .getNavigationRouteTarget(path.replaceFirst("^/", ""));
    }
}
