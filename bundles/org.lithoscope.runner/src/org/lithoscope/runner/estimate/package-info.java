/** How long a suite may take, from runs that are stored. */
package org.lithoscope.runner.estimate;
