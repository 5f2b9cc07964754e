package nl.leervink.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.certification.CertificateProof;
import nl.leervink.claims.ClaimRow;
import nl.leervink.hours.HoursInEdition;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.registers.RegisterNames;

/**
 * All that a dossier of one registration tells.
 *
 * @param bookings all of the registration, the newest first
 * @param certificates those that earned something in it
 * @param hours of the editions of those certificates
 * @param claims that stand
 * @param verifying where a certificate is verified, up to its code
 */
record DossierContent(
        String person,
        String registerName,
        RegisterNames names,
        RegisterStanding standing,
        List<PointsBooking> bookings,
        List<HoursInEdition> hours,
        List<CertificateProof> certificates,
        List<ClaimRow> claims,
        String verifying,
        Instant madeAt) {

    List<PointsBooking> bookings(Origin origin) {
        return bookings.stream().filter(booking -> booking.origin() == origin).toList();
    }

    /** Whether meetings of a group earned something. */
    boolean hasMeetings() {
        return bookings.stream().anyMatch(booking -> booking.origin() == Origin.MEETINGS);
    }

    /** As screens spell it. */
    String category(PointsBooking booking) {
        return names.category(booking.register(), booking.category());
    }

    Optional<String> chamber() {
        return standing.membership().profile().flatMap(names::chamber);
    }

    Optional<Measured> measured() {
        return standing instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }

    String register() {
        return standing.membership().register().value();
    }

    LocalDate madeOn() {
        return LocalDate.ofInstant(madeAt, Spelling.HERE);
    }
}
