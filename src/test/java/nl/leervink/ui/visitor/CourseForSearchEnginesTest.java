package nl.leervink.ui.visitor;

import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.leervink.ScreenTest;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.prospectus.Prospectus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CourseForSearchEnginesTest {

    private static final String SCRIPT = "head > script[type=application/ld+json]";

    @Autowired
    CourseForSearchEngines engines;

    @Autowired
    Prospectus prospectus;

    @Autowired
    TestCourses some;

    @Test
    void thePageOfACourseSaysWhatItIsAbout() {
        var slug = aSlug();
        some.offered(IntervisionGuideTraining.described(slug));

        var read = Jsoup.parse(page("/cursussen/" + slug).outerHtml()).select(SCRIPT);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().data())
                .isEqualTo(prospectus.structuredData(slug).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/cursussen", "/cursussen/bestaat-niet", "/cursussen/../x", "/cursussen/%3Cscript%3E"})
    void anyOtherPageStaysAsItIs(String path) {
        assertThat(page(path).select(SCRIPT)).isEmpty();
    }

    private Document page(String path) {
        var asked = (VaadinServletRequest) VaadinRequest.getCurrent();
        var request = new VaadinServletRequest(asked.getHttpServletRequest(), asked.getService()) {

            @Override
            public String getPathInfo() {
                return path;
            }
        };
        var document = Document.createShell("");
        engines.tell(new IndexHtmlResponse(request, VaadinServletResponse.getCurrent(), document));
        return document;
    }
}
