package org.lithoscope.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lithoscope.ui.tests.FreezeLog.Freeze;

/**
 * Has the workbench's monitor watch the UI thread. Every time that it was held for more than 100 ms is written to
 * {@code ui-freezes.txt} beside the screenshots, also where the platform held it, which lays out what we made. A test fails
 * only where code of ours held it for two seconds: times are those of the wall clock on a machine that trains models
 * meanwhile, and of classes that are loaded and compiled first.
 */
final class Responsive implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

	private static final int REPORTED_MILLIS = 100;
	private static final int FAILING_MILLIS = 2000;
	private static final int SAMPLES = 20;
	private static final double MOSTLY = 0.5;

	private final FreezeLog log = new FreezeLog();

	@Override
	public void beforeAll(ExtensionContext context) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(FreezeLog.MONITOR);
		preferences.putInt("long_event_warning_threshold", REPORTED_MILLIS);
		preferences.putInt("max_stack_samples", SAMPLES);
		preferences.putBoolean("monitoring_enabled", true);
		Platform.addLogListener(log);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Platform.removeLogListener(log);
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		List<Freeze> freezes = log.take();
		write(context.getDisplayName(), freezes);
		freezes.stream().filter(freeze -> freeze.share() >= MOSTLY && freeze.millis() >= FAILING_MILLIS).findFirst().ifPresent(freeze -> {
			throw new AssertionError("the UI thread was held for %d ms in %s".formatted(freeze.millis(), freeze.place()));
		});
	}

	private static void write(String test, List<Freeze> freezes) throws IOException {
		Path folder = Path.of(System.getProperty("lithoscope.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		Files.write(folder.resolve("ui-freezes.txt"), freezes.stream()
				.map(freeze -> "%d ms in %s during %s".formatted(freeze.millis(), freeze.place(), test)).toList(),
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
