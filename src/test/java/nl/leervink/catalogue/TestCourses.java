package nl.leervink.catalogue;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Minutes;
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

    /** As {@link #aShortTraining}, whose second day is held from 9.30 and again from 14.00, for any number of people. */
    public CourseId aTrainingInParts(int seats) {
        var told = GuidingIntervision.described(aSlug());
        var terms = told.terms();
        return offered(new CourseDescription(
                told.slug(),
                told.kind(),
                told.title(),
                told.about(),
                told.contents(),
                told.programme(),
                told.award(),
                new CourseDescription.Terms(
                        Math.min(seats, terms.minimum()),
                        Math.max(seats, terms.maximum()),
                        terms.forms(),
                        terms.price(),
                        terms.vat())));
    }

    /** A group of which each meeting, from 9.30 to 12.30, follows the one before it so. */
    public CourseId inRhythm(Interval... meetings) {
        var told = IntervisionGuideTraining.described(aSlug());
        var block = new Block(LocalTime.of(9, 30), LocalTime.of(12, 30), "Intervisie", List.of(), true);
        var days = IntStream.range(0, meetings.length)
                .mapToObj(index -> new CourseDay(index + 1, "Bijeenkomst", meetings[index], List.of(block)))
                .toList();
        var programme = new CourseDescription.Programme(
                Minutes.ofHours(3 * meetings.length), Minutes.NONE, days, "", "", List.of());
        var award = new CourseDescription.Award(List.of(Condition.presence(80)), 6, true, CertificateGiven.STANDARD);
        return offered(new CourseDescription(
                told.slug(), told.kind(), told.title(), told.about(), told.contents(), programme, award, told.terms()));
    }

    /** A training after which questions may be asked for so long. */
    public CourseId withAftercare(Aftercare aftercare) {
        var told = IntervisionGuideTraining.described(aSlug());
        var usual = told.programme();
        var programme = new CourseDescription.Programme(
                usual.contactTime(),
                usual.selfStudy(),
                usual.days(),
                usual.remark(),
                usual.preparation(),
                usual.homework(),
                aftercare);
        return offered(new CourseDescription(
                told.slug(),
                told.kind(),
                told.title(),
                told.about(),
                told.contents(),
                programme,
                told.award(),
                told.terms()));
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
