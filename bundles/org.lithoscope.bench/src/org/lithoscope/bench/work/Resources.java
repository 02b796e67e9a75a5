package org.lithoscope.bench.work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.management.JMException;
import javax.management.ObjectName;

/** What this process has used so far. */
final class Resources {

	private static final Path STATUS = Path.of("/proc/self/status");
	private static final String HIGH_WATER = "VmHWM:";
	private static final int KIBI = 1024;

	private Resources() {
	}

	/** Processor time of all threads, in nanoseconds. */
	static long processCpu() {
		return attribute("java.lang:type=OperatingSystem", "ProcessCpuTime");
	}

	/** Processor time of the calling thread, in nanoseconds. */
	static long threadCpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** Bytes that all threads have taken from the heap since the start. */
	static long allocated() {
		return attribute("java.lang:type=Threading", "TotalThreadAllocatedBytes");
	}

	/** The most memory the process ever had: resident on Linux, elsewhere the sum of the peaks of Java's own pools. */
	static long peakMemory() {
		try {
			if (Files.isReadable(STATUS)) {
				return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(HIGH_WATER))
						.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI).findFirst().orElse(0);
			}
		} catch (IOException e) {
			// as on a system without this file
		}
		return ManagementFactory.getMemoryPoolMXBeans().stream().mapToLong(Resources::peak).sum();
	}

	private static long peak(MemoryPoolMXBean pool) {
		return pool.getPeakUsage().getUsed();
	}

	/** By name, because the interfaces with these attributes are no part of the Java SE specification. */
	private static long attribute(String bean, String name) {
		try {
			return (Long) ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(bean), name);
		} catch (JMException e) {
			throw new IllegalStateException("this Java does not tell %s".formatted(name), e);
		}
	}
}
