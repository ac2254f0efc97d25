/** Charts as drawings that need no browser to be made and no eyes to be read. */
@NullMarked
package jp.telework.platform.chart;

import org.jspecify.annotations.NullMarked;
