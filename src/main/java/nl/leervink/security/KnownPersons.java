package nl.leervink.security;

import java.util.Collection;
import java.util.List;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Persons with their accounts. Read only: the database joins what two modules keep, to find and page it (ADR-0050). */
interface KnownPersons extends Repository<Account, PersonId> {

    String STATE = """
            case when a.person is null then 'NO_ACCOUNT' when a.password is null then 'INVITED' else 'SIGNS_IN' end""";

    String FOUND = """
             from Person p left join Account a on a.person = p.id
            where (lower(p.name.given || ' ' || p.name.family || ' ' || p.name.given || ' ' || p.name.particle || ' '
                    || p.name.family) like :words escape '!' or cast(p.email as string) like :words escape '!')
                and (:role = '' or :role member of a.roles)
                and\s""" + STATE + " in (:states)";

    @Query("select new nl.leervink.security.KnownPersons$Known(p.id, p.name, p.email, " + STATE + ")" + FOUND
            + " order by p.name.family, p.name.given, p.id")
    List<Known> find(String words, String role, Collection<String> states, Pageable page);

    @Query("select count(p)" + FOUND)
    int count(String words, String role, Collection<String> states);

    @Query("select new nl.leervink.security.KnownPersons$Known(p.id, p.name, p.email, " + STATE + ")"
            + " from Person p left join Account a on a.person = p.id where p.id in :persons")
    List<Known> find(Collection<PersonId> persons);

    @Query(
            "select new nl.leervink.security.KnownPersons$Held(a.person, r) from Account a join a.roles r where a.person in :persons")
    List<Held> findRoles(Collection<PersonId> persons);

    record Known(PersonId person, PersonName name, EmailAddress email, String state) {

        PersonFacts facts() {
            return new PersonFacts(person, name, email);
        }
    }

    record Held(PersonId person, String role) {}
}
