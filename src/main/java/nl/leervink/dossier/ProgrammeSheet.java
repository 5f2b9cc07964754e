package nl.leervink.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.leervink.attendance.PresenceRecord;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Words;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.SessionFacts;

/** What was done on which day, by whom, and what was asked at home. */
final class ProgrammeSheet {

    private ProgrammeSheet() {}

    static Bytes of(EditionRecord record) {
        var edition = record.edition();
        var sheet = new Sheet(record, Wording.of("edition.programme"));
        sheet.fact("edition.trainers", String.join(", ", record.trainers()));
        sheet.fact("edition.hours", Wording.of("edition.hours-of", edition.contactTime(), edition.selfStudy()));
        var page = sheet.factsEnd();
        record.presence().stream().map(PresenceRecord::session).forEach(session -> day(page, session));
        page.heading(Wording.of("edition.homework"));
        if (record.homework().isEmpty()) {
            page.paragraph(Wording.of("edition.homework.none"));
        } else {
            page.table(
                    List.of(
                            Sheet.column("edition.homework.what", .5f),
                            Sheet.column("edition.homework.asked", .16f),
                            Sheet.figures("edition.homework.norm", .17f),
                            Sheet.figures("edition.homework.due", .17f)),
                    record.homework().stream().map(ProgrammeSheet::homework).toList());
        }
        return sheet.finished();
    }

    private static void day(Page page, SessionFacts session) {
        page.heading(Wording.of("edition.day", session.number(), session.title()));
        page.paragraph(Wording.of(
                "edition.session",
                Spelling.weekday(session.date(), Wording.LANGUAGE),
                Spelling.time(session.start()),
                Spelling.time(session.end()),
                session.contactTime()));
        page.table(
                List.of(
                        Sheet.column("edition.block.time", .2f),
                        Sheet.column("edition.block.what", .62f),
                        Sheet.figures("edition.block.contact", .18f)),
                session.blocks().stream().map(ProgrammeSheet::block).toList());
    }

    private static List<List<Words>> block(Block block) {
        var what = new ArrayList<Words>();
        what.add(Words.strong(block.title()));
        block.topics().forEach(topic -> what.add(Words.soft(topic)));
        return List.of(
                Sheet.one(
                        Wording.of("edition.block.from-to", Spelling.time(block.start()), Spelling.time(block.end()))),
                what,
                Sheet.one(block.contact() ? block.length().toString() : Wording.of("none")));
    }

    private static List<List<Words>> homework(AssignmentFacts asked) {
        return List.of(
                Sheet.strong(asked.title()),
                Sheet.one(Wording.of(asked.required() ? "edition.homework.required" : "edition.homework.optional")),
                Sheet.one(asked.norm().toString()),
                Sheet.one(Spelling.day(asked.due())));
    }
}
