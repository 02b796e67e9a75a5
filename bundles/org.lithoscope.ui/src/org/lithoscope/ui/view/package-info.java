/** What all views have in common: following the session, and canvases that paint themselves. */
package org.lithoscope.ui.view;
