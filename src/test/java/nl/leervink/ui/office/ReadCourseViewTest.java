package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseFiles;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ReadCourseViewTest {

    @Autowired
    TestCourses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseFiles files;

    private final String slug = TestCourses.aSlug();

    @BeforeEach
    void theOfficeOpensIt() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        UI.getCurrent().navigate("bureau/cursussen/lees-in");
    }

    @Test
    void aCourseIsShownFirstAndPutInTheCatalogueWhenTheOfficeSaysSo() {
        read(aFile().replaceFirst("\"slug\" : \"[^\"]+\"", "\"slug\" : \"" + slug + "\""));

        assertThat(_get(H2.class).getText()).isEqualTo("Training tot intervisiebegeleider");
        assertThat(catalogue.course(slug)).isEmpty();

        _click(_get(Button.class, button -> button.withText("Zet in de catalogus")));

        assertThat(catalogue.course(slug)).isPresent();
        assertThat(_get(H1.class).getText()).isEqualTo("Cursussen");
    }

    @Test
    void aCourseThatIsThereAlreadyIsNotOfferedAgain() {
        read(aFile());

        assertThat(said()).contains("heeft een andere cursus al");
        _assertNone(Button.class, button -> button.withText("Zet in de catalogus"));
    }

    @Test
    void everyMistakeIsToldWithWhereItIs() {
        read(aFile().replace("\"title\"", "\"titel\""));

        assertThat(said()).contains("Dit klopt nog niet");
        assertThat(_find(ListItem.class)).hasSizeGreaterThan(4);
        _assertNone(H2.class);
        _assertNone(Button.class, button -> button.withText("Zet in de catalogus"));
    }

    @Test
    void whatIsNoCourseFileIsSaid() {
        read("{\n\"slug\": ");

        assertThat(said()).contains("bij regel 2");
    }

    @Test
    void nobodyElseEnters() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate("bureau/cursussen/lees-in");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private String aFile() {
        return new String(files.write(courses.aTraining()).toArray(), UTF_8);
    }

    private static void read(String file) {
        _get(ReadCourseView.class).received(Bytes.of(file.getBytes(UTF_8)));
    }

    private static String said() {
        return _find(Div.class, div -> div.withClasses("notice")).stream()
                .flatMap(notice -> _find(notice, Paragraph.class).stream())
                .map(Paragraph::getText)
                .collect(Collectors.joining());
    }
}
