package nl.leervink.quotations;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.enrolment.CancellationLadder;

/**
 * All that a quotation says, on paper and on screen.
 *
 * @param number {@code OF-2026-0012}
 * @param version counts up from 1 each time it is sent
 * @param madeOn the day it was sent, or would be
 * @param contact for whom it is, by name
 * @param cancellation what leaving will cost in the edition it becomes
 * @param meanings what it means for each register
 * @param acceptance empty until it is accepted
 */
public record QuotationContent(
        String number,
        int version,
        LocalDate madeOn,
        String organisation,
        String contact,
        String course,
        List<Day> days,
        List<String> trainers,
        Terms terms,
        CancellationLadder cancellation,
        Calculation calculation,
        VatTreatment vat,
        List<Meaning> meanings,
        Optional<Acceptance> acceptance) {

    /** A day as it is offered; its date is empty while none was chosen. */
    public record Day(int number, String title, Optional<LocalDate> date, LocalTime start, LocalTime end) {}

    /** The same once it is accepted. */
    QuotationContent accepted(Acceptance by) {
        return new QuotationContent(
                number,
                version,
                madeOn,
                organisation,
                contact,
                course,
                days,
                trainers,
                terms,
                cancellation,
                calculation,
                vat,
                meanings,
                Optional.of(by));
    }

    /** What leaving costs in which days, without those that were past when it was made; nothing while there is no first day. */
    public List<CancellationLadder.Term> ladder() {
        return terms.dates().stream().min(naturalOrder()).map(cancellation::terms).orElseGet(List::of).stream()
                .filter(term -> !term.until().isBefore(madeOn))
                .toList();
    }

    /** What the office wrote in it, and who trains. */
    Stream<String> written() {
        return Stream.of(
                        Stream.of(terms.place()),
                        terms.note().lines(),
                        terms.lines().stream().map(Line::description),
                        trainers.stream())
                .flatMap(Function.identity());
    }

    /** How often the amount of a line is asked. */
    public int times(Line line) {
        return line.times(terms.participants(), days.size());
    }
}
