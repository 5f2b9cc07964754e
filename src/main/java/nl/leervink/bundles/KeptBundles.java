package nl.leervink.bundles;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptBundles extends Repository<Bundle, BundleId> {

    Bundle save(Bundle bundle);

    Optional<Bundle> findById(BundleId id);

    List<Bundle> findByEditionOrderByComposedAtAscIdAsc(EditionId edition);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bundle b where b.id = :id")
    Optional<Bundle> findLocked(BundleId id);

    /** What a certificate that comes now may join. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Bundle b
            where b.edition = :edition and b.receiver = :receiver
                and b.state = nl.leervink.bundles.BundleState.GATHERING""")
    List<Bundle> findGathering(EditionId edition, PersonId receiver);

    /** What waits for this receiver on behalf of this organisation. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Bundle b
            where b.receiver = :receiver and b.organisation = :organisation
                and b.state = nl.leervink.bundles.BundleState.GATHERING
            order by b.id""")
    List<Bundle> findGatheringFor(PersonId receiver, OrganisationId organisation);

    /** Whether this receiver has this certificate in a bundle, posted or not. */
    @Query("""
            select count(b) > 0 from Bundle b join b.certificates c
            where b.receiver = :receiver and c.number = :number and b.state <> nl.leervink.bundles.BundleState.ENDED""")
    boolean isFor(PersonId receiver, String number);

    record Gathering(BundleId id, EditionId edition) {}

    @Query("""
            select new nl.leervink.bundles.KeptBundles$Gathering(b.id, b.edition) from Bundle b
            where b.state = nl.leervink.bundles.BundleState.GATHERING order by b.composedAt, b.id""")
    List<Gathering> findGathering(Limit limit);

    /** The bundles of this receiver in which one of these certificates is. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Bundle b
            where b.receiver = :receiver and b.id in (
                select k.id from Bundle k join k.certificates c where k.receiver = :receiver and c.number in :numbers)
            order by b.id""")
    List<Bundle> findOf(PersonId receiver, Collection<String> numbers);

    @Query("""
            select count(c) > 0 from Bundle b join b.certificates c
            where b.id = :bundle and c.number = :number and c.leftOutAt is null""")
    boolean isGiven(BundleId bundle, String number);

    /** All that give this certificate: posted and sent again by nobody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Bundle b
            where b.id in (
                select k.id from Bundle k join k.certificates c where c.number = :number and c.leftOutAt is null)
            order by b.id""")
    List<Bundle> findGiving(String number);

    /** All in which this certificate ever was. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from Bundle b
            where b.id in (select k.id from Bundle k join k.certificates c where c.number = :number)
            order by b.id""")
    List<Bundle> findWith(String number);
}
