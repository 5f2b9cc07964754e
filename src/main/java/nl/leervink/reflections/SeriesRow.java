package nl.leervink.reflections;

import nl.leervink.intervision.GroupId;

/**
 * The meetings of a group that somebody was at, and how many of them they wrote about.
 *
 * @param name of the group
 */
public record SeriesRow(GroupId group, String name, int meetings, int finished, SeriesRoute route) {}
