package nl.leervink.claims;

import nl.leervink.kernel.Bytes;

/** A file as someone sends it. */
public record EvidenceFile(String name, Bytes content) {}
