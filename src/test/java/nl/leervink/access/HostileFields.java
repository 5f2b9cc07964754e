package nl.leervink.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people's words are kept, and hostile ones planted in them. */
@Component
class HostileFields {

    /** Every column that holds words of people, whoever they are; those of a column kept sealed are written by use cases. */
    static final List<String> WRITTEN =
            """
            accreditation.decision_name accreditation.reference accreditation.register_name
            award.course_title award.register_name
            bundle.about bundle_certificate.name
            certificate.course_title certificate.ended_because certificate.participant_name
            course.aim course.audience course.description course.entry_level course.level course.preparation
            course.programme_remark course.study_material course.summary course.title
            course_approach.approach course_block.title course_block_topic.topic course_day.title
            course_homework.instruction course_homework.title course_homework_question.question
            course_literature.authors course_literature.edition course_literature.place course_literature.publisher
            course_literature.title course_result.result course_topic.topic
            delivered_row.course delivered_row.given_name delivered_row.reason delivered_row.surname
            delivery.how delivery.title departure.waived_because
            edition.cancel_reason edition.place edition.title
            edition_assignment.instruction edition_assignment.title edition_assignment_question.question
            edition_paper.name
            enrolment_request.employer_contact_name_family enrolment_request.employer_contact_name_given
            enrolment_request.employer_contact_name_particle enrolment_request.employer_organisation
            enrolment_request.name_family enrolment_request.name_given enrolment_request.name_particle
            evaluation_open_answer.words exceptional_decision.because
            course_homework_rubric.good course_homework_rubric.not_yet course_homework_rubric.sufficient
            course_literature.editors course_literature.part_of
            edition_assignment_rubric.good edition_assignment_rubric.not_yet edition_assignment_rubric.sufficient
            material.document_name material.note material.title
            form_question.high form_question.low form_question.words
            group_agreement.attendance group_agreement.cases group_agreement.confidentiality
            group_agreement.method group_agreement.stopping group_meeting.place
            guest.place guide_registration.number
            hours_entry.title house_style_version.signatory house_style_version.signatory_function
            inquiry.course_title inquiry.message inquiry.name inquiry.note inquiry_answer.words
            intervision_group.about intervision_group.name intervision_group.place
            ledger_entry.title ledger_step.note ledger_step.reason ledger_write_off.reason
            letter_enclosure.name made_up.reason
            meeting_part.case_title
            name_correction.after_family name_correction.after_given name_correction.after_particle
            name_correction.before_family name_correction.before_given name_correction.before_particle
            name_correction.reason
            news_item.dutch_lead news_item.dutch_text news_item.dutch_title
            news_item.english_lead news_item.english_text news_item.english_title
            organisation.name
            own_claim.guide own_claim.note own_claim.organiser own_claim.reference own_claim.title
            own_claim_evidence.evidence_name
            person.name_family person.name_given person.name_particle phrase.text
            planned_session.place planned_session.title
            planned_session_block.blocks_title planned_session_block.blocks_topics
            queued_letter.recipient_name queued_letter.subject
            quotation.answered_by quotation.course_title quotation.name_family quotation.name_given
            quotation.name_particle quotation.organisation quotation.period_wish quotation.place_wish quotation.reason
            quotation.remarks quotation_line.description quotation_meaning.words quotation_version.note
            quotation_version.place reflection_statement.withdrawn_because
            roster_reopening.reason stored_file.name
            substitute_request.name_family substitute_request.name_given substitute_request.name_particle
            template_version.closing template_version.declaration waiting_party.reason
            """.lines().flatMap(line -> Stream.of(line.split(" ", -1))).toList();

    private final JdbcClient database;

    HostileFields(JdbcClient database) {
        this.database = database;
    }

    /** Writes into every such field that holds something; answers by what to find it, by field. */
    Map<String, String> plant() {
        var planted = new LinkedHashMap<String, String>();
        for (var number = 0; number < WRITTEN.size(); number++) {
            var field = WRITTEN.get(number);
            var room = room(field);
            if (write(field, HostileWords.fitting(number, room), room)) {
                planted.put(field, HostileWords.mark(number));
            }
        }
        return planted;
    }

    boolean isWritten(String field) {
        return !database.sql("select 1 from %s where %s <> '' limit 1".formatted(table(field), column(field)))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private boolean write(String field, String words, long room) {
        return database.sql("update %1$s set %2$s = left(concat(:words, %2$s), %3$d) where %2$s <> ''"
                                .formatted(table(field), column(field), room))
                        .param("words", words)
                        .update()
                > 0;
    }

    private long room(String field) {
        return database.sql("""
                        select least(character_maximum_length, 5000) from information_schema.columns
                        where table_name = :table and column_name = :column""")
                .param("table", table(field))
                .param("column", column(field))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new AssertionError(field + " is no column"));
    }

    private static String table(String field) {
        return field.substring(0, field.indexOf('.'));
    }

    private static String column(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
