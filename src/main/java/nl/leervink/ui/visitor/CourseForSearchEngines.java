package nl.leervink.ui.visitor;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.prospectus.Prospectus;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/** Tells search engines what a course page is about: in the page itself, for many of them never draw the screen. */
@Component
class CourseForSearchEngines implements VaadinServiceInitListener {

    private static final Pattern PAGE = Pattern.compile("/cursussen/([a-z0-9-]{1,80})");

    private final Prospectus prospectus;

    CourseForSearchEngines(Prospectus prospectus) {
        this.prospectus = prospectus;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::tell);
    }

    void tell(IndexHtmlResponse page) {
        var address = PAGE.matcher(
                Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse(""));
        if (address.matches()) {
            prospectus
                    .structuredData(address.group(1))
                    .ifPresent(data -> page.getDocument()
                            .head()
                            .appendElement("script")
                            .attr("type", "application/ld+json")
                            .appendChild(new DataNode(data)));
        }
    }
}
