package nl.leervink.intake;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.people.NameCorrections;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolling from a list: looked through first, and nothing happens before whoever handed it in says so. */
@Service
public class ParticipantLists {

    private final ListRuns runs;
    private final Previewing previewing;
    private final Enrolling enrolling;
    private final Organisations organisations;
    private final NameCorrections names;

    ParticipantLists(
            ListRuns runs,
            Previewing previewing,
            Enrolling enrolling,
            Organisations organisations,
            NameCorrections names) {
        this.runs = runs;
        this.previewing = previewing;
        this.enrolling = enrolling;
        this.organisations = organisations;
        this.names = names;
    }

    /** Has a contact's list looked through beside them; empty for an organisation they do not act for. */
    @ForContacts
    @Transactional(readOnly = true)
    public Optional<ListId> beginForStaff(
            EditionId edition, OrganisationId organisation, PersonId contact, List<ListedPerson> persons) {
        return organisations.isActedForBy(organisation, contact)
                ? Optional.of(runs.begin(ofStaff(edition, organisation, contact), persons, contact))
                : Optional.empty();
    }

    /** As {@link #beginForStaff}, while they wait: for a list of which a row was mended. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<JudgedRow> judgeForStaff(
            EditionId edition, OrganisationId organisation, PersonId contact, List<ListedPerson> persons) {
        return organisations.isActedForBy(organisation, contact)
                ? previewing.judge(ofStaff(edition, organisation, contact), persons, _ -> true)
                : List.of();
    }

    /** Has a list looked through for the office, beside whoever sits there. */
    @ForOffice
    @Transactional(readOnly = true)
    public ListId begin(
            EditionId edition, Optional<OrganisationId> organisation, PersonId office, List<ListedPerson> persons) {
        return runs.begin(new ListSender(edition, organisation, Optional.empty()), persons, office);
    }

    /** As {@link #begin}, while they wait. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<JudgedRow> judge(EditionId edition, Optional<OrganisationId> organisation, List<ListedPerson> persons) {
        return previewing.judge(new ListSender(edition, organisation, Optional.empty()), persons, _ -> true);
    }

    /** How far one's own list is; empty for another's. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<ListProgress> progress(ListId list, PersonId me) {
        return runs.progress(list, me);
    }

    /**
     * Enrols staff from a list: all of them, or nobody; or has them wait together. Who we know keeps the name that we have.
     */
    @ForContacts
    @Transactional
    public EnrolResult enrolStaff(
            EditionId edition, OrganisationId organisation, PersonId contact, List<ChosenRow> chosen, IfFull ifFull) {
        return enrolling.enrolStaff(edition, organisation, contact, participants(chosen), ifFull);
    }

    /**
     * Enrols people from a list at the office's word: all of them, or nobody. Who is the same and is named otherwise in the
     * list gets that name, with the reason beside it.
     */
    @ForOffice
    @Transactional
    public EnrolResult enrol(
            EditionId edition,
            Optional<OrganisationId> organisation,
            PersonId office,
            List<ChosenRow> chosen,
            String reason) {
        var result = enrolling.enrolFor(edition, organisation, office, participants(chosen));
        if (result instanceof EnrolResult.Certain) {
            chosen.forEach(row -> row.same()
                    .ifPresent(known ->
                            names.correct(known.id(), row.person().name().orElseThrow(), reason, office)));
        }
        return result;
    }

    private ListSender ofStaff(EditionId edition, OrganisationId organisation, PersonId contact) {
        var theirs = organisations.actedForBy(contact).stream()
                .map(OrganisationFacts::id)
                .toList();
        return new ListSender(edition, Optional.of(organisation), Optional.of(theirs));
    }

    /** Each address once, whatever was chosen twice. */
    private static List<NewParticipant> participants(List<ChosenRow> chosen) {
        return List.copyOf(chosen.stream()
                .map(ParticipantLists::participant)
                .collect(toMap(NewParticipant::email, who -> who, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    private static NewParticipant participant(ChosenRow row) {
        return new NewParticipant(
                row.same()
                        .map(PersonFacts::name)
                        .orElseGet(() -> row.person().name().orElseThrow()),
                row.same()
                        .map(PersonFacts::email)
                        .orElseGet(() -> row.person().address().orElseThrow()),
                Optional.empty(),
                row.person().numbers().stream()
                        .map(stated -> new StatedNumber(stated.register(), stated.number()))
                        .toList(),
                row.parts());
    }
}
