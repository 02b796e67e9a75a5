package org.lithoscope.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The machine something was measured on.
 *
 * @param processor its name, as the operating system has it
 * @param cores how many this process may use
 * @param memoryBytes installed memory; 0 if unknown
 * @param system the operating system and its version
 * @param load processes that wanted to run, averaged over the last minute before the start; negative if unknown. More
 *        than a few hundredths means that somebody else was at work
 */
public record Machine(String processor, int cores, long memoryBytes, String system, double load) {

	private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

	public Machine {
		Objects.requireNonNull(processor, "processor");
		Objects.requireNonNull(system, "system");
	}

	/** This machine, now. */
	public static Machine current() {
		return new Machine(processorName(), Runtime.getRuntime().availableProcessors(), memory(),
				System.getProperty("os.name") + " " + System.getProperty("os.version"),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static String processorName() {
		String fallback = Objects.requireNonNullElse(System.getenv("PROCESSOR_IDENTIFIER"),
				System.getProperty("os.arch"));
		if (!Files.isReadable(PROCESSORS)) {
			return fallback;
		}
		try (Stream<String> lines = Files.lines(PROCESSORS)) {
			return lines.filter(line -> line.startsWith("model name")).findFirst()
					.map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(fallback);
		} catch (IOException e) {
			return fallback;
		}
	}

	private static long memory() {
		try {
			return (Long) ManagementFactory.getPlatformMBeanServer()
					.getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "TotalMemorySize");
		} catch (JMException e) {
			return 0;
		}
	}
}
