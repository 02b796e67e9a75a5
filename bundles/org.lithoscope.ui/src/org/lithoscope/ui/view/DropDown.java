package org.lithoscope.ui.view;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A tool button that opens a menu, wherever on it one clicks. */
public final class DropDown extends Action implements IMenuCreator {

	private static final String BUNDLE = "org.lithoscope.ui";

	private final Consumer<IMenuManager> filling;
	private MenuManager menu;

	/** @param icon the name of a file in the bundle's icons, without its ending */
	public DropDown(String text, String icon, Consumer<IMenuManager> filling) {
		super(text, IAction.AS_DROP_DOWN_MENU);
		this.filling = Objects.requireNonNull(filling, "filling");
		setToolTipText(text);
		setImageDescriptor(icon(icon));
		setMenuCreator(this);
	}

	/** An icon of the workbench by its name, without its ending. */
	public static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu opened = getMenu(item.getParent());
			opened.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
			opened.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new MenuManager();
		filling.accept(menu);
		return menu.createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}
}
