/** What is installed: contributions of all bundles, their declarations, and what is wrong with the broken ones. */
package org.lithoscope.core.registry;
