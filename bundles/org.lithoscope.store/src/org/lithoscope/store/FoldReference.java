package org.lithoscope.store;

import java.util.Objects;

import org.lithoscope.core.split.Grouping;

/**
 * Which fold a run was made on.
 *
 * @param hash SHA-256 of the assignment of groups to parts, in hexadecimal
 * @param grouping what was kept together
 * @param repeat which repetition of the whole partition, from 0
 * @param index which fold of that partition, from 0
 */
public record FoldReference(String hash, Grouping grouping, int repeat, int index) {

	public FoldReference {
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(grouping, "grouping");
	}
}
