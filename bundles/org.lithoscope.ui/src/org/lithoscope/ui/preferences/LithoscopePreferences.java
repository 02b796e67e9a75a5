package org.lithoscope.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
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

	/** How many runs are computed at a time, 1 or more. */
	public static int workers() {
		return Math.max(1, store().getInt(WORKERS));
	}

	/** The run store that suites are run into, if the user named one. */
	public static Optional<Path> runStore() {
		String folder = store().getString(STORE);
		return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
	}

	/** The engine that is written into new experiments, by its id, if the user chose one. */
	public static Optional<String> engine() {
		String id = store().getString(ENGINE);
		return id.isBlank() ? Optional.empty() : Optional.of(id);
	}

	/** So many decimals are shown in tables of figures beyond those that are usual, 0 or more. */
	public static int furtherDecimals() {
		return Math.clamp(store().getInt(DECIMALS), 0, MOST_DECIMALS);
	}

	/** The colours of experiments, as the user likes them. */
	public static Palette palette(boolean dark) {
		IPreferenceStore preferences = store();
		Palette usual = dark ? Palette.DARK : Palette.LIGHT;
		List<String> colours = new ArrayList<>();
		for (int i = 0; i < usual.colours().size(); i++) {
			RGB colour = PreferenceConverter.getColor(preferences, colour(dark, i));
			colours.add("#%02X%02X%02X".formatted(colour.red, colour.green, colour.blue));
		}
		return new Palette(usual.background(), usual.foreground(), colours);
	}
}
