/**
 * What a finished project is settled with: 額の確定, consumption tax, revenue, disposal of assets. Plain vocabulary, no
 * entity.
 */
@NullMarked
package jp.telework.subsidy.settlement.domain;

import org.jspecify.annotations.NullMarked;
