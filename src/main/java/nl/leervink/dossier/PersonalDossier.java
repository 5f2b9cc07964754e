package nl.leervink.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.certification.CertificateProof;
import nl.leervink.certification.CertificateState;
import nl.leervink.certification.Certificates;
import nl.leervink.claims.ClaimRow;
import nl.leervink.claims.ClaimState;
import nl.leervink.claims.OwnClaims;
import nl.leervink.files.Archive;
import nl.leervink.files.Archive.Part;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.files.Spreadsheet;
import nl.leervink.hours.MyHours;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.points.MembershipId;
import nl.leervink.points.MyPoints;
import nl.leervink.points.MyStanding;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossier of one's own registration. It holds nothing of others, and nothing one wrote for a trainer. */
@Service
@ForParticipants
public class PersonalDossier {

    private static final int ALL = 100_000;

    private final People people;
    private final MyStanding standings;
    private final MyPoints points;
    private final MyHours hours;
    private final Certificates certificates;
    private final OwnClaims claims;
    private final Registers registers;
    private final PortalAddress portal;
    private final Clock clock;

    PersonalDossier(
            People people,
            MyStanding standings,
            MyPoints points,
            MyHours hours,
            Certificates certificates,
            OwnClaims claims,
            Registers registers,
            PortalAddress portal,
            Clock clock) {
        this.people = people;
        this.standings = standings;
        this.points = points;
        this.hours = hours;
        this.certificates = certificates;
        this.claims = claims;
        this.registers = registers;
        this.portal = portal;
        this.clock = clock;
    }

    /** On paper: PDF/UA-1 and PDF/A-3a. Empty for a registration that is not mine. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> pdf(PersonId me, MembershipId which) {
        return content(me, which).map(PersonalDossier::pdf);
    }

    /** All bookings as a workbook. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> workbook(PersonId me, MembershipId which) {
        return content(me, which).map(PersonalDossier::workbook);
    }

    /** All bookings as CSV. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> csv(PersonId me, MembershipId which) {
        return content(me, which).map(PersonalDossier::csv);
    }

    /** All of it, with my certificates and my evidence. */
    @Transactional(readOnly = true)
    public Optional<Archive> archive(PersonId me, MembershipId which) {
        return content(me, which).map(content -> archive(me, content));
    }

    private Optional<DossierContent> content(PersonId me, MembershipId which) {
        return standings.of(me).stream()
                .filter(standing -> standing.membership().id().equals(which))
                .findFirst()
                .map(standing -> content(me, standing));
    }

    private DossierContent content(PersonId me, RegisterStanding standing) {
        var membership = standing.membership();
        var bookings = points.bookings(me, membership.id(), 0, ALL);
        var sources = bookings.stream().map(PointsBooking::source).collect(toSet());
        var proofs = certificates.proofs(me).stream()
                .filter(proof -> sources.contains(proof.pointsSource()))
                .filter(proof -> proof.state() != CertificateState.SUPERSEDED)
                .toList();
        var editions = proofs.stream().map(CertificateProof::edition).collect(toSet());
        return new DossierContent(
                people.myself(me).name().full(),
                registers.all().stream()
                        .collect(toMap(RegisterFacts::code, RegisterFacts::name))
                        .getOrDefault(
                                membership.register(), membership.register().value()),
                registers.names(),
                standing,
                bookings,
                hours.all(me).stream()
                        .filter(each -> editions.contains(each.edition()))
                        .toList(),
                proofs,
                claims.mine(me, membership.id(), 0, ALL).stream()
                        .filter(claim -> claim.state() == ClaimState.STANDING)
                        .toList(),
                portal.link("/verificatie/"),
                clock.instant());
    }

    private Archive archive(PersonId me, DossierContent content) {
        var parts = new ArrayList<Part>();
        for (var made : List.of(pdf(content), workbook(content), csv(content))) {
            parts.add(new Part(made.name().value(), () -> Optional.of(made.bytes())));
        }
        content.certificates()
                .forEach(proof -> parts.add(new Part(
                        Wording.of("folder.certificates") + "/" + new FileName(proof.number() + ".pdf"),
                        () -> certificates.fetch(proof.id(), me).map(KeptFile::bytes))));
        content.claims().forEach(claim -> parts.addAll(evidence(me, claim)));
        return new Archive(named("file.dossier", content, ".zip"), parts, content.madeAt());
    }

    /** Named by claim and place, so that no two files are called the same. */
    private List<Part> evidence(PersonId me, ClaimRow claim) {
        var parts = new ArrayList<Part>();
        for (var place = 0; place < claim.evidence().size(); place++) {
            var proof = claim.evidence().get(place);
            parts.add(new Part(
                    Wording.of("folder.evidence") + "/" + claim.number() + "-" + (place + 1) + " " + proof.name(),
                    () -> claims.evidence(me, claim.id(), proof.file()).map(KeptFile::bytes)));
        }
        return parts;
    }

    private static KeptFile pdf(DossierContent content) {
        return new KeptFile(named("file.dossier", content, ".pdf"), "application/pdf", DossierSheet.of(content));
    }

    private static KeptFile workbook(DossierContent content) {
        return new KeptFile(
                named("file.bookings", content, ".xlsx"),
                Spreadsheet.XLSX,
                BookingsTable.of(content).xlsx());
    }

    private static KeptFile csv(DossierContent content) {
        return new KeptFile(
                named("file.bookings", content, ".csv"),
                Spreadsheet.CSV,
                BookingsTable.of(content).csv());
    }

    private static FileName named(String key, DossierContent content, String ending) {
        return new FileName(Wording.of(key, content.register(), content.madeOn().toString()) + ending);
    }
}
