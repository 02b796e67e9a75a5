package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.SuitesView;
import org.lithoscope.ui.components.ComponentsView;
import org.lithoscope.ui.help.HelpView;

@ExtendWith(Responsive.class)
class HelpTest {

	private HelpView help;

	@BeforeEach
	void openTheGuide() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		help = Workbench.view(HelpView.ID, HelpView.class);
	}

	@AfterEach
	void closeTheGuide() {
		Workbench.page().hideView(Workbench.page().findView(HelpView.ID));
		Workbench.drain();
	}

	@Test
	void everyPageOfTheUserGuideCanBeRead() throws Exception {
		for (int i = 0; i < help.contents().getItemCount(); i++) {
			help.contents().setSelection(i);
			help.contents().notifyListeners(SWT.Selection, new Event());
			assertTrue(help.text().startsWith(help.contents().getItem(i)), help.contents().getItem(i));
			assertFalse(help.text().contains("cannot be read"), help.text());
		}
		help.show("getting-started");
	}

	@Test
	void everyViewHasAPageThatNamesIt() {
		IViewCategory ours = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
				.filter(category -> category.getId().equals("org.lithoscope.ui.category")).findFirst().orElseThrow();
		List<IViewDescriptor> views = List.of(ours.getViews());
		assertTrue(views.size() >= 15, views.toString());
		for (IViewDescriptor view : views) {
			help.showFor(view.getId());
			assertTrue(help.text().contains(view.getLabel()) || view.getId().equals(HelpView.ID),
					() -> "%s has no page that explains it; shown was %s".formatted(view.getLabel(), help.text()));
		}
		help.showFor("org.lithoscope.ui.suiteEditor");
		assertTrue(help.text().startsWith("The suite editor"), help.text());
	}

	@Test
	void theKeyOpensThePageOfTheActiveView() throws Exception {
		Workbench.view(SuitesView.ID, SuitesView.class);
		Workbench.window().getService(IHandlerService.class).executeCommand("org.lithoscope.ui.guide", null);
		Workbench.drain();
		assertTrue(help.text().startsWith("The Suites view"), help.text());
	}

	@Test
	void everyExtensionPointIsExplainedFromItsSchema() {
		help.show("extension-points");
		for (ContributionKind kind : ContributionKind.values()) {
			assertTrue(help.text().contains(kind.extensionPoint()), kind.extensionPoint());
		}
		assertTrue(help.text().contains("    <extension point=\"org.lithoscope.core.readers\">"), "examples are whole");
		assertTrue(help.text().contains("class (required): The implementation"), "attributes are explained");
		assertEquals(help.text().indexOf("<literature>:"), help.text().lastIndexOf("<literature>:"), "and once");
	}

	@Test
	void linksAreFollowedWithTheKeyboard() {
		help.show("getting-started");
		String before = help.text();
		StyledText page = help.page();
		page.setCaretOffset(0);

		assertFalse(traverse(page, SWT.TRAVERSE_TAB_NEXT), "the key stays in the text");
		Point first = page.getSelection();
		assertTrue(first.y > first.x, "a link is selected");
		assertFalse(traverse(page, SWT.TRAVERSE_TAB_NEXT));
		assertTrue(page.getSelection().x >= first.y, "the next one");
		assertFalse(traverse(page, SWT.TRAVERSE_TAB_PREVIOUS));
		assertEquals(first, page.getSelection());
		Event enter = new Event();
		enter.character = SWT.CR;
		page.notifyListeners(SWT.KeyDown, enter);

		assertNotEquals(before, help.text());
		page.setSelection(page.getCharCount());
		assertTrue(traverse(page, SWT.TRAVERSE_TAB_NEXT), "behind the last link it leaves the text");
	}

	private static boolean traverse(StyledText page, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		page.notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	@Test
	void aComponentOpensWhatIsToldOfItsKind() throws Exception {
		ComponentsView components = Workbench.view(ComponentsView.ID, ComponentsView.class);
		TreeItem scalers = Arrays.stream(components.tree().getItems()).filter(item -> item.getText().startsWith("scalers"))
				.findFirst().orElseThrow();
		Event open = new Event();
		open.item = scalers.getItem(0);
		components.tree().notifyListeners(SWT.DefaultSelection, open);
		Workbench.drain();

		StyledText page = help.page();
		String visible = page.getText(page.getOffsetAtLine(page.getTopIndex()), page.getCharCount() - 1);
		assertTrue(visible.lines().limit(3).anyMatch(line -> line.contains(ContributionKind.SCALER.extensionPoint())),
				visible.lines().limit(3).toList().toString());
	}
}
