package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.intake.ChosenRow;
import nl.leervink.intake.JudgedRow;
import nl.leervink.intake.ListId;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListedPerson;

/** What a screen asks about the list that its reader handed in, with that reader's rights. */
public interface ListDesk {

    /** Whether a name in the list may replace the one on record. */
    boolean mayCorrectNames();

    /** What the reader agrees to by confirming, in words; nothing for who enrols on behalf of the bureau. */
    default String agreed() {
        return "";
    }

    /** Where the reader goes once the list is enrolled. */
    Anchor onward();

    /** What is left of parts of days now; none where no day is held in parts. */
    PartSeating seating();

    /** How many places are left now. */
    int seatsLeft();

    /** Begins looking through a list; empty if the reader may not. */
    Optional<ListId> begin(List<ListedPerson> persons);

    Optional<ListProgress> progress(ListId list);

    /** Looks through it at once. */
    List<JudgedRow> judge(List<ListedPerson> persons);

    EnrolResult enrol(List<ChosenRow> chosen);

    /** How many could wait for seats together; 0 where the reader puts nobody on the waiting list. */
    int mostToWait();

    /** Has them wait together, all of them; they get their places at once if there are enough after all. */
    EnrolResult letWait(List<ChosenRow> chosen);
}
