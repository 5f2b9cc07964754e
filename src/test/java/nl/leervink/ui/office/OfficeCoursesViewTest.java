package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OfficeCoursesViewTest {

    @Autowired
    TestCourses some;

    @Autowired
    Catalogue catalogue;

    @Test
    void theOfficeSeesEveryCourse() {
        some.aTraining();
        some.aShortTraining();
        SignIn.as(PersonId.next(), Role.OFFICE);

        UI.getCurrent().navigate(OfficeCoursesView.class);

        assertThat(_size(_get(Grid.class))).isEqualTo(catalogue.count(CourseSearch.all()));
    }

    @Test
    void aTrainerDoesNotEnter() {
        SignIn.as(PersonId.next(), Role.TRAINER);

        try {
            UI.getCurrent().navigate("bureau/cursussen");
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageContaining("denied");
        }

        _assertNone(Grid.class);
    }
}
