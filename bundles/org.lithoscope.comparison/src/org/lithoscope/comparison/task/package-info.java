/** Whether a low loss means good clusters: losses against the task, across experiments, runs and epochs. */
package org.lithoscope.comparison.task;
