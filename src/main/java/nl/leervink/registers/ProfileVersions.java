package nl.leervink.registers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileVersions extends Repository<ProfileVersion, ProfileVersionId> {

    ProfileVersion save(ProfileVersion version);

    /** What was set aside must be so before another takes its day: the database keeps one for each. */
    void flush();

    Optional<ProfileVersion> findById(ProfileVersionId id);

    List<ProfileVersion> findByProfileOrderByEnteredAtAsc(String profile);

    List<ProfileVersion> findByStandingTrue();

    /** One that stands. */
    record Standing(ProfileVersionId id) {}

    /** Which stand: as their texts never change, this tells whether the rules did. */
    @Query(
            "select new nl.leervink.registers.ProfileVersions$Standing(v.id) from ProfileVersion v where v.standing = true")
    List<Standing> standing();
}
