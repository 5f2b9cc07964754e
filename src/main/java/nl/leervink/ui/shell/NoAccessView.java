package nl.leervink.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.leervink.ui.parts.PageHeader;

/** A screen that is not for whoever has signed in. Visitors are asked to sign in instead. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessView extends Composite<Section> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    NoAccessView() {
        getContent()
                .add(
                        new PageHeader(getTranslation("no-access.title"), getTranslation("no-access.text")),
                        new Anchor("/", getTranslation("mishap.to-start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("no-access.title");
    }
}
