package nl.leervink.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A register as something one can hold: what is decided while it is held, nobody else decides. */
@Entity
class HeldRegister {

    @Id
    private RegisterCode code;

    protected HeldRegister() {}
}
