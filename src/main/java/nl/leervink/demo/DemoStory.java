package nl.leervink.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.WorkingDays;
import nl.leervink.registers.RegisterCode;
import nl.leervink.retention.ErasingRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What happened at the bureau before today: editions at every stage, lived through the same use cases that people use,
 * each scene at its own moment. Lived once, when the demo starts on an empty database.
 */
@Component
@Profile("demo")
@Order(1)
class DemoStory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

    private final DemoClock clock;
    private final DemoPeople people;
    private final DemoCatalogue catalogue;
    private final DemoAccreditations accreditations;
    private final DemoDeeds deeds;
    private final DemoRegisters registers;
    private final DemoQuotations quotations;
    private final DemoQuestions questions;
    private final DemoEvaluations evaluations;
    private final DemoMaterials materials;
    private final DemoPresence presence;
    private final DemoNews news;
    private final DemoGroups groups;
    private final DemoReflections reflections;
    private final DemoLearning learning;
    private final DemoInquiries inquiries;
    private final ErasingRounds erasing;
    private final DemoMailServer post;

    DemoStory(
            DemoClock clock,
            DemoPeople people,
            DemoCatalogue catalogue,
            DemoAccreditations accreditations,
            DemoDeeds deeds,
            DemoRegisters registers,
            DemoQuotations quotations,
            DemoQuestions questions,
            DemoEvaluations evaluations,
            DemoMaterials materials,
            DemoPresence presence,
            DemoNews news,
            DemoInquiries inquiries,
            DemoGroups groups,
            DemoReflections reflections,
            DemoLearning learning,
            ErasingRounds erasing,
            DemoMailServer post) {
        this.clock = clock;
        this.people = people;
        this.catalogue = catalogue;
        this.accreditations = accreditations;
        this.deeds = deeds;
        this.registers = registers;
        this.quotations = quotations;
        this.questions = questions;
        this.evaluations = evaluations;
        this.materials = materials;
        this.presence = presence;
        this.news = news;
        this.inquiries = inquiries;
        this.groups = groups;
        this.reflections = reflections;
        this.learning = learning;
        this.erasing = erasing;
        this.post = post;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.areKnown()) {
            return;
        }
        LOG.info("Preparing the demo, once: this takes a moment");
        post.beginAnew();
        new Telling(LocalDate.now(clock)).live();
    }

    /** The story, told from one day: its scenes are collected first, and then lived in order of time. */
    private final class Telling {

        private final LocalDate today;
        private final List<Scene> scenes = new ArrayList<>();
        private final PersonId office = people.office();
        private final PersonId trainer = people.trainer();
        private final PersonId colleague = people.secondTrainer();
        private final PersonId noor = people.participant();
        private final Map<PersonId, OrganisationId> contacts = people.contacts();

        Telling(LocalDate today) {
            this.today = today;
        }

        void live() {
            var guide = Actors.as(office, nl.leervink.kernel.Role.OFFICE, catalogue::intervisionGuide);
            var guiding = Actors.as(office, nl.leervink.kernel.Role.OFFICE, catalogue::guidingIntervision);
            Actors.as(office, nl.leervink.kernel.Role.OFFICE, () -> {
                accreditations.grant(guide, guiding, today);
                return true;
            });
            scenes.add(new Scene(
                    today.minusDays(120).atTime(9, 0),
                    () -> deeds.tellsTheirRegister(noor, "SKJ", "100200777", "skj-jgp", today.minusMonths(19))));
            longAgo(guide);
            guideTrainings(guide);
            guidingTrainings(guiding);
            ownGroups(guide, guiding);
            contact(guide);
            groupsThatMeet();
            scenes.add(new Scene(
                    today.minusDays(15).atTime(20, 0),
                    () -> registers.claimsIntervision(noor, new RegisterCode("SKJ"), today.minusDays(20))));
            scenes.stream()
                    .sorted(Comparator.comparing(Scene::at))
                    .forEach(scene -> clock.during(scene.at(), scene.deed()));
        }

        /** One of which the texts are gone, and one of which everybody was told that they go. */
        private void longAgo(CourseId course) {
            var erased = edition(course, today.minusDays(300), "Zwolle, De Nieuwe Buitensociëteit", 8, trainer);
            erased.enrolsHerself(noor, List.of());
            erased.staffEnrols(1, 0, 3);
            erased.everyDayAttendedBy(trainer, Set.of());
            erased.everyoneDoesTheirHomework(Set.of(), Set.of());
            erased.closesAt(today.minusDays(240));
            var announced = edition(course, today.minusDays(235), "Amersfoort, Het Eemhuis", 8, trainer);
            announced.staffEnrols(0, 12, 3);
            announced.everyDayAttendedBy(trainer, Set.of());
            announced.everyoneDoesTheirHomework(Set.of(), Set.of());
            announced.closesAt(today.minusDays(170));
            List.of(40, 9, 1).forEach(daysAgo -> scene(today.minusDays(daysAgo), erasing::goRound));
        }

        private void guideTrainings(CourseId course) {
            var certified = edition(course, today.minusDays(110), "Zwolle, De Nieuwe Buitensociëteit", 8, trainer);
            certified.staffEnrols(0, 0, 4);
            certified.staffEnrols(1, 4, 2);
            certified.everyDayAttendedBy(trainer, Set.of());
            certified.everyoneDoesTheirHomework(Set.of(), Set.of());
            certified.isEvaluatedBy(6);
            certified.closesAt(certified.lastDay().plusDays(12));
            scenes.add(new Scene(
                    certified.lastDay().plusDays(13).atTime(11, 0),
                    () -> registers.delivers(office, certified.edition, "skj-jgp")));

            var waiting = edition(course, today.minusDays(64), "Utrecht, Domstad", 8, trainer);
            waiting.staffEnrols(0, 6, 3);
            waiting.staffEnrols(2, 9, 3);
            waiting.everyDayAttendedBy(trainer, Set.of(5));
            waiting.everyoneDoesTheirHomework(Set.of(), Set.of(4));
            waiting.isEvaluatedBy(4);

            var running = edition(course, today.minusDays(24), "Amersfoort, Het Eemhuis", 10, trainer);
            running.enrolsHerself(noor, List.of(new StatedNumber("SKJ", "100200777", Optional.of("skj-jgp"))));
            running.staffEnrols(0, 12, 3);
            running.staffEnrols(1, 15, 2);
            running.pastDaysAttendedBy(trainer, Map.of(1, Set.of(3, 4, 5)));
            running.makesUpAnHour(trainer, 5, 1, waiting, 2);
            running.everyoneDoesTheirHomework(Set.of(0, 3, 4, 5), Set.of());
            questionsIn(running);
            scene(
                    today.minusDays(4),
                    () -> deeds.givesLonger(
                            trainer, running.edition, noor, 7, "Haar groep kon pas een week later bijeenkomen."));
            scene(today.minusDays(111), () -> materials.handsOut(trainer, certified.edition));
            scene(today.minusDays(25), () -> materials.takesOver(trainer, running.edition, certified.edition));
            scene(
                    today.minusDays(3),
                    () -> materials.links(
                            trainer,
                            running.edition,
                            "Kwaliteitsregister Jeugd",
                            "Wat het register van intervisie vraagt",
                            "https://skjeugd.nl"));

            var starting = edition(course, today, "Deventer, Burgerweeshuis", 10, trainer);
            starting.staffEnrols(1, 17, 3);
            starting.staffEnrols(2, 20, 3);
            scene(
                    today.minusDays(4),
                    () -> presence.links(trainer, running.edition, 3, 1, starting.edition, 0, Minutes.ofHours(1)));
            scene(
                    running.days.get(1).plusDays(2),
                    () -> presence.appeals(
                            running.edition,
                            4,
                            1,
                            "Ik ben tot het eind gebleven. Ik zat in de andere zaal om het flipovervel over te schrijven."));

            var open = edition(course, today.plusDays(35), "Utrecht, Domstad", 12, colleague);
            open.staffEnrols(2, 23, 2);

            var full = edition(course, today.plusDays(56), "Zwolle, De Nieuwe Buitensociëteit", 6, trainer);
            full.staffEnrols(0, 25, 4);
            full.staffEnrols(1, 29, 2);
            full.isConfirmedOn(today.minusDays(2));

            scenes.add(new Scene(
                    today.minusDays(2).atTime(14, 0),
                    () -> deeds.plans(
                            office, course, today.plusDays(91), "Arnhem, Rozet", 12, List.of(trainer), false)));
        }

        /** One answered and one not, and something new for the whole group. */
        private void questionsIn(PlannedScene running) {
            scene(
                    today.minusDays(8),
                    () -> questions.asks(
                            noor,
                            running.edition,
                            "Mijn groep komt uit twee teams die elkaar nauwelijks kennen. Begin ik dan met een kennismaking,"
                                    + " of meteen met een casus?"));
            scene(
                    today.minusDays(7),
                    () -> questions.answers(
                            trainer,
                            running.edition,
                            noor,
                            "Begin met een korte ronde: wat hoop je hier te halen?\nDaarna een lichte casus, zodat ze de vorm"
                                    + " leren kennen."));
            scene(
                    today.minusDays(2),
                    () -> questions.asks(
                            2,
                            running.edition,
                            "Mag ik de bijeenkomst ook online begeleiden? Een collega werkt thuis."));
            scene(
                    today.minusDays(1),
                    () -> questions.tellsTheGroup(
                            trainer,
                            running.edition,
                            "Dag allemaal. Neem op dag 3 je aantekeningen van de begeleide bijeenkomst mee: we beginnen"
                                    + " daarmee."));
        }

        private void guidingTrainings(CourseId course) {
            var certified = edition(course, today.minusDays(33), "Online", 8, colleague);
            certified.enrolsHerself(noor, List.of(new StatedNumber("MfN", "12345")));
            certified.staffEnrols(2, 26, 3);
            certified.everyDayAttendedBy(colleague, Set.of());
            certified.everyoneReflects();
            certified.closesAt(certified.lastDay().plusDays(6));

            editionInParts(course, today.plusDays(28), "Den Haag, New Babylon", 8, colleague)
                    .staffEnrols(1, 0, 1);

            var wanted = edition(course, today.plusDays(38), "Zwolle, De Nieuwe Buitensociëteit", 6, colleague);
            wanted.staffEnrols(0, 6, 3);
            wanted.staffEnrols(1, 15, 3);
            wanted.isWaitedFor(noor, 0);
            wanted.isLeftByStaff(0, 0);
        }

        /** Asked and waiting for the office; sent and about to expire; accepted, and planned for that organisation alone. */
        private void ownGroups(CourseId guide, CourseId guiding) {
            var known = List.copyOf(contacts.keySet());
            scene(today.minusDays(20), () -> quotations.contactAsks(guide, known.get(0), "Stichting Jeugdkans", 10));
            scene(
                    today.minusDays(18),
                    () -> quotations.sends(
                            office, "Stichting Jeugdkans", today.plusDays(77), trainer, today.plusDays(12)));
            scene(today.minusDays(15), () -> quotations.accepts(known.get(0)));
            scene(today.minusDays(9), () -> quotations.contactAsks(guiding, known.get(1), "Wijkteam De Brug", 7));
            scene(
                    today.minusDays(8),
                    () -> quotations.sends(
                            office, "Wijkteam De Brug", today.plusDays(63), colleague, today.plusDays(6)));
            scene(today.minusDays(1), () -> quotations.strangerAsks(guide));
        }

        /** A trajectory half-way, a guided group that looks for people, and one that people began themselves. */
        private void groupsThatMeet() {
            var trajectory = new AtomicReference<GroupId>();
            var first = WorkingDays.isWorkingDay(today.minusDays(50)) ? today.minusDays(50) : today.minusDays(52);
            scene(today.minusDays(80), () -> groups.registersGuides(office, trainer, colleague, today.minusYears(3)));
            scene(first.minusDays(14), () -> trajectory.set(groups.trajectory(office, trainer, noor, first)));
            scene(
                    first.minusDays(5),
                    () -> learning.sayWhatTheyWantToLearn(trajectory.get(), noor, groups.staff(0), groups.staff(1)));
            scene(first.plusDays(3), () -> learning.makePlans(trajectory.get(), noor, groups.staff(0)));
            scenes.add(new Scene(first.plusDays(1).atTime(9, 0), () -> groups.meets(trajectory.get(), trainer)));
            scenes.add(new Scene(first.plusDays(47).atTime(9, 0), () -> groups.meets(trajectory.get(), trainer)));
            scene(first.plusDays(2), () -> reflections.sharesWhatStayed(noor, trainer));
            scene(first.plusDays(48), () -> reflections.sharesThreeDimensions(groups.staff(0)));
            scene(first.plusDays(48), () -> reflections.begins(noor));
            scene(
                    today.minusDays(1),
                    () -> groups.brings(
                            trajectory.get(), trainer, noor, "Grenzen stellen in een gezin waar alles schuurt"));
            scene(
                    today.minusDays(1),
                    () -> groups.meetsByItself(
                            trajectory.get(), noor, today.plusDays(17).atTime(16, 0)));
            scene(today.minusDays(1), () -> questions.asksTheGuide(trajectory.get(), noor, trainer));
            scene(today.minusDays(30), () -> groups.opensAGuidedGroup(office, colleague));
            scene(today.minusDays(12), () -> groups.beginsAnOwnGroup(groups.staff(20)));
        }

        /** What the bureau announces, and what visitors ask it. */
        private void contact(CourseId guide) {
            scene(today.minusDays(34), () -> news.tellsOfOpenGroups(office));
            scene(today.minusDays(6), () -> news.tellsOfConfidentialAdvisers(office));
            scene(today.minusDays(1), () -> news.drafts(office));
            scene(today.minusDays(3), () -> inquiries.asksAboutTheCourse(guide));
            scene(today.minusDays(1), inquiries::asksAboutIntervision);
        }

        private void scene(LocalDate day, Runnable deed) {
            scenes.add(new Scene(day.atTime(15, 0), deed));
        }

        private PlannedScene edition(CourseId course, LocalDate first, String place, int seats, PersonId taughtBy) {
            var days = deeds.days(office, course, first);
            return planned(
                    days, () -> deeds.plans(office, course, days.getFirst(), place, seats, List.of(taughtBy), true));
        }

        private PlannedScene editionInParts(
                CourseId course, LocalDate first, String place, int seats, PersonId taughtBy) {
            var days = deeds.days(office, course, first);
            return planned(
                    days, () -> deeds.plansInParts(office, course, days.getFirst(), place, seats, List.of(taughtBy)));
        }

        private PlannedScene planned(List<LocalDate> days, Supplier<EditionId> planning) {
            var planned = new PlannedScene(days);
            scenes.add(new Scene(
                    days.getFirst().minusDays(70).atTime(10, 0).isAfter(today.atTime(9, 0))
                            ? today.minusDays(3).atTime(10, 0)
                            : days.getFirst().minusDays(70).atTime(10, 0),
                    () -> planned.edition = planning.get()));
            if (!days.getFirst().isAfter(today)) {
                planned.isConfirmedOn(days.getFirst().minusDays(21));
            }
            return planned;
        }

        /** An edition in the story. */
        private final class PlannedScene {

            private final List<LocalDate> days;
            private EditionId edition = EditionId.next(); // replaced when it is planned

            PlannedScene(List<LocalDate> days) {
                this.days = days;
            }

            LocalDate lastDay() {
                return days.getLast();
            }

            void staffEnrols(int contact, int from, int howMany) {
                var who = List.copyOf(contacts.keySet()).get(contact);
                add(
                        enrolling(contact),
                        () -> deeds.enrolsStaff(
                                who, requireNonNull(contacts.get(who)), edition, DemoPeople.staff(from, howMany)));
            }

            void enrolsHerself(PersonId person, List<StatedNumber> numbers) {
                add(enrolling(3), () -> deeds.enrolsHerself(person, edition, DemoPeople.employer(), numbers));
            }

            void isConfirmedOn(LocalDate day) {
                add(day.atTime(15, 0), () -> deeds.confirms(office, edition));
            }

            /** She asks first, then the contact for someone on the staff. */
            void isWaitedFor(PersonId person, int contact) {
                var who = List.copyOf(contacts.keySet()).get(contact);
                add(today.minusDays(2).atTime(14, 0), () -> deeds.waits(person, edition, DemoPeople.employer()));
                add(
                        today.minusDays(2).atTime(14, 30),
                        () -> deeds.staffWaits(
                                who, requireNonNull(contacts.get(who)), edition, DemoPeople.staff(25, 1)));
            }

            /** Yesterday, so that the seat is offered to whoever asked first. */
            void isLeftByStaff(int contact, int place) {
                var who = List.copyOf(contacts.keySet()).get(contact);
                add(today.minusDays(1).atTime(16, 0), () -> deeds.staffLeaves(who, edition, place));
            }

            /** All days; those at these places in the list leave an hour early on the last day. */
            void everyDayAttendedBy(PersonId taughtBy, Set<Integer> leaveEarly) {
                for (var day = 0; day < days.size(); day++) {
                    var number = day;
                    add(
                            days.get(day).atTime(17, 45),
                            () -> deeds.keepsRoster(
                                    taughtBy, edition, number, number == days.size() - 1 ? leaveEarly : Set.of()));
                }
            }

            /** The days until today; of a day in the map, those at these places leave an hour early. */
            void pastDaysAttendedBy(PersonId taughtBy, Map<Integer, Set<Integer>> leaveEarly) {
                for (var day = 0; day < days.size(); day++) {
                    var number = day;
                    if (days.get(day).isBefore(today)) {
                        add(
                                days.get(day).atTime(17, 45),
                                () -> deeds.keepsRoster(
                                        taughtBy, edition, number, leaveEarly.getOrDefault(number, Set.of())));
                    }
                }
            }

            /** Whoever has this place makes up an hour of this day on a day of another edition, once both were. */
            void makesUpAnHour(PersonId taughtBy, int place, int day, PlannedScene other, int otherDay) {
                var later = days.get(day).isBefore(other.days.get(otherDay)) ? other.days.get(otherDay) : days.get(day);
                add(
                        later.atTime(18, 15),
                        () -> deeds.makesUp(
                                taughtBy, edition, place, day, other.edition, otherDay, Minutes.ofHours(1)));
            }

            /** Learning plan, meeting and report; those at these places wrote no report, or one that was insufficient. */
            void everyoneDoesTheirHomework(Set<Integer> noReport, Set<Integer> insufficient) {
                var secondDay = days.get(1);
                var moment = earlier(
                        secondDay.plusDays(21).atTime(20, 30),
                        today.minusDays(1).atTime(20, 30));
                add(secondDay.atTime(21, 0), () -> deeds.handInLearningPlans(edition));
                add(moment, () -> deeds.confirmMeetings(edition, secondDay.plusDays(14), noReport));
                add(moment.plusMinutes(30), () -> deeds.handInReports(edition, noReport));
                if (lastDay().isBefore(today)) {
                    add(moment.plusDays(4), () -> deeds.judgeReports(trainer, edition, insufficient));
                }
            }

            /** The first so many of the list, one each evening after the last day. */
            void isEvaluatedBy(int howMany) {
                for (var place = 0; place < howMany; place++) {
                    var whose = place;
                    add(lastDay().plusDays(place + 1L).atTime(19, 30), () -> evaluations.fillsIn(whose, edition));
                }
            }

            /** The evening after each meeting. */
            void everyoneReflects() {
                for (var day = 0; day < days.size(); day++) {
                    var meeting = day + 1;
                    add(days.get(day).plusDays(1).atTime(20, 0), () -> deeds.reflectOn(edition, meeting));
                }
            }

            void closesAt(LocalDate day) {
                add(day.atTime(11, 0), () -> deeds.closes(office, edition));
            }

            private LocalDateTime enrolling(int minute) {
                var weeksBefore = days.getFirst().minusDays(30).atTime(9, 10 + minute);
                return earlier(weeksBefore, today.minusDays(2).atTime(9, 10 + minute));
            }

            private void add(LocalDateTime at, Runnable deed) {
                scenes.add(new Scene(at, deed));
            }
        }
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** Something that happened, and when. */
    private record Scene(LocalDateTime at, Runnable deed) {}
}
