package nl.leervink.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;

/** A conversation that somebody may read, begun or not. */
sealed interface Talk {

    ConversationId id();

    /** Whose it is with who trains or guides; empty for that of everyone in an edition. */
    Optional<PersonId> participant();

    /** Of the edition or the group it is in. */
    String title();

    /** The last day on which something can be said; empty while nobody knows it. */
    Optional<LocalDate> until();

    /** Who trains or guides now. */
    List<PersonId> coaches();

    Writing writing(LocalDate today);

    /** Where a participant reads it. */
    String page();

    /** Where who trains or guides reads it. */
    String coachPage();

    /**
     * In an edition.
     *
     * @param left whether they take part no longer
     */
    record InEdition(EditionFacts edition, ConversationId id, Optional<PersonId> participant, boolean left)
            implements Talk {

        static InEdition ofGroup(EditionFacts edition) {
            return new InEdition(edition, ConversationId.ofGroup(edition.id()), Optional.empty(), false);
        }

        /** What one can say in an edition one takes part in. */
        static Writing writingIn(EditionFacts edition, LocalDate today) {
            return switch (edition.status()) {
                case DRAFT -> Writing.NOT_YET;
                case CANCELLED -> Writing.CANCELLED;
                case OPEN, CLOSED -> today.isAfter(edition.questionsUntil()) ? Writing.TERM_OVER : Writing.OPEN;
            };
        }

        @Override
        public String title() {
            return edition.title();
        }

        @Override
        public Optional<LocalDate> until() {
            return Optional.of(edition.questionsUntil());
        }

        @Override
        public List<PersonId> coaches() {
            return edition.trainers();
        }

        @Override
        public Writing writing(LocalDate today) {
            return left ? Writing.LEFT : writingIn(edition, today);
        }

        @Override
        public String page() {
            return "/mijn/uitvoeringen/" + edition.id().value() + "/vragen";
        }

        @Override
        public String coachPage() {
            return "/trainer/uitvoeringen/" + edition.id().value() + "/vragen";
        }
    }

    /** Of a member of a trajectory with its guide. */
    record InGroup(GroupFacts group, ConversationId id, PersonId member, Optional<LocalDate> until) implements Talk {

        @Override
        public Optional<PersonId> participant() {
            return Optional.of(member);
        }

        @Override
        public String title() {
            return group.terms().name();
        }

        @Override
        public List<PersonId> coaches() {
            return group.guide().stream().toList();
        }

        @Override
        public Writing writing(LocalDate today) {
            if (until.filter(today::isAfter).isPresent()) {
                return Writing.TERM_OVER;
            }
            if (!group.stands() && until.isEmpty()) {
                return Writing.GROUP_STOPPED;
            }
            return group.guide().isPresent() ? Writing.OPEN : Writing.NO_GUIDE;
        }

        @Override
        public String page() {
            return "/mijn/groepen/" + group.id().value() + "/vragen";
        }

        @Override
        public String coachPage() {
            return "/trainer/groepen/" + group.id().value();
        }
    }
}
