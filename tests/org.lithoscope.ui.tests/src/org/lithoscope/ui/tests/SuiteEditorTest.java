package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;
import org.lithoscope.ui.application.SuitePerspective;
import org.lithoscope.ui.editor.SuiteEditing;
import org.lithoscope.ui.editor.SuiteEditor;
import org.lithoscope.ui.editor.SuiteInput;
import org.lithoscope.ui.network.NetworkCanvas;

@ExtendWith(Responsive.class)
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

	/** As a menu or key does it. */
	private void execute(String command) throws Exception {
		Workbench.page().activate(editor);
		Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
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
		execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, editor.suite().getTitle());
		assertFalse(editor.isDirty());
		execute(IWorkbenchCommandConstants.EDIT_REDO);
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals("My own comparison", SuiteFiles.read(file).getTitle());
	}

	@Test
	void aSuiteIsSavedUnderAnotherNameAndEditedThere() throws Exception {
		editor.answerWith((shell, title, name, kinds) -> Optional.of(folder.resolve("another")));
		editor.edit("rename", () -> editor.suite().setTitle("Another"));
		editor.doSaveAs();
		Workbench.drain();
		assertEquals("another.suite", editor.getTitle());
		assertFalse(editor.isDirty());
		assertEquals("Another", SuiteFiles.read(folder.resolve("another.suite")).getTitle());
		assertNotEquals("Another", SuiteFiles.read(file).getTitle());
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
		assertEquals("v2.1 (2)", editor.suite().getExperiments().getLast().getName(), "names stay unique");
		execute(IWorkbenchCommandConstants.EDIT_UNDO);
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
	void anExperimentIsPastedIntoAnotherSuite() throws Exception {
		editor.setActivePage("experiments");
		Workbench.drain();
		Table list = Arrays.stream(tables()).filter(table -> table.isVisible() && table.getColumnCount() == 0
				&& table.getItemCount() == 3).findFirst().orElseThrow();
		list.setSelection(2);
		list.notifyListeners(SWT.Selection, new Event());
		press("Copy");
		Path other = folder.resolve("other.suite");
		SuiteFiles.write(new SuiteCatalog(Workbench.session().registry()).open("smoke"), other);
		editor = assertInstanceOf(SuiteEditor.class, Workbench.page().openEditor(new SuiteInput(other), SuiteEditor.ID));
		editor.setActivePage("experiments");
		Workbench.drain();
		int before = editor.suite().getExperiments().size();
		press("Paste");
		assertEquals(before + 1, editor.suite().getExperiments().size());
		assertEquals("v2.6", editor.suite().getExperiments().getLast().getVariant());
	}

	@Test
	void thePickedVariantIsDescribedWithItsLiteratureAndNetwork() throws Exception {
		editor.setActivePage("experiments");
		Workbench.drain();
		Table list = Arrays.stream(tables()).filter(table -> table.isVisible() && table.getColumnCount() == 0
				&& table.getItemCount() == 3).findFirst().orElseThrow();
		list.setSelection(2);
		list.notifyListeners(SWT.Selection, new Event());
		NetworkCanvas network = find(visiblePage(), NetworkCanvas.class);
		Workbench.waitFor("the drawing", () -> network.description().startsWith("Network of 2,102 learned numbers"));
		assertTrue(network.description().contains("z 8"), network.description());
		Text about = texts(visiblePage()).stream().filter(text -> text.getText().contains("10.")).findFirst()
				.orElseThrow();
		assertTrue(about.getText().lines().count() > 1, about.getText());
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static List<Text> texts(Composite parent) {
		List<Text> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text) {
				found.add(text);
			} else if (child instanceof Composite composite) {
				found.addAll(texts(composite));
			}
		}
		return found;
	}

	@Test
	void aBrokenExperimentIsMarkedInTheList() throws Exception {
		editor.setActivePage("experiments");
		Workbench.drain();
		Table list = Arrays.stream(tables()).filter(table -> table.isVisible() && table.getColumnCount() == 0
				&& table.getItemCount() == 3).findFirst().orElseThrow();
		assertNull(list.getItem(0).getImage());
		Experiment first = editor.suite().getExperiments().getFirst();
		Setting wrong = SuiteFactory.eINSTANCE.createSetting();
		wrong.setParameter("epochs");
		wrong.setValue("many");
		editor.edit("break", () -> first.getSettings().add(wrong));
		Workbench.drain();
		assertNotNull(list.getItem(0).getImage());
		assertNull(list.getItem(1).getImage());
		execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertNull(list.getItem(0).getImage());
	}

	@Test
	void theTimeIsEstimatedFromWhatIsStoredOrFromSamplesAndEpochs() throws Exception {
		Workbench.waitFor("an estimate", () -> labels(visiblePage()).stream().anyMatch(text -> text.contains("about ")
				&& text.contains("estimated from ")));
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

	@Test
	void aSuiteThatWasBeingEditedIsFoundAgain() throws Exception {
		XMLMemento kept = XMLMemento.createWriteRoot("editor");
		IPersistableElement persistable = editor.getEditorInput().getPersistable();
		persistable.saveState(kept);
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(persistable.getFactoryId());

		assertEquals(editor.getEditorInput(), factory.createElement(kept));
		Files.delete(file);
		assertNull(factory.createElement(kept), "a file that is gone");
	}

	private Text typeIntoTheTitle(String typed) throws Exception {
		Shell shell = Workbench.window().getShell();
		shell.forceActive();
		Workbench.waitFor("the window to be active", () -> shell.getDisplay().getActiveShell() == shell);
		Text title = find(Text.class, "A few words for a heading");
		title.setFocus();
		Workbench.waitFor("the focus", title::isFocusControl);
		assertFalse(editor.isDirty());
		title.setText(typed);
		assertTrue(editor.isDirty());
		return title;
	}

	@Test
	void whatIsBeingTypedCanBeSaved() throws Exception {
		typeIntoTheTitle("Being typed");

		Workbench.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
		Workbench.drain();

		assertFalse(editor.isDirty());
		assertEquals("Being typed", SuiteFiles.read(file).getTitle());
	}

	@Test
	void whatIsBeingTypedCanBeUndoneAndStaysUndoneWhenTheFieldIsLeft() throws Exception {
		String before = editor.suite().getTitle();
		Text title = typeIntoTheTitle("Being typed");

		execute(IWorkbenchCommandConstants.EDIT_UNDO);

		assertEquals(before, title.getText());
		assertFalse(editor.isDirty());
		execute(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("Being typed", title.getText());
		title.notifyListeners(SWT.DefaultSelection, new Event());
		execute(IWorkbenchCommandConstants.EDIT_UNDO);
		title.notifyListeners(SWT.FocusOut, new Event());
		Workbench.drain();
		assertEquals(before, editor.suite().getTitle());
		assertFalse(editor.isDirty());
	}

	@Test
	void aFileThatIsNoSuiteOpensNoEditorAndSaysWhy() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.suite"), "<broken");
		List<Shell> before = List.of(Display.getCurrent().getShells());

		// test harnesses have dialogs of errors not shown
		boolean automated = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false;
		try {
			SuiteEditing.open(Workbench.window(), broken);
			Workbench.drain();
		} finally {
			ErrorDialog.AUTOMATED_MODE = automated;
		}

		assertEquals(1, Workbench.page().getEditorReferences().length, "the one of the good suite");
		Shell message = Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
		assertTrue(labels(message).stream().anyMatch(text -> text.contains("broken.suite, line 1")),
				labels(message).toString());
		message.close();
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
