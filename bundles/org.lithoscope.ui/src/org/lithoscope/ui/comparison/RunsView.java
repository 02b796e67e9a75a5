package org.lithoscope.ui.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.Remainder;

/**
 * Every run of the suite with its state and latest figures, live while the suite runs, in groups if that is wished. The
 * table asks for the rows that are visible only, so that ten thousand runs scroll as easily as ten.
 */
public final class RunsView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.runs";

	private static final int COLUMNS = 4;
	/** Headings may be bold. */
	private static final int BOLD_PER_CENT = 115;
	private static final int HEADING_MARGIN = 26;
	/** So many problems are written out. */
	private static final int PROBLEMS = 3;

	/** What is known of a run where only its losses are at hand. */
	private record RunOfFold(String experiment, int repeat, int fold) {
	}

	private final Map<RunOfFold, List<Epoch>> epochs = new HashMap<>();
	private final Set<String> closed = new HashSet<>();
	private Label heading;
	private Label problems;
	private Text search;
	private Table table;
	private GradualCount count;
	private RunList list = RunList.ALL;
	private Combo grouping;
	private List<RunLine> lines = List.of();
	private Font bold;
	private IAction resume;
	private IAction openFolder;
	private IAction showLog;
	private boolean focusing;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout(COLUMNS, false));
		heading = new Label(parent, SWT.NONE);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(parent, SWT.NONE).setText("Group by");
		grouping = new Combo(parent, SWT.READ_ONLY);
		grouping.setItems(Arrays.stream(RunGrouping.values()).map(RunGrouping::label).toArray(String[]::new));
		grouping.select(0);
		grouping.addListener(SWT.Selection, event -> {
			closed.clear();
			refresh(session().state());
		});
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage("Filter, for instance: v2.6 failed");
		GridData wide = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		wide.widthHint = 240;
		search.setLayoutData(wide);
		search.addListener(SWT.Modify, event -> {
			list = list.filtered(search.getText());
			table.setTopIndex(0);
			refresh(session().state());
		});
		problems = new Label(parent, SWT.WRAP);
		problems.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setLayoutData(Remainder.of(COLUMNS));
		table.setHeaderVisible(true);
		count = new GradualCount(table, this::select);
		GC gc = new GC(table);
		RunColumn.ALL.forEach(column -> addColumn(column,
				gc.textExtent(column.title()).x * BOLD_PER_CENT / 100 + HEADING_MARGIN));
		gc.dispose();
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.PaintItem, this::paintSparkline);
		table.addListener(SWT.Selection, event -> pick());
		table.addListener(SWT.DefaultSelection, event -> toggle());
		table.addListener(SWT.KeyDown, this::key);
		bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
		table.addListener(SWT.Dispose, event -> bold.dispose());
		createActions();
	}

	/** @param heading the width in pixels that the heading takes, the arrow of the sorting included */
	private void addColumn(RunColumn column, int heading) {
		TableColumn widget = new TableColumn(table, SWT.NONE);
		widget.setText(column.title());
		widget.setWidth(Math.max(column.width(), heading));
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
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(ID, menu, null);
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

	/** A table that is being emptied asks for lines that are gone already; an exception there would leave it half empty. */
	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index < 0 || event.index >= lines.size()) {
			count.stray(item);
			return;
		}
		switch (lines.get(event.index)) {
			case RunLine.Run(RunRow row) -> {
				item.setData(row);
				item.setFont(null);
				item.setText(RunColumn.ALL.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
			}
			case RunLine.Heading heading -> {
				item.setData(heading);
				item.setFont(bold);
				String[] cells = new String[RunColumn.ALL.size()];
				Arrays.fill(cells, "");
				cells[0] = heading.text();
				cells[RunColumn.STATE_INDEX] = heading.summary();
				item.setText(cells);
			}
		}
	}

	/** Opens or closes the group whose heading is selected. */
	private void toggle() {
		if (line() instanceof RunLine.Heading heading) {
			open(heading, !heading.open());
		}
	}

	private void key(Event event) {
		if (line() instanceof RunLine.Heading heading
				&& (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT)) {
			open(heading, event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		}
	}

	private void open(RunLine.Heading heading, boolean opened) {
		int index = table.getSelectionIndex();
		if (opened ? closed.remove(heading.title()) : closed.add(heading.title())) {
			refresh(session().state());
			table.setSelection(index);
		}
	}

	/** The selected line, or null; also where the table still has lines that are about to go. */
	private RunLine line() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= lines.size() ? null : lines.get(index);
	}

	private void paintSparkline(Event event) {
		if (RunColumn.ALL.get(event.index).title().equals(RunColumn.SPARKLINE)
				&& event.item.getData() instanceof RunRow row) {
			Rectangle place = ((TableItem) event.item).getBounds(event.index);
			Sparkline.paint(event.gc, place, epochs.getOrDefault(new RunOfFold(row.experiment(), row.repeat(), row.fold()),
					List.of()));
		}
	}

	@Override
	void refresh(SessionState state) {
		heading.setText(state.title().isEmpty() ? "No suite is open: run one in the Suites view."
				// the figures first: a title is longer than the view is wide, more often than not
				: "%,d of %,d runs%s: %s".formatted(state.finished(), state.runs().size(), left(state), state.title())
						.replace("&", "&&"));
		heading.setToolTipText(Stream.concat(Stream.of(state.title()), state.notes().stream())
				.collect(Collectors.joining("\n")));
		tell(state.problems());
		resume.setEnabled(state.location().isPresent() && !state.running());
		epochs.clear();
		for (LossCurve curve : state.curves()) {
			epochs.put(new RunOfFold(curve.experiment(), curve.repeat(), curve.fold()), curve.epochs());
		}
		lines = RunGrouping.values()[grouping.getSelectionIndex()].lines(list.of(state.runs()), closed);
		table.clearAll();
		count.become(lines.size());
	}

	/** Names what cannot be read above the runs; takes no room where there is nothing. */
	private void tell(List<String> sentences) {
		String text = sentences.stream().limit(PROBLEMS).map(sentence -> "⚠ " + sentence).collect(Collectors.joining("\n"))
				+ (sentences.size() > PROBLEMS ? "\n… and %,d more".formatted(sentences.size() - PROBLEMS) : "");
		GridData room = (GridData) problems.getLayoutData();
		if (!text.equals(problems.getText()) || room.exclude != sentences.isEmpty()) {
			problems.setText(text.replace("&", "&&"));
			problems.setToolTipText(String.join("\n", sentences));
			room.exclude = sentences.isEmpty();
			problems.setVisible(!sentences.isEmpty());
			problems.getParent().layout();
		}
	}

	/** How long it will take still, where that can be said. */
	private static String left(SessionState state) {
		return Double.isNaN(state.remaining()) ? "" : ", about %s to go".formatted(Durations.text(state.remaining()));
	}

	/** Selects the picked run, or the first of the picked experiment; a heading stays selected while nothing is picked. */
	private void select() {
		Highlight highlight = session().highlight();
		int index = IntStream.range(0, lines.size())
				.filter(i -> lines.get(i) instanceof RunLine.Run(RunRow row) && isPicked(row, highlight)).findFirst()
				.orElse(-1);
		if (index < 0 && !(line() instanceof RunLine.Heading)) {
			table.deselectAll();
		} else if (index < 0) {
			return;
		} else if (index != table.getSelectionIndex()) {
			table.setSelection(index);
		}
	}

	private static boolean isPicked(RunRow row, Highlight highlight) {
		return highlight.run().map(run -> row.id().equals(run) && highlight.emphasises(row.experiment()))
				.orElse(highlight.experiment().map(row.experiment()::equals).orElse(false));
	}

	@Override
	protected void highlightChanged() {
		select();
	}

	private void pick() {
		if (focusing) {
			return;
		}
		selected().ifPresent(row -> session().highlight().pickRun(row.experiment(), row.id()));
	}

	private Optional<RunRow> selected() {
		return line() instanceof RunLine.Run(RunRow row) ? Optional.of(row) : Optional.empty();
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

	/** The chooser of groups, for tests. */
	public Combo grouping() {
		return grouping;
	}

	/** What cannot be read, for tests. */
	public Label problems() {
		return problems;
	}

	/** The filter, for tests. */
	public Text search() {
		return search;
	}

	/** A table that gets the focus selects its first line, which nobody picked. */
	@Override
	public void setFocus() {
		boolean nothing = table.getSelectionCount() == 0;
		focusing = nothing;
		table.setFocus();
		if (nothing) {
			table.deselectAll();
		}
		table.getDisplay().asyncExec(() -> focusing = false);
	}
}
