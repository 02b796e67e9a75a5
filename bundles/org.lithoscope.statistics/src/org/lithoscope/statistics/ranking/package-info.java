/**
 * More than two experiments at once: ranks within every fold or group, whether they differ at all, which of them do,
 * and what many tests at once do to a p.
 *
 * <p>Ranks within one block are compared with ranks within the same block only, so blocks may differ in level and
 * spread. Blocks are assumed independent; see the remark on folds in {@link org.lithoscope.statistics.paired}.
 */
package org.lithoscope.statistics.ranking;
