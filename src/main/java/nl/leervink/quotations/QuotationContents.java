package nl.leervink.quotations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.catalogue.Courses;
import nl.leervink.enrolment.CancellationLadder;
import nl.leervink.enrolment.EnrolmentTerms;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.quotations.QuotationContent.Day;
import org.springframework.stereotype.Component;

/** Puts together what a quotation says. */
@Component
class QuotationContents {

    private final Courses courses;
    private final People people;
    private final Clock clock;

    QuotationContents(Courses courses, People people, Clock clock) {
        this.courses = courses;
        this.people = people;
        this.clock = clock;
    }

    /** As it was sent. */
    QuotationContent of(Quotation quotation, QuotationVersion version) {
        return of(
                quotation,
                version.number(),
                version.terms(),
                version.cancellation(),
                version.meanings(),
                version.sentAt()
                        .map(at -> at.atZone(Spelling.HERE).toLocalDate())
                        .orElseGet(() -> LocalDate.now(clock)));
    }

    /** As it would be sent today. */
    QuotationContent of(Quotation quotation, int number, Terms terms, List<Meaning> meanings) {
        return of(quotation, number, terms, EnrolmentTerms.STANDARD.cancellation(), meanings, LocalDate.now(clock));
    }

    private QuotationContent of(
            Quotation quotation,
            int number,
            Terms terms,
            CancellationLadder cancellation,
            List<Meaning> meanings,
            LocalDate madeOn) {
        var asked = quotation.asked();
        var course = courses.blueprint(asked.course());
        var names = people.persons(terms.trainers());
        var days = IntStream.range(0, course.days().size())
                .mapToObj(i -> {
                    var day = course.days().get(i);
                    var date = i < terms.days().size() ? terms.days().get(i) : Optional.<LocalDate>empty();
                    return new Day(day.number(), day.title(), date, day.start(), day.end());
                })
                .toList();
        return new QuotationContent(
                quotation.number(),
                number,
                madeOn,
                asked.organisation(),
                asked.name().full(),
                quotation.courseTitle(),
                days,
                terms.trainers().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(trainer -> trainer.name().full())
                        .toList(),
                terms,
                cancellation,
                terms.calculated(course.vat(), days.size()),
                course.vat(),
                meanings,
                number == quotation.sentNumber() ? quotation.acceptance() : Optional.empty());
    }
}
