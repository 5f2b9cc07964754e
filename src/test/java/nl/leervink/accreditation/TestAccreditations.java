package nl.leervink.accreditation;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;

/** Decisions of registers for tests, as in the source documents, and numbers nobody else has. */
public final class TestAccreditations {

    public static final RegisterCode SKJ = new RegisterCode("SKJ");
    public static final RegisterCode MFN = new RegisterCode("MfN");

    public static final RegisterCode NIP = new RegisterCode("NIP");

    private TestAccreditations() {}

    /** Seed 000: 26 points, 21 contact hours and 5 of self-study. */
    public static AccreditationFacts skj(CourseId course, Period term) {
        return new AccreditationFacts(
                course,
                SKJ,
                "Kwaliteitsregister Jeugd",
                "skj-jgp",
                "SKJ300893",
                "formeel leren",
                Points.of(26),
                Minutes.ofHours(21),
                Minutes.ofHours(5),
                term);
    }

    /** Seed 001: 6 PE points in category 1a for 10.5 contact hours, without a reference. */
    public static AccreditationFacts mfn(CourseId course, Period term) {
        return new AccreditationFacts(
                course,
                MFN,
                "Mediatorsfederatie Nederland",
                "mfn",
                "",
                "1a",
                Points.of(6),
                Minutes.of(630),
                Minutes.NONE,
                term);
    }

    /** 20 points of the psychologists' institute, which chambers of the SKJ take as well. */
    public static AccreditationFacts nip(CourseId course, Period term) {
        return new AccreditationFacts(
                course,
                NIP,
                "Nederlands Instituut van Psychologen",
                "nip",
                "NIP-2027-14",
                "scholing",
                Points.of(20),
                Minutes.ofHours(21),
                Minutes.NONE,
                term);
    }

    /** 20 points of the educators, who hand them in themselves; chambers of the SKJ take them as well. */
    public static AccreditationFacts nvo(CourseId course, Period term) {
        return new AccreditationFacts(
                course,
                new RegisterCode("NVO"),
                "Nederlandse vereniging van pedagogen en onderwijskundigen",
                "nvo",
                "NVO-2027-15",
                "geaccrediteerde scholing",
                Points.of(20),
                Minutes.ofHours(21),
                Minutes.NONE,
                term);
    }

    /** The same for a course of seed 000, which has self-study as well. */
    public static AccreditationFacts nipWithSelfStudy(CourseId course, Period term) {
        var facts = nip(course, term);
        return new AccreditationFacts(
                course,
                facts.register(),
                facts.registerName(),
                facts.grantedBy(),
                facts.reference(),
                facts.category(),
                facts.points(),
                facts.contactTime(),
                Minutes.ofHours(5),
                term);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static String aNumber() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000L, 999_999_999_999L));
    }

    public static String aCertificate() {
        return "LV-2027-" + aNumber();
    }
}
