package nl.leervink.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back, for it begins where nobody is of the office yet. */
@ModuleTest
@Transactional
class FirstOfficeAccountTest {

    private static final PersonName ZOE = new PersonName("Zoë", "", "Berg");
    private static final Password PASSWORD = new Password("een paard op de trap");

    @Autowired
    FirstOfficeAccount first;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyIsOfTheOffice() {
        database.sql("delete from account_role where role = 'OFFICE'").update();
    }

    @Test
    void theLinkInTheLogMakesOneOfficeAccountAndNoOther() {
        var email = TestPeople.anAddress();

        assertThat(first.open(first.token(), ZOE, email, PASSWORD)).isTrue();

        assertThat(accounts.canSignIn(people.withEmail(email).orElseThrow().id()))
                .isTrue();
        assertThat(first.isOpenTo(first.token())).isFalse();
        assertThat(first.open(first.token(), ZOE, TestPeople.anAddress(), PASSWORD))
                .isFalse();
    }

    @Test
    void aMadeUpLinkMakesNone() {
        var email = TestPeople.anAddress();

        assertThat(first.open(OneTimeToken.fresh(), ZOE, email, PASSWORD)).isFalse();

        assertThat(people.withEmail(email)).isEmpty();
    }
}
