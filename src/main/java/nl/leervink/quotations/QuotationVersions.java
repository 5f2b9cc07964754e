package nl.leervink.quotations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuotationVersions extends Repository<QuotationVersion, QuotationVersionId> {

    QuotationVersion save(QuotationVersion version);

    List<QuotationVersion> findByQuotationOrderByNumberDesc(QuotationId quotation);

    Optional<QuotationVersion> findByQuotationAndNumber(QuotationId quotation, int number);

    /** The version behind a link; empty for a link that never was. */
    @Query("select v from QuotationVersion v where :tokenHash member of v.links")
    Optional<QuotationVersion> findBehind(String tokenHash);
}
