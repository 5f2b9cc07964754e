package nl.leervink.quotations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import nl.leervink.planning.Planning;

/**
 * What a quotation offers.
 *
 * @param days the date of each day of the course, in order; empty where it is not chosen, and left out from there on where no
 *     later one is
 * @param participants for how many it is calculated
 * @param minimum how few the edition still goes on with
 * @param maximum how many may take part
 * @param validUntil the last day on which it can be accepted; empty while it is not chosen
 * @param note what the office writes along with it
 */
public record Terms(
        List<Optional<LocalDate>> days,
        String place,
        List<PersonId> trainers,
        int participants,
        int minimum,
        int maximum,
        List<Line> lines,
        Optional<LocalDate> validUntil,
        String note) {

    public static final int LONGEST_NOTE = 2000;
    public static final int MOST_LINES = 40;

    /** As typed, in the form it is kept. */
    public Terms {
        days = untilTheLast(days);
        place = OneLine.of(place);
        trainers = List.copyOf(trainers);
        lines = List.copyOf(lines);
        note = note.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip();
    }

    /** The dates that were chosen, in the order of the course. */
    public List<LocalDate> dates() {
        return days.stream().flatMap(Optional::stream).toList();
    }

    /** What it all comes to. */
    public Calculation calculated(VatTreatment vat, int meetings) {
        return Calculation.of(lines, participants, meetings, vat);
    }

    Set<TermsObjection> objections(CourseBlueprint course, LocalDate today) {
        var objections = EnumSet.noneOf(TermsObjection.class);
        objectIf(
                note.length() > LONGEST_NOTE || place.length() > Planning.LONGEST_PLACE,
                TermsObjection.TEXT_TOO_LONG,
                objections);
        objectIf(
                lines.stream().anyMatch(line -> line.description().length() > Line.LONGEST_DESCRIPTION),
                TermsObjection.TEXT_TOO_LONG,
                objections);
        objectIf(
                participants < 1 || participants > Planning.LARGEST_GROUP,
                TermsObjection.PARTICIPANTS_OUT_OF_BOUNDS,
                objections);
        objectIf(
                minimum < 1 || minimum > maximum || maximum > Planning.LARGEST_GROUP,
                TermsObjection.SEATS_OUT_OF_BOUNDS,
                objections);
        objectIf(minimum > participants && minimum <= maximum, TermsObjection.MINIMUM_ABOVE_PARTICIPANTS, objections);
        objectIf(maximum < participants, TermsObjection.CAPACITY_BELOW_PARTICIPANTS, objections);
        objectIf(
                lines.size() > MOST_LINES
                        || !lines.stream().allMatch(Line::isWithinBounds)
                        || calculated(course.vat(), course.days().size())
                                .total()
                                .isMoreThan(Calculation.MOST),
                TermsObjection.AMOUNT_OUT_OF_BOUNDS,
                objections);
        objectIf(lines.isEmpty(), TermsObjection.NO_LINES, objections);
        objectIf(trainers.isEmpty(), TermsObjection.NO_TRAINER, objections);
        objectIf(place.isEmpty(), TermsObjection.NO_PLACE, objections);
        objectIf(validUntil.isEmpty(), TermsObjection.VALIDITY_MISSING, objections);
        objectIf(validUntil.filter(today::isAfter).isPresent(), TermsObjection.VALIDITY_PAST, objections);
        var dates = dates();
        if (dates.isEmpty() || dates.size() != course.days().size()) {
            objections.add(TermsObjection.DAY_MISSING);
        } else {
            objectIf(
                    !IntStream.range(1, dates.size())
                            .allMatch(i -> dates.get(i - 1).isBefore(dates.get(i))),
                    TermsObjection.DAYS_OUT_OF_ORDER,
                    objections);
            objectIf(
                    validUntil.filter(day -> !day.isBefore(dates.getFirst())).isPresent(),
                    TermsObjection.VALID_AFTER_START,
                    objections);
        }
        return objections;
    }

    private static List<Optional<LocalDate>> untilTheLast(List<Optional<LocalDate>> days) {
        var chosen = new ArrayList<>(days);
        while (!chosen.isEmpty() && chosen.getLast().isEmpty()) {
            chosen.removeLast();
        }
        return List.copyOf(chosen);
    }

    private static void objectIf(boolean wrong, TermsObjection objection, Set<TermsObjection> objections) {
        if (wrong) {
            objections.add(objection);
        }
    }
}
