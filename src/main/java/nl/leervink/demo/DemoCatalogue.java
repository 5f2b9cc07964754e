package nl.leervink.demo;

import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseOnOffer;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.OfferResult;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The courses of the source documents. Offered by the office, so whoever asks for them acts as the office. */
@Component
@Profile("demo")
public class DemoCatalogue {

    private final Courses courses;
    private final Catalogue catalogue;

    DemoCatalogue(Courses courses, Catalogue catalogue) {
        this.courses = courses;
        this.catalogue = catalogue;
    }

    /** The training to become an intervision guide; offered now if it was not. */
    public CourseId intervisionGuide() {
        return onOffer(IntervisionGuideTraining.described(IntervisionGuideTraining.SLUG));
    }

    /** The training in guiding intervision; offered now if it was not. */
    public CourseId guidingIntervision() {
        return onOffer(GuidingIntervision.described(GuidingIntervision.SLUG));
    }

    private CourseId onOffer(CourseDescription course) {
        return switch (courses.offer(course)) {
            case OfferResult.Offered(var offered) -> offered;
            case OfferResult.SlugTaken() ->
                catalogue.course(course.slug()).map(CourseOnOffer::course).orElseThrow();
            case OfferResult.Inconsistent(var reasons) ->
                throw new IllegalStateException(course.title() + " is not consistent: " + reasons);
        };
    }
}
