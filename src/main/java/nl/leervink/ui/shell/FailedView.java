package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.leervink.ui.parts.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** A screen that could not be shown: our fault. The number on it is in the log, beside what happened. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends Composite<Section> implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        if (error.getCaughtException() instanceof AccessDeniedException) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return HttpServletResponse.SC_FORBIDDEN;
        }
        var reference = Mishaps.note(error.getCaughtException());
        getContent()
                .add(
                        new PageHeader(getTranslation("failed.title"), getTranslation("failed.text", reference)),
                        new Anchor("/", getTranslation("mishap.to-start")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failed.title");
    }
}
