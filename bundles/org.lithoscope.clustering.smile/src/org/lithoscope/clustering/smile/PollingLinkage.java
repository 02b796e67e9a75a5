package org.lithoscope.clustering.smile;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;

import smile.clustering.linkage.CompleteLinkage;
import smile.clustering.linkage.Linkage;
import smile.clustering.linkage.SingleLinkage;
import smile.clustering.linkage.UPGMALinkage;
import smile.clustering.linkage.WardLinkage;

/** A linkage that asks before every merge whether the work is still wanted, since Smile never does. */
final class PollingLinkage extends Linkage {

	private final Linkage linkage;
	private final Cancellation cancellation;
	private final Progress progress;
	private int merges;

	private PollingLinkage(Linkage linkage, float[] proximity, Cancellation cancellation, Progress progress) {
		super(linkage.size(), proximity);
		this.linkage = linkage;
		this.cancellation = cancellation;
		this.progress = progress;
	}

	/**
	 * The linkage with this name.
	 *
	 * @param name ward, average, complete or single
	 */
	static PollingLinkage of(String name, double[][] points, Cancellation cancellation, Progress progress) {
		float[] proximity = Linkage.proximity(points);
		int size = points.length;
		Linkage linkage = switch (name) {
			case "ward" -> new WardLinkage(size, proximity);
			case "average" -> new UPGMALinkage(size, proximity);
			case "complete" -> new CompleteLinkage(size, proximity);
			case "single" -> new SingleLinkage(size, proximity);
			default -> throw new IllegalArgumentException(
					"linkage '%s': expected ward, average, complete or single".formatted(name));
		};
		return new PollingLinkage(linkage, proximity, cancellation, progress);
	}

	@Override
	public float d(int i, int j) {
		return linkage.d(i, j);
	}

	@Override
	public void merge(int i, int j) {
		cancellation.check();
		linkage.merge(i, j);
		progress.report((double) ++merges / size(), "merging clusters");
	}
}
