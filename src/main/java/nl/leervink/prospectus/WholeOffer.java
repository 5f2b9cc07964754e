package nl.leervink.prospectus;

import static java.util.stream.Collectors.groupingBy;

import java.util.Optional;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Bureau;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.OfferedEdition;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything on offer, as it is now. */
@Component
class WholeOffer {

    private final Catalogue catalogue;
    private final EditionCalendar calendar;
    private final PortalAddress portal;
    private final Bureau bureau;

    WholeOffer(Catalogue catalogue, EditionCalendar calendar, PortalAddress portal, Bureau bureau) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.portal = portal;
        this.bureau = bureau;
    }

    @Transactional(readOnly = true)
    public Told told() {
        var editions = calendar.upcoming(Optional.empty(), Pageable.unpaged()).stream()
                .collect(groupingBy(OfferedEdition::course));
        return Told.of(
                ProgrammeFile.of(catalogue.find(CourseSearch.all(), 0, Integer.MAX_VALUE), editions, portal, bureau));
    }
}
