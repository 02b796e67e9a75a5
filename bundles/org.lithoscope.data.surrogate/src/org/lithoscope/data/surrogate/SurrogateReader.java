package org.lithoscope.data.surrogate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/**
 * Generates a table in the shape of the LILY compilation, from a seed and at any size, marked as synthetic.
 *
 * <p>Boreholes are named {@code 901-U9001-A} (expedition, site, hole), depths are multiples of 0.2 m below the sea
 * floor, nothing is missing. Everything is drawn from the parameter {@code seed}, not from the seed of the work, and is
 * the same to the last bit on every machine. Source of names, counts and distributions: the LILY database (Childress et
 * al. 2024, doi:10.1029/2023GC011287) as compiled by the study.
 */
public final class SurrogateReader implements DataReader {

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) throws DataException {
		SurrogateRequest request = SurrogateRequest.of(parameters);
		return new Assembly(request).generate(context);
	}

	/** The table while it is generated. */
	private static final class Assembly {

		private final SurrogateRequest request;
		private final Seed seed;
		private final LithologyCatalogue catalogue = LithologyCatalogue.load();
		private final List<Borehole> boreholes = new ArrayList<>();
		private final int[] boreholeOfRow;
		private final double[] depths;
		private final Map<Integer, Integer> codes = new HashMap<>();
		private final List<String> lithologies = new ArrayList<>();
		private final int[] lithologyOfRow;

		Assembly(SurrogateRequest request) {
			this.request = request;
			this.seed = new Seed(request.seed()).stream("surrogate");
			this.boreholeOfRow = new int[request.samples()];
			this.depths = new double[request.samples()];
			this.lithologyOfRow = new int[request.samples()];
		}

		SampleTable generate(WorkContext context) {
			Campaign campaign = Campaign.plan(request, catalogue, seed.stream("campaign"));
			int[][] shares = LithologyShares.of(campaign, catalogue, seed.stream("shares"));
			PropertyModel properties =
					request.kind().properties(catalogue, request.samples(), seed.stream("properties"));
			int row = 0;
			for (int s = 0; s < shares.length; s++) {
				context.cancellation().check();
				context.progress().report(row / (double) request.samples(), "generating surrogate data");
				Seed ofSite = seed.stream("sites").stream(s);
				SiteLog log = SiteDrilling.drill(campaign.sites().get(s), shares[s], catalogue,
						request.kind().discrete(), new Draws(ofSite.stream("drilling")));
				properties.measure(log, row, ofSite.stream("properties"));
				append(log, row);
				row += log.samples();
			}
			context.cancellation().check();
			return new SampleTable(new Origin(request.title(), true, notes(campaign)), boreholes, boreholeOfRow, depths,
					lithologies, lithologyOfRow, properties.columns());
		}

		private void append(SiteLog log, int firstRow) {
			int firstBorehole = boreholes.size();
			log.site().holes().forEach(hole -> boreholes.add(hole.borehole()));
			for (int i = 0; i < log.samples(); i++) {
				boreholeOfRow[firstRow + i] = firstBorehole + log.holes()[i];
				depths[firstRow + i] = log.bins()[i] / Coring.BINS_PER_METRE;
				lithologyOfRow[firstRow + i] = code(log.described()[i]);
			}
		}

		private int code(int lithology) {
			return codes.computeIfAbsent(lithology, l -> {
				lithologies.add(catalogue.get(l).name());
				return lithologies.size() - 1;
			});
		}

		private List<String> notes(Campaign campaign) {
			return List.of("Generated, not measured: values are drawn to resemble the LILY compilation and say nothing"
					+ " about any real place.", String.format(Locale.ROOT, "Samples: %,d; described lithologies:"
							+ " %d; %s.", request.samples(), lithologies.size(), campaign.summary()));
		}
	}
}
