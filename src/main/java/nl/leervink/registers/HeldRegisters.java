package nl.leervink.registers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HeldRegisters extends Repository<HeldRegister, RegisterCode> {

    /** Makes the row to hold; two at once make one. */
    @Modifying
    @Query(value = "insert into held_register (code) values (:code) on conflict do nothing", nativeQuery = true)
    int make(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from HeldRegister r where r.code = :code")
    Optional<HeldRegister> hold(RegisterCode code);
}
