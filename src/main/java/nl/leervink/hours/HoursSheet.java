package nl.leervink.hours;

import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * Someone's hours in one edition.
 *
 * @param contact present, without what was made up
 * @param contactAsked what the edition asks
 * @param bookings what the hours are the sum of, the latest day first
 */
public record HoursSheet(
        Minutes contact,
        Minutes madeUp,
        Minutes contactAsked,
        Minutes selfStudy,
        Minutes selfStudyAsked,
        List<HoursBooking> bookings) {}
