package nl.leervink.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Behind the title of every screen stands whose it is, for who has many tabs open. */
@Component
class PageTitles implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            var ui = opened.getUI();
            ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> complete(ui)));
        });
    }

    private static void complete(UI ui) {
        var title = ui.getInternals().getTitle();
        var ending = " · " + ui.getTranslation("shell.name");
        if (title != null && !title.endsWith(ending)) {
            ui.getPage().setTitle(title + ending);
        }
    }
}
