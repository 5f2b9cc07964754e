package nl.leervink.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.leervink.registers.RegisterCode;

/** How many of the participants are in a register; one person may be in several. */
@Embeddable
public record RegisterCount(
        @Column(name = "register") RegisterCode register,
        @Column(name = "participants") int participants) {}
