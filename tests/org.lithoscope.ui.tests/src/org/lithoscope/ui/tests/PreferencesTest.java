package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.SuiteFactory;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.comparison.TableView;
import org.lithoscope.ui.editor.EngineChoice;
import org.lithoscope.ui.preferences.LithoscopePreferencePage;
import org.lithoscope.ui.preferences.LithoscopePreferences;

@ExtendWith(Responsive.class)
class PreferencesTest {

	private static final String[] NAMES = {"engine", "decimals", "colour.light.0"};

	private PreferenceDialog dialog;

	@BeforeEach
	void openThePreferences() {
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), LithoscopePreferencePage.ID,
				null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.drain();
	}

	@AfterEach
	void forget() {
		dialog.close();
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.lithoscope.ui");
		Arrays.stream(NAMES).forEach(store::setToDefault);
		Workbench.drain();
	}

	private <T extends Control> T field(Class<T> type, String label) {
		List<Control> all = new ArrayList<>();
		collect((Composite) ((PreferencePage) dialog.getSelectedPage()).getControl(), all);
		int at = 0;
		while (!(all.get(at) instanceof Label found && found.getText().startsWith(label))) {
			at++;
		}
		return all.stream().skip(at).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static void collect(Composite parent, List<Control> all) {
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				collect(composite, all);
			}
		}
	}

	private void apply() {
		assertTrue(((PreferencePage) dialog.getSelectedPage()).performOk());
		Workbench.drain();
	}

	@Test
	void theEngineOfNewExperimentsIsTheVariantsOwnUnlessOneIsChosen() throws Exception {
		assertEquals(Optional.empty(), LithoscopePreferences.engine());
		Combo engines = field(Combo.class, "Engine of new experiments");
		Workbench.choose(engines, 1);
		apply();
		Registry installed = Workbench.session().registry();
		assertEquals(Optional.of(installed.contributions(ContributionKind.ENGINE).getFirst().id()),
				LithoscopePreferences.engine());
	}

	@Test
	void aChosenEngineIsWrittenIntoAnExperimentThatSaysNothingElse() {
		Registry registry = withEngine("reference");
		Experiment experiment = SuiteFactory.eINSTANCE.createExperiment();
		experiment.setVariant("v2.6");
		EngineChoice.write(Optional.of("fused"), experiment, registry);
		assertTrue(experiment.getSettings().isEmpty(), "the variant's own needs no setting");
		EngineChoice.write(Optional.of("removed"), experiment, registry);
		assertTrue(experiment.getSettings().isEmpty(), "one that is not installed is no help");
		EngineChoice.write(Optional.of("reference"), experiment, registry);
		assertEquals("reference", experiment.getSettings().getFirst().getValue());
		EngineChoice.write(Optional.of("fused"), experiment, registry);
		assertEquals(1, experiment.getSettings().size(), "what is set stays");
		assertEquals("reference", experiment.getSettings().getFirst().getValue());
	}

	/** What is installed, and one more engine. */
	private static Registry withEngine(String id) {
		Registry installed = Workbench.session().registry();
		Contribution engine = new Contribution(ContributionKind.ENGINE, id, id, "", "some.bundle", "1.0.0", 1, List.of(),
				List.of(), List.of(), List.of(), Map.of());
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[] {Registry.class},
				(proxy, method, arguments) -> method.getName().equals("find")
						&& arguments[0] == ContributionKind.ENGINE && arguments[1].equals(id) ? Optional.of(engine)
								: method.invoke(installed, arguments));
	}

	@Test
	void furtherDecimalsAreShownInTheTable() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		if (Workbench.session().state().finished() == 0) {
			Workbench.runSuite("smoke");
		}
		TableView table = Workbench.view(TableView.ID, TableView.class);
		Workbench.waitFor("figures", () -> table.table().getItemCount() > 0);
		String before = table.table().getItem(0).getText(2);
		Text field = field(Text.class, "Further decimals");
		field.setText("2");
		field.notifyListeners(SWT.FocusOut, new Event());
		apply();
		Workbench.waitFor("longer figures", () -> table.table().getItem(0).getText(2).length() > before.length());
	}

	@Test
	void aColourIsTheSameInEveryViewOnceItIsChosen() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.lithoscope.ui");
		PreferenceConverter.setValue(store, "colour.light.0", new RGB(1, 2, 3));
		assertEquals("#010203", LithoscopePreferences.palette(false).colour(0));
		assertEquals(Palette.LIGHT.colour(1), LithoscopePreferences.palette(false).colour(1));
		assertEquals(new Color(1, 2, 3), new ChartTheme(LithoscopePreferences.palette(false)).experiment(0));
		assertEquals(Palette.DARK, LithoscopePreferences.palette(true));
	}

	@Test
	void everyPageCanBeOpened() {
		dialog.close();
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
				LithoscopePreferencePage.ID + ".colours", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertEquals("Colours", dialog.getSelectedPage() instanceof PreferencePage page ? page.getTitle() : "");
	}

	@Test
	void themeAndKeysCanBeChosen() {
		dialog.close();
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
				"org.eclipse.ui.preferencePages.Views", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.drain();
		List<Control> all = new ArrayList<>();
		collect((Composite) ((PreferencePage) dialog.getSelectedPage()).getControl(), all);
		assertTrue(all.stream().filter(Combo.class::isInstance).map(Combo.class::cast)
				.anyMatch(combo -> Arrays.asList(combo.getItems()).contains("Dark")), "a choice of themes");

		PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.eclipse.ui.preferencePages.Keys",
				null, null);
		Workbench.drain();

		assertEquals("Keys", ((PreferencePage) dialog.getSelectedPage()).getTitle());
	}
}
