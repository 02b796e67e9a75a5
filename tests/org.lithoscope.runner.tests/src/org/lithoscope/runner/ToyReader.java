package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** Boreholes H0, H1, ... of equal length with two columns of noise, A and B; one hole may lack B. */
final class ToyReader implements DataReader {

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) {
		int holes = parameters.integer("boreholes");
		int length = parameters.integer("rows");
		boolean sites = parameters.bool("sites");
		boolean lithology = parameters.bool("lithology");
		List<Borehole> boreholes = new ArrayList<>();
		int[] boreholeOfRow = new int[holes * length];
		double[] depths = new double[boreholeOfRow.length];
		int[] lithologyOfRow = new int[boreholeOfRow.length];
		double[] a = new double[boreholeOfRow.length];
		double[] b = new double[boreholeOfRow.length];
		SplittableRandom random = new SplittableRandom(7);
		for (int h = 0; h < holes; h++) {
			boreholes.add(sites ? new Borehole("H" + h, "S" + h, "E", true) : Borehole.alone("H" + h));
			boolean lacksB = parameters.texts("missing").contains("H" + h);
			for (int r = h * length; r < (h + 1) * length; r++) {
				boreholeOfRow[r] = h;
				depths[r] = 0.2 * (r - h * length);
				lithologyOfRow[r] = lithology ? r % 3 : SampleTable.NO_LITHOLOGY;
				a[r] = random.nextDouble();
				b[r] = lacksB ? Double.NaN : 10 + a[r] + random.nextDouble();
			}
		}
		return new SampleTable(new Origin("toy table", true, List.of("made by a toy")), boreholes, boreholeOfRow,
				depths, lithology ? Arrays.asList("clay", "ooze", "gabbro") : List.of(), lithologyOfRow,
				List.of(new NumericColumn("A", "", a), new NumericColumn("B", "m", b)));
	}
}
