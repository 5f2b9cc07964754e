package nl.leervink.inquiries;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leervink.inquiries.HandleResult.ChangedMeanwhile;
import nl.leervink.inquiries.HandleResult.Done;
import nl.leervink.inquiries.HandleResult.NotOfTheOffice;
import nl.leervink.inquiries.HandleResult.OutOfTurn;
import nl.leervink.inquiries.HandleResult.Unfit;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ManyLines;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.security.Accounts;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the office looks after what was asked on the contact page. */
@Service
@ForOffice
public class InquiryDesk {

    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_ANSWER = 4000;

    private static final Set<InquiryState> DONE_WITH = EnumSet.of(InquiryState.ANSWERED, InquiryState.CLOSED);
    private static final Set<InquiryState> NO_SPAM = EnumSet.complementOf(EnumSet.of(InquiryState.SPAM));

    private final KeptInquiries inquiries;
    private final InquiryLetters letters;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    InquiryDesk(KeptInquiries inquiries, InquiryLetters letters, People people, Accounts accounts, Clock clock) {
        this.inquiries = inquiries;
        this.letters = letters;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A page of the inquiries: those that wait first, and of each the last asked. */
    @Transactional(readOnly = true)
    public List<InquiryRow> page(Optional<InquiryState> state, String words, Pageable page) {
        return inquiries.findRows(state.orElse(null), SearchPattern.containing(words), page);
    }

    @Transactional(readOnly = true)
    public int count(Optional<InquiryState> state, String words) {
        return inquiries.countRows(state.orElse(null), SearchPattern.containing(words));
    }

    /** How many wait for the office. */
    @Transactional(readOnly = true)
    public int waiting() {
        return inquiries.countByState(InquiryState.OPEN);
    }

    /** Who may look after an inquiry, by family name, and whoever does although they may no more. */
    @Transactional(readOnly = true)
    public List<PersonFacts> colleagues(Optional<PersonId> chosen) {
        var office = Stream.concat(accounts.with(Role.OFFICE).stream(), chosen.stream());
        return people.persons(office.collect(toSet())).values().stream()
                .sorted(comparing(PersonFacts::name, PersonName.BY_FAMILY))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<InquirySheet> sheet(InquiryId id) {
        return inquiries.findById(id).map(this::sheet);
    }

    /**
     * Says who of the office looks after it, and what they note for each other.
     *
     * @param seen the revision that was on the desk
     */
    @Transactional
    public HandleResult arrange(InquiryId id, int seen, Optional<PersonId> assignee, String note) {
        var noted = ManyLines.of(note);
        if (noted.length() > LONGEST_NOTE) {
            return new Unfit(LONGEST_NOTE);
        }
        var inquiry = inquiries.findLocked(id).orElseThrow();
        var isNew = !assignee.equals(inquiry.assignee());
        if (isNew
                && assignee.filter(who -> !accounts.with(Role.OFFICE).contains(who))
                        .isPresent()) {
            return new NotOfTheOffice();
        }
        return handle(inquiry, seen, NO_SPAM, one -> one.arrange(assignee, noted));
    }

    /** Mails an answer to whoever asked, and keeps it. */
    @Transactional
    public HandleResult answer(InquiryId id, int seen, String words, PersonId office) {
        var answer = ManyLines.of(words);
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            return new Unfit(LONGEST_ANSWER);
        }
        return handle(id, seen, EnumSet.of(InquiryState.OPEN), inquiry -> {
            inquiry.answer(new GivenAnswer(answer, office, clock.instant()));
            letters.answered(inquiry, answer);
        });
    }

    /** It was answered by telephone, or by a letter from elsewhere. */
    @Transactional
    public HandleResult answeredOtherwise(InquiryId id, int seen, PersonId office) {
        return handle(
                id,
                seen,
                EnumSet.of(InquiryState.OPEN),
                inquiry -> inquiry.answer(new GivenAnswer("", office, clock.instant())));
    }

    /** Lays it aside without an answer. */
    @Transactional
    public HandleResult close(InquiryId id, int seen) {
        return handle(id, seen, EnumSet.of(InquiryState.OPEN), Inquiry::close);
    }

    /** It waits for the office once more. */
    @Transactional
    public HandleResult reopen(InquiryId id, int seen) {
        return handle(id, seen, DONE_WITH, Inquiry::reopen);
    }

    /** Deletes whatever was typed, here and in our letters about it. There is no way back. */
    @Transactional
    public HandleResult markAsSpam(InquiryId id, int seen) {
        return handle(id, seen, NO_SPAM, inquiry -> {
            letters.remove(inquiry);
            inquiry.markAsSpam();
        });
    }

    private HandleResult handle(InquiryId id, int seen, Set<InquiryState> in, Consumer<Inquiry> deed) {
        return handle(inquiries.findLocked(id).orElseThrow(), seen, in, deed);
    }

    private static HandleResult handle(Inquiry inquiry, int seen, Set<InquiryState> in, Consumer<Inquiry> deed) {
        if (inquiry.revision() != seen) {
            return new ChangedMeanwhile();
        }
        if (!in.contains(inquiry.state())) {
            return new OutOfTurn();
        }
        deed.accept(inquiry);
        return new Done();
    }

    private InquirySheet sheet(Inquiry inquiry) {
        var answers = inquiry.answers();
        var names = people.persons(answers.stream().map(GivenAnswer::by).collect(toSet()));
        return inquiry.sheet(answers.stream()
                .map(answer -> new InquirySheet.Told(
                        answer.words(),
                        Optional.ofNullable(names.get(answer.by()))
                                .map(person -> person.name().full())
                                .orElse(""),
                        answer.at()))
                .toList());
    }
}
