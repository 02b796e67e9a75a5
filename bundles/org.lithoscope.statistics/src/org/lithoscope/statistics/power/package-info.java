/** What an experiment could show before it is run: repeats and groups needed to detect a difference. */
package org.lithoscope.statistics.power;
