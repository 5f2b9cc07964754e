package nl.leervink.press;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface HouseStyleVersions extends Repository<HouseStyleVersion, UUID> {

    HouseStyleVersion save(HouseStyleVersion version);

    Optional<HouseStyleVersion> findFirstByOrderByNumberDesc();

    List<HouseStyleVersion> findByOrderByNumberDesc(Limit most);

    /** What the office set last, or else ours. */
    default HouseStyle holding(Album album) {
        return findFirstByOrderByNumberDesc()
                .map(version -> version.style(album))
                .orElse(HouseStyle.OURS);
    }

    /** Whether all pictures of the style that holds can still be read. */
    default boolean isReadable(Album album) {
        return findFirstByOrderByNumberDesc()
                .map(version -> version.isReadable(album))
                .orElse(true);
    }
}
