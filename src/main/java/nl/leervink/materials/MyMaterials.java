package nl.leervink.materials;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is handed out to the person at the screen: where they have a place, as long as they have it. */
@Service
@ForParticipants
public class MyMaterials {

    private final Materials materials;
    private final FileCabinet cabinet;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Clock clock;

    MyMaterials(Materials materials, FileCabinet cabinet, Editions editions, Enrolments enrolments, Clock clock) {
        this.materials = materials;
        this.cabinet = cabinet;
        this.editions = editions;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** What may be seen by now, in order; nothing where I have no place. */
    @Transactional(readOnly = true)
    public List<MyMaterial> in(EditionId edition, PersonId me) {
        return enrolments
                .of(me, edition)
                .map(place -> seen(materials.findByEdition(edition), place).stream()
                        .sorted(Material.IN_ORDER)
                        .map(one -> new MyMaterial(one.getId(), one.details(), one.content()))
                        .toList())
                .orElse(List.of());
    }

    /** The file of a material that I may see by now. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(EditionId edition, MaterialId material, PersonId me) {
        return enrolments
                .of(me, edition)
                .flatMap(place -> materials
                        .findByIdAndEdition(material, edition)
                        .filter(found -> !seen(List.of(found), place).isEmpty()))
                .flatMap(Material::file)
                .flatMap(cabinet::fetch);
    }

    private List<Material> seen(List<Material> all, EnrolmentFacts place) {
        var now = clock.instant();
        var mine = all.isEmpty() ? List.<SessionFacts>of() : sessions(place);
        return all.stream().filter(one -> isSeen(one, mine, now)).toList();
    }

    private static boolean isSeen(Material material, List<SessionFacts> mine, Instant now) {
        return material.appearsTo(mine).filter(moment -> !moment.isAfter(now)).isPresent();
    }

    private List<SessionFacts> sessions(EnrolmentFacts place) {
        var edition = editions.find(place.edition()).orElseThrow();
        return held(edition, place.own(editions.sessions(place.edition())));
    }

    /** Those of these sessions that take place. */
    static List<SessionFacts> held(EditionFacts edition, List<SessionFacts> sessions) {
        return sessions.stream().filter(session -> !edition.isOff(session)).toList();
    }
}
