package nl.leervink.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal in a process of its own, to be killed while it issues certificates and mails them. */
final class DoomedPortal {

    static final int GROUPS = 6;
    static final int IN_A_GROUP = 3;

    /** Said when everybody is ready and the office begins to close. */
    static final String CLOSING = "closing";

    private DoomedPortal() {}

    /** The first argument is what to do, the others are settings of the portal. */
    public static void main(String[] arguments) {
        var portal = OwnProcess.portal(List.of(arguments).subList(1, arguments.length));
        try (portal) {
            switch (arguments[0]) {
                case "begin" -> begin(portal);
                case "finish" -> finish(portal);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void begin(ApplicationContext portal) {
        var groups = portal.getBean(TestGroups.class);
        var people = portal.getBean(TestPeople.class);
        IntStream.range(0, GROUPS).forEach(_ -> {
            var group = groups.aGroup();
            IntStream.range(0, IN_A_GROUP).forEach(_ -> groups.diligent(group, people.someone()));
            groups.finish(group);
        });
        System.out.println(CLOSING);
        closeAll(portal);
    }

    /** After what the dead had claimed is free again. */
    private static void finish(ApplicationContext portal) {
        var clock = portal.getBean(TestClock.class);
        clock.goTo(clock.instant().plus(Duration.ofMinutes(11)));
        closeAll(portal);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database(portal)
                        .sql("select count(*) from queued_letter where state <> 'SENT'")
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    private static void closeAll(ApplicationContext portal) {
        SignIn.as(PersonId.next(), Role.OFFICE);
        database(portal)
                .sql("select id from edition where status = 'OPEN' order by id")
                .query(UUID.class)
                .list()
                .forEach(id -> portal.getBean(Issuing.class).close(new EditionId(id)));
    }

    private static JdbcClient database(ApplicationContext portal) {
        return portal.getBean(JdbcClient.class);
    }
}
