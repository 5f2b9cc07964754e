package nl.leervink.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leervink.bundles.CertificateFiles;
import nl.leervink.files.FileId;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Language;
import nl.leervink.people.OrganisationId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates of organisations, read only. */
interface StaffCertificateRows extends Repository<Certificate, CertificateId> {

    String FOUND = """
             from Certificate c
            where c.organisation in :organisations
                and lower(c.participantName || ' ' || c.number || ' ' || c.courseTitle) like :words escape '!'
                and c.issuedOn between :from and :until
                and (:everyEdition = true or c.edition = :edition)""";

    String ISSUED = """
            select new nl.leervink.certification.StaffCertificateRows$Issued(
                c.id, c.number, c.participantName, c.file, c.state)""";

    String ROW = """
            select new nl.leervink.certification.CertificateRow(
                c.id, c.number, c.participantName, c.courseTitle, c.edition, c.issuedOn, c.state,
                case when c.validUntil < :today then true else false end)""";

    @Query(ROW + FOUND + " order by c.issuedAt desc, c.number desc")
    List<CertificateRow> findRows(
            Collection<OrganisationId> organisations,
            String words,
            LocalDate from,
            LocalDate until,
            boolean everyEdition,
            EditionId edition,
            LocalDate today,
            Pageable page);

    @Query("select count(c)" + FOUND)
    int countRows(
            Collection<OrganisationId> organisations,
            String words,
            LocalDate from,
            LocalDate until,
            boolean everyEdition,
            EditionId edition);

    @Query(ISSUED + FOUND + " order by c.number")
    List<Issued> findIssued(
            Collection<OrganisationId> organisations,
            String words,
            LocalDate from,
            LocalDate until,
            boolean everyEdition,
            EditionId edition);

    @Query(ISSUED + " from Certificate c where c.organisation in :organisations and c.id in :ids order by c.number")
    List<Issued> findIssued(Collection<OrganisationId> organisations, Collection<CertificateId> ids);

    record Issued(CertificateId id, String number, String participant, FileId file, CertificateState state) {

        /** Neither withdrawn nor replaced, whether or not its term is over. */
        boolean stands() {
            return state == CertificateState.ISSUED;
        }

        FileName fileName() {
            return CertificateFiles.name(number, participant, Language.DUTCH.locale());
        }
    }

    @Query("""
            select new nl.leervink.certification.StaffCertificateRows$Span(min(c.issuedOn), max(c.issuedOn))
            from Certificate c where c.organisation in :organisations""")
    Span findSpan(Collection<OrganisationId> organisations);

    record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

    @Query("""
            select new nl.leervink.certification.StaffEdition(c.edition, max(c.courseTitle), max(c.issuedOn))
            from Certificate c where c.organisation in :organisations
            group by c.edition order by max(c.issuedOn) desc, c.edition""")
    List<StaffEdition> findEditions(Collection<OrganisationId> organisations, Limit limit);
}
