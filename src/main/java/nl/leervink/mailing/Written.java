package nl.leervink.mailing;

/** What a letter says, with every word filled in. */
record Written(String subject, String text, String html) {}
