package nl.leervink.quotations;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.kernel.Brake;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.paper.Typeface;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonName;
import nl.leervink.planning.Planning;
import nl.leervink.quotations.AskResult.Asked;
import nl.leervink.quotations.AskResult.Objection;
import nl.leervink.quotations.AskResult.Refused;
import nl.leervink.quotations.AskResult.TooMuchAsked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for a quotation. Each request mails someone who may not have asked: from one place, and for one address, that
 * goes only so often.
 */
@Service
public class Asking {

    static final int REQUESTS_FROM_A_PLACE = 10;
    private static final int REQUESTS_FOR_AN_ADDRESS = 5;

    private final KnownQuotations quotations;
    private final QuotationNumbers numbers;
    private final Courses courses;
    private final QuotationLetters letters;
    private final GroupLimits limits;
    private final Clock clock;
    private final Brake places;
    private final Brake addresses;

    Asking(
            KnownQuotations quotations,
            QuotationNumbers numbers,
            Courses courses,
            QuotationLetters letters,
            GroupLimits limits,
            Clock clock) {
        this.quotations = quotations;
        this.numbers = numbers;
        this.courses = courses;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
        this.places = new Brake(REQUESTS_FROM_A_PLACE, Duration.ofHours(1), clock);
        this.addresses = new Brake(REQUESTS_FOR_AN_ADDRESS, Duration.ofHours(1), clock);
    }

    /**
     * Asks the office for a quotation, and confirms that by letter; or says all that is wrong.
     *
     * @param trap what was typed where people type nothing; who does is answered as anyone and not heard
     * @param address the network address it comes from
     * @throws java.util.NoSuchElementException for an id that no course has: ids come from us
     */
    @ForEveryone
    @Transactional
    public AskResult ask(FilledInRequest filledIn, String trap, String address) {
        var objections = objections(filledIn);
        if (!objections.isEmpty()) {
            return new Refused(objections, unprintable(filledIn));
        }
        var asked = filledIn.complete();
        if (!trap.isEmpty()) {
            return new Asked(asked.email());
        }
        var pause = places.count(Brake.place(address))
                .or(() -> addresses.count(asked.email().value()));
        if (pause.isPresent()) {
            return new TooMuchAsked(pause.get());
        }
        var course = courses.blueprint(asked.course());
        var number = numbers.next(LocalDate.now(clock).getYear());
        var quotation = quotations.save(new Quotation(number, course.title(), asked, clock.instant()));
        letters.asked(quotation);
        return new Asked(asked.email());
    }

    /** For what this group is too large, as far as is known while it is filled in; it can be asked all the same. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<GroupLimit> exceeded(CourseId course, int participants, List<RegisterCount> registers) {
        return limits.exceeded(
                courses.blueprint(course),
                participants,
                registers.stream().map(RegisterCount::register).collect(toCollection(LinkedHashSet::new)));
    }

    private static Set<Objection> objections(FilledInRequest filledIn) {
        var objections = EnumSet.noneOf(Objection.class);
        objectIf(filledIn.course().isEmpty(), Objection.NO_COURSE, objections);
        objectIf(filledIn.name().isEmpty() || filledIn.email().isEmpty(), Objection.NO_PERSON, objections);
        var organisation = filledIn.organisation();
        objectIf(
                organisation.isEmpty()
                        || organisation.length() > Organisations.LONGEST_NAME
                        || !isFreeOfLinks(organisation),
                Objection.NO_ORGANISATION,
                objections);
        var participants = filledIn.participants();
        var isGroup = participants >= 1 && participants <= Planning.LARGEST_GROUP;
        objectIf(!isGroup, Objection.PARTICIPANTS_OUT_OF_BOUNDS, objections);
        objectIf(
                filledIn.registers().stream()
                        .mapToInt(RegisterCount::participants)
                        .anyMatch(number -> number < 1 || (isGroup && number > participants)),
                Objection.REGISTERED_OUT_OF_BOUNDS,
                objections);
        objectIf(
                filledIn.period().length() > AskedQuotation.LONGEST_WISH
                        || filledIn.place().length() > AskedQuotation.LONGEST_WISH
                        || filledIn.remarks().length() > AskedQuotation.LONGEST_REMARKS,
                Objection.TOO_LONG,
                objections);
        objectIf(
                !Typeface.unprintable(Stream.of(organisation)).isEmpty(),
                Objection.UNPRINTABLE_ORGANISATION,
                objections);
        objectIf(
                !Typeface.unprintable(filledIn.name().stream().map(PersonName::full))
                        .isEmpty(),
                Objection.UNPRINTABLE_NAME,
                objections);
        return objections;
    }

    private static String unprintable(FilledInRequest filledIn) {
        return Typeface.unprintable(Stream.concat(
                Stream.of(filledIn.organisation()), filledIn.name().stream().map(PersonName::full)));
    }

    private static void objectIf(boolean wrong, Objection objection, Set<Objection> objections) {
        if (wrong) {
            objections.add(objection);
        }
    }

    /** A name of an organisation may be longer than a part of a person's, and carries no link into letters either. */
    private static boolean isFreeOfLinks(String organisation) {
        return PersonName.mayBePart(organisation.substring(0, Math.min(organisation.length(), PersonName.LONGEST_PART)))
                && PersonName.mayBePart(
                        organisation.substring(Math.max(0, organisation.length() - PersonName.LONGEST_PART)));
    }
}
