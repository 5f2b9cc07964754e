package nl.leervink.inquiries;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inquiries for tests that need one asked or answered, whoever acts. */
@Component
public class TestInquiries {

    static final Trap NO_TRAP = new Trap("", Duration.ofMinutes(1));

    private final Inquiring inquiring;
    private final InquiryDesk desk;
    private final JdbcClient database;

    TestInquiries(Inquiring inquiring, InquiryDesk desk, JdbcClient database) {
        this.inquiring = inquiring;
        this.desk = desk;
        this.database = database;
    }

    public static FilledInInquiry aQuestion() {
        return aQuestionOf("Sanne de Wit", TestPeople.anAddress());
    }

    static FilledInInquiry aQuestionOf(String name, EmailAddress email) {
        return new FilledInInquiry(
                Optional.of(Topic.INTERVISION),
                Optional.empty(),
                name,
                Optional.of(email),
                "06-12345678",
                "Mag ik als starter meedoen?\nIk werk nog maar kort.",
                true,
                Language.DUTCH);
    }

    public static FilledInInquiry about(CourseId course) {
        var question = aQuestion();
        return new FilledInInquiry(
                Optional.of(Topic.COURSE),
                Optional.of(course),
                question.name(),
                question.email(),
                question.telephone(),
                question.message(),
                true,
                Language.ENGLISH);
    }

    public InquiryId asked() {
        return asked(aQuestion());
    }

    public InquiryId asked(FilledInInquiry question) {
        var id = InquiryId.next();
        inquiring.ask(id, question, NO_TRAP, aPlace());
        return id;
    }

    /** Asked about a course, noted upon and answered. */
    public InquiryId answered(CourseId course) {
        var id = asked(about(course));
        asOffice(() -> desk.arrange(id, sheet(id).revision(), Optional.empty(), "Eerst bellen"));
        asOffice(() -> desk.answer(id, sheet(id).revision(), "Dat kan zeker.", PersonId.next()));
        return id;
    }

    public InquirySheet sheet(InquiryId id) {
        return asOffice(() -> desk.sheet(id).orElseThrow());
    }

    /** The letters that are kept for this address, each with its subject on top. */
    List<String> letters(EmailAddress to) {
        return database
                .sql(
                        "select subject || chr(10) || text || html from queued_letter where recipient = :to order by posted_at, id")
                .param("to", to.value())
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    boolean isKept(InquiryId id) {
        return asOffice(() -> desk.sheet(id)).isPresent();
    }

    static String aPlace() {
        return UUID.randomUUID().toString();
    }

    private static <T> T asOffice(Supplier<T> deed) {
        return SignIn.during(PersonId.next(), Role.OFFICE, deed);
    }
}
