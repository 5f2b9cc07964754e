package nl.leervink.demo;

import java.time.LocalDate;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The accreditations of the demo's courses, as the source documents state them. Their terms are ours, around today: the
 * documents name none.
 */
@Component
@Profile("demo")
public class DemoAccreditations {

    private final Accreditations accreditations;

    DemoAccreditations(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    /**
     * Grants both. The office acts.
     *
     * @param intervisionGuide source document 000: 26 SKJ points, SKJ300893, 21 contact and 5 self-study hours
     * @param guidingIntervision source document 001: 6 PE points in category 1a of the MfN; its timetable has 10.5
     *     contact hours, a reference is not stated
     */
    public void grant(CourseId intervisionGuide, CourseId guidingIntervision, LocalDate today) {
        accreditations.grant(new AccreditationFacts(
                intervisionGuide,
                new RegisterCode("SKJ"),
                "Kwaliteitsregister Jeugd",
                "skj-jgp",
                "SKJ300893",
                "formeel leren",
                Points.of(26),
                Minutes.ofHours(21),
                Minutes.ofHours(5),
                new Period(today.minusMonths(18), today.plusMonths(18))));
        accreditations.grant(new AccreditationFacts(
                guidingIntervision,
                new RegisterCode("MfN"),
                "Mediatorsfederatie Nederland",
                "mfn",
                "",
                "1a",
                Points.of(6),
                Minutes.of(630),
                Minutes.NONE,
                new Period(today.minusMonths(10), today.plusMonths(14))));
    }
}
