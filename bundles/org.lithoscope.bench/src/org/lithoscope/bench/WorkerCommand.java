package org.lithoscope.bench;

import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lithoscope.bench.work.KernelChoice;
import org.lithoscope.bench.work.WorkerMain;
import org.lithoscope.bench.work.Workload;
import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.fused.FusedEngine;
import org.lithoscope.vae.training.Trainer;

/**
 * Command lines of measured Java processes: the Java, the heap and the collector of this process, and the installed
 * bundles as a plain class path.
 *
 * @param workload how much work there is
 * @param folder where the data lie
 */
record WorkerCommand(Workload workload, Path folder) {

	static final String AUTO = "auto";

	private static final String VECTOR_MODULE = "jdk.incubator.vector";

	/** One class of every bundle that a worker needs. */
	private static final List<Class<?>> BUNDLES =
			List.of(WorkerMain.class, FloatMatrix.class, Trainer.class, FusedEngine.class, KMeans.class);

	/** Whether this Java has the module that the vector kernels are written in. */
	static boolean hasVectors() {
		return ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent();
	}

	/** The options of this process that decide on speed and memory, which workers are given too. */
	static List<String> virtualMachineOptions() {
		List<String> options = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
				.filter(option -> option.startsWith("-X")).toList());
		if (hasVectors()) {
			options.add("--add-modules=" + VECTOR_MODULE);
		}
		return options;
	}

	/**
	 * Starts a worker.
	 *
	 * @param kernels {@code vector}, {@code plain}, or {@link #AUTO} for those this process would use
	 */
	List<String> of(String work, String kernels, int threads) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(virtualMachineOptions());
		String property = kernels.equals(AUTO) ? System.getProperty(KernelChoice.PROPERTY) : kernels;
		if (property != null) {
			command.add("-D%s=%s".formatted(KernelChoice.PROPERTY, property));
		}
		command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName(), "work=" + work));
		command.addAll(arguments(threads));
		return command;
	}

	/** What contestants in any language are told. */
	List<String> arguments(int threads) {
		return Stream.concat(Stream.of("folder=" + folder, "threads=" + threads), workload.arguments().stream())
				.toList();
	}

	private static String classPath() {
		Set<Path> entries = BUNDLES.stream().map(WorkerCommand::location)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		return entries.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the bundle of %s lies in no file".formatted(type), e);
		}
	}
}
