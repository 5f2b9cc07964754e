package nl.leervink.demo;

import static nl.leervink.kernel.Role.OFFICE;
import static nl.leervink.kernel.Role.PARTICIPANT;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.leervink.claims.ClaimId;
import nl.leervink.claims.ClaimResult;
import nl.leervink.claims.ClaimedActivity;
import nl.leervink.claims.EvidenceFile;
import nl.leervink.claims.OwnClaims;
import nl.leervink.delivery.Delivering;
import nl.leervink.delivery.DeliveryDesk;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.delivery.PrepareResult.Prepared;
import nl.leervink.delivery.Preparing;
import nl.leervink.delivery.RefusedFor;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Memberships;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.ActivityKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's people do with registers: claim what they did elsewhere, and deliver points. */
@Component
@Profile("demo")
class DemoRegisters {

    private final Memberships memberships;
    private final OwnClaims claims;
    private final Preparing preparing;
    private final Delivering delivering;
    private final DeliveryDesk desk;

    DemoRegisters(
            Memberships memberships, OwnClaims claims, Preparing preparing, Delivering delivering, DeliveryDesk desk) {
        this.memberships = memberships;
        this.claims = claims;
        this.preparing = preparing;
        this.delivering = delivering;
        this.desk = desk;
    }

    /** Three evenings of intervision elsewhere, of two hours each, with a picture of the list as evidence. */
    void claimsIntervision(PersonId member, RegisterCode register, LocalDate lastDay) {
        Actors.as(member, PARTICIPANT, () -> {
            var membership = memberships.mine(member).stream()
                    .filter(known -> known.register().equals(register))
                    .map(MembershipFacts::id)
                    .findFirst()
                    .orElseThrow();
            var evenings = new ClaimedActivity(
                    membership,
                    ActivityKind.INTERVISION,
                    "Intervisie met collega's uit de regio",
                    "Jeugdteam Overstegen",
                    Optional.of(lastDay.minusWeeks(8)),
                    Optional.of(lastDay),
                    Optional.of(Minutes.ofHours(6)),
                    Optional.of(Minutes.NONE),
                    Optional.of(3),
                    Optional.of(5),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.of("reflectie"),
                    Optional.of(Points.of(6)),
                    "");
            var result = claims.claim(
                    member, ClaimId.next(), evenings, List.of(new EvidenceFile("presentielijst.png", aList())));
            if (!(result instanceof ClaimResult.Claimed)) {
                throw new IllegalStateException("The demo's story goes differently: " + result);
            }
            return result;
        });
    }

    /** Delivers an edition's points; the register accepts all but the last, whose number it does not know. */
    void delivers(PersonId office, EditionId edition, String profile) {
        Actors.as(office, OFFICE, () -> {
            var seen =
                    preparing.preflight(profile, List.of(edition)).orElseThrow().seen();
            if (preparing.prepare(profile, List.of(edition), seen, office) instanceof Prepared(var delivery)) {
                delivering.submit(delivery, "Ingevoerd in Mijn SKJ", office);
                var rows = desk.sheet(delivery).orElseThrow().rows().stream()
                        .map(DeliverySheet.Row::entry)
                        .toList();
                delivering.accept(delivery, rows.subList(0, rows.size() - 1), office);
                delivering.reject(
                        delivery,
                        List.of(rows.getLast()),
                        RefusedFor.NUMBER,
                        "Dit registratienummer is bij ons niet bekend.",
                        office);
            }
            return true;
        });
    }

    private static Bytes aList() {
        var picture = new BufferedImage(640, 300, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 300);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        pen.drawString("Presentielijst intervisie, drie avonden van twee uur", 30, 60);
        pen.drawString("Vijf deelnemers, alle avonden aanwezig", 30, 110);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("In memory", impossible);
        }
        return Bytes.of(out.toByteArray());
    }
}
