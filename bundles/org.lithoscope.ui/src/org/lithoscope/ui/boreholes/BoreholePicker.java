package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.ui.view.Remainder;

/** A tree of boreholes below their sites and expeditions, with a field to search them by. */
final class BoreholePicker {

	private final Text search;
	private final Tree tree;
	private final IntConsumer picked;
	private SampleTable table;
	private int[] counts = new int[0];

	/** @param picked hears the index of the borehole that was chosen */
	BoreholePicker(Composite parent, IntConsumer picked) {
		this.picked = picked;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		search = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH | SWT.BORDER);
		search.setMessage("Borehole, site or expedition");
		search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		search.addListener(SWT.Modify, event -> fill());
		tree = new Tree(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		tree.setLayoutData(Remainder.of(1));
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof Integer borehole) {
				picked.accept(borehole);
			}
		});
	}

	/** Shows the boreholes of a table. Of another table the one that was chosen before is chosen again, or the first. */
	void show(SampleTable samples) {
		if (table == samples) {
			return;
		}
		String before = tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof Integer index
				? table.boreholes().get(index).id() : "";
		table = samples;
		counts = new int[samples.boreholes().size()];
		for (int r = 0; r < samples.rows(); r++) {
			counts[samples.boreholeOf(r)]++;
		}
		fill();
		int same = IntStream.range(0, counts.length).filter(b -> table.boreholes().get(b).id().equals(before)).findFirst()
				.orElse(-1);
		if (same >= 0) {
			select(same);
			picked.accept(same);
			return;
		}
		firstBorehole(tree.getItems()).ifPresentOrElse(item -> {
			tree.setSelection(item);
			picked.accept((Integer) item.getData());
		}, () -> picked.accept(-1));
	}

	private static Optional<TreeItem> firstBorehole(TreeItem[] items) {
		for (TreeItem item : items) {
			Optional<TreeItem> found =
					item.getData() instanceof Integer ? Optional.of(item) : firstBorehole(item.getItems());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Selects a borehole as if it had been clicked. */
	void select(int borehole) {
		select(tree.getItems(), borehole);
	}

	private void select(TreeItem[] items, int borehole) {
		for (TreeItem item : items) {
			if (item.getData() instanceof Integer index && index == borehole) {
				tree.setSelection(item);
				tree.showItem(item);
			}
			select(item.getItems(), borehole);
		}
	}

	private void fill() {
		if (table == null) {
			return;
		}
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		Map<String, Map<String, List<Integer>>> expeditions = new TreeMap<>();
		for (int b = 0; b < counts.length; b++) {
			Borehole borehole = table.boreholes().get(b);
			if (borehole.id().toLowerCase(Locale.ROOT).contains(wanted) && counts[b] > 0) {
				expeditions.computeIfAbsent(borehole.siteKnown() ? borehole.expedition() : "", key -> new TreeMap<>())
						.computeIfAbsent(borehole.siteKnown() ? borehole.site() : "", key -> new ArrayList<>()).add(b);
			}
		}
		tree.setRedraw(false);
		tree.removeAll();
		expeditions.forEach((expedition, sites) -> {
			TreeItem parent = expedition.isEmpty() ? null : item(null, "Expedition " + expedition, null);
			sites.forEach((site, boreholes) -> {
				TreeItem below = site.isEmpty() ? parent : item(parent, "Site " + site, null);
				boreholes.forEach(b -> item(below,
						"%s  (%,d)".formatted(table.boreholes().get(b).id(), counts[b]), b));
			});
		});
		boolean few = table.boreholes().size() <= 80 || !wanted.isEmpty();
		expand(tree.getItems(), few);
		tree.setRedraw(true);
	}

	private TreeItem item(TreeItem parent, String text, Integer borehole) {
		TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		item.setText(text);
		item.setData(borehole);
		return item;
	}

	private static void expand(TreeItem[] items, boolean expanded) {
		for (TreeItem item : items) {
			item.setExpanded(expanded);
			expand(item.getItems(), expanded);
		}
	}

	/** The search field, for tests. */
	Text search() {
		return search;
	}

	/** The tree, for tests. */
	Tree tree() {
		return tree;
	}
}
