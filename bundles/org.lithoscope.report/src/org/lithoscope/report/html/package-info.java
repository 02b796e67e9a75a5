/** HTML as text: elements that are closed, texts that are escaped. */
package org.lithoscope.report.html;
