package nl.leervink.certification;

import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Certificates that were issued, the way there included. */
@Component
public class TestCertificates {

    private final TestGroups groups;
    private final Issuing issuing;
    private final Correcting correcting;
    private final Withdrawing withdrawing;
    private final IssuedCertificates issued;
    private final TestClock clock;

    TestCertificates(
            TestGroups groups,
            Issuing issuing,
            Correcting correcting,
            Withdrawing withdrawing,
            IssuedCertificates issued,
            TestClock clock) {
        this.groups = groups;
        this.issuing = issuing;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
        this.issued = issued;
        this.clock = clock;
    }

    /** A certificate of this participant, sent by an organisation; the office acts from here on. */
    public Given oneOf(PersonId participant) {
        var group = groups.readyGroupOf(participant);
        SignIn.as(PersonId.next(), Role.OFFICE);
        issuing.close(group.edition());
        var row = issued.findRowsOf(participant, clock.today()).getFirst();
        var code = issued.findById(row.id()).orElseThrow().content().code();
        return new Given(row.id(), row.number(), code, group);
    }

    /** The number of the certificate that took its place, with another name on it. */
    public String corrected(Given certificate, String name) {
        SignIn.as(PersonId.next(), Role.OFFICE);
        return ((CorrectResult.Corrected) correcting.correct(certificate.id(), name, "Tikfout", PersonId.next()))
                .number();
    }

    public void withdraw(CertificateId certificate) {
        SignIn.as(PersonId.next(), Role.OFFICE);
        withdrawing.withdraw(certificate, "Verkeerde persoon", PersonId.next());
    }

    /** What a test may want to know of a certificate. */
    public record Given(CertificateId id, String number, String code, Group group) {}
}
