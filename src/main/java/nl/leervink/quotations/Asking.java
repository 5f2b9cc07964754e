package nl.leervink.quotations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
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
import nl.leervink.quotations.AskResult.Unprintable;
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
    private final Clock clock;
    private final Brake places;
    private final Brake addresses;

    Asking(
            KnownQuotations quotations,
            QuotationNumbers numbers,
            Courses courses,
            QuotationLetters letters,
            Clock clock) {
        this.quotations = quotations;
        this.numbers = numbers;
        this.courses = courses;
        this.letters = letters;
        this.clock = clock;
        this.places = new Brake(REQUESTS_FROM_A_PLACE, Duration.ofHours(1), clock);
        this.addresses = new Brake(REQUESTS_FOR_AN_ADDRESS, Duration.ofHours(1), clock);
    }

    /**
     * Asks the office for a quotation, and confirms that by letter.
     *
     * @param trap what was typed where people type nothing; who does is answered as anyone and not heard
     * @param address the network address it comes from
     * @throws java.util.NoSuchElementException for an id that no course has: ids come from us
     */
    @ForEveryone
    @Transactional
    public AskResult ask(AskedQuotation asked, String trap, String address) {
        var objections = objections(asked);
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        var unprintable = Typeface.unprintable(
                Stream.of(asked.organisation(), asked.name().full()));
        if (!unprintable.isEmpty()) {
            return new Unprintable(unprintable);
        }
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

    private static Set<Objection> objections(AskedQuotation asked) {
        var objections = EnumSet.noneOf(Objection.class);
        if (asked.organisation().isEmpty()
                || asked.organisation().length() > Organisations.LONGEST_NAME
                || !isFreeOfLinks(asked.organisation())) {
            objections.add(Objection.NO_ORGANISATION);
        }
        if (asked.participants() < 1 || asked.participants() > Planning.LARGEST_GROUP) {
            objections.add(Objection.PARTICIPANTS_OUT_OF_BOUNDS);
        }
        if (asked.registers().stream()
                .anyMatch(one -> one.participants() < 1 || one.participants() > asked.participants())) {
            objections.add(Objection.REGISTERED_OUT_OF_BOUNDS);
        }
        if (asked.period().length() > AskedQuotation.LONGEST_WISH
                || asked.place().length() > AskedQuotation.LONGEST_WISH
                || asked.remarks().length() > AskedQuotation.LONGEST_REMARKS) {
            objections.add(Objection.TOO_LONG);
        }
        return objections;
    }

    /** A name of an organisation may be longer than a part of a person's, and carries no link into letters either. */
    private static boolean isFreeOfLinks(String organisation) {
        return PersonName.mayBePart(organisation.substring(0, Math.min(organisation.length(), PersonName.LONGEST_PART)))
                && PersonName.mayBePart(
                        organisation.substring(Math.max(0, organisation.length() - PersonName.LONGEST_PART)));
    }
}
