package nl.leervink.catalogue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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

    /** The training, asking this and no other homework, for a certificate under these conditions. */
    public CourseId asking(List<AssignmentAsked> homework, Condition... conditions) {
        return offered(describedAsking(homework, conditions));
    }

    static CourseDescription describedAsking(List<AssignmentAsked> homework, Condition... conditions) {
        var told = IntervisionGuideTraining.described(aSlug());
        var usual = told.programme();
        var days = usual.days().size();
        var programme = new CourseDescription.Programme(
                usual.contactTime(),
                Minutes.sum(homework.stream().map(asked -> asked.normIn(days)).toList()),
                usual.days(),
                usual.remark(),
                usual.preparation(),
                homework);
        return new CourseDescription(
                told.slug(),
                told.kind(),
                told.title(),
                told.about(),
                told.contents(),
                programme,
                new CourseDescription.Award(List.of(conditions), 6, true),
                told.terms());
    }

    /** A short reflection on each meeting, in SKJ's three dimensions, of half an hour, within two days. */
    public static AssignmentAsked reflections(Integer... except) {
        return new AssignmentAsked(
                AssignmentKind.REFLECTION,
                "Korte reflectie",
                "Kijk terug op de bijeenkomst.",
                ReflectionFormat.SKJ_DIMENSIONS.prompts(),
                Minutes.of(30),
                true,
                AssignmentAsked.Due.everyDay(2, except),
                Optional.of(ReflectionFormat.SKJ_DIMENSIONS),
                List.of());
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
