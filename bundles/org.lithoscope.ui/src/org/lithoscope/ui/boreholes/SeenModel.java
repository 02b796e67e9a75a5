package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.Exploration;
import org.lithoscope.exploration.latent.LatentDimensions;
import org.lithoscope.exploration.latent.LatentMap;
import org.lithoscope.exploration.latent.LatentMaps;
import org.lithoscope.ui.session.ExplorationState.Shown;

/**
 * A model as the Latent space view shows it.
 *
 * @param model whose latent space it is
 * @param map its rows in two dimensions
 * @param cloud the same, ready to be painted
 * @param colourings what can be told by colours
 * @param dimensions the latent dimensions on test rows
 */
record SeenModel(Shown model, LatentMap map, PointCloud cloud, List<Colouring> colourings, LatentDimensions dimensions) {

	SeenModel {
		colourings = List.copyOf(colourings);
	}

	/**
	 * Computes all of it, away from the UI thread; what is known of the model already is taken over.
	 *
	 * @param before what was shown before, or null
	 * @throws ParameterException if the projection refuses its defaults
	 */
	static SeenModel of(Exploration exploration, Shown model, Contribution projection, SeenModel before, WorkContext work)
			throws ParameterException {
		boolean known = before != null && before.map.encoded() == model.encoded()
				&& before.map.projection().equals(projection.id());
		LatentMap map = known ? before.map : new LatentMaps(exploration).of(model.encoded(), projection, Map.of(), work);
		PointCloud cloud = known ? before.cloud : new PointCloud(map.x(), map.y());
		if (before != null && before.model == model) {
			return new SeenModel(model, map, cloud, before.colourings, before.dimensions);
		}
		return new SeenModel(model, map, cloud, Colouring.of(exploration, model),
				LatentDimensions.of(model.encoded(), Part.TEST));
	}

	/** Whether this is what is wanted. */
	boolean shows(Shown wanted, Contribution projection) {
		return model == wanted && map.projection().equals(projection.id());
	}
}
