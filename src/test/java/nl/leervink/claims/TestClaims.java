package nl.leervink.claims;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.registers.rules.ActivityKind;
import org.springframework.stereotype.Component;

/** Activities elsewhere, for tests. */
@Component
public class TestClaims {

    private final OwnClaims claims;
    private final TestClock clock;

    TestClaims(OwnClaims claims, TestClock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** A claim of someone that stands: four hours of supervision in two meetings, four points of reflection at the SKJ. */
    public ClaimId oneOf(PersonId person, MembershipId membership) {
        return oneOf(person, supervision(membership));
    }

    public ClaimId oneOf(PersonId person, ClaimedActivity activity) {
        var result = SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> claims.claim(person, ClaimId.next(), activity, List.of(aPdf("bewijs.pdf"))));
        return switch (result) {
            case ClaimResult.Claimed(var id) -> id;
            case ClaimResult.Faulty(var faults) -> throw new AssertionError(faults);
            case ClaimResult.NotYours() -> throw new AssertionError("Not theirs");
        };
    }

    public ClaimedActivity supervision(MembershipId membership) {
        return new Writing(membership, clock.today()).done();
    }

    public Writing writing(MembershipId membership) {
        return new Writing(membership, clock.today());
    }

    public static EvidenceFile aPdf(String name) {
        return new EvidenceFile(name, text("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer\n%%EOF\n"));
    }

    public static EvidenceFile aPng(String name) {
        return new EvidenceFile(name, text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
    }

    public static Bytes text(String content) {
        return Bytes.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An activity being written down; begins as four hours of supervision. */
    public static final class Writing {

        private final MembershipId membership;
        private ActivityKind kind = ActivityKind.SUPERVISION;
        private String title = "Supervisie bij Praktijk De Eik";
        private String organiser = "Praktijk De Eik";
        private Optional<LocalDate> firstDay;
        private Optional<LocalDate> lastDay;
        private Optional<Minutes> contactTime = Optional.of(Minutes.ofHours(4));
        private Optional<Minutes> selfStudy = Optional.of(Minutes.NONE);
        private Optional<Integer> meetings = Optional.of(2);
        private Optional<Integer> participants = Optional.empty();
        private Optional<Integer> registered = Optional.empty();
        private Optional<String> grantedBy = Optional.empty();
        private String category = "reflectie";
        private Optional<Points> points = Optional.of(Points.of(4));

        Writing(MembershipId membership, LocalDate today) {
            this.membership = membership;
            this.firstDay = Optional.of(today.minusDays(30));
            this.lastDay = Optional.of(today.minusDays(2));
        }

        public Writing kind(ActivityKind itsKind) {
            kind = itsKind;
            return this;
        }

        public Writing title(String words) {
            title = words;
            return this;
        }

        public Writing organiser(String words) {
            organiser = words;
            return this;
        }

        public Writing days(LocalDate first, LocalDate last) {
            firstDay = Optional.of(first);
            lastDay = Optional.of(last);
            return this;
        }

        public Writing hours(int contact, int study, int inMeetings) {
            contactTime = Optional.of(Minutes.ofHours(contact));
            selfStudy = Optional.of(Minutes.ofHours(study));
            meetings = Optional.of(inMeetings);
            return this;
        }

        public Writing group(int size, int ofThemRegistered) {
            participants = Optional.of(size);
            registered = Optional.of(ofThemRegistered);
            return this;
        }

        public Writing grantedBy(String body) {
            grantedBy = Optional.of(body);
            return this;
        }

        public Writing counts(String inCategory, Points claimed) {
            category = inCategory;
            points = Optional.of(claimed);
            return this;
        }

        public Writing nothingTyped() {
            title = "";
            organiser = " ";
            firstDay = Optional.empty();
            lastDay = Optional.empty();
            contactTime = Optional.empty();
            points = Optional.empty();
            return this;
        }

        public ClaimedActivity done() {
            return new ClaimedActivity(
                    membership,
                    kind,
                    title,
                    organiser,
                    firstDay,
                    lastDay,
                    contactTime,
                    selfStudy,
                    meetings,
                    participants,
                    registered,
                    "",
                    Optional.empty(),
                    grantedBy,
                    "",
                    Optional.of(category),
                    points,
                    "");
        }
    }
}
