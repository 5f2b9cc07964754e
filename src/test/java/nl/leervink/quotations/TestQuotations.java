package nl.leervink.quotations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.Planning;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotations for tests that need one asked, written or sent, whoever acts. */
@Component
public class TestQuotations {

    private static final Pattern LINK = Pattern.compile("/offerte/([\\w-]{43})");

    private final Asking asking;
    private final Composing composing;
    private final QuotationDesk desk;
    private final TestCourses courses;
    private final TestPeople people;
    private final Planning planning;
    private final JdbcClient database;
    private final TestClock clock;

    TestQuotations(
            Asking asking,
            Composing composing,
            QuotationDesk desk,
            TestCourses courses,
            TestPeople people,
            Planning planning,
            JdbcClient database,
            TestClock clock) {
        this.asking = asking;
        this.composing = composing;
        this.desk = desk;
        this.courses = courses;
        this.people = people;
        this.planning = planning;
        this.database = database;
        this.clock = clock;
    }

    /** A quotation that was sent, and the link it was sent with. */
    public record Sent(QuotationId id, EmailAddress email, QuotationToken token) {}

    public AskedQuotation aRequest() {
        return aRequest("Stichting " + UUID.randomUUID(), List.of());
    }

    public AskedQuotation aRequest(String organisation) {
        return aRequest(organisation, List.of());
    }

    AskedQuotation aRequest(String organisation, List<RegisterCount> registers) {
        return aRequest(courses.aTraining(), organisation, registers);
    }

    AskedQuotation aRequest(CourseId course, String organisation, List<RegisterCount> registers) {
        return new AskedQuotation(
                course,
                organisation,
                new PersonName("Sanne", "de", "Wit"),
                TestPeople.anAddress(),
                9,
                registers,
                "voorjaar",
                "Utrecht",
                "Graag op vrijdag");
    }

    /** A group of intervision for a course of its own. */
    AskedQuotation aRequestOfIntervision(List<RegisterCount> registers) {
        var told = IntervisionGuideTraining.described(TestCourses.aSlug());
        var course = courses.offered(new CourseDescription(
                told.slug(),
                CourseKind.INTERVISION_GROUP,
                told.title(),
                told.about(),
                told.contents(),
                told.programme(),
                told.award(),
                told.terms()));
        return aRequest(course, "Stichting " + told.slug(), registers);
    }

    static FilledInRequest filledIn(AskedQuotation asked) {
        return new FilledInRequest(
                Optional.of(asked.course()),
                asked.organisation(),
                Optional.of(asked.name()),
                Optional.of(asked.email()),
                asked.participants(),
                asked.registers(),
                asked.period(),
                asked.place(),
                asked.remarks());
    }

    public QuotationId asked(AskedQuotation asked) {
        asking.ask(filledIn(asked), "", UUID.randomUUID().toString());
        return SignIn.during(
                        PersonId.next(),
                        Role.OFFICE,
                        () -> desk.page(Optional.empty(), asked.organisation(), PageRequest.of(0, 1)))
                .getFirst()
                .id();
    }

    /** Complete: on the days that are proposed from four weeks on, for nine of twelve, three thousand euros. */
    public Terms terms(AskedQuotation asked) {
        var days = SignIn.during(
                        PersonId.next(),
                        Role.OFFICE,
                        () -> planning.propose(asked.course(), clock.today().plusWeeks(4)))
                .stream()
                .map(DayProposal::date)
                .map(Optional::of)
                .toList();
        return new Terms(
                days,
                "Utrecht",
                List.of(people.someone("Hanna", "Prins")),
                9,
                6,
                12,
                List.of(new Line(Line.Kind.FIXED, "Training op maat", Money.euros(3000), 1)),
                Optional.of(clock.today().plusDays(14)),
                "");
    }

    /** Its course, of three days, loses the last: no use case does that yet, the next release of the portal may. */
    public void loseADay(AskedQuotation asked) {
        Stream.of(
                        "delete from course_block_topic where course = :course and block in (select position from course_block where course = :course and course_day = 3)",
                        "delete from course_block where course = :course and course_day = 3",
                        "delete from course_homework_question where course = :course",
                        "delete from course_homework_rubric where course = :course",
                        "delete from course_homework where course = :course",
                        "delete from course_day where course = :course and position = 2")
                .forEach(change -> database.sql(change)
                        .param("course", asked.course().value())
                        .update());
    }

    public Sent sent() {
        return sent(aRequest());
    }

    public Sent sent(AskedQuotation asked) {
        var id = asked(asked);
        return sent(id, asked, terms(asked));
    }

    Sent sent(QuotationId id, AskedQuotation asked, Terms terms) {
        var result = SignIn.during(PersonId.next(), Role.OFFICE, () -> composing.send(id, revision(id), terms, true));
        if (result instanceof SendResult.Sent) {
            return new Sent(id, asked.email(), newestToken(asked.email()).orElseThrow());
        }
        throw new IllegalStateException("Not sent: " + result);
    }

    int revision(QuotationId id) {
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> composing.sheet(id).orElseThrow().revision());
    }

    /** Of the letter that was posted last. */
    Optional<QuotationToken> newestToken(EmailAddress email) {
        return database
                .sql("select text from queued_letter where recipient = :email order by posted_at desc, id desc")
                .param("email", email.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> LINK.matcher(String.valueOf(text)).results())
                .map(found -> new QuotationToken(found.group(1)))
                .findFirst();
    }

    /** What letters about these words went to someone. */
    List<String> subjects(EmailAddress email) {
        return database
                .sql("select subject from queued_letter where recipient = :email order by posted_at, id")
                .param("email", email.value())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
