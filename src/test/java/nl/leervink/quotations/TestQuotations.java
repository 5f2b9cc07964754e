package nl.leervink.quotations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
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

    public QuotationId asked(AskedQuotation asked) {
        asking.ask(asked, "", UUID.randomUUID().toString());
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
