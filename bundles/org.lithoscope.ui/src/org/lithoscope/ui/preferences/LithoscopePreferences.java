package org.lithoscope.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.lithoscope.comparison.chart.Palette;

/** The workbench's preferences. None of them changes a result, or a suite that is written already. */
public final class LithoscopePreferences {

	static final String STORE = "store";
	static final String WORKERS = "workers";
	static final String ENGINE = "engine";
	static final String DECIMALS = "decimals";

	/** More further decimals are never significant. */
	static final int MOST_DECIMALS = 4;

	private static final String COLOUR = "colour.";
	private static final String BUNDLE = "org.lithoscope.ui";

	private LithoscopePreferences() {
	}

	/** The preferences as pages edit them; everyone else reads them by the methods below. */
	static IPreferenceStore store() {
		ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		preferences.setDefault(WORKERS, Runtime.getRuntime().availableProcessors());
		setDefaults(preferences, Palette.LIGHT, false);
		setDefaults(preferences, Palette.DARK, true);
		return preferences;
	}

	private static void setDefaults(IPreferenceStore preferences, Palette palette, boolean dark) {
		for (int i = 0; i < palette.colours().size(); i++) {
			PreferenceConverter.setDefault(preferences, colour(dark, i), parse(palette.colour(i)));
		}
	}

	/** The name of the preference for a colour on a light or dark background. */
	static String colour(boolean dark, int index) {
		return "%s%s.%d".formatted(COLOUR, dark ? "dark" : "light", index);
	}

	private static RGB parse(String hex) {
		int rgb = Integer.parseInt(hex.substring(1), 16);
		return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static IPreferencesService service() {
		return Platform.getPreferencesService();
	}

	/** How many runs are computed at a time, 1 or more. */
	public static int workers() {
		return Math.max(1, service().getInt(BUNDLE, WORKERS, Runtime.getRuntime().availableProcessors(), null));
	}

	/** The run store that suites are run into, if the user named one. */
	public static Optional<Path> runStore() {
		return text(STORE).map(Path::of);
	}

	/** The engine that is written into new experiments, by its id, if the user chose one. */
	public static Optional<String> engine() {
		return text(ENGINE);
	}

	private static Optional<String> text(String name) {
		return Optional.of(service().getString(BUNDLE, name, "", null)).filter(text -> !text.isBlank());
	}

	/** So many decimals are shown in tables of figures beyond those that are usual, 0 or more. */
	public static int furtherDecimals() {
		return Math.clamp(service().getInt(BUNDLE, DECIMALS, 0, null), 0, MOST_DECIMALS);
	}

	/** The colours of experiments, as the user likes them. */
	public static Palette palette(boolean dark) {
		Palette usual = dark ? Palette.DARK : Palette.LIGHT;
		List<String> colours = new ArrayList<>();
		for (int i = 0; i < usual.colours().size(); i++) {
			RGB own = StringConverter.asRGB(service().getString(BUNDLE, colour(dark, i), "", null),
					parse(usual.colour(i)));
			colours.add("#%02X%02X%02X".formatted(own.red, own.green, own.blue));
		}
		return new Palette(usual.background(), usual.foreground(), colours);
	}
}
