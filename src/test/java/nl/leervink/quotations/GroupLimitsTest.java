package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group that is too large is told of, to whoever asks and to the office, and refused to nobody. */
@ModuleTest
class GroupLimitsTest {

    private static final RegisterCode THERAPISTS = new RegisterCode("Vaktherapie");
    private static final GroupLimit OF_THERAPISTS = new GroupLimit(Optional.of("Register Vaktherapie"), 8);

    @Autowired
    Asking asking;

    @Autowired
    Composing composing;

    @Autowired
    Courses courses;

    @Autowired
    TestCourses testCourses;

    @Autowired
    TestQuotations quotations;

    private CourseId course;
    private GroupLimit ofCourse;

    @BeforeEach
    void aCourseIsOnOffer() {
        course = testCourses.aTraining();
        ofCourse = new GroupLimit(Optional.empty(), courses.blueprint(course).maximum());
    }

    @Test
    void whoAsksIsToldThatTheirGroupIsTooLargeForTheCourse() {
        assertThat(asking.exceeded(course, ofCourse.most(), List.of())).isEmpty();
        assertThat(asking.exceeded(course, ofCourse.most() + 1, List.of())).containsExactly(ofCourse);
    }

    @Test
    void whoAsksIsToldWhatARegisterTheyNameTakesAtMost() {
        var asked = quotations.aRequestOfIntervision(List.of());

        assertThat(asking.exceeded(asked.course(), 9, List.of(new RegisterCount(THERAPISTS, 2))))
                .containsExactly(OF_THERAPISTS);
        assertThat(asking.exceeded(asked.course(), 8, List.of(new RegisterCount(THERAPISTS, 2))))
                .isEmpty();
        assertThat(asking.exceeded(asked.course(), 9, List.of())).isEmpty();
        assertThat(asking.exceeded(course, 9, List.of(new RegisterCount(THERAPISTS, 2))))
                .isEmpty(); // asked of intervision only
    }

    @Test
    void theOfficeIsToldOfTheSeatsItOffersAndCanSendItAllTheSame() {
        var asked = quotations.aRequestOfIntervision(List.of(new RegisterCount(THERAPISTS, 2)));
        var id = quotations.asked(asked);
        var terms = quotations.terms(asked);

        assertThat(terms.maximum()).isEqualTo(12);
        assertThat(exceeded(id, terms)).containsExactly(OF_THERAPISTS);
        assertThat(exceeded(id, withSeats(8, terms))).isEmpty();
        assertThat(exceeded(id, withSeats(40, terms))).containsExactly(ofCourse, OF_THERAPISTS);
        quotations.sent(id, asked, withSeats(40, terms));
    }

    private List<GroupLimit> exceeded(QuotationId id, Terms terms) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> composing.exceeded(id, terms));
    }

    private static Terms withSeats(int seats, Terms of) {
        return new Terms(
                of.days(),
                of.place(),
                of.trainers(),
                Math.min(seats, of.participants()),
                of.minimum(),
                seats,
                of.lines(),
                of.validUntil(),
                of.note());
    }
}
