package nl.leervink.points;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface KnownMemberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    void delete(Membership membership);

    Optional<Membership> findByIdAndPerson(MembershipId id, PersonId person);

    List<Membership> findByRegisterAndNumber(RegisterCode register, String number);

    long countByRegister(RegisterCode register);

    List<Membership> findByRegisterOrderByIdAsc(RegisterCode register, Limit most);

    List<Membership> findByRegisterOrderByPersonAsc(RegisterCode register);

    List<Membership> findByPersonOrderByRegisterDescIdAsc(PersonId person);

    List<Membership> findByPersonInOrderByRegisterDescIdAsc(Collection<PersonId> persons);
}
