package nl.leervink.bundles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leervink.SignIn;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.springframework.stereotype.Component;

/** Certificates on their way, of whatever size, without the course that came before. */
@Component
public class TestBundles {

    /** Two of these are too much for one letter. */
    public static final int HALF_A_LETTER = 5_000_000;

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);
    private static final Pattern CODE = Pattern.compile("/certificaten/ophalen/([\\w-]{43})");

    private final CertificateLetters letters;
    private final ChangeLetters changes;
    private final FileCabinet cabinet;
    private final TestPeople people;
    private final TestEditions editions;
    private final Editions planned;
    private final GatheredBundles gathered;

    TestBundles(
            CertificateLetters letters,
            ChangeLetters changes,
            FileCabinet cabinet,
            TestPeople people,
            TestEditions editions,
            Editions planned,
            GatheredBundles gathered) {
        this.letters = letters;
        this.changes = changes;
        this.cabinet = cabinet;
        this.people = people;
        this.editions = editions;
        this.planned = planned;
        this.gathered = gathered;
    }

    /** A contact, their organisation, and an edition that its people took part in. */
    public record Sender(PersonId contact, OrganisationId organisation, EditionId edition) {}

    public Sender aSender() {
        var contact = people.someone("Carla", "Contact");
        return new Sender(contact, people.anOrganisationOf(contact), editions.anEdition(LocalDate.of(2026, 3, 2)));
    }

    public CertificateToSend aCertificate(Sender sender, String name, int size) {
        return aCertificate(name, size, Optional.of(sender.organisation()), Optional.of(sender.contact()));
    }

    public CertificateToSend aCertificate(
            String name, int size, Optional<OrganisationId> organisation, Optional<PersonId> contact) {
        var number = "LV-2026-" + NUMBERS.incrementAndGet();
        var file = cabinet.keep(new FileName(number + ".pdf"), "application/pdf", Bytes.of(new byte[size]));
        return new CertificateToSend(
                number, name, people.someone("Zoë", "de Vries"), organisation, contact, file, size);
    }

    public void closing(Sender sender, CertificateToSend... certificates) {
        letters.postAll(planned.find(sender.edition()).orElseThrow(), List.of(certificates));
    }

    public void late(Sender sender, CertificateToSend certificate) {
        letters.postLate(planned.find(sender.edition()).orElseThrow(), certificate);
    }

    public void corrected(Sender sender, CertificateToSend successor, String former) {
        changes.postCorrected(planned.find(sender.edition()).orElseThrow(), successor, former);
    }

    public void withdrawn(Sender sender, CertificateToSend certificate) {
        var enrolment = new EnrolmentFacts(
                EnrolmentId.next(),
                sender.edition(),
                certificate.participant(),
                certificate.organisation(),
                certificate.contact());
        changes.postWithdrawn(
                planned.find(sender.edition()).orElseThrow(), enrolment, certificate.number(), certificate.name());
    }

    public void leaveOut(CertificateToSend certificate) {
        letters.leaveOut(certificate.number());
    }

    /** What a working day ends with. */
    public void endOfTheDay() {
        gathered.postOnWorkingDay();
    }

    /** The edition is closed, and this much of its certificates too large for a letter. */
    public Sender withALink() {
        var sender = aSender();
        closing(
                sender,
                aCertificate(sender, "Zoë de Vries", HALF_A_LETTER),
                aCertificate(sender, "Zoë de Vries", HALF_A_LETTER));
        return sender;
    }

    public static DownloadCode codeIn(ReceivedMail mail) {
        var found = CODE.matcher(mail.text());
        if (!found.find()) {
            throw new AssertionError("No link in: " + mail.text());
        }
        return new DownloadCode(found.group(1));
    }

    public PersonId office() {
        var office = people.someone("Olga", "Bureau");
        SignIn.as(office, Role.OFFICE);
        return office;
    }
}
