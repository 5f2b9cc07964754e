package nl.leervink.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.access.AccessWorld.Bureau;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.TestRosters;
import nl.leervink.claims.TestClaims;
import nl.leervink.evaluation.TestEvaluations;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.materials.Appears;
import nl.leervink.materials.MaterialDetails;
import nl.leervink.materials.Offered;
import nl.leervink.materials.TestMaterials;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.MembershipId;
import org.springframework.stereotype.Component;

/** What people wrote in a bureau besides what {@link AccessWorld} needs to say who may do what. */
@Component
class MoreWords {

    private final TestMaterials materials;
    private final TestEvaluations evaluations;
    private final TestRosters rosters;
    private final TestClaims claims;
    private final TestEditions editions;
    private final TestPeople people;
    private final MakingUp makingUp;
    private final TestClock clock;

    MoreWords(
            TestMaterials materials,
            TestEvaluations evaluations,
            TestRosters rosters,
            TestClaims claims,
            TestEditions editions,
            TestPeople people,
            MakingUp makingUp,
            TestClock clock) {
        this.materials = materials;
        this.evaluations = evaluations;
        this.rosters = rosters;
        this.claims = claims;
        this.editions = editions;
        this.people = people;
        this.makingUp = makingUp;
        this.clock = clock;
    }

    /** Has it written; answers by where it is shown, besides the addresses of the bureau itself. */
    List<String> in(Bureau bureau) {
        var trainer = bureau.own(Role.TRAINER);
        var edition = new EditionId(UUID.fromString(bureau.address("{edition}")));
        materials.puts(
                trainer,
                edition,
                new MaterialDetails("Artikel", "Lees dit eerst", Optional.empty(), Appears.AT_ONCE),
                new Offered.Typed("voorbeeld.example"));
        materials.put(trainer, edition, TestMaterials.called("Werkblad"));
        claims.oneOf(bureau.own(Role.PARTICIPANT), new MembershipId(UUID.fromString(bureau.address("{membership}"))));
        var missed = timeThatWasMadeUp();
        return List.of(
                "bureau/uitvoeringen/" + evaluated().value() + "/evaluatie",
                "bureau/uitvoeringen/" + missed.edition().value(),
                "trainer/presentie/" + missed.missed().value());
    }

    /** So long ago that all of it is told. */
    private EditionId evaluated() {
        var now = clock.instant();
        clock.goTo(clock.today().minusWeeks(12));
        var ended = evaluations.justEnded(6);
        evaluations.answered(ended, 6, 7, 8, 8, 9, 10);
        clock.goTo(now);
        return ended.edition();
    }

    /** And taken back, on a roster that was opened again. */
    private TestRosters.Absence timeThatWasMadeUp() {
        var absence = rosters.annaMissedADay();
        rosters.recordAnew(absence.missed(), absence.annas(), Presence.LATE, Minutes.of(60), absence.trainer());
        var elsewhere = editions.anOpenEdition(
                absence.course(), people.someone(), clock.today().minusWeeks(1), 8);
        SignIn.during(absence.trainer(), Role.TRAINER, () -> {
            makingUp.record(
                    absence.annas(),
                    absence.missed(),
                    editions.session(elsewhere, 1),
                    Minutes.of(30),
                    absence.trainer());
            return takeBack(absence.edition(), absence.trainer());
        });
        return absence;
    }

    private Object takeBack(EditionId edition, PersonId trainer) {
        var recorded = makingUp.sheet(edition, trainer).orElseThrow().recorded().getFirst();
        return makingUp.takeBack(recorded.id(), "Toch niet", trainer);
    }
}
