package nl.leervink.catalogue;

import java.util.List;
import java.util.UUID;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import org.springframework.stereotype.Component;

/** Courses with the facts of the source documents, for tests that need one to exist; each time a new one. */
@Component
public class TestCourses {

    private final OfferedCourses offered;

    TestCourses(OfferedCourses offered) {
        this.offered = offered;
    }

    /** The training of the first source document: three days, 21 and 5 hours, homework, three conditions. */
    public CourseId aTraining() {
        return offered(IntervisionGuideTraining.described(aSlug()));
    }

    /** As {@link #aTraining}, with a certificate for whoever was there. */
    public CourseId aTrainingWithoutATest() {
        return aTrainingThatGives(CertificateGiven.STANDARD);
    }

    /** As {@link #aTrainingWithoutATest}, with a certificate of another kind or language. */
    public CourseId aTrainingThatGives(CertificateGiven certificate) {
        var told = IntervisionGuideTraining.described(aSlug());
        var award = new CourseDescription.Award(List.of(Condition.presence(100)), 6, true, certificate);
        return offered(new CourseDescription(
                told.slug(),
                told.kind(),
                told.title(),
                told.about(),
                told.contents(),
                told.programme(),
                award,
                told.terms()));
    }

    /** The training of the second source document: a day and a half two weeks apart, no self-study. */
    public CourseId aShortTraining() {
        return offered(GuidingIntervision.described(aSlug()));
    }

    /** A course as told, whoever acts. */
    public CourseId offered(CourseDescription told) {
        return offered.save(new Course(told)).id();
    }

    /** An address that no other course has. */
    public static String aSlug() {
        return "cursus-" + UUID.randomUUID();
    }
}
