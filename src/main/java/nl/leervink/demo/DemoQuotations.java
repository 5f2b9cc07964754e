package nl.leervink.demo;

import static nl.leervink.kernel.Role.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Money;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.Planning;
import nl.leervink.quotations.AnswerResult;
import nl.leervink.quotations.Answering;
import nl.leervink.quotations.AskResult;
import nl.leervink.quotations.Asking;
import nl.leervink.quotations.Composing;
import nl.leervink.quotations.FilledInRequest;
import nl.leervink.quotations.Line;
import nl.leervink.quotations.QuotationDesk;
import nl.leervink.quotations.QuotationRow;
import nl.leervink.quotations.QuotationToken;
import nl.leervink.quotations.RegisterCount;
import nl.leervink.quotations.SendResult;
import nl.leervink.quotations.Terms;
import nl.leervink.registers.RegisterCode;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotations in the demo's story: asked by visitors, written by the office, accepted by whoever has the letter. */
@Component
@Profile("demo")
class DemoQuotations {

    private static final Pattern LINK = Pattern.compile("/offerte/([\\w-]{43})");
    private static final int NEWEST = 100;

    private final Asking asking;
    private final Composing composing;
    private final QuotationDesk desk;
    private final Answering answering;
    private final Planning planning;
    private final People people;
    private final JdbcClient database;

    DemoQuotations(
            Asking asking,
            Composing composing,
            QuotationDesk desk,
            Answering answering,
            Planning planning,
            People people,
            JdbcClient database) {
        this.asking = asking;
        this.composing = composing;
        this.desk = desk;
        this.answering = answering;
        this.planning = planning;
        this.people = people;
        this.database = database;
    }

    /** Someone we do not know yet. */
    void strangerAsks(CourseId course) {
        asks(
                course,
                new PersonName("Sanne", "de", "Wit"),
                new EmailAddress("sanne.de.wit@delinde.example"),
                "Gezinshuis De Linde",
                9);
    }

    void contactAsks(CourseId course, PersonId contact, String organisation, int participants) {
        var known = people.person(contact);
        asks(course, known.name(), known.email(), organisation, participants);
    }

    /** Sends what this organisation asked for, from this day on. */
    void sends(PersonId office, String organisation, LocalDate first, PersonId trainer, LocalDate validUntil) {
        var result = Actors.as(office, OFFICE, () -> {
            var row = asked(organisation);
            var sheet = composing.sheet(row.id()).orElseThrow();
            var days = planning.propose(sheet.asked().course(), first).stream()
                    .map(DayProposal::date)
                    .toList();
            var participants = sheet.asked().participants();
            var terms = new Terms(
                    days.stream().map(Optional::of).toList(),
                    sheet.asked().place(),
                    List.of(trainer),
                    participants,
                    Math.min(6, participants),
                    participants + 3,
                    List.of(
                            new Line(Line.Kind.FIXED, "Training op maat, met voorgesprek", Money.euros(4200), 1),
                            new Line(Line.Kind.PER_PARTICIPANT, "Reader en materiaal", Money.euros(45), 1),
                            new Line(
                                    Line.Kind.KILOMETRES,
                                    "Reiskosten van de trainer",
                                    Money.parse("0,23").orElseThrow(),
                                    86 * days.size())),
                    Optional.of(validUntil),
                    "Zoals besproken sluiten we aan bij de casuïstiek van jullie eigen team.");
            return composing.send(row.id(), sheet.revision(), terms, false);
        });
        DemoDeeds.expect(SendResult.Sent.class, result);
    }

    /** Follows the link in the newest letter, and accepts. */
    void accepts(PersonId contact) {
        var reader = people.person(contact);
        var token = database
                .sql("select text from queued_letter where recipient = :email order by posted_at desc")
                .param("email", reader.email().value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> LINK.matcher(String.valueOf(text)).results())
                .map(found -> new QuotationToken(found.group(1)))
                .findFirst()
                .orElseThrow();
        DemoDeeds.expect(
                AnswerResult.Accepted.class,
                answering.accept(token, reader.name().full(), true));
    }

    private QuotationRow asked(String organisation) {
        return desk.unanswered(NEWEST).stream()
                .filter(row -> row.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private void asks(CourseId course, PersonName name, EmailAddress email, String organisation, int participants) {
        var asked = new FilledInRequest(
                Optional.of(course),
                organisation,
                Optional.of(name),
                Optional.of(email),
                participants,
                List.of(
                        new RegisterCount(new RegisterCode("SKJ"), participants - 2),
                        new RegisterCount(new RegisterCode("MfN"), 2)),
                "Liefst op vrijdag, na de zomer",
                "Op onze eigen locatie in Utrecht",
                "We werken met een vast team en willen samen leren begeleiden.");
        DemoDeeds.expect(AskResult.Asked.class, asking.ask(asked, "", "127.0.0.1"));
    }
}
