package nl.leervink.security;

import nl.leervink.kernel.SingleValue;

/** What we keep of a one-time link's secret: its SHA-256, in lower-case hexadecimal digits. */
record TokenHash(String value) implements SingleValue<String> {}
