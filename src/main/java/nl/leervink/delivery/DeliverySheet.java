package nl.leervink.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.AnswerStays;
import nl.leervink.points.Because;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.Delivery.Channel;

/**
 * One delivery with all that became of it.
 *
 * @param title the register, and its chamber if there is one
 * @param followers the deliveries that what was rejected went on in
 * @param history what was done with it, the first on top
 */
public record DeliverySheet(
        DeliveryId id,
        String profile,
        RegisterCode register,
        String title,
        Channel channel,
        DeliveryState state,
        Optional<DeliveryId> follows,
        List<DeliveryId> followers,
        List<Row> rows,
        List<Deed> history) {

    /**
     * One person in it.
     *
     * @param number as it was delivered
     * @param numberNow if it is another by now
     * @param answer empty as long as the register gave none
     * @param reason why it rejected; empty otherwise
     * @param refusedFor what it rejected it for; empty otherwise, and where nobody said
     * @param takenBack why the points do not stand any more; empty while they do
     * @param again whether it can go in a new delivery
     * @param stays why its answer cannot be revoked; empty if it can, as far as we see
     */
    public record Row(
            LedgerEntryId entry,
            PersonId person,
            EditionId edition,
            String name,
            String number,
            Optional<String> numberNow,
            String course,
            LocalDate lastDay,
            Points points,
            String category,
            Optional<Answer> answer,
            Optional<RefusedFor> refusedFor,
            String reason,
            Optional<Because> takenBack,
            boolean again,
            Optional<AnswerStays> stays) {

        /** Whether it goes again under the very number that the register rejected. */
        public boolean isSameNumber() {
            return again && numberNow.isEmpty() && refusedFor.equals(Optional.of(RefusedFor.NUMBER));
        }
    }

    /** What is done with a delivery. */
    public enum Kind implements Shown {
        PREPARED,
        SUBMITTED,
        ACCEPTED,
        REJECTED,
        REVOKED,
        WRITTEN_OFF,
        RECALLED,
        DISCARDED;

        @Override
        public String key() {
            return "delivery-deed." + name().replace('_', '-').toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Who did what when.
     *
     * @param rows how many it was about
     * @param whom whose rows; empty if it was about all of them
     * @param words how it was delivered, or why it was done; empty for anything else
     * @param because of what the register was told that it was taken back: why; empty for anything else
     */
    public record Deed(
            Kind kind, Instant at, String who, int rows, String whom, String words, Optional<Because> because) {

        /** Something done with the whole list. */
        static Deed ofAll(Kind kind, Instant at, String who, int rows, String words) {
            return new Deed(kind, at, who, rows, "", words, Optional.empty());
        }
    }

    public long open() {
        return rows.stream().filter(row -> row.answer().isEmpty()).count();
    }

    /** Those that can go again. */
    public List<Row> again() {
        return rows.stream().filter(Row::again).toList();
    }

    /** The numbers alone, one on a line, as PE-online takes them: for each course apart. */
    public Map<EditionId, List<String>> numbers() {
        return rows.stream().collect(groupingBy(Row::edition, LinkedHashMap::new, mapping(Row::number, toList())));
    }
}
