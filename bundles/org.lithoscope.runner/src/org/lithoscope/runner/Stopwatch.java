package org.lithoscope.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.store.RunTimings;

/** Measures the wall time of the phases of one run; used by one thread. */
final class Stopwatch {

	private static final double NANOS = 1e9;

	private final long begin = System.nanoTime();
	private final Map<String, Double> phases = new LinkedHashMap<>();
	private long phaseBegin = begin;

	/** Ends a phase that began with the end of the one before. */
	void lap(String phase) {
		long now = System.nanoTime();
		phases.merge(phase, (now - phaseBegin) / NANOS, Double::sum);
		phaseBegin = now;
	}

	RunTimings timings(List<Double> epochs) {
		return new RunTimings((System.nanoTime() - begin) / NANOS, phases, epochs);
	}
}
