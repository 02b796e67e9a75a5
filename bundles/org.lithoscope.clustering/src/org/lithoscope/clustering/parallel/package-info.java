/** Independent tasks on several threads, with results that do not depend on how many. */
package org.lithoscope.clustering.parallel;
