package nl.leervink.accreditation;

import java.util.List;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownMemberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findByPersonAndRegister(PersonId person, RegisterCode register);

    Optional<Membership> findByRegisterAndNumber(RegisterCode register, String number);

    @Query("""
            select new nl.leervink.accreditation.MembershipFacts(m.id, m.person, m.register, r.name, m.number, m.profile, m.memberSince)
            from Membership m join Register r on r.code = m.register
            where m.person = :person order by r.code desc
            """)
    List<MembershipFacts> ofPerson(PersonId person);
}
