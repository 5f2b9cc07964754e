package nl.leervink.prospectus;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Bureau;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.planning.SessionTimes;
import nl.leervink.prospectus.CourseEntries.CourseEntry;
import nl.leervink.prospectus.CourseEntries.Price;
import nl.leervink.prospectus.EditionEntries.EditionEntry;
import nl.leervink.prospectus.EditionEntries.SessionEntry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What visitors see in the catalogue, and no more, for other sites and programs. */
@Service
@ForEveryone
public class Prospectus {

    private static final String DESCRIPTION = "prospectus/openapi.json";
    private static final int INSTANCES = 12;
    private static final int GENERAL_RATE = 21;

    private final Catalogue catalogue;
    private final EditionCalendar calendar;
    private final Seats seats;
    private final PortalAddress portal;
    private final Bureau bureau;
    private final KeptOffer whole;

    Prospectus(
            Catalogue catalogue,
            EditionCalendar calendar,
            Seats seats,
            PortalAddress portal,
            Bureau bureau,
            KeptOffer whole) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.seats = seats;
        this.portal = portal;
        this.bureau = bureau;
        this.whole = whole;
    }

    /** A page of the courses on offer. */
    @Transactional(readOnly = true)
    public CourseEntries courses(Part part) {
        var all = CourseSearch.all();
        return new CourseEntries(
                part.page(),
                part.size(),
                catalogue.count(all),
                catalogue.find(all, part.offset(), part.size()).stream()
                        .map(this::entry)
                        .toList());
    }

    /** A page of the editions of a course that one can enrol in; empty for a course that is not on offer. */
    @Transactional(readOnly = true)
    public Optional<EditionEntries> editions(String slug, Part part) {
        return catalogue.find(slug).map(course -> {
            var id = Optional.of(course.course());
            var offered = calendar.upcoming(id, PageRequest.of(part.page() - 1, part.size()));
            var ids = offered.stream().map(OfferedEdition::id).toList();
            var taken = seats.spokenFor(ids);
            var sessions = calendar.times(ids).stream().collect(groupingBy(SessionTimes::edition));
            return new EditionEntries(
                    slug,
                    part.page(),
                    part.size(),
                    calendar.countUpcoming(id),
                    offered.stream()
                            .map(edition -> entry(edition, taken, sessions))
                            .toList());
        });
    }

    /** A course with its editions as schema.org describes them (JSON-LD), to be put into its page. */
    @Transactional(readOnly = true)
    public Optional<String> structuredData(String slug) {
        return catalogue.find(slug).map(course -> {
            var editions = calendar.upcoming(Optional.of(course.course()), INSTANCES);
            var taken =
                    seats.spokenFor(editions.stream().map(OfferedEdition::id).toList());
            return new StructuredCourse(portal, bureau).of(course, editions, taken);
        });
    }

    /**
     * Everything on offer in one file (XML), as training databases read it; as it was a minute ago at most, so that asking
     * often asks nothing of the database.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Told programmes() {
        return whole.told();
    }

    /** How to ask for all this, for programs (OpenAPI). */
    @Transactional(readOnly = true)
    public Bytes description() {
        try (var content = new ClassPathResource(DESCRIPTION).getInputStream()) {
            return Bytes.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The description of what is on offer cannot be read", unreadable);
        }
    }

    private CourseEntry entry(CourseCard course) {
        return new CourseEntry(
                course.slug(),
                course.title(),
                course.kind(),
                course.summary(),
                Optional.of(course.level()).filter(level -> !level.isEmpty()),
                course.contactTime().inHours(),
                course.selfStudy().inHours(),
                price(course.price(), course.vat()),
                portal.link("/cursussen/" + course.slug()),
                portal.link("/api/v1/courses/" + course.slug() + "/editions"));
    }

    private EditionEntry entry(
            OfferedEdition edition, Map<EditionId, Integer> taken, Map<EditionId, List<SessionTimes>> sessions) {
        return new EditionEntry(
                edition.id().value(),
                edition.firstDay(),
                edition.lastDay(),
                edition.place(),
                edition.enrolUntil(),
                edition.confirmed(),
                edition.decideBy(),
                edition.availability(taken.getOrDefault(edition.id(), 0)),
                price(edition.price(), edition.vat()),
                portal.link("/inschrijven/" + edition.id().value()),
                sessions.getOrDefault(edition.id(), List.of()).stream()
                        .map(session -> new SessionEntry(
                                session.number(),
                                session.part(),
                                session.title(),
                                session.date(),
                                session.start(),
                                session.end()))
                        .toList());
    }

    private static Price price(Money amount, VatTreatment vat) {
        return new Price(
                amount.value(),
                "EUR",
                switch (vat) {
                    case EXEMPT -> 0;
                    case STANDARD -> GENERAL_RATE;
                });
    }
}
