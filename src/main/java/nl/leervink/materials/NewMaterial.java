package nl.leervink.materials;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.reminders.Reminder;
import org.springframework.stereotype.Component;

/**
 * Participants are told in the evening what came on the shelf since the evening before: one letter a day for each edition,
 * of what is still there. What is put right meanwhile, they never hear of.
 */
@Component
class NewMaterial implements Reminder {

    private static final LocalTime FROM = LocalTime.of(18, 0);
    private static final LocalTime UNTIL = LocalTime.of(22, 0);
    private static final Set<EditionStatus> ATTENDED = Set.of(EditionStatus.OPEN, EditionStatus.CLOSED);

    private final Materials materials;
    private final Editions editions;
    private final Enrolments enrolments;
    private final People people;
    private final PortalAddress portal;

    NewMaterial(Materials materials, Editions editions, Enrolments enrolments, People people, PortalAddress portal) {
        this.materials = materials;
        this.editions = editions;
        this.enrolments = enrolments;
        this.people = people;
        this.portal = portal;
    }

    @Override
    public List<Due> due(LocalDateTime now) {
        if (now.toLocalTime().isBefore(FROM) || !now.toLocalTime().isBefore(UNTIL)) {
            return List.of();
        }
        var evening = Evening.of(now.toLocalDate());
        var meeting = editions.sessionsToHold(evening.day().minusDays(1), evening.day()).stream()
                .map(SessionFacts::edition)
                .collect(toSet());
        var appearing = materials.findToAppear(evening.from(), evening.until(), meeting).stream()
                .sorted(Material.IN_ORDER)
                .collect(groupingBy(Material::edition));
        return appearing.isEmpty() ? List.of() : due(appearing, evening);
    }

    private List<Due> due(Map<EditionId, List<Material>> appearing, Evening evening) {
        var planned = editions.find(appearing.keySet());
        var sessions = editions.sessions(appearing.keySet()).stream().collect(groupingBy(SessionFacts::edition));
        var places = enrolments.ofEditions(appearing.keySet());
        var persons =
                people.persons(places.stream().map(EnrolmentFacts::participant).collect(toSet()));
        return places.stream()
                .flatMap(place -> {
                    var edition = requireNonNull(planned.get(place.edition()));
                    var mine = MyMaterials.held(edition, place.own(requireNonNull(sessions.get(edition.id()))));
                    var titles = requireNonNull(appearing.get(edition.id())).stream()
                            .filter(one ->
                                    one.appearsTo(mine).filter(evening::tellsOf).isPresent())
                            .map(Material::title)
                            .toList();
                    return titles.isEmpty() || !ATTENDED.contains(edition.status())
                            ? Stream.<Due>empty()
                            : Stream.of(
                                    due(edition, requireNonNull(persons.get(place.participant())), titles, evening));
                })
                .toList();
    }

    private Due due(EditionFacts edition, PersonFacts to, List<String> titles, Evening evening) {
        var occasion = new Occasion("material-added:" + edition.id().value() + ":" + evening.day());
        return Due.inDutch(
                occasion,
                to.email(),
                to.name().full(),
                "material-added",
                () -> Map.of(
                        "course", edition.title(),
                        "materials",
                                titles.stream()
                                        .map(title -> Map.of("title", title))
                                        .toList(),
                        "link", portal.link("/mijn/uitvoeringen/" + edition.id().value())));
    }

    /**
     * An evening on which is told what came since the evening before.
     *
     * @param until not included
     */
    private record Evening(LocalDate day, Instant from, Instant until) {

        static Evening of(LocalDate day) {
            return new Evening(day, at(day.minusDays(1)), at(day));
        }

        boolean tellsOf(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }

        private static Instant at(LocalDate day) {
            return day.atTime(FROM).atZone(Spelling.HERE).toInstant();
        }
    }
}
