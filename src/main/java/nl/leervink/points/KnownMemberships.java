package nl.leervink.points;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.repository.Repository;

interface KnownMemberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    void delete(Membership membership);

    Optional<Membership> findByIdAndPerson(MembershipId id, PersonId person);

    List<Membership> findByRegisterAndNumber(RegisterCode register, String number);

    List<Membership> findByPersonOrderByRegisterDescIdAsc(PersonId person);
}
