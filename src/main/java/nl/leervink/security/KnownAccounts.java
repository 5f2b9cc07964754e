package nl.leervink.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownAccounts extends Repository<Account, PersonId> {

    /** Opens an account for who has none; two at once open one. */
    @Modifying
    @NativeQuery("insert into account (person, created, version) values (:person, :created, 0) on conflict do nothing")
    void keep(UUID person, Instant created);

    Optional<Account> findById(PersonId person);

    /** Whoever asks for a link waits for whoever else asks one for the same account. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.person = :person")
    Optional<Account> findLocked(PersonId person);

    @Query("select count(a) > 0 from Account a where a.password is not null and :role member of a.roles")
    boolean existsWith(String role);

    /** Whoever takes a role away waits for whoever else takes the same one, so that someone keeps it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where :role member of a.roles order by a.person")
    List<Account> lockAllWith(String role);

    @Query("""
            select count(a) > 0 from Account a
            where a.password is not null and :role member of a.roles and a.person <> :person""")
    boolean existsOtherWith(String role, PersonId person);

    @Query(
            "select new nl.leervink.security.KnownAccounts$Holder(a.person) from Account a where :role member of a.roles")
    List<Holder> findWith(String role);

    /** A row of one id: Spring Data takes a lone record for the row itself. */
    record Holder(PersonId person) {}
}
