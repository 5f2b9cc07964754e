package nl.leervink.ui.office;

import java.util.Optional;
import nl.leervink.registers.RuleChangeResult;
import nl.leervink.registers.rules.RegisterProfile;

/** Where rules are typed: as fields, or as the whole text. */
sealed interface RuleSheet permits RuleFields, RuleText {

    /** The rules as typed; empty if something cannot be, which is then said beside its field. */
    Optional<RegisterProfile> filledIn();

    /** Says beside the field it is about why the rules cannot stand among the others. */
    void refuse(RuleChangeResult refused, String why);
}
