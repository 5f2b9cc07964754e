package nl.leervink.hours;

import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.planning.EditionId;

/** Someone's hours in one edition, corrections taken off. */
public record HoursInEdition(
        EditionId edition, String title, Period period, Minutes contact, Minutes madeUp, Minutes selfStudy) {}
