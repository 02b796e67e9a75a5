package org.lithoscope.ui.components;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.help.HelpView;
import org.lithoscope.ui.network.NetworkCanvas;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.view.LiveView;
import org.lithoscope.ui.view.Remainder;

/** Every installed contribution by kind, and those that are left out with the reason; it follows bundles that come. */
public final class ComponentsView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.components";

	private static final int[] WIDTHS = {150, 260, 230};
	private static final String[] HEADINGS = {"Id", "Name", "Bundle"};
	private static final int MARGIN = 6;
	/** Of tree, text and drawing. */
	private static final int[] SHARES = {40, 32, 28};

	private Text search;
	private Tree tree;
	private StyledText sheet;
	private NetworkCanvas network;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout());
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage("Search ids, names and descriptions");
		search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		search.addListener(SWT.Modify, event -> redraw());
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		sash.setLayoutData(Remainder.of(1));
		tree = new Tree(sash, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		tree.setHeaderVisible(true);
		for (int i = 0; i < HEADINGS.length; i++) {
			TreeColumn column = new TreeColumn(tree, SWT.NONE);
			column.setText(HEADINGS[i]);
			column.setWidth(WIDTHS[i]);
		}
		tree.addListener(SWT.Selection, event -> show(event.item.getData()));
		tree.addListener(SWT.DefaultSelection, event -> explain(event.item.getData()));
		tree.setToolTipText("Double-click, or Enter, explains the kind of a component in the user guide");
		sheet = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		sheet.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		network = new NetworkCanvas(sash, session().registry());
		sash.setWeights(SHARES);
		makeDraggable();
	}

	/** A variant can be dragged into a suite. */
	private void makeDraggable() {
		DragSource source = new DragSource(tree, DND.DROP_COPY);
		source.setTransfer(new Transfer[] {TextTransfer.getInstance()});
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = selected() instanceof Contribution contribution
						&& contribution.kind() == ContributionKind.VARIANT;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = selected() instanceof Contribution contribution ? contribution.id() : "";
			}
		});
	}

	private Object selected() {
		return tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getData();
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		return source.registry().onChange(this::changed);
	}

	@Override
	protected void redraw() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		tree.setRedraw(false);
		tree.removeAll();
		for (ContributionKind kind : ContributionKind.values()) {
			List<Contribution> found = session().registry().contributions(kind).stream()
					.filter(contribution -> matches(contribution, wanted)).toList();
			if (!found.isEmpty()) {
				TreeItem parent = item(null, kind, "%s (%d)".formatted(kind.plural(), found.size()), "", "");
				found.forEach(contribution -> item(parent, contribution, contribution.id(), contribution.name(),
						contribution.bundle()));
				parent.setExpanded(!wanted.isEmpty() || kind == ContributionKind.VARIANT);
			}
		}
		List<Problem> problems = session().registry().problems();
		if (!problems.isEmpty()) {
			TreeItem parent = item(null, null, "left out (%d)".formatted(problems.size()), "", "");
			problems.forEach(problem -> item(parent, problem, problem.subject(), problem.message(), problem.bundle()));
			parent.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	private static boolean matches(Contribution contribution, String wanted) {
		return "%s %s %s".formatted(contribution.id(), contribution.name(), contribution.description())
				.toLowerCase(Locale.ROOT).contains(wanted);
	}

	private TreeItem item(TreeItem parent, Object data, String... texts) {
		TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		item.setText(texts);
		item.setData(data);
		return item;
	}

	/** Opens the user guide where it tells what a kind of component is, and how one is made. */
	private void explain(Object data) {
		ContributionKind kind = switch (data) {
			case Contribution contribution -> contribution.kind();
			case ContributionKind itself -> itself;
			case null, default -> null;
		};
		try {
			HelpView help = (HelpView) getSite().getPage().showView(HelpView.ID);
			if (kind == null) {
				help.showFor(ID);
			} else {
				help.showExtensionPoint(kind.extensionPoint());
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private void show(Object data) {
		switch (data) {
			case Contribution contribution -> ComponentSheet.of(contribution).showIn(sheet);
			case Problem problem -> ComponentSheet.of(problem).showIn(sheet);
			case null, default -> sheet.setText("");
		}
		// only variants have networks; the drawing makes room for the text of everything else
		Contribution variant = data instanceof Contribution contribution
				&& contribution.kind() == ContributionKind.VARIANT ? contribution : null;
		network.show(variant, Map.of());
		if (network.getVisible() == (variant == null)) {
			network.setVisible(variant != null);
			network.getParent().layout();
		}
	}

	@Override
	protected void highlightChanged() {
		// what is installed does not depend on what is picked
	}

	/** The tree, for tests. */
	public Tree tree() {
		return tree;
	}

	/** The search field, for tests. */
	public Text search() {
		return search;
	}

	/** What is told of the selected component, for tests. */
	public String sheet() {
		return sheet.getText();
	}

	/** The drawing of the selected variant's network, for tests. */
	public NetworkCanvas network() {
		return network;
	}

	@Override
	public void setFocus() {
		search.setFocus();
	}
}
