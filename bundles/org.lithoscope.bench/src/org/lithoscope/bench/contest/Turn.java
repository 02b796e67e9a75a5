package org.lithoscope.bench.contest;

/**
 * What one turn took and found; NaN or 0 where a contestant does not tell.
 *
 * @param seconds wall time
 * @param cpuSeconds processor time of the process, or of its one working thread where the process's own clock is coarse
 * @param allocatedBytes taken from the Java heap by all threads; 0 if unknown
 * @param peakMemoryBytes the most memory the process has had so far; 0 if unknown
 * @param result what was found; NaN if nothing
 */
public record Turn(double seconds, double cpuSeconds, long allocatedBytes, long peakMemoryBytes, double result) {
}
