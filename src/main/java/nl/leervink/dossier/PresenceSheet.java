package nl.leervink.dossier;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.attendance.PresenceRecord;
import nl.leervink.attendance.PresenceRecord.Marked;
import nl.leervink.attendance.SessionTime;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Words;

/** Who was present when, for how long, and who confirmed it. */
final class PresenceSheet {

    private PresenceSheet() {}

    static Bytes of(EditionRecord record) {
        var sheet = new Sheet(record, Wording.of("edition.presence"));
        sheet.fact("edition.trainers", String.join(", ", record.trainers()));
        var page = sheet.factsEnd();
        page.paragraph(Wording.of("edition.presence.lead"));
        if (record.holds(PaperKind.SIGNED_LIST)) {
            page.paragraph(Wording.of("edition.presence.signed-list"));
        } else if (record.signedOnPaper()) {
            page.paragraph(Wording.of("edition.presence.signed-list-lacking"));
        }
        record.presence().forEach(session -> session(page, record, session));
        return sheet.finished();
    }

    private static void session(Page page, EditionRecord record, PresenceRecord told) {
        var session = told.session();
        page.heading(Wording.of("edition.day", session.number(), session.title()));
        page.paragraph(Wording.of(
                "edition.session",
                Spelling.weekday(session.date(), Wording.LANGUAGE),
                Spelling.time(session.start()),
                Spelling.time(session.end()),
                session.contactTime()));
        page.paragraph(PresenceWords.confirmed(told, "edition.presence.open", record::name));
        var marks = told.marks().stream().collect(toMap(Marked::enrolment, identity()));
        var participants = record.readiness().participants().stream()
                .filter(participant -> told.takingPart().contains(participant.enrolment()))
                .toList();
        var guests = record.guests().stream()
                .filter(guest -> guest.session().equals(session.id()))
                .toList();
        if (participants.isEmpty() && guests.isEmpty()) {
            page.paragraph(Wording.of("edition.nobody"));
            return;
        }
        page.table(
                List.of(
                        Sheet.column("edition.participant", .34f),
                        Sheet.column("edition.presence.how", .3f),
                        Sheet.column("edition.presence.recorded", .36f)),
                Stream.concat(
                                participants.stream()
                                        .map(participant -> row(
                                                record,
                                                told,
                                                participant.enrolment(),
                                                Sheet.strong(participant.name().full()),
                                                marks)),
                                guests.stream()
                                        .map(guest ->
                                                row(record, told, guest.enrolment(), PresenceWords.of(guest), marks)))
                        .toList());
    }

    private static List<List<Words>> row(
            EditionRecord record,
            PresenceRecord told,
            EnrolmentId enrolment,
            List<Words> who,
            Map<EnrolmentId, Marked> marks) {
        var mark = Optional.ofNullable(marks.get(enrolment));
        return List.of(
                who,
                how(record, told, enrolment, mark),
                Sheet.one(mark.map(
                                it -> Wording.of("edition.presence.by", record.name(it.by()), Spelling.moment(it.at())))
                        .orElse("")));
    }

    private static List<Words> how(
            EditionRecord record, PresenceRecord told, EnrolmentId enrolment, Optional<Marked> mark) {
        var how = new ArrayList<Words>();
        how.add(Words.of(
                mark.map(it -> Wording.of("edition.presence." + it.presence().name()))
                        .orElseGet(() -> Wording.of("edition.presence.unmarked"))));
        mark.filter(it -> it.presence().isPartial())
                .ifPresent(it -> how.add(Words.soft(
                        Wording.of("edition.presence.missed", it.missed().value()))));
        record.times().getOrDefault(enrolment, List.of()).stream()
                .filter(time -> time.session().id().equals(told.session().id()))
                .map(SessionTime::repairs)
                .flatMap(List::stream)
                .forEach(repair -> how.addAll(PresenceWords.of(repair, record.proofs())));
        return how;
    }
}
