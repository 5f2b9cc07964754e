package nl.leervink.points;

import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;

/**
 * What one participant gets out of an edition at one register.
 *
 * @param profile the rules it is booked by, or will be
 * @param number theirs in that register; empty if we have none
 * @param status how far it is; empty if the edition was closed and they have no certificate
 * @param why what keeps it from counting; empty if nothing does
 * @param refusal what the register says against it; empty otherwise
 * @param writtenOff whether we left it at the register's refusal
 * @param delivery the one it was last delivered in
 */
public record EditionPointsRow(
        PersonId person,
        String name,
        RegisterCode register,
        String profile,
        Optional<String> number,
        String category,
        Points points,
        Optional<EntryStatus> status,
        Optional<Fit> why,
        String refusal,
        boolean writtenOff,
        Optional<UUID> delivery) {}
