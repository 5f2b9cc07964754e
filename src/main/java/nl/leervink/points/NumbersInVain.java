package nl.leervink.points;

import java.util.List;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumbersInVain extends Repository<NumberInVain, NumberInVainId> {

    NumberInVain save(NumberInVain stated);

    List<NumberInVain> findByPersonOrderByRegister(PersonId person);

    List<NumberInVain> findAllByOrderByStatedAtDescIdDesc(Limit most);

    @Modifying
    @Query("delete from NumberInVain n where n.person = :person and n.register = :register")
    void forget(PersonId person, RegisterCode register);

    @Modifying
    @Query("delete from NumberInVain n where n.person = :person and n.id = :id")
    int letGo(PersonId person, NumberInVainId id);
}
