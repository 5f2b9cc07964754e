package nl.leervink.accreditation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownRegisters extends Repository<Register, RegisterCode> {

    Optional<Register> findByCode(RegisterCode code);

    List<Register> findAllByOrderByCodeDesc();

    /** Who decides about a number or a term in this register waits here for whoever does so now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Register r where r.code = :code")
    Optional<Register> lock(RegisterCode code);
}
