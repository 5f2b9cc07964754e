package nl.leervink.mailing;

/** A letter whose time has come, and the domain it goes to. */
record Due(LetterId letter, String domain) {}
