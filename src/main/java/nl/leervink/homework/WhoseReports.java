package nl.leervink.homework;

import nl.leervink.kernel.Shown;

/** Which of the reports that wait for a judgement a trainer looks at. */
public enum WhoseReports implements Shown {
    ALL,
    /** That they themself are to judge. */
    MINE,
    /** That any of the edition's trainers may judge. */
    NOBODYS
}
