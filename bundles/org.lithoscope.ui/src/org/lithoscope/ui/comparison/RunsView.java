package org.lithoscope.ui.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;

/**
 * Every run of the suite with its state and latest figures, live while the suite runs. The table asks for the rows that
 * are visible only, so that ten thousand runs scroll as easily as ten.
 */
public final class RunsView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.runs";

	private final Map<String, List<Epoch>> epochs = new HashMap<>();
	private Label heading;
	private Text search;
	private Table table;
	private RunList list = RunList.ALL;
	private List<RunRow> rows = List.of();
	private IAction resume;
	private IAction openFolder;
	private IAction showLog;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout(2, false));
		heading = new Label(parent, SWT.NONE);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage("Filter, for instance: v2.6 failed");
		GridData wide = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		wide.widthHint = 240;
		search.setLayoutData(wide);
		search.addListener(SWT.Modify, event -> {
			list = list.filtered(search.getText());
			refresh(session().state());
		});
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		table.setHeaderVisible(true);
		RunColumn.ALL.forEach(this::addColumn);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.PaintItem, this::paintSparkline);
		table.addListener(SWT.Selection, event -> pick());
		createActions();
	}

	private void addColumn(RunColumn column) {
		TableColumn widget = new TableColumn(table, SWT.NONE);
		widget.setText(column.title());
		widget.setWidth(column.width());
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, event -> {
			list = list.sortedBy(column);
			table.setSortColumn(list.sortedBy() == null ? null : widget);
			table.setSortDirection(list.descending() ? SWT.DOWN : SWT.UP);
			refresh(session().state());
		});
	}

	private void createActions() {
		resume = action("Run what is missing or failed", () -> session().resume());
		openFolder = action("Open folder", () -> selected().flatMap(this::folder)
				.ifPresent(folder -> Program.launch(folder.toString())));
		showLog = action("Show log", this::openLog);
		MenuManager menu = new MenuManager();
		menu.add(resume);
		menu.add(action("Cancel the running suite", () -> session().cancel()));
		menu.add(openFolder);
		menu.add(showLog);
		table.setMenu(menu.createContextMenu(table));
		getViewSite().getActionBars().getMenuManager().add(resume);
	}

	private static IAction action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		RunRow row = rows.get(event.index);
		item.setData(row);
		item.setText(RunColumn.ALL.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
	}

	private void paintSparkline(Event event) {
		if (RunColumn.ALL.get(event.index).title().equals(RunColumn.SPARKLINE)
				&& event.item.getData() instanceof RunRow row) {
			Rectangle place = ((TableItem) event.item).getBounds(event.index);
			Sparkline.paint(event.gc, place, epochs.getOrDefault(row.label(), List.of()));
		}
	}

	@Override
	void refresh(SessionState state) {
		heading.setText(state.title().isEmpty() ? "No suite is open: run one in the Suites view."
				: "%s: %d of %d runs".formatted(state.title(), state.finished(), state.runs().size())
						.replace("&", "&&"));
		heading.setToolTipText(String.join("\n", state.notes()));
		resume.setEnabled(state.location().isPresent() && !state.running());
		epochs.clear();
		for (LossCurve curve : state.curves()) {
			epochs.put("%s, repeat %d, fold %d".formatted(curve.experiment(), curve.repeat() + 1, curve.fold() + 1),
					curve.epochs());
		}
		rows = list.of(state.runs());
		table.setItemCount(rows.size());
		table.clearAll();
		select();
	}

	/** Selects the picked run, or the first of the picked experiment. */
	private void select() {
		Highlight highlight = session().highlight();
		int index = IntStream.range(0, rows.size()).filter(i -> highlight.run()
				.map(run -> rows.get(i).id().equals(run) && highlight.emphasises(rows.get(i).experiment()))
				.orElse(highlight.experiment().map(rows.get(i).experiment()::equals).orElse(false))).findFirst()
				.orElse(-1);
		if (index < 0) {
			table.deselectAll();
		} else if (index != table.getSelectionIndex()) {
			table.setSelection(index);
		}
	}

	@Override
	protected void highlightChanged() {
		select();
	}

	private void pick() {
		selected().ifPresent(row -> session().highlight().pickRun(row.experiment(), row.id()));
	}

	private Optional<RunRow> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
	}

	private Optional<Path> folder(RunRow row) {
		return session().state().location().map(suite -> suite.resolve(row.id())).filter(Files::isDirectory);
	}

	private void openLog() {
		selected().ifPresent(row -> {
			try {
				String text = folder(row).isPresent() ? Files.readString(folder(row).get().resolve("log.txt"))
						: row.message().isEmpty() ? "The run has no log yet." : row.message();
				new LogDialog(table.getShell(), row.label(), text).open();
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error("The log of %s cannot be read".formatted(row.label()), e),
						StatusManager.SHOW | StatusManager.LOG);
			}
		});
	}

	/** The table, for tests. */
	public Table table() {
		return table;
	}

	/** The filter, for tests. */
	public Text search() {
		return search;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
