package nl.leervink.delivery;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deliveries extends Repository<Delivery, DeliveryId> {

    String LINE = """
            select new nl.leervink.delivery.DeliveryLine(
                d.id, d.title, d.state, d.preparedAt, d.submittedAt, min(r.course), count(r),
                sum(case when r.answer is null then 1 else 0 end), sum(case when r.answer = REJECTED then 1 else 0 end))
            from Delivery d join d.rows r
            """;

    String BY_DELIVERY = " group by d.id, d.title, d.state, d.preparedAt, d.submittedAt ";

    Delivery save(Delivery delivery);

    Optional<Delivery> findById(DeliveryId id);

    /** The register a delivery is for. */
    record For(RegisterCode register) {}

    /** For whoever holds the register before reading the delivery: what they waited for may have changed it. */
    @Query("select new nl.leervink.delivery.Deliveries$For(d.register) from Delivery d where d.id = :id")
    Optional<For> findRegister(DeliveryId id);

    /** For whoever is going to change it: others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.id = :id")
    Optional<Delivery> findLocked(DeliveryId id);

    /** An entry that waits in an open delivery. */
    record Claimed(LedgerEntryId entry, DeliveryId delivery) {}

    @Query("""
            select new nl.leervink.delivery.Deliveries$Claimed(r.claims, d.id)
            from Delivery d join d.rows r where r.claims in :entries
            """)
    List<Claimed> findClaims(Collection<LedgerEntryId> entries);

    /** A delivery that came after another. */
    record Follower(DeliveryId id) {}

    @Query(
            "select new nl.leervink.delivery.Deliveries$Follower(d.id) from Delivery d where d.follows = :id order by d.preparedAt")
    List<Follower> findFollowers(DeliveryId id);

    /** What waits in lists that are made and not delivered. */
    @Query("""
            select new nl.leervink.delivery.Deliveries$Claimed(r.claims, d.id)
            from Delivery d join d.rows r where d.state = PREPARED and r.claims is not null
            """)
    List<Claimed> findPrepared();

    @Query(LINE + "where d.state = :state" + BY_DELIVERY + "order by coalesce(d.submittedAt, d.preparedAt), d.id")
    List<DeliveryLine> findLines(DeliveryState state, Limit limit);

    @Query(LINE + "where d.state in (DONE, DISCARDED)" + BY_DELIVERY + "order by d.preparedAt desc, d.id desc")
    List<DeliveryLine> findClosed(Pageable page);
}
