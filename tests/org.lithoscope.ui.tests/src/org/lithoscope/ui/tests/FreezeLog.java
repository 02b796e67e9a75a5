package org.lithoscope.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;

/** Keeps what the workbench's monitor logs: times in which the UI thread did nothing else for long. */
final class FreezeLog implements ILogListener {

	/** The bundle of the monitor. */
	static final String MONITOR = "org.eclipse.ui.monitoring";

	private static final String OURS = "org.lithoscope.";
	/** The monitor also tells of itself. */
	private static final String FREEZE = "freeze";
	private static final String NATIVE = "org.eclipse.swt.internal.";
	private static final int FRAMES = 6;
	private static final String TESTS = "org.lithoscope.ui.tests.";
	/** The first line of what is logged has the duration in seconds. */
	private static final Pattern SECONDS = Pattern.compile("([0-9][0-9.e+]*)s\\b");
	private static final int MILLIS = 1000;

	private final List<Freeze> freezes = new CopyOnWriteArrayList<>();

	/**
	 * One long event.
	 *
	 * @param millis how long it took
	 * @param place the method of ours that the last sample of the UI thread's stack was in, or some of the platform's
	 * @param share of the samples that were in code of ours
	 */
	record Freeze(long millis, String place, double share) {
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (!MONITOR.equals(status.getPlugin()) || !status.getMessage().contains(FREEZE)) {
			return;
		}
		List<String> places = Stream.of(status.getChildren()).map(IStatus::getException)
				.map(sample -> place(sample.getStackTrace())).flatMap(Optional::stream).toList();
		int samples = status.getChildren().length;
		String place = !places.isEmpty() ? places.getLast()
				: samples > 0 ? elsewhere(status.getChildren()[samples - 1].getException().getStackTrace()) : "no sample";
		freezes.add(new Freeze(millis(status.getMessage()), place, samples == 0 ? 0 : (double) places.size() / samples));
	}

	private static long millis(String message) {
		try (Scanner scanner = new Scanner(message.replace(',', '.')).useLocale(Locale.ROOT)) {
			return scanner.findAll(SECONDS).findFirst().map(MatchResult::group)
					.map(text -> Math.round(MILLIS * Double.parseDouble(text.substring(0, text.length() - 1))))
					.orElseThrow(() -> new AssertionError("no duration in " + message));
		}
	}

	/**
	 * The innermost method of ours on the stack; empty if that is a test, which waits and looks, or if there is none.
	 */
	private static Optional<String> place(StackTraceElement[] stack) {
		return Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
				.filter(frame -> !frame.getClassName().startsWith(TESTS))
				.map(frame -> "%s.%s".formatted(frame.getClassName(), frame.getMethodName()));
	}

	/** The innermost methods of the platform, which lays out what we made, or saves what the window looks like. */
	private static String elsewhere(StackTraceElement[] stack) {
		return Arrays.stream(stack).filter(frame -> !frame.getClassName().startsWith(NATIVE)).limit(FRAMES)
				.map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
				.collect(Collectors.joining(" < "));
	}

	/** What was logged since this was last asked. */
	List<Freeze> take() {
		List<Freeze> taken = List.copyOf(freezes);
		freezes.removeAll(taken);
		return taken;
	}
}
