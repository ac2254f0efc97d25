/** What can be asked of the statistics. */
@NullMarked
package jp.telework.furusato.statistics.usecase;

import org.jspecify.annotations.NullMarked;
