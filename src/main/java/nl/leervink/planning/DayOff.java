package nl.leervink.planning;

import nl.leervink.kernel.Shown;

/**
 * Why one does not work on a day in the Netherlands: the weekend, Easter Sunday and Whit Sunday, and the public holidays of article 3
 * of the Algemene termijnenwet, which counts Good Friday and 5 May in every year; those two are last, since not everyone is free on them.
 */
public enum DayOff implements Shown {
    WEEKEND,
    NEW_YEARS_DAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    KINGS_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY,
    GOOD_FRIDAY,
    LIBERATION_DAY
}
