package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lithoscope.exploration.Exploration;
import org.lithoscope.store.RunRecord;
import org.lithoscope.ui.session.ExplorationSession;
import org.lithoscope.ui.session.ExplorationState;

/** Chooses which models are applied to the samples: experiments, the fold they were trained on, and k. */
final class ModelChooser {

	private record FoldNumber(int repeat, int fold) {

		String label() {
			return "repeat %d, fold %d".formatted(repeat + 1, fold + 1);
		}
	}

	private final ExplorationSession session;
	private final Composite area;
	private final Button models;
	private final Combo folds;
	private final Combo clusterCount;
	private List<FoldNumber> available = List.of();

	ModelChooser(Composite parent, ExplorationSession session) {
		this.session = session;
		area = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		models = new Button(area, SWT.PUSH);
		models.setText("&Models…");
		models.setToolTipText("The experiments whose models are applied to the samples");
		models.addListener(SWT.Selection, event -> openMenu());
		label("trained on");
		folds = combo("The fold whose training rows the models have seen", "repeat 1, fold 1");
		label("k =");
		clusterCount = combo("The number of clusters the latent space was divided into", "12");
		folds.addListener(SWT.Selection, event -> {
			FoldNumber chosen = available.get(folds.getSelectionIndex());
			session.show(request().withFold(chosen.repeat(), chosen.fold()));
		});
		clusterCount.addListener(SWT.Selection,
				event -> session.show(request().withK(Integer.parseInt(clusterCount.getText()))));
	}

	private void label(String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private Combo combo(String help, String widest) {
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(widest);
		combo.setToolTipText(help);
		return combo;
	}

	private ExplorationState.Request request() {
		return session.state().request();
	}

	/** The row of widgets. */
	Composite area() {
		return area;
	}

	/** The chooser of k, for tests. */
	Combo clusterCount() {
		return clusterCount;
	}

	void setFocus() {
		models.setFocus();
	}

	void show(ExplorationState state) {
		Optional<Exploration> exploration = state.exploration();
		models.setEnabled(exploration.isPresent());
		available = exploration.map(Exploration::runs).orElse(List.of()).stream()
				.map(run -> new FoldNumber(run.repeat(), run.fold())).distinct().toList();
		fill(folds, available.stream().map(FoldNumber::label).toList(),
				new FoldNumber(state.request().repeat(), state.request().fold()).label());
		fill(clusterCount, exploration.map(Exploration::clusterCounts).orElse(List.of()).stream()
				.map(k -> Integer.toString(k)).toList(), Integer.toString(state.request().k()));
	}

	private static void fill(Combo combo, List<String> items, String selected) {
		if (!items.equals(List.of(combo.getItems()))) {
			combo.setItems(items.toArray(String[]::new));
			// the row may wrap differently now
			combo.getParent().getParent().layout(true, true);
		}
		combo.setEnabled(items.size() > 1);
		combo.select(Math.max(0, items.indexOf(selected)));
	}

	private void openMenu() {
		Exploration exploration = session.state().opened();
		if (exploration == null) {
			return;
		}
		Menu menu = new Menu(models);
		for (String name : exploration.runs().stream().map(RunRecord::experiment).distinct().toList()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(name);
			item.setSelection(request().experiments().contains(name));
			item.addListener(SWT.Selection, event -> toggle(name));
		}
		menu.setLocation(models.toDisplay(0, models.getSize().y));
		menu.addListener(SWT.Hide, event -> models.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void toggle(String experiment) {
		List<String> names = new ArrayList<>(request().experiments());
		if (!names.remove(experiment)) {
			names.add(experiment);
		}
		if (!names.isEmpty()) {
			session.show(request().withExperiments(names));
		}
	}
}
