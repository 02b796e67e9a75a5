package org.lithoscope.ui.editor;

import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** What is measured on every trained model. */
final class EvaluatorsPage extends ListPage<EvaluatorUse> {

	private Label description;

	EvaluatorsPage(FormEditor editor, SuiteDocument document) {
		super(editor, document, "evaluators", "Evaluators", ContributionKind.EVALUATOR);
	}

	@Override
	String explanation() {
		return "Each model is judged by all of these.";
	}

	@Override
	EList<EvaluatorUse> elements(Suite suite) {
		return suite.getEvaluators();
	}

	@Override
	void distinguish(EvaluatorUse pasted) {
		// an evaluator has no name; one that is there twice is marked
	}

	@Override
	EvaluatorUse create(String contribution) {
		EvaluatorUse use = SuiteFactory.eINSTANCE.createEvaluatorUse();
		use.setEvaluator(contribution);
		return use;
	}

	@Override
	String label(EvaluatorUse use) {
		return String.valueOf(use.getEvaluator());
	}

	@Override
	void createFields(Composite area, FormToolkit toolkit) {
		description = toolkit.createLabel(area, "", SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = NARROW;
		description.setLayoutData(wide);
	}

	@Override
	void showFields(EvaluatorUse use) {
		String text = use == null ? ""
				: Declared.contribution(use, document().registry()).map(Contribution::description).orElse("");
		if (!text.equals(description.getText())) {
			description.setText(text.replace("&", "&&"));
			description.getParent().layout(true, true);
		}
	}
}
