package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Objects;

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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.SuiteFactory;

/** What is compared: variants with their settings, and grids of settings. */
final class ExperimentsPage extends ListPage<Experiment> {

	static final String ID = "experiments";

	private Text name;
	private Combo variant;
	private Text note;
	private Label description;

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
	EList<Experiment> elements() {
		return document().suite().getExperiments();
	}

	@Override
	Experiment create(String contribution) {
		Experiment experiment = SuiteFactory.eINSTANCE.createExperiment();
		experiment.setVariant(contribution);
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
		description = toolkit.createLabel(area, "", SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = 300;
		description.setLayoutData(wide);
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
		String text = experiment == null ? ""
				: Declared.contribution(experiment, document().registry()).map(c -> c.description()).orElse("");
		if (!text.equals(description.getText())) {
			description.setText(text.replace("&", "&&"));
			description.getParent().layout(true, true);
		}
	}
}
