package nl.leervink.ui.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.intake.ChosenRow;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListedPerson;
import nl.leervink.intake.RowReason;
import nl.leervink.intake.Verdict;
import nl.leervink.kernel.Shown;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionFacts;

/** A list under review: what we make of each row, what its reader decided, and whom they enrol by that. */
final class ListReview {

    private final KeptList list;
    private final Map<Integer, Decided> decisions;
    private final PartSeating seating;
    private final Supplier<PartsChosen> forAll;
    private List<JudgedRow> rows;

    /**
     * Begins with what was decided before.
     *
     * @param forAll the parts of days for whoever has no wish of their own
     */
    ListReview(KeptList list, List<JudgedRow> rows, PartSeating seating, Supplier<PartsChosen> forAll) {
        this.list = list;
        this.decisions = new HashMap<>(list.decisions());
        this.rows = rows;
        this.seating = seating;
        this.forAll = forAll;
    }

    /**
     * What was decided.
     *
     * @param about whom on record the row was held beside
     */
    record Decided(ListDecision what, Optional<PersonId> about) {}

    List<JudgedRow> rows() {
        return rows;
    }

    List<ListedPerson> persons() {
        return rows.stream().map(JudgedRow::person).toList();
    }

    /** As it is by now, to go on with later. */
    KeptList kept() {
        return new KeptList(list.table(), list.layout(), persons(), decisions);
    }

    /** Whether everybody in it has a place or waits by now. */
    boolean isDone() {
        return rows.stream().allMatch(row -> row.verdict() == Verdict.ALREADY_IN || row.verdict() == Verdict.WAITING);
    }

    /** The same rows, looked through anew. */
    void judgedAgain(List<JudgedRow> again) {
        rows = again;
    }

    /** What was decided about a row, as long as it is about the same person on record. */
    Optional<ListDecision> decision(JudgedRow row) {
        return Optional.ofNullable(decisions.get(row.number()))
                .filter(decided -> decided.what() == ListDecision.SKIP
                        || (row.verdict() == Verdict.DOUBTFUL
                                && decided.about().equals(row.known().map(PersonFacts::id))))
                .map(Decided::what);
    }

    /**
     * Keeps what was decided, or that nothing is; of rows with one address no other counts then.
     *
     * @param mended the row as its reader left it: with another address it is about nobody else any more
     */
    void decide(JudgedRow row, ListedPerson mended, Optional<ListDecision> decision) {
        decisions.remove(row.number());
        decision.ifPresent(what -> put(row, what));
        if (row.reason().filter(why -> why == RowReason.TWICE_WITH_DIFFERENCES).isPresent()
                && mended.address().equals(row.person().address())
                && decision.filter(what -> what != ListDecision.SKIP).isPresent()) {
            rows.stream()
                    .filter(other -> other.number() != row.number())
                    .filter(other ->
                            other.person().address().equals(row.person().address()))
                    .forEach(other -> put(other, ListDecision.SKIP));
        }
    }

    private void put(JudgedRow row, ListDecision what) {
        decisions.put(row.number(), new Decided(what, row.known().map(PersonFacts::id)));
    }

    /** What a row is by now: what was decided, or else what we make of it. */
    Shown mark(JudgedRow row) {
        return decision(row).map(Shown.class::cast).orElse(row.verdict());
    }

    /** How many rows wait for a decision. */
    long undecided() {
        return rows.stream().filter(row -> mark(row) == Verdict.DOUBTFUL).count();
    }

    /** The parts of days that a row tells of. */
    List<SessionFacts> parts(JudgedRow row) {
        var told = wish(row);
        return seating.parts().stream()
                .map(OpenPart::session)
                .filter(told::include)
                .toList();
    }

    private PartsChosen wish(JudgedRow row) {
        return row.person().parts(seating).orElse(PartsChosen.NONE);
    }

    /** Who is enrolled, if the reader confirms now. */
    List<ChosenRow> chosen() {
        return rows.stream()
                .flatMap(row ->
                        chosen(row).stream().map(one -> one.comingTo(wish(row).orElse(forAll.get()))))
                .toList();
    }

    private Optional<ChosenRow> chosen(JudgedRow row) {
        var decision = decision(row);
        if (decision.isEmpty()) {
            return row.verdict().isFine()
                    ? Optional.of(new ChosenRow(row.person(), Optional.empty()))
                    : Optional.empty();
        }
        return switch (decision.get()) {
            case SKIP -> Optional.empty();
            case SAME_PERSON ->
                row.settled() ? Optional.empty() : Optional.of(new ChosenRow(row.person(), row.known()));
            case SOMEBODY_ELSE, THIS_ROW -> Optional.of(new ChosenRow(row.person(), Optional.empty()));
        };
    }
}
