package org.lithoscope.splits.groups;

/**
 * What stays together, and how much it weighs.
 *
 * @param name the group's name as {@link org.lithoscope.core.split.Grouping#groupsOf} gives it
 * @param samples how many samples it holds, 1 or more
 */
public record Group(String name, int samples) {
}
