package nl.leervink.inquiries;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.Courses;
import nl.leervink.inquiries.InquireResult.Received;
import nl.leervink.inquiries.InquireResult.Refused;
import nl.leervink.inquiries.InquireResult.TooMuch;
import nl.leervink.inquiries.InquireResult.TooSoon;
import nl.leervink.kernel.Brake;
import nl.leervink.kernel.ForEveryone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking the bureau something, without an account. Each question mails someone who may not have asked, so that goes only so
 * often: from one place, for one address, and in all.
 */
@Service
public class Inquiring {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiring.class);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String EVERYONE = "";

    private final KeptInquiries inquiries;
    private final Courses courses;
    private final InquiryLetters letters;
    private final ContactBounds bounds;
    private final Clock clock;
    private final Brake places;
    private final Brake addresses;
    private final Brake together;

    Inquiring(KeptInquiries inquiries, Courses courses, InquiryLetters letters, ContactBounds bounds, Clock clock) {
        this.inquiries = inquiries;
        this.courses = courses;
        this.letters = letters;
        this.bounds = bounds;
        this.clock = clock;
        this.places = new Brake(bounds.perPlace(), WINDOW, clock);
        this.addresses = new Brake(bounds.perAddress(), WINDOW, clock);
        this.together = new Brake(bounds.together(), WINDOW, clock);
    }

    /** How many months a question is kept. */
    @ForEveryone
    @Transactional(readOnly = true)
    public int monthsKept() {
        return bounds.months();
    }

    /**
     * Keeps a question, tells the office and confirms it by letter; or says all that is wrong. Whatever types where people see no
     * field is answered as anyone and not kept; whoever is faster than people type is asked to send it again.
     *
     * @param id of the form at hand: what is sent twice is kept once
     * @param address the network address it comes from
     * @throws java.util.NoSuchElementException for a course that does not exist: ids come from us
     */
    @ForEveryone
    @Transactional
    public InquireResult ask(InquiryId id, FilledInInquiry filledIn, Trap trap, String address) {
        var objections = filledIn.objections();
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        var email = filledIn.email().orElseThrow();
        if (trap.caught()) {
            LOG.info("A message from the contact page was not kept: a program sent it");
            return new Received(email);
        }
        if (trap.isSprungSooner(bounds.least())) {
            LOG.info("A message from the contact page was not kept: it came sooner than people type");
            return new TooSoon();
        }
        if (inquiries.existsById(id)) {
            return new Received(email);
        }
        var place = Brake.place(address);
        var pause = Stream.of(places.pause(place), addresses.pause(email.value()), together.pause(EVERYONE))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
        if (pause.isPresent()) {
            return new TooMuch(pause.get());
        }
        places.count(place);
        addresses.count(email.value());
        together.count(EVERYONE);
        var course = filledIn.course()
                .filter(_ -> filledIn.topic().filter(Topic.COURSE::equals).isPresent())
                .map(courses::blueprint);
        var inquiry = inquiries.save(new Inquiry(id, filledIn, course, clock.instant()));
        letters.received(inquiry);
        return new Received(email);
    }
}
