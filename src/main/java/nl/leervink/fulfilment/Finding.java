package nl.leervink.fulfilment;

import nl.leervink.catalogue.Condition;

/** How one condition was judged for one participant. */
public record Finding(Condition.Kind condition, Standing standing, Reason reason) {}
