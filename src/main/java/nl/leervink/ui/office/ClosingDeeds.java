package nl.leervink.ui.office;

import nl.leervink.certification.ClosingDesk;
import nl.leervink.certification.Issuing;
import nl.leervink.fulfilment.Deciding;
import nl.leervink.people.PersonId;

/** What the office can do where certificates are made, and who of the office it is. */
record ClosingDeeds(Issuing issuing, ClosingDesk desk, Deciding deciding, PersonId office) {}
