package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;
import org.lithoscope.ui.network.NetworkCanvas;
import org.lithoscope.ui.preferences.LithoscopePreferences;

/** What is compared: variants with their settings, and grids of settings. */
final class ExperimentsPage extends ListPage<Experiment> {

	static final String ID = "experiments";

	private static final int ABOUT_LINES = 3;
	private static final int NETWORK_HEIGHT = 132;

	private Text name;
	private Combo variant;
	private Text note;
	private Text about;
	private NetworkCanvas network;

	ExperimentsPage(FormEditor editor, SuiteDocument document) {
		super(editor, document, ID, "Experiments", ContributionKind.VARIANT);
	}

	@Override
	void createContents(Composite body, FormToolkit toolkit) {
		super.createContents(body, toolkit);
		DropTarget target = new DropTarget(list().getTable(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				String id = String.valueOf(event.data);
				if (document().registry().find(ContributionKind.VARIANT, id).isPresent()) {
					add(List.of(id));
				}
			}
		});
	}

	@Override
	String explanation() {
		return "Add installed variants, or drag them here from the Components view.";
	}

	@Override
	EList<Experiment> elements(Suite suite) {
		return suite.getExperiments();
	}

	/** Experiments have names of their own: what comes a second time gets a number. */
	@Override
	void distinguish(Experiment pasted) {
		Set<String> taken = elements().stream().map(ExperimentsPage::nameOf).collect(Collectors.toSet());
		String name = nameOf(pasted);
		for (int number = 2; taken.contains(nameOf(pasted)); number++) {
			pasted.setName("%s (%d)".formatted(name, number));
		}
	}

	private static String nameOf(Experiment experiment) {
		return experiment.getName() == null ? String.valueOf(experiment.getVariant()) : experiment.getName();
	}

	@Override
	Experiment create(String contribution) {
		Experiment experiment = SuiteFactory.eINSTANCE.createExperiment();
		experiment.setVariant(contribution);
		EngineChoice.write(LithoscopePreferences.engine(), experiment, document().registry());
		return experiment;
	}

	@Override
	String label(Experiment experiment) {
		String label = experiment.getName() == null ? String.valueOf(experiment.getVariant())
				: "%s (%s)".formatted(experiment.getName(), experiment.getVariant());
		return experiment.getGrid().isEmpty() ? label
				: label + " × %d".formatted(experiment.getGrid().stream().mapToInt(axis -> axis.getValues().size())
						.reduce(1, (a, b) -> a * b));
	}

	@Override
	void createFields(Composite area, FormToolkit toolkit) {
		name = text(area, "Name", "Unique in the suite; empty for the variant's id", this::rename);
		variant = contributions(area, "Variant", ContributionKind.VARIANT,
				() -> shown() == null ? null : shown().getVariant(),
				id -> document().edit("variant " + id, () -> shown().setVariant(id)));
		note = text(area, "Note", "What a reader of the comparison should know", this::annotate);
		about = toolkit.createText(area, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		about.setLayoutData(wide(ABOUT_LINES * about.getLineHeight()));
		network = new NetworkCanvas(area, document().registry());
		network.setLayoutData(wide(NETWORK_HEIGHT));
	}

	private static GridData wide(int height) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = NARROW;
		data.heightHint = height;
		return data;
	}

	private void rename(String value) {
		String wanted = value.isBlank() ? null : value.strip();
		if (shown() != null && !Objects.equals(shown().getName(), wanted)) {
			document().edit("name", () -> shown().setName(wanted));
		}
	}

	private void annotate(String value) {
		String wanted = value.isBlank() ? null : value.strip();
		if (shown() != null && !Objects.equals(shown().getNote(), wanted)) {
			document().edit("note", () -> shown().setNote(wanted));
		}
	}

	@Override
	void showFields(Experiment experiment) {
		name.setEnabled(experiment != null);
		variant.setEnabled(experiment != null);
		note.setEnabled(experiment != null);
		show(name, experiment == null ? "" : experiment.getName());
		show(note, experiment == null ? "" : experiment.getNote());
		select(variant, experiment == null ? null : experiment.getVariant());
		Optional<Contribution> chosen = experiment == null ? Optional.empty()
				: Declared.contribution(experiment, document().registry());
		show(about, chosen.map(ExperimentsPage::about).orElse(""));
		network.show(chosen.orElse(null), experiment == null ? Map.of() : experiment.getSettings().stream()
				.filter(setting -> setting.getParameter() != null && setting.getValue() != null)
				.collect(Collectors.toMap(Setting::getParameter, Setting::getValue, (first, second) -> first)));
	}

	private static String about(Contribution variant) {
		return Stream.concat(Stream.of(variant.description().strip().replaceAll("\\s+", " ")),
				variant.literature().stream().map(entry -> "%s %s".formatted(entry.citation(), entry.doi()).strip()))
				.collect(Collectors.joining("\n"));
	}

	/** The drawing of the shown experiment's network, for tests. */
	NetworkCanvas network() {
		return network;
	}
}
