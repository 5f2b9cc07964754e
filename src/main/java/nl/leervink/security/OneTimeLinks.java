package nl.leervink.security;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, TokenHash> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findById(TokenHash token);

    @Query(
            "select count(l) > 0 from OneTimeLink l where l.account = :account and l.purpose = :purpose and l.made > :since")
    boolean existsSince(PersonId account, OneTimeLink.Purpose purpose, Instant since);

    @Query(
            "select count(l) > 0 from OneTimeLink l where l.account = :account and l.purpose = :purpose and l.expires > :now")
    boolean existsWorking(PersonId account, OneTimeLink.Purpose purpose, Instant now);

    /**
     * Takes a link out of use.
     *
     * @return 1 for the one who uses it, 0 for whoever comes at the same moment
     */
    @Modifying
    @Query("delete from OneTimeLink l where l.token = :token")
    int use(TokenHash token);

    @Modifying
    @Query("delete from OneTimeLink l where l.account = :account")
    void removeAllOf(PersonId account);

    @Modifying
    @Query("delete from OneTimeLink l where l.account = :account and l.expires <= :now")
    void removeExpiredOf(PersonId account, Instant now);
}
