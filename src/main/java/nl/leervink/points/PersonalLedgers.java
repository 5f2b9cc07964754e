package nl.leervink.points;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalLedgers extends Repository<PersonalLedger, PersonId> {

    /** Opens the ledger of a person who has none; two at once open one. */
    @Modifying
    @Query(value = "insert into personal_ledger (person) values (:person) on conflict do nothing", nativeQuery = true)
    int open(UUID person);

    /** Opens a person's ledger if need be, and keeps everyone else from writing in it until the transaction ends. */
    default void hold(PersonId person) {
        open(person.value());
        lock(person);
    }

    /** The same for several at once. */
    default void hold(Collection<PersonId> persons) {
        persons.stream().map(PersonId::value).sorted().forEach(this::open);
        if (!persons.isEmpty()) {
            lockAll(persons);
        }
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PersonalLedger l where l.person = :person")
    Optional<PersonalLedger> lock(PersonId person);

    /** Locks several, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from PersonalLedger l where l.person in :persons order by l.person")
    List<PersonalLedger> lockAll(Collection<PersonId> persons);
}
