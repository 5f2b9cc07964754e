package nl.leervink.accreditation;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class AccreditationsTest {

    private final CourseId course = CourseId.next();

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestClock clock;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void anAccreditationIsFoundAsItWasGranted() {
        var decision = skj(course, year(2030));
        clock.goTo(LocalDate.of(2030, 12, 31));

        assertThat(accreditations.grant(decision)).isInstanceOf(GrantResult.Granted.class);

        assertThat(accreditations.of(course)).containsExactly(decision);
    }

    @Test
    void anAccreditationWhoseTermHasEndedIsNoLongerShown() {
        accreditations.grant(skj(course, year(2030)));
        clock.goTo(LocalDate.of(2031, 1, 1));

        assertThat(accreditations.of(course)).isEmpty();
    }

    @Test
    void aRegisterAccreditsACourseOnceAtATime() {
        var first = skj(course, year(2030));
        accreditations.grant(first);

        var overlapping =
                accreditations.grant(skj(course, new Period(LocalDate.of(2030, 12, 31), LocalDate.of(2032, 1, 1))));

        assertThat(overlapping).isEqualTo(new GrantResult.Overlaps(first));
        assertThat(accreditations.grant(mfn(course, year(2030)))).isInstanceOf(GrantResult.Granted.class);
        assertThat(accreditations.grant(skj(CourseId.next(), year(2030)))).isInstanceOf(GrantResult.Granted.class);
    }

    @Test
    void ofTwoOverlappingGrantsAtOnceOneIsRefused() throws Exception {
        Callable<GrantResult> grant = () -> {
            SignIn.as(PersonId.next(), Role.OFFICE);
            return accreditations.grant(skj(course, year(2030)));
        };

        try (var office = Executors.newFixedThreadPool(4)) {
            var results = office.invokeAll(Stream.generate(() -> grant).limit(4).toList());

            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof GrantResult.Granted)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof GrantResult.Overlaps)
                    .hasSize(3);
        }
    }

    @Test
    void anAccreditationIsOfARegisterWeKnowAndAwardsSomething() {
        var unknown = new RegisterCode("ONBEKEND");

        assertThat(accreditations.grant(decision(unknown, Points.of(3))))
                .isEqualTo(new GrantResult.UnknownRegister(unknown));
        assertThat(accreditations.grant(decision(SKJ, Points.NONE))).isInstanceOf(GrantResult.NoPoints.class);
        assertThat(accreditations.grant(decision(SKJ, Points.of(10_000)))).isInstanceOf(GrantResult.NoPoints.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1a\n1b",
                "1a\0",
                "een heel lange categorie waar geen enkel register ooit punten in zou geven"
            })
    void pointsCountAsSomethingThatFitsOnALine(String category) {
        assertThat(accreditations.grant(decision("SKJ1", category))).isInstanceOf(GrantResult.NoCategory.class);
    }

    @Test
    void aReferenceFitsOnALine() {
        assertThat(accreditations.grant(decision("S".repeat(41), "1a"))).isInstanceOf(GrantResult.NoReference.class);
        assertThat(accreditations.grant(decision("SKJ\n1", "1a"))).isInstanceOf(GrantResult.NoReference.class);
    }

    @Test
    void aReferenceLooksAsTheRegistersReferencesDo() {
        assertThat(accreditations.grant(decision("SKJ12", "formeel leren")))
                .isEqualTo(new GrantResult.OtherReference("SKJ[0-9]{6}"));
        assertThat(accreditations.grant(decision("", "formeel leren"))).isInstanceOf(GrantResult.Granted.class);
    }

    @Test
    void onlyTheOfficeEntersWhatARegisterDecided() {
        SignIn.as(PersonId.next(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accreditations.grant(skj(course, year(2030))));
    }

    private AccreditationFacts decision(RegisterCode register, Points points) {
        return new AccreditationFacts(
                course,
                register,
                "",
                "skj-jgp",
                "",
                "formeel leren",
                points,
                Minutes.ofHours(3),
                Minutes.NONE,
                year(2030));
    }

    private AccreditationFacts decision(String reference, String category) {
        return new AccreditationFacts(
                course,
                SKJ,
                "",
                "skj-jgp",
                reference,
                category,
                Points.of(3),
                Minutes.ofHours(3),
                Minutes.NONE,
                year(2030));
    }
}
