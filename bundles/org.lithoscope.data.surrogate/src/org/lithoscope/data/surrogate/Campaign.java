package org.lithoscope.data.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.run.Seed;

/**
 * All sites of a table, in the order of their names; holes per site, samples per hole and sites per expedition are
 * spread as among the 296 boreholes of the study.
 *
 * <p>Expeditions are numbered from 901 and sites from U9001, so that no identifier is that of a real hole.
 */
record Campaign(List<Site> sites, int expeditions) {

	private static final int STUDY_BOREHOLES = 296;
	private static final int STUDY_EXPEDITIONS = 25;
	private static final int FIRST_EXPEDITION = 901;
	private static final int FIRST_SITE = 9001;

	/** With fewer sites, three folds over sites are impossible. */
	private static final int FEWEST_SITES = 3;

	private static final int MOST_HOLES = 6;

	/** How many of the study's sites have 1, 2, ... holes; the few with more are counted among those with six. */
	private static final double[] SITES_BY_HOLES = {25, 30, 31, 16, 5, 4};

	/** Samples per hole divided by their mean, at equally spaced probabilities from 0 to 1. */
	private static final double[] RELATIVE_LENGTHS =
			{0.02, 0.07, 0.15, 0.28, 0.5, 0.72, 0.92, 1.13, 1.38, 1.7, 2.25, 4.2};

	/** How many sites of an expedition lie in its main setting. */
	private static final double SITES_IN_MAIN_SETTING = 0.7;

	static Campaign plan(SurrogateRequest request, LithologyCatalogue catalogue, Seed seed) {
		Draws draws = new Draws(seed);
		int[] holesOfSite = holesOfSites(request.boreholes(), draws);
		double[] lengths = lengths(holesOfSite, draws);
		int[] samples = Apportionment.share(request.samples(), lengths, 1);
		int expeditions = Math.min(holesOfSite.length, Math.max(FEWEST_SITES,
				(int) Math.round(STUDY_EXPEDITIONS * Math.sqrt(request.boreholes() / (double) STUDY_BOREHOLES))));
		int[] expeditionOfSite = expeditionOfSites(holesOfSite.length, expeditions, draws);
		Setting[] main = mainSettings(expeditions, catalogue, draws);
		double[] settingOdds = catalogue.samplesOfSettings();
		double mean = request.samples() / (double) request.boreholes();
		List<Site> sites = new ArrayList<>();
		int hole = 0;
		for (int s = 0; s < holesOfSite.length; s++) {
			Setting setting = draws.happens(SITES_IN_MAIN_SETTING) ? main[expeditionOfSite[s]]
					: Setting.values()[draws.weighted(settingOdds)];
			String expedition = Integer.toString(FIRST_EXPEDITION + expeditionOfSite[s]);
			int[] ofSite = Arrays.copyOfRange(samples, hole, hole + holesOfSite[s]);
			hole += ofSite.length;
			String name = expedition + "-U" + (FIRST_SITE + s);
			sites.add(new Site(name, expeditionOfSite[s], setting, holes(expedition, name, ofSite, mean)));
		}
		return new Campaign(sites, expeditions);
	}

	private static List<Hole> holes(String expedition, String site, int[] samples, double mean) {
		List<Hole> holes = new ArrayList<>();
		for (int h = 0; h < samples.length; h++) {
			Borehole borehole = new Borehole(site + "-" + (char) ('A' + h), site, expedition, true);
			holes.add(new Hole(borehole, samples[h], samples[h] / mean));
		}
		return holes;
	}

	private static int[] holesOfSites(int boreholes, Draws draws) {
		int[] holes = new int[siteCount(boreholes)];
		int total = 0;
		for (int s = 0; s < holes.length; s++) {
			holes[s] = 1 + draws.weighted(SITES_BY_HOLES);
			total += holes[s];
		}
		while (total != boreholes) {
			int s = draws.below(holes.length);
			int step = total < boreholes ? 1 : -1;
			if (holes[s] + step >= 1 && holes[s] + step <= MOST_HOLES) {
				holes[s] += step;
				total += step;
			}
		}
		return holes;
	}

	private static int siteCount(int boreholes) {
		long asInStudy = Math.round(boreholes * (double) LithologyCatalogue.STUDY_SITES / STUDY_BOREHOLES);
		return (int) Math.max(asInStudy, Math.min(FEWEST_SITES, boreholes));
	}

	/** The first hole of a site is the better of two, and a lone hole the best of three: the deep one is cored best. */
	private static double[] lengths(int[] holesOfSite, Draws draws) {
		List<Double> lengths = new ArrayList<>();
		for (int holes : holesOfSite) {
			double deep = Math.max(draws.uniform(), draws.uniform());
			lengths.add(relativeLength(holes == 1 ? Math.max(deep, draws.uniform()) : deep));
			for (int h = 1; h < holes; h++) {
				lengths.add(relativeLength(draws.uniform()));
			}
		}
		return lengths.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static double relativeLength(double probability) {
		double position = probability * (RELATIVE_LENGTHS.length - 1);
		int below = (int) position;
		double fraction = position - below;
		return RELATIVE_LENGTHS[below] * (1 - fraction) + RELATIVE_LENGTHS[below + 1] * fraction;
	}

	private static int[] expeditionOfSites(int sites, int expeditions, Draws draws) {
		double[] weights = new double[expeditions];
		for (int e = 0; e < expeditions; e++) {
			weights[e] = 0.2 + draws.uniform();
		}
		int[] sitesOf = Apportionment.share(sites, weights, 1);
		int[] expeditionOf = new int[sites];
		int site = 0;
		for (int e = 0; e < expeditions; e++) {
			for (int i = 0; i < sitesOf[e]; i++) {
				expeditionOf[site++] = e;
			}
		}
		return expeditionOf;
	}

	/** Settings in proportion to their samples, dealt to the expeditions in random order. */
	private static Setting[] mainSettings(int expeditions, LithologyCatalogue catalogue, Draws draws) {
		int[] count = Apportionment.share(expeditions, catalogue.samplesOfSettings(), 0);
		Setting[] settings = new Setting[expeditions];
		int next = 0;
		for (Setting setting : Setting.values()) {
			for (int i = 0; i < count[setting.ordinal()]; i++) {
				settings[next++] = setting;
			}
		}
		for (int i = expeditions - 1; i > 0; i--) {
			int j = draws.below(i + 1);
			Setting swapped = settings[i];
			settings[i] = settings[j];
			settings[j] = swapped;
		}
		return settings;
	}

	/** A few words for a person, for instance {@code 60 boreholes on 23 sites of 11 expeditions}. */
	String summary() {
		long boreholes = sites.stream().mapToInt(site -> site.holes().size()).sum();
		return counted(boreholes, "borehole") + " on " + counted(sites.size(), "site") + " of "
				+ counted(expeditions, "expedition");
	}

	private static String counted(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}
}
