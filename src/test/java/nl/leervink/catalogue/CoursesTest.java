package nl.leervink.catalogue;

import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class CoursesTest {

    @Autowired
    Courses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestCourses some;

    @Test
    void whatTheOfficeOffersIsInTheCatalogueAsItWasTold() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        var told = IntervisionGuideTraining.described(aSlug());

        var result = courses.offer(told);

        assertThat(result).isInstanceOf(OfferResult.Offered.class);
        assertThat(catalogue.course(told.slug()).orElseThrow().description()).isEqualTo(told);
    }

    @Test
    void aCourseWithFourTitlesAndFourFormsComesBackAsItWasTold() {
        var told = GuidingIntervision.described(aSlug());

        some.offered(told);

        assertThat(catalogue.course(told.slug()).orElseThrow().description()).isEqualTo(told);
    }

    @Test
    void oneAddressIsOneCourse() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        var slug = aSlug();
        courses.offer(IntervisionGuideTraining.described(slug));

        assertThat(courses.offer(GuidingIntervision.described(slug))).isEqualTo(new OfferResult.SlugTaken());
        assertThat(catalogue.course(slug).orElseThrow().description().title())
                .isEqualTo("Training tot intervisiebegeleider");
    }

    @Test
    void onlyTheOfficeOffers() {
        SignIn.as(PersonId.next(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> courses.offer(IntervisionGuideTraining.described(aSlug())));
    }

    @Test
    void anEditionIsPlannedFromAllThatItTakesOver() {
        var slug = aSlug();
        var told = IntervisionGuideTraining.described(slug);
        var course = some.offered(told);

        var blueprint = courses.blueprint(course);

        assertThat(blueprint)
                .isEqualTo(new CourseBlueprint(
                        course,
                        slug,
                        told.title(),
                        told.kind(),
                        told.programme().contactTime(),
                        told.programme().selfStudy(),
                        told.terms().price(),
                        told.terms().vat(),
                        told.terms().minimum(),
                        told.terms().maximum(),
                        told.programme().days(),
                        told.programme().homework(),
                        told.award().conditions(),
                        told.award().certificateWeeks(),
                        told.award().certificatesToContact(),
                        told.award().certificate(),
                        told.programme().aftercare()));
        assertThat(courses.onOffer()).contains(course);
    }
}
