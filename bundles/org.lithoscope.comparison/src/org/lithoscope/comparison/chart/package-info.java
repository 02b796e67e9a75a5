/** Chart data as plain records; the workbench and the report only draw them. */
package org.lithoscope.comparison.chart;
