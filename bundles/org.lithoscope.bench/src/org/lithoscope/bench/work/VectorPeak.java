package org.lithoscope.bench.work;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The peak with the widest vectors. */
final class VectorPeak implements Peak {

	private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

	/** Enough independent chains to hide the latency of two units of four or five cycles each. */
	private static final int CHAINS = 12;

	@Override
	public String description() {
		return "vectors of %d lanes".formatted(SPECIES.length());
	}

	@Override
	public long operationsPerRound() {
		return 2L * CHAINS * SPECIES.length();
	}

	@Override
	public float run(int rounds) {
		FloatVector x = FloatVector.broadcast(SPECIES, 0.5f);
		FloatVector y = FloatVector.broadcast(SPECIES, 0.25f);
		FloatVector a = x;
		FloatVector b = x;
		FloatVector c = x;
		FloatVector d = x;
		FloatVector e = x;
		FloatVector f = x;
		FloatVector g = x;
		FloatVector h = x;
		FloatVector i = x;
		FloatVector j = x;
		FloatVector k = x;
		FloatVector l = x;
		for (int r = 0; r < rounds; r++) {
			a = a.fma(x, y);
			b = b.fma(x, y);
			c = c.fma(x, y);
			d = d.fma(x, y);
			e = e.fma(x, y);
			f = f.fma(x, y);
			g = g.fma(x, y);
			h = h.fma(x, y);
			i = i.fma(x, y);
			j = j.fma(x, y);
			k = k.fma(x, y);
			l = l.fma(x, y);
		}
		return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).add(k).add(l).lane(0);
	}
}
