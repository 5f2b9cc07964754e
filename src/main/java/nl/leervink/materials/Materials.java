package nl.leervink.materials;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.planning.EditionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Materials extends Repository<Material, MaterialId> {

    Material save(Material material);

    @Modifying
    @Query("delete from Material m where m.id = :id")
    void deleteById(MaterialId id);

    Optional<Material> findByIdAndEdition(MaterialId id, EditionId edition);

    List<Material> findByEdition(EditionId edition);

    int countByEdition(EditionId edition);

    /** Below all that lies on a shelf; on an empty one 1. */
    @Query("select coalesce(max(m.position), 0) + 1 from Material m where m.edition = :edition")
    int nextPosition(EditionId edition);

    @Query("""
            select new nl.leervink.materials.Materials$Counted(m.edition, count(m)) from Material m
            where m.edition in :editions group by m.edition""")
    List<Counted> count(Collection<EditionId> editions);

    /** What was put on a shelf between two moments, and what waits for a session in these editions. */
    @Query("""
            select m from Material m where (m.since >= :from and m.since < :until)
                or (m.edition in :editions and m.appears <> nl.leervink.materials.Appears.AT_ONCE)""")
    List<Material> findToAppear(Instant from, Instant until, Collection<EditionId> editions);

    record Counted(EditionId edition, long materials) {}
}
