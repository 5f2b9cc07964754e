package nl.leervink.certification;

import java.util.UUID;
import nl.leervink.enrolment.EnrolmentId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ServedEnrolments extends Repository<ServedEnrolment, EnrolmentId> {

    /** Keeps that someone was served; does nothing where that was kept already. */
    @Modifying
    @NativeQuery("""
            insert into served_enrolment (enrolment, edition) values (:enrolment, :edition) on conflict do nothing""")
    void keep(UUID enrolment, UUID edition);
}
