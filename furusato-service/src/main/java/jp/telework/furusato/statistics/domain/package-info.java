/** Published figures, targets, and what follows from them. */
@NullMarked
package jp.telework.furusato.statistics.domain;

import org.jspecify.annotations.NullMarked;
