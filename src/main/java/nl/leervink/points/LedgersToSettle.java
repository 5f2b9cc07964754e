package nl.leervink.points;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgersToSettle extends Repository<LedgerToSettle, PersonId> {

    /** One that stands here already stands here once. */
    @Modifying
    @Query(
            value =
                    "insert into ledger_to_settle (person, asked_at, tries) values (:person, :now, 0) on conflict do nothing",
            nativeQuery = true)
    int add(UUID person, Instant now);

    /** Whose ledger. */
    record Owner(PersonId person) {}

    @Query("select new nl.leervink.points.LedgersToSettle$Owner(l.person) from LedgerToSettle l order by l.person")
    List<Owner> first(Limit limit);

    @Query("""
            select new nl.leervink.points.LedgersToSettle$Owner(l.person)
            from LedgerToSettle l where l.person > :person order by l.person
            """)
    List<Owner> after(PersonId person, Limit limit);

    /** Takes a ledger off the list; of two who settle it at once, the second waits for the first. */
    @Modifying
    @Query("delete from LedgerToSettle l where l.person = :person")
    int done(PersonId person);

    @Modifying
    @Query("update LedgerToSettle l set l.tries = l.tries + 1 where l.person = :person")
    int failed(PersonId person);

    int countByTriesGreaterThan(int tries);
}
