package nl.leervink.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.bundles.Receipts;
import nl.leervink.certification.StaffCertificateRows.Issued;
import nl.leervink.certification.StaffChoice.AllFound;
import nl.leervink.certification.StaffChoice.These;
import nl.leervink.files.Archive;
import nl.leervink.files.Archive.Part;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificates of everyone who came for an organisation that a contact acts for: found, and fetched by one or by
 * thousands. What is withdrawn or replaced is shown, and not fetched with others.
 */
@Service
@ForContacts
public class StaffCertificates {

    private static final int MOST_EDITIONS = 200;
    private static final EditionId NO_EDITION = new EditionId(new UUID(0, 0));

    private final StaffCertificateRows rows;
    private final Organisations organisations;
    private final FileCabinet cabinet;
    private final Receipts receipts;
    private final Clock clock;

    StaffCertificates(
            StaffCertificateRows rows,
            Organisations organisations,
            FileCabinet cabinet,
            Receipts receipts,
            Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.cabinet = cabinet;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A page of those that are looked for, the latest first. */
    @Transactional(readOnly = true)
    public List<CertificateRow> page(PersonId contact, StaffSearch asked, int page, int size) {
        return rows.findRows(
                actedForBy(contact),
                SearchPattern.containing(asked.words()),
                from(asked),
                until(asked),
                asked.edition().isEmpty(),
                asked.edition().orElse(NO_EDITION),
                LocalDate.now(clock),
                PageRequest.of(page, size));
    }

    @Transactional(readOnly = true)
    public int count(PersonId contact, StaffSearch asked) {
        return rows.countRows(
                actedForBy(contact),
                SearchPattern.containing(asked.words()),
                from(asked),
                until(asked),
                asked.edition().isEmpty(),
                asked.edition().orElse(NO_EDITION));
    }

    /** The years in which any was issued, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(PersonId contact) {
        var span = rows.findSpan(actedForBy(contact));
        return span.first() == null || span.last() == null
                ? List.of()
                : IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
                        .boxed()
                        .toList()
                        .reversed();
    }

    /** The editions of which there are any, the latest first. */
    @Transactional(readOnly = true)
    public List<StaffEdition> editions(PersonId contact) {
        return rows.findEditions(actedForBy(contact), Limit.of(MOST_EDITIONS));
    }

    /** How many of what was chosen can be fetched, and how many are withdrawn or replaced. */
    @Transactional(readOnly = true)
    public Fetchable fetchable(PersonId contact, StaffChoice choice) {
        var chosen = chosen(contact, choice);
        var standing = (int) chosen.stream().filter(Issued::stands).count();
        return new Fetchable(standing, chosen.size() - standing);
    }

    /** What was chosen, in one ZIP; empty if nothing of it can be fetched. That it was fetched is kept with its bundles. */
    @Transactional
    public Optional<Archive> archive(PersonId contact, StaffChoice choice) {
        var standing = chosen(contact, choice).stream().filter(Issued::stands).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        receipts.fetched(contact, standing.stream().map(Issued::number).toList());
        return Optional.of(new Archive(
                new FileName("Certificaten " + LocalDate.now(clock) + ".zip"),
                standing.stream().map(this::part).toList(),
                clock.instant()));
    }

    /** One of them, as PDF; empty if it is not of their people. That it was fetched is kept with its bundles. */
    @Transactional
    public Optional<KeptFile> fetch(PersonId contact, CertificateId id) {
        return chosen(contact, new These(Set.of(id))).stream()
                .findFirst()
                .flatMap(issued -> cabinet.fetch(issued.file()).map(file -> {
                    receipts.fetched(contact, List.of(issued.number()));
                    return file.named(issued.fileName());
                }));
    }

    private Part part(Issued issued) {
        return new Part(
                issued.fileName().value(), () -> cabinet.fetch(issued.file()).map(KeptFile::bytes));
    }

    private List<Issued> chosen(PersonId contact, StaffChoice choice) {
        return switch (choice) {
            case AllFound(var asked) ->
                rows.findIssued(
                        actedForBy(contact),
                        SearchPattern.containing(asked.words()),
                        from(asked),
                        until(asked),
                        asked.edition().isEmpty(),
                        asked.edition().orElse(NO_EDITION));
            case These(var ids) -> rows.findIssued(actedForBy(contact), ids);
        };
    }

    private static LocalDate from(StaffSearch asked) {
        return LocalDate.of(asked.year().orElse(1), 1, 1);
    }

    private static LocalDate until(StaffSearch asked) {
        return LocalDate.of(asked.year().orElse(9999), 12, 31);
    }

    private List<OrganisationId> actedForBy(PersonId contact) {
        return organisations.actedForBy(contact).stream()
                .map(OrganisationFacts::id)
                .toList();
    }
}
