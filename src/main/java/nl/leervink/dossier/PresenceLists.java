package nl.leervink.dossier;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.DrawnSignature;
import nl.leervink.attendance.HostedGuest;
import nl.leervink.attendance.HostedGuests;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.attendance.RepairProofs;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.RosterSheet;
import nl.leervink.attendance.Signature;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.SigningSheet;
import nl.leervink.attendance.SigningSheet.Given;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Drawing;
import nl.leervink.paper.Page.Words;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roster of one session on paper, to be signed in the room: empty before it, with what was recorded and drawn afterwards.
 */
@Service
@ForTrainersAndOffice
public class PresenceLists {

    /** So many lines high is where someone signs. */
    private static final int LINES_TO_SIGN = 2;

    private static final String BLANK = "\u00a0";

    private final Roster roster;
    private final Signing signing;
    private final PresenceBook book;
    private final RepairProofs proofs;
    private final HostedGuests guests;
    private final People people;
    private final Clock clock;

    PresenceLists(
            Roster roster,
            Signing signing,
            PresenceBook book,
            RepairProofs proofs,
            HostedGuests guests,
            People people,
            Clock clock) {
        this.roster = roster;
        this.signing = signing;
        this.book = book;
        this.proofs = proofs;
        this.guests = guests;
        this.people = people;
        this.clock = clock;
    }

    /** The list as PDF; empty if the session is not this person's to see. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> of(SessionId session, PersonId actor) {
        return roster.sheet(session, actor)
                .flatMap(sheet -> roster.edition(sheet.session().edition(), actor)
                        .map(edition -> new KeptFile(
                                name(sheet), "application/pdf", print(sheet, edition, signed(session, actor)))));
    }

    private Map<EnrolmentId, Given> signed(SessionId session, PersonId actor) {
        return signing.sheet(session, actor).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.given().isPresent())
                .collect(
                        toMap(SigningSheet.Line::enrolment, line -> line.given().orElseThrow()));
    }

    private static FileName name(RosterSheet sheet) {
        return new FileName(Wording.of(
                "edition.list.file",
                sheet.session().date().toString(),
                sheet.session().title()));
    }

    private Bytes print(RosterSheet list, EditionFacts edition, Map<EnrolmentId, Given> signed) {
        var session = list.session();
        var sheet = new Sheet(edition, clock.instant(), Wording.of("edition.presence"));
        if (!session.placeIn(edition).equals(edition.place())) {
            sheet.fact("edition.list.here", session.placeIn(edition));
        }
        sheet.fact("edition.trainers", trainers(edition));
        var page = sheet.factsEnd();
        page.heading(Wording.of("edition.day", session.number(), session.title()));
        page.paragraph(Wording.of(
                "edition.session",
                Spelling.weekday(session.date(), Wording.LANGUAGE),
                Spelling.time(session.start()),
                Spelling.time(session.end()),
                session.contactTime()));
        if (list.lines().isEmpty()) {
            page.paragraph(Wording.of("edition.nobody"));
            return sheet.finished();
        }
        if (list.marked() > 0 || !signed.isEmpty()) {
            confirmed(session).ifPresent(page::paragraph);
        }
        var from = guests.allOf(edition.id()).stream()
                .filter(guest -> guest.session().equals(session.id()))
                .collect(toMap(HostedGuest::enrolment, identity()));
        var repaired = repaired(session);
        page.table(
                List.of(
                        Sheet.column("edition.participant", .36f),
                        Sheet.column("edition.presence.how", .24f),
                        Sheet.column("edition.list.signature", .4f)),
                list.lines().stream()
                        .map(line -> row(
                                line,
                                who(line, from),
                                repaired.getOrDefault(line.enrolment(), List.of()),
                                Optional.ofNullable(signed.get(line.enrolment()))))
                        .toList());
        page.paragraph(Wording.of("edition.list.trainer-signs"));
        return sheet.finished();
    }

    /** A list that is still empty is to be signed in the room: nothing of it is provisional. */
    private Optional<String> confirmed(SessionFacts session) {
        return book.records(session.edition()).stream()
                .filter(told -> told.session().id().equals(session.id()))
                .findFirst()
                .map(told -> PresenceWords.confirmed(told, "edition.list.open", this::name));
    }

    private String name(PersonId person) {
        return people.person(person).name().full();
    }

    private String trainers(EditionFacts edition) {
        return people.persons(edition.trainers()).values().stream()
                .map(trainer -> trainer.name().full())
                .sorted()
                .collect(joining(", "));
    }

    private static List<Words> who(RosterSheet.Line line, Map<EnrolmentId, HostedGuest> from) {
        return Optional.ofNullable(from.get(line.enrolment()))
                .map(PresenceWords::of)
                .orElseGet(() -> Sheet.strong(line.name()));
    }

    /** What of this session was made up elsewhere. */
    private Map<EnrolmentId, List<Words>> repaired(SessionFacts session) {
        var where = proofs.of(session.edition());
        return book.perSession(session.edition()).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(time -> time.session().id().equals(session.id()))
                                .flatMap(time -> time.repairs().stream())
                                .flatMap(repair -> PresenceWords.of(repair, where).stream())
                                .toList()));
    }

    private static List<List<Words>> row(
            RosterSheet.Line line, List<Words> who, List<Words> repaired, Optional<Given> given) {
        var how = line.presence()
                .map(presence -> Wording.of("edition.presence." + presence.name()))
                .orElse(BLANK);
        var missed = line.missed().isNone()
                ? BLANK
                : Wording.of("edition.presence.missed", line.missed().value());
        return List.of(
                who,
                Stream.concat(Stream.of(Words.of(how), Words.soft(missed)), repaired.stream())
                        .toList(),
                given.map(it -> signature(line.name(), it))
                        .orElseGet(() -> Collections.nCopies(LINES_TO_SIGN, Words.of(BLANK))));
    }

    private static List<Words> signature(String name, Given given) {
        var when = Words.soft(Wording.of("edition.list.signed", Spelling.moment(given.at()), given.by()));
        var how = switch (given.signature()) {
            case Signature.Drawn(var drawing) ->
                Words.drawn(
                        new Drawing(drawing.path(), DrawnSignature.WIDTH, DrawnSignature.HEIGHT),
                        Wording.of("edition.list.signature-of", name));
            case Signature.Typed(var typed) -> Words.of(Wording.of("edition.list.typed", typed));
            case Signature.OnPaper() -> Words.of(Wording.of("edition.list.on-paper"));
        };
        return List.of(how, when);
    }
}
