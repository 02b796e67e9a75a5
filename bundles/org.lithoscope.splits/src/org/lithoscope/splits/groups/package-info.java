/** What stays together in a division, and what to say when there is too little of it. */
package org.lithoscope.splits.groups;
