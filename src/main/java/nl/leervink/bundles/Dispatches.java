package nl.leervink.bundles;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.LetterId;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.Trouble;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The letters that bundles went with; how far each got is joined from the outbox (as ADR-0050 does with persons). */
interface Dispatches extends Repository<Dispatch, DispatchId> {

    String NOT_ARRIVED = """
             from Dispatch d join Bundle b on b.id = d.bundle join QueuedLetter l on l.id = d.letter
            where d.replacedBy is null and b.state <> nl.leervink.bundles.BundleState.ENDED
              and l.state in (nl.leervink.mailing.LetterState.FAILED, nl.leervink.mailing.LetterState.RETURNED,
                nl.leervink.mailing.LetterState.RECALLED)
              and exists (select g from Bundle g join g.certificates c where g.id = b.id and c.leftOutAt is null)""";

    Dispatch save(Dispatch dispatch);

    Optional<Dispatch> findById(DispatchId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.id = :id")
    Optional<Dispatch> findLocked(DispatchId id);

    /** Held until the transaction ends: of two who use a link at once, one does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.link = :link")
    Optional<Dispatch> findLocked(CodeHash link);

    Optional<Dispatch> findByLink(CodeHash link);

    List<Dispatch> findByBundleAndAddress(BundleId bundle, EmailAddress address);

    List<Dispatch> findByBundle(BundleId bundle);

    record Place(DispatchId id, BundleId bundle) {}

    @Query("select new nl.leervink.bundles.Dispatches$Place(d.id, d.bundle) from Dispatch d where d.id = :id")
    Optional<Place> findPlace(DispatchId id);

    /** The letters with these bundles. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.bundle in :bundles order by d.id")
    List<Dispatch> findLockedOf(Collection<BundleId> bundles);

    /**
     * The letters to this address of this receiver, on behalf of this organisation, that wait, or whose link nobody used; not what
     * went to others in their place, or as a copy.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select d from Dispatch d
            where d.address = :address and d.bundle in (
                select b.id from Bundle b where b.receiver = :receiver and b.organisation = :organisation)
              and (d.link is not null and d.takenAt is null and d.linkRevokedAt is null
                or d.letter in (select l.id from QueuedLetter l where l.state = nl.leervink.mailing.LetterState.WAITING))
            order by d.id""")
    List<Dispatch> findLockedUnread(PersonId receiver, EmailAddress address, OrganisationId organisation);

    @Query("select d from Dispatch d where d.linkEnds > :from and d.linkEnds <= :until")
    List<Dispatch> findExpired(Instant from, Instant until);

    @Query("""
            select count(d) > 0 from Dispatch d join QueuedLetter l on l.id = d.letter
            where d.bundle = :bundle and d.address = :address and l.state = nl.leervink.mailing.LetterState.WAITING""")
    boolean isOnItsWay(BundleId bundle, EmailAddress address);

    @Query("""
            select new nl.leervink.bundles.Dispatches$Told(
                d.id, d.bundle, d.letter, d.address, d.kind, d.postedAt, d.postedBy, d.replacedBy, d.linkEnds, d.linkRevokedAt,
                d.openedAt, d.timesOpened, d.takenAt, l.state, l.trouble, l.replyCode, l.sentAt)
            from Dispatch d join QueuedLetter l on l.id = d.letter
            where d.bundle in :bundles order by d.postedAt, d.id""")
    List<Told> findTold(Collection<BundleId> bundles);

    record Told(
            DispatchId id,
            BundleId bundle,
            LetterId letter,
            EmailAddress address,
            DispatchKind kind,
            Instant postedAt,
            @Nullable PersonId postedBy,
            @Nullable DispatchId replacedBy,
            @Nullable Instant linkEnds,
            @Nullable Instant linkRevokedAt,
            @Nullable Instant openedAt,
            int timesOpened,
            @Nullable Instant takenAt,
            LetterState state,
            @Nullable Trouble trouble,
            @Nullable Integer replyCode,
            @Nullable Instant sentAt) {}

    @Query(
            "select new nl.leervink.bundles.Dispatches$Lost(d.letter, b.edition, b.receiver, d.address, d.postedAt, l.trouble, l.replyCode)"
                    + NOT_ARRIVED + " order by d.postedAt desc, d.id desc")
    List<Lost> findNotArrived(Pageable page);

    @Query("select count(d)" + NOT_ARRIVED)
    int countNotArrived();

    record Lost(
            LetterId letter,
            EditionId edition,
            PersonId receiver,
            EmailAddress address,
            Instant postedAt,
            @Nullable Trouble trouble,
            @Nullable Integer replyCode) {}
}
