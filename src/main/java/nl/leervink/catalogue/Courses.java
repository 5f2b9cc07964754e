package nl.leervink.catalogue;

import java.util.List;
import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses the bureau offers. */
@Service
public class Courses {

    /** What an edition of this course is planned from. */
    @BetweenModules
    @Transactional(readOnly = true)
    public CourseBlueprint blueprint(CourseId course) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Every course on offer. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<CourseId> onOffer() {
        throw new UnsupportedOperationException("Not built yet");
    }
}
