package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What registers decided about our courses. */
@Service
public class Accreditations {

    /** The accreditations of a course whose term has not ended. Public: the catalogue shows them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AccreditationFacts> of(CourseId course) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Those under which an edition in this period earns points. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AccreditationFacts> covering(CourseId course, Period edition) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
