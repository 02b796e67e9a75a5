package org.lithoscope.core.model;

/** Whoever wants to see the model while it is trained; called on the training thread, which waits meanwhile. */
public interface Snapshots {

	/** Nobody. */
	Snapshots NONE = new Snapshots() {
		@Override
		public boolean wants(int epoch, boolean last) {
			return false;
		}

		@Override
		public void take(int epoch, boolean last, LatentModel model) {
			throw new IllegalStateException("nobody wanted epoch " + epoch);
		}
	};

	/**
	 * Whether the model after this epoch is wanted; asked for every epoch, so that a model is only made where it is.
	 *
	 * @param last whether training ends with this epoch
	 */
	boolean wants(int epoch, boolean last);

	/**
	 * The model with the weights it has after an epoch; later epochs do not change it.
	 *
	 * @throws java.util.concurrent.CancellationException within a second of a cancel
	 */
	void take(int epoch, boolean last, LatentModel model);
}
