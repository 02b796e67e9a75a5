package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.ui.application.SuitePerspective;
import org.lithoscope.ui.editor.SuiteEditor;
import org.lithoscope.ui.editor.SuiteInput;

class SuiteEditorTest {

	@TempDir
	private Path folder;
	private SuiteEditor editor;
	private Path file;

	@BeforeEach
	void editACopyOfQuick() throws Exception {
		PlatformUI.getWorkbench().showPerspective(SuitePerspective.ID, Workbench.window());
		file = folder.resolve("mine.suite");
		SuiteFiles.write(new SuiteCatalog(Workbench.session().registry()).open("quick"), file);
		IEditorPart opened = Workbench.page().openEditor(new SuiteInput(file), SuiteEditor.ID);
		editor = assertInstanceOf(SuiteEditor.class, opened);
		Workbench.drain();
	}

	@AfterEach
	void closeEverything() {
		Workbench.page().closeAllEditors(false);
		Workbench.drain();
	}

	private static <T extends Control> T find(Composite parent, Class<T> type, String tooltipOrText) {
		for (Control child : parent.getChildren()) {
			boolean named = tooltipOrText.equals(child.getToolTipText())
					|| child instanceof Button button && tooltipOrText.equals(button.getText());
			if (type.isInstance(child) && named) {
				return type.cast(child);
			}
			if (child instanceof Composite composite) {
				T found = find(composite, type, tooltipOrText);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private <T extends Control> T find(Class<T> type, String tooltipOrText) {
		return find(Workbench.window().getShell(), type, tooltipOrText);
	}

	private void undo(ActionFactory what) {
		editor.getEditorSite().getActionBars().getGlobalActionHandler(what.getId()).run();
		Workbench.drain();
	}

	@Test
	void aChangedTitleIsDirtyCanBeUndoneAndRedoneAndSaved() throws Exception {
		Text title = find(Text.class, "A few words for a heading");
		String before = title.getText();
		title.setText("My own comparison");
		title.notifyListeners(SWT.FocusOut, new Event());
		Workbench.drain();
		assertTrue(editor.isDirty());
		assertEquals("My own comparison", editor.suite().getTitle());
		undo(ActionFactory.UNDO);
		assertEquals(before, editor.suite().getTitle());
		assertFalse(editor.isDirty());
		undo(ActionFactory.REDO);
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals("My own comparison", SuiteFiles.read(file).getTitle());
		Workbench.screenshot("suite-editor");
	}

	@Test
	void anUnknownBaselineIsAProblemWithARemedy() throws Exception {
		Text baseline = find(Text.class, "The experiment that others are compared with; empty for the first");
		baseline.setText("v9");
		baseline.notifyListeners(SWT.FocusOut, new Event());
		Workbench.drain();
		Table problems = Arrays.stream(tables()).filter(table -> table.getColumnCount() == 4
				&& table.getColumn(3).getText().equals("Remedy")).findFirst().orElseThrow();
		assertEquals(1, problems.getItemCount());
		assertTrue(problems.getItem(0).getText(2).contains("there is no such experiment"));
		problems.setSelection(0);
		problems.notifyListeners(SWT.Selection, new Event());
		Button fix = find(Button.class, "Apply the remedy");
		fix.notifyListeners(SWT.Selection, new Event());
		Workbench.drain();
		assertEquals(0, problems.getItemCount());
	}

	private Table[] tables() {
		List<Table> found = new ArrayList<>();
		collect(Workbench.window().getShell(), found);
		return found.toArray(Table[]::new);
	}

	private static void collect(Composite parent, List<Table> found) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				found.add(table);
			} else if (child instanceof Composite composite) {
				collect(composite, found);
			}
		}
	}

	@Test
	void anExperimentCanBeCopiedAndPasted() throws Exception {
		editor.setActivePage("experiments");
		Workbench.drain();
		Table list = Arrays.stream(tables()).filter(table -> table.isVisible() && table.getColumnCount() == 0
				&& table.getItemCount() == 3).findFirst().orElseThrow();
		list.setSelection(0);
		list.notifyListeners(SWT.Selection, new Event());
		press("Copy");
		press("Paste");
		assertEquals(4, editor.suite().getExperiments().size());
		assertEquals("v2.1", editor.suite().getExperiments().getLast().getVariant());
		Workbench.screenshot("suite-editor-experiments");
		undo(ActionFactory.UNDO);
		assertEquals(3, editor.suite().getExperiments().size());
	}

	private void press(String label) {
		find(visiblePage(), Button.class, label).notifyListeners(SWT.Selection, new Event());
		Workbench.drain();
	}

	private Composite visiblePage() {
		return (Composite) editor.getActivePageInstance().getPartControl();
	}

	@Test
	void aFileThatIsNoSuiteIsRefusedWithItsLine() throws Exception {
		Path broken = folder.resolve("broken.suite");
		Files.writeString(broken, "<?xml version=\"1.0\"?>\n<suite:Suite xmlns:suite=\"http://lithoscope.org/suite/1.0\">\n<no/>\n");
		PartInitException refused =
				assertThrows(PartInitException.class, () -> initialise(broken));
		assertTrue(refused.getMessage().contains("broken.suite"), refused.getMessage());
		assertTrue(refused.getMessage().contains("line 3"), refused.getMessage());
	}

	private void initialise(Path broken) throws PartInitException {
		new SuiteEditor().init(editor.getEditorSite(), new SuiteInput(broken));
	}

	@Test
	void theSizeOfTheSuiteIsTold() {
		Suite suite = editor.suite();
		assertEquals(3, suite.getExperiments().size());
		assertTrue(labels(visiblePage()).contains("3 experiments × 3 folds × 2 repeats = 18 runs"),
				labels(visiblePage()).toString());
	}

	private static List<String> labels(Composite parent) {
		List<String> texts = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label) {
				texts.add(label.getText());
			} else if (child instanceof Composite composite) {
				texts.addAll(labels(composite));
			}
		}
		return texts;
	}
}
