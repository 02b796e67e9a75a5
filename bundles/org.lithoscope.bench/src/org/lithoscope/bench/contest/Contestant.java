package org.lithoscope.bench.contest;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A process that does one piece of work in one way.
 *
 * @param label a few words, unique in its benchmark, for instance {@code PyTorch, slices}
 * @param own whether it is ours; another one that fails is left out, ours ends the benchmark
 * @param threads how many threads it may use
 * @param command what is started
 * @param environment variables added to those of this process
 */
public record Contestant(String label, boolean own, int threads, List<String> command,
		Map<String, String> environment) {

	public Contestant {
		Objects.requireNonNull(label, "label");
		command = List.copyOf(command);
		environment = Map.copyOf(environment);
	}
}
