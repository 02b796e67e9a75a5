package org.lithoscope.ui.data;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.ImportOutputs;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.LilyImport;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.Step;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes a training table of raw LILY files: the first page asks what for, the second tells what was read and what each
 * step lost. The work can be cancelled; nothing half-written stays.
 */
public final class ImportLilyWizard extends Wizard implements IImportWizard {

	private static final int WORK = 1000;

	private RequestPage request;
	private CoveragePage coverage;

	public ImportLilyWizard() {
		setWindowTitle("Import LILY");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// what is selected does not matter
	}

	@Override
	public void addPages() {
		request = new RequestPage();
		coverage = new CoveragePage();
		addPage(request);
		addPage(coverage);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return null;
	}

	/** The first press of Finish imports and shows the coverage; the second closes. */
	@Override
	public boolean performFinish() {
		if (getContainer().getCurrentPage() == coverage) {
			return true;
		}
		ImportRequest wanted = request.request();
		Path table = request.table();
		try {
			CoverageReport[] report = new CoverageReport[1];
			getContainer().run(true, true, monitor -> report[0] = importFiles(wanted, table, monitor));
			coverage.show(report[0], table);
			getContainer().showPage(coverage);
			new Checklist().tick(Step.IMPORT);
		} catch (InvocationTargetException e) {
			request.setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			request.setErrorMessage("The import was cancelled; nothing was written.");
		}
		return false;
	}

	private static CoverageReport importFiles(ImportRequest wanted, Path table, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, "Importing " + wanted.folder(), WORK);
		int[] done = {0};
		WorkContext work = new WorkContext(new Seed(0), monitor::isCanceled, (fraction, message) -> {
			progress.subTask(message);
			if (!Double.isNaN(fraction)) {
				int now = (int) (WORK * fraction);
				progress.worked(Math.max(0, now - done[0]));
				done[0] = Math.max(done[0], now);
			}
		}, Runtime.getRuntime().availableProcessors());
		try {
			return LilyImport.write(wanted, new ImportOutputs(table, version()), work);
		} catch (CancellationException e) {
			throw new InterruptedException(e.getMessage());
		} catch (DataException | IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	private static String version() {
		return FrameworkUtil.getBundle(LilyImport.class).getVersion().toString();
	}

	/** The first page, for tests. */
	public RequestPage request() {
		return request;
	}

	/** What was imported, for tests. */
	public String coverage() {
		return coverage.text();
	}
}
