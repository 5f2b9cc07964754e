package nl.leervink.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.homework.SubmissionId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trainer nobody would want to be: five thousand reports wait. */
@ModuleTest
class LongPileTest {

    private static final int WAITING = 5_000;
    private static final int AUTHORS = 100;
    private static final int PAGE = 50;

    @Autowired
    Judging judging;

    @Autowired
    TestReports reports;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    TestReports.Waiting first;

    @BeforeEach
    void oneReportWaits() {
        first = reports.waiting();
    }

    @Test
    void aPageOfALongPileTakesAsManyStatementsAsAPageOfAShortOne() {
        var one = statements.during(() -> page(0));

        fiveThousandWait();

        assertThat(judging.pileSize(PileChoice.ALL, first.trainer())).isEqualTo(WAITING);
        assertThat(statements.during(() -> page(0))).isEqualTo(one);
        assertThat(statements.during(() -> page(WAITING / PAGE - 1))).isEqualTo(one);
        assertThat(statements.during(() -> judging.pileSize(PileChoice.ALL, first.trainer())))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void eachReportIsOnOnePageAndWhoeverWaitsLongestIsFirst() {
        fiveThousandWait();

        var seen = new HashSet<SubmissionId>();
        var before = page(0).getFirst().handedInAt();
        for (var page = 0; page < WAITING / PAGE; page++) {
            var rows = page(page);
            assertThat(rows).hasSize(PAGE);
            for (var row : rows) {
                assertThat(row.handedInAt()).isAfterOrEqualTo(before);
                before = row.handedInAt();
                seen.add(row.submission());
            }
        }
        assertThat(seen).hasSize(WAITING);
    }

    @Test
    void theNextOfFiveThousandIsFoundWithoutGoingThroughThem() {
        var one = statements.during(() -> judging.place(first.submission(), PileChoice.ALL, first.trainer()));
        fiveThousandWait();
        var halfway = page(WAITING / PAGE / 2).getFirst().submission();

        assertThat(statements.during(() -> judging.place(halfway, PileChoice.ALL, first.trainer())))
                .isEqualTo(one);
    }

    private List<PileRow> page(int page) {
        return judging.pile(PileChoice.ALL, first.trainer(), page, PAGE);
    }

    /** Copies of the one report, each of an enrolment of its own, handed in one after the other. */
    private void fiveThousandWait() {
        var authors =
                IntStream.range(0, AUTHORS).mapToObj(_ -> people.someone()).toList();
        var copies = IntStream.range(1, WAITING)
                .mapToObj(at -> copy(at, authors.get(at % AUTHORS)))
                .toList();
        database.batchUpdate(
                """
                insert into submission (id, assignment, enrolment, edition, author, kind, state)
                select ?, assignment, ?, edition, ?, kind, state from submission where id = ?""",
                copies.stream()
                        .map(copy -> new Object[] {copy.id(), UUID.randomUUID(), copy.author(), ours()})
                        .toList());
        database.batchUpdate(
                """
                insert into submission_round (id, submission, number, draft_version, saved_at, sealed_with, sealed, handed_in_at, late)
                select ?, ?, number, draft_version, saved_at, sealed_with, sealed, ?, late
                from submission_round where submission = ?""",
                copies.stream()
                        .map(copy -> new Object[] {UUID.randomUUID(), copy.id(), copy.handedIn(), ours()})
                        .toList());
    }

    private UUID ours() {
        return first.submission().value();
    }

    private Copy copy(int at, PersonId author) {
        var handedIn = clock.instant().plus(Duration.ofSeconds(at / 3));
        return new Copy(UUID.randomUUID(), author.value(), Timestamp.from(handedIn));
    }

    private record Copy(UUID id, UUID author, Timestamp handedIn) {}
}
