package nl.leervink.delivery;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.planning.EditionFacts;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.Delivery.Channel;
import nl.leervink.registers.rules.Delivery.Column;

/**
 * What can go to a register, what cannot and why.
 *
 * @param title the register, and its chamber if there is one
 * @param follows the delivery whose rejected rows these are; empty for what goes for the first time
 * @param rows by name
 */
public record Preflight(
        String profile,
        RegisterCode register,
        String title,
        Channel channel,
        List<Column> columns,
        List<EditionFacts> editions,
        Optional<DeliveryId> follows,
        List<PreflightRow> rows) {

    public List<PreflightRow> ready() {
        return rows.stream().filter(PreflightRow::isReady).toList();
    }

    /** Those that go again under the very number that the register rejected. */
    public List<PreflightRow> sameNumber() {
        return ready().stream().filter(PreflightRow::sameNumber).toList();
    }

    public List<PreflightRow> toMend() {
        return rows.stream().filter(row -> !row.isReady() && !row.isSettled()).toList();
    }

    public List<PreflightRow> settled() {
        return rows.stream().filter(PreflightRow::isSettled).toList();
    }

    /** The entries that can go: what whoever makes the list has seen. */
    public Set<LedgerEntryId> seen() {
        return ready().stream().flatMap(row -> row.entry().stream()).collect(toUnmodifiableSet());
    }
}
