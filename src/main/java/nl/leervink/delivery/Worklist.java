package nl.leervink.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Because;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.UnkeptNumber;
import nl.leervink.registers.RegisterCode;

/**
 * What there is to do about deliveries.
 *
 * @param toDeliver what was never delivered, the edition that ended first on top
 * @param prepared lists that are made and not delivered
 * @param silent deliveries that the register has not answered in full for long
 * @param underway those that it has not answered in full yet
 * @param rejected what it rejected and is neither mended nor left at that
 * @param toRecall what was taken back after the register had it
 * @param toChase who earned points that are on no list, as we lack something of their registration
 * @param unkept numbers that came with an enrolment and could not be kept
 */
public record Worklist(
        List<ToDeliver> toDeliver,
        List<DeliveryLine> prepared,
        List<DeliveryLine> silent,
        List<DeliveryLine> underway,
        List<Rejected> rejected,
        List<ToRecall> toRecall,
        List<ToChase> toChase,
        List<Unkept> unkept) {

    /** Points of an edition that wait for a list. */
    public record ToDeliver(
            EditionId edition, String course, LocalDate lastDay, String profile, String title, long rows) {}

    /** Points that the register rejected, in the delivery they were in last. */
    public record Rejected(
            Optional<DeliveryId> delivery, String name, String title, String course, String reason, Instant since) {}

    /** Points the register has, and that no longer stand. */
    public record ToRecall(
            LedgerEntryId entry,
            Optional<DeliveryId> delivery,
            String name,
            String number,
            String title,
            String course,
            LocalDate earnedOn,
            Points points,
            Because why) {}

    /**
     * Someone whose points cannot be booked, let alone delivered, until we know more.
     *
     * @param register that is to get them; the one that granted them, if there are several
     * @param titles the registers they may be for
     * @param why what we lack
     */
    public record ToChase(
            PersonId person,
            String name,
            EmailAddress email,
            EditionId edition,
            String course,
            LocalDate lastDay,
            RegisterCode register,
            List<String> titles,
            DeliveryProblem why) {}

    /** A number that someone stated in vain: theirs is to be asked or mended. */
    public record Unkept(PersonId person, String name, UnkeptNumber number) {}

    /** How many things wait for the office. */
    public int size() {
        return toDeliver.size() + prepared.size() + silent.size() + rejected.size() + toRecall.size();
    }
}
