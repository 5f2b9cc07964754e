package nl.leervink.fulfilment;

import java.util.List;
import nl.leervink.attendance.ContactTime;
import nl.leervink.homework.AssignmentProgress;

/** What conditions are judged by. Results only, never what was written. */
record Progress(ContactTime contactTime, List<AssignmentProgress> homework) {}
