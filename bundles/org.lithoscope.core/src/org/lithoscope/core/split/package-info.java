/** Who is trained on, who is looked at while training, who is tested on: folds over groups of samples. */
package org.lithoscope.core.split;
