package nl.leervink.demo;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.attendance.DrawnSignature;
import nl.leervink.attendance.SignResult;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.SignatureReading;
import nl.leervink.attendance.Signing;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How people of the demo sign: most with a flourish of their own, one with a typed name, one on paper. */
@Component
@Profile("demo")
class DemoSignatures {

    private static final int TYPES = 4;
    private static final int ON_PAPER = 5;
    private static final int POINTS = 90;

    private final Signing signing;

    DemoSignatures(Signing signing) {
        this.signing = signing;
    }

    void given(PersonId trainer, SessionId session, List<EnrolmentFacts> participants) {
        Actors.as(trainer, Role.TRAINER, () -> signing.sheet(session, trainer).orElseThrow())
                .lines()
                .forEach(line -> {
                    var place = participants.stream()
                            .map(EnrolmentFacts::id)
                            .toList()
                            .indexOf(line.enrolment());
                    var signature = signature(place, line.name());
                    DemoDeeds.expect(
                            SignResult.Signed.class,
                            Actors.as(
                                    trainer,
                                    Role.TRAINER,
                                    () -> signing.sign(session, line.enrolment(), signature, trainer)));
                });
    }

    private static Signature signature(int place, String name) {
        return switch (place) {
            case TYPES -> Signature.Typed.parse(name).orElseThrow();
            case ON_PAPER -> new Signature.OnPaper();
            default -> drawn(place);
        };
    }

    /** Loops that get lower from left to right, with a line below: nobody's real signature. */
    private static Signature drawn(int place) {
        var loops = 3 + place % 4;
        var written = IntStream.rangeClosed(0, POINTS)
                .mapToObj(at -> {
                    var along = (double) at / POINTS;
                    var turn = along * loops * 2 * Math.PI + place;
                    var height = (150 - place % 3 * 25) * (1 - .7 * along);
                    return point(140 + 620 * along + 45 * Math.sin(turn * 1.1), 240 - height * Math.cos(turn));
                })
                .collect(joining(" "));
        var below = "%s %s %s".formatted(point(180, 410), point(480, 380 + place % 5 * 8), point(850, 350));
        if (DrawnSignature.read(written + ";" + below) instanceof SignatureReading.Legible(var drawing)) {
            return new Signature.Drawn(drawing);
        }
        throw new IllegalStateException("The demo's people cannot sign");
    }

    private static String point(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }
}
